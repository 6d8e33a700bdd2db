"""What a pattern is short for: the words and stems that it may match, if it has choices alone."""

import pytest

from toolkit.reading.words.choices import parts, spelt


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("day", {"day": -1}),
        (r"citi\w*", {"citi": 0}),
        (r"citi\w+", {"citi": 1}),
        ("years?", {"year": -1, "years": -1}),
        ("жен[её]", {"жене": -1, "женё": -1}),
        ("fail(?:s|ed)?", {"fail": -1, "fails": -1, "failed": -1}),
        (r"(?:child(ren)?)\w*", {"child": 0, "children": 0}),
        (r"суд(?:ь[яи]|\w+)\w*", {"судья": 0, "судьи": 0, "суд": 1}),
        (
            r"hono(?:u?r(?:ed)?|\w*)",
            {"hono": 0, "honor": -1, "honour": -1, "honored": -1, "honoured": -1},
        ),
    ],
)
def test_choices_are_spelt_out(pattern, words):
    assert dict(spelt(pattern)) == words


@pytest.mark.parametrize(
    "pattern",
    [
        r"\w+th",
        r"a\w*b",
        "(?!ten)day",
        "а(?!б)в",
        "[а-я]",
        "a*b",
        "ab{2}",
        "(?:ab)+",
        r"(?:ab|c\d)e",
        r"a\w+\w+",
        r"a\w+?",
        "",
        "(?:[аеиоуы][бвгд]){1}",
        "[абвгдежзик][абвгдежзик][абвгдежзик]",
    ],
)
def test_what_is_more_than_choices_or_has_too_many_is_not(pattern):
    assert spelt(pattern) == []


def test_alternatives_are_parted_outside_groups_and_sets():
    assert parts("a|b(?:c|d)|[|(]e") == ["a", "b(?:c|d)", "[|(]e"]
    assert parts(r"a\|b|c") == [r"a\|b", "c"]
