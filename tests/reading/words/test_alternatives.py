"""Which patterns match a word: those that an expression of each would find."""

import re

import pytest

from toolkit.checking.pairs import conventions
from toolkit.reading.words.alternatives import Alternatives, beginnings
from toolkit.reading.words.lexicon import beginning

PATTERNS = [
    "five|fifth",
    r"fi\w*|seven",
    r"fift\w+",
    r"(?:six|seve)(?:n|th)?",
    r"\w*[əğ]\w*|(?!ten)\w{3}",
    "days?|weeks{1,2}|a*b|wee[kp]\\w+|who(le|m)\\w*|on[ea]|(?:on)?ce",
    r"(?:mi|ma)?le|(w(?:hi|o)le)",
    r"half\-way|[xy|]z|(?:non-)?stop",
    "",
]
WORDS = (
    "five fifth fifty fift fi seven seventh six sixth sevez məsələ ten one day days week weeks "
    "weekss aab b le mile male while whole whole wholesome who whom once ce ona onc weepy wee week "
    "half-way xz |z non-stop stop fi-ve a nobody"
)


def found(patterns, word):
    return tuple(
        number for number, one in enumerate(patterns) if one and re.fullmatch(rf"(?:{one})", word)
    )


@pytest.mark.parametrize("word", WORDS.split())
def test_each_kind_of_pattern(word):
    assert Alternatives(PATTERNS).matching(word) == found(PATTERNS, word)


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        ("disabilit(?:y|ies)", {"disabilit"}),
        ("years?|(?:half|mid)way", {"year", "half", "mid"}),
        (r"\w+ing", {""}),
    ],
)
def test_the_letters_that_words_begin_with(pattern, letters):
    assert beginnings(pattern) == letters


@pytest.mark.parametrize("code", ["az", "en", "ru"])
def test_the_tables_of_the_languages(code):
    known = conventions(code)
    patterns = [
        *(beginning(side) for sides in known.concepts.values() for side in sides),
        *known.numerals,
        *known.neighbours.values(),
        known.negations,
        known.common,
    ]
    texts = " ".join([*known.frequent, *known.numerals, *patterns[:200], known.common])
    words = sorted({one.lower() for one in re.findall(r"[^\W\d_]+", texts)})[::7]
    tables = Alternatives(patterns)
    assert {one: tables.matching(one) for one in words} == {
        one: found(patterns, one) for one in words
    }
