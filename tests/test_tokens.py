"""The words of a text are those that a pattern finds, whatever characters it has."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.checking.pairs import conventions
from toolkit.mentions.reading import fold, read
from toolkit.reading.words.lexicon import lowered, words
from toolkit.tokens import PAGE, ByWord, Tokens

LETTERS, ALL = r"[^\W\d_]", r"[^\W_]"
TEXTS = st.text(st.one_of(st.sampled_from(PAGE), st.characters(exclude_categories=["Cs"])))


def test_each_character_has_one_byte():
    known = PAGE.rstrip("\ufffe")
    assert len(PAGE) == 256
    assert len(set(known)) == len(known)


@pytest.mark.parametrize("written", [str, str.lower, fold])
@pytest.mark.parametrize("letter", [LETTERS, ALL])
def test_each_character_alone(letter, written):
    tokens = Tokens(letter, written)
    known = [one for one in PAGE if len(written(one)) == 1]
    found = [[*tokens.of(one)] for one in known]
    assert found == [re.findall(f"{letter}+", written(one)) for one in known]


@given(TEXTS)
def test_any_text_as_names_are_looked_for_in_it(text):
    reading = read(text)
    if not {"@", "#"} & {*text} and "://" not in text and "www." not in text:
        assert [*reading.words] == re.findall(f"{ALL}+", fold(text))
    starts = map(reading.start, range(len(reading.words)))
    assert [*reading.written] == [
        text[start:][: len(one)] for start, one in zip(starts, reading.words, strict=True)
    ]


@pytest.mark.parametrize("code", ["az", "en", "ru", "kk"])
@given(TEXTS)
def test_any_text_as_checks_read_it(code, text):
    known = conventions(code)
    usual = "[a-z\u00aa\u00b5\u00ba\u00df-\u00f6\u00f8-\u02af\u0400-\u0481\u048a-\u052f]+"
    pattern = usual if known.script in {"Latin", "Cyrillic"} else f"{LETTERS}+"
    assert [*words(text, known)] == re.findall(pattern, lowered(text, known))


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("Səbinə Əliyeva’nın ÜNVANI", ["səbinə", "əliyeva", "nin", "ünvani"]),
        ("«Ёлка» №5 — COVID-19", ["елка", "5", "covid", "19"]),
        ("Straße in Tbilisi, თბილისი", ["straße", "in", "tbilisi", "თბილისი"]),
        ("", []),
    ],
)
def test_texts(text, cut):
    assert [*Tokens(ALL, fold).of(text)] == cut


def test_a_word_is_looked_up_once(monkeypatch):
    def length(word):
        asked.append(word)
        return len(word)

    asked, known = [], ByWord(length)
    assert [known[one] for one in ("a", "bb", "a")] == [1, 2, 1]
    assert asked == ["a", "bb"]
    monkeypatch.setattr("toolkit.tokens._MOST", 1)
    assert known["ccc"] == 3
    assert known == {"ccc": 3}
