"""How texts travel: cut where a service needs it, numbered where several go together."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from toolkit.drafts.wire import chunks, gaps, packed, unpacked
from toolkit.model import Refusal


@settings(deadline=None)
@given(st.text(max_size=80), st.integers(1, 40))
@example("\xa0", 1)
def test_parts_joined_are_the_text(text, size):
    assert "".join(chunks(text, size)) == text
    assert "".join(gaps(text)) == text


@settings(deadline=None)
@given(st.lists(st.sampled_from(["Söz", "cümlə.", "Слово", "a", "3.5"]), max_size=30))
def test_parts_are_as_small_as_words_allow(words):
    assert all(len(part.encode()) <= 24 for part in chunks(" ".join(words), 24))


def test_a_text_is_cut_after_sentences():
    text = "One is here. Two is here. Three."
    assert chunks(text, 20) == ["One is here. ", "Two is here. Three."]


def test_marks_and_what_stands_between():
    assert gaps("On [X0X][X1X] now") == ["On ", "[X0X]", "[X1X]", " now"]


def test_texts_come_back_as_they_went():
    texts = ["a < b & [X0X]", "c"]
    sent = packed(texts, as_html=True)
    assert sent[0] == '<p id="x0">a &lt; b &amp; <span translate="no">[X0X]</span></p>'
    assert unpacked(sent, 2, as_html=True) == texts
    assert packed(texts, as_html=False) == tuple(texts)
    assert unpacked(texts, 2, as_html=False) == texts


@pytest.mark.parametrize(
    ("replies", "why"),
    [
        (["a"], "the reply has 1 texts for 2"),
        (None, "the reply has no list of texts for 2"),
        ("ab", "the reply has no list of texts for 2"),
        (['<p id="x0">a</p>', None], "the reply is no text"),
        (['<p id="x1">a</p>', '<p id="x0">b</p>'], "the replies are in another order"),
        (["a", "b"], "the replies are in another order"),
    ],
)
def test_what_may_belong_to_another_text_is_refused(replies, why):
    with pytest.raises(Refusal, match=why):
        unpacked(replies, 2, as_html=True)
