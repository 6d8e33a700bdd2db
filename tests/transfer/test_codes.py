"""Codes: what a translator's tool must keep, and how it is put back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.model import Code
from toolkit.transfer.codes import difference, join, split, words

PARTS = ["*", "**", "***", "\\", "[", "]", "](https://x.az)", "[a](tel:1)", " ", "ə", "{x}", "\n"]
texts = st.lists(st.sampled_from(PARTS), max_size=12).map("".join)


def shown(inline):
    """Codes as <id source>, texts as they are."""
    return [f"<{one.id} {one.source}>" if isinstance(one, Code) else one for one in inline]


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Quba", "free", ["Quba"]),
        ("", "free", []),
        ("a *b* c", "free", ["a ", "<1 *>", "b", "<1 *>", " c"]),
        ("***a***", "free", ["<1 *>", "<2 **>", "a", "<2 **>", "<1 *>"]),
        ("[a](tel:916) b", "free", ["<1 [>", "a", "<1 ](tel:916)>", " b"]),
        ("{place} is free", "free", ["{place} is free"]),
        ("5 * 3 and \\*", "free", ["5 * 3 and *"]),
        ("in {place}, {x:a|b}", "sentence", ["in ", "<1 {place}>", ", ", "<2 {x:a|b}>"]),
        ("a *b*", "sentence", ["a *b*"]),
        ("a {b", "sentence", ["a {b"]),
        ("*Guba* {x}", "name", ["*Guba* {x}"]),
    ],
)
def test_a_text_is_split_by_what_it_may_hold(text, kind, expected):
    assert shown(split(text, kind)) == expected


def test_a_code_of_the_translation_has_the_id_of_the_one_it_stands_for():
    source = split("{a} and {b:full}", "sentence")
    translated = split("{b:genitive} və {a}{b:x|y} {c}", "sentence", source)
    assert shown(translated) == [
        "<2 {b:genitive}>",
        " və ",
        "<1 {a}>",
        "<3 {b:x|y}>",
        " ",
        "<4 {c}>",
    ]


def test_marks_of_one_kind_pair_in_their_order():
    source = split("*a* **b** [c](tel:1)", "free")
    translated = split("**B** *A* [C](tel:2) *D*", "free", source)
    assert [one.id for one in translated if isinstance(one, Code)] == list("22113344")


@given(texts)
def test_what_is_split_is_joined_to_what_reads_the_same(text):
    joined = join(split(text, "free"), "free")
    assert shown(split(joined, "free")) == shown(split(text, "free"))


@given(texts)
def test_a_sentence_or_name_is_joined_to_the_very_text(text):
    assert join(split(text, "sentence"), "sentence") == text
    assert join(split(text, "name"), "name") == text


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        (("2 * 3 * 4",), "2 * 3 * 4"),
        (("*a* b",), "\\*a\\* b"),
        (("[a](tel:1)",), "\\[a](tel:1)"),
        (("a_b\\c",), "a_b\\c"),
    ],
)
def test_words_that_would_read_as_marks_are_escaped(typed, text):
    assert join(typed, "free") == text


def test_codes_where_a_mark_cannot_stand_are_not_joined():
    start, end = (one for one in split("*a*", "free") if isinstance(one, Code))
    assert join((start, " a", end), "free") is None
    assert join((start, "a]", end, end), "free") is None
    assert join((start, "a"), "free") is None


@pytest.mark.parametrize(
    ("text", "kind", "originals", "expected"),
    [
        ("*ə*", "free", ["*a*"], ""),
        ("ə", "free", ["*a* **b**"], "lost: **strong**, *emphasis*"),
        ("*ə* *ə*", "free", ["*a*"], "added: *emphasis*"),
        ("**ə**", "free", ["*a*"], "lost: *emphasis*; added: **strong**"),
        ("ə", "free", ["*a*", "ь"], ""),
        ("[ə](https://x.az)", "free", ["[a](https://x.az)"], ""),
        ("[ə](https://x.az/ru)", "free", ["[a](https://x.az)", "[b](https://x.az/ru)"], ""),
        ("[ə](https://y.az)", "free", ["[a](https://x.az)"], "a changed address: https://y.az"),
        ("{x:genitive} {x:a|b}", "sentence", ["{x}"], ""),
        ("ə", "sentence", ["{x}, {y}"], "lost: {x}, {y}"),
        ("{y}", "sentence", ["{x}"], "lost: {x}; added: {y}"),
        ("{x", "sentence", ["x"], "a `{` without its partner"),
        ("{x}", "free", ["x"], ""),
    ],
)
def test_how_codes_differ(text, kind, originals, expected):
    assert difference(text, kind, originals) == expected


def test_blanks_do_not_count_in_a_comparison():
    assert words(("\n a  ", *split("*b*", "free"), "\u00a0c\t")) == "a *b*\u00a0c"
