"""Lexicon: what single words say in a language, looked up once for each word."""

from __future__ import annotations

import re
from functools import cache, lru_cache, partial
from typing import TYPE_CHECKING, NamedTuple

from toolkit.model.batches import TEXTS
from toolkit.reading.words.alternatives import Alternatives, first_match
from toolkit.tokens import ByWord, Tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Conventions

__all__ = [
    "DIGIT",
    "KINDS",
    "Meaning",
    "Words",
    "beginning",
    "compiled",
    "has_digits",
    "has_latin",
    "lexicon",
    "lowered",
    "matching",
    "signs",
    "words",
]

_LETTER = r"[^\W\d_]"
# The small letters of two scripts, which are found in half the time.
_USUAL = "[a-z\u00aa\u00b5\u00ba\u00df-\u00f6\u00f8-\u02af\u0400-\u0481\u048a-\u052f]"
_SCRIPTS = frozenset({"Latin", "Cyrillic"})
_RARE = re.compile("[^a-zA-ZÇçƏəĞğİıÖöŞşÜüА-Яа-яЁё0-9 ,.]")
_DIGIT = re.compile("[0-9]")
_LATIN = re.compile("[A-Za-z]")
DIGIT = frozenset("0")
"""The sign that stands for any digit."""
_DOTTED = str.maketrans({"İ": "i"})
_DOTTED_AND_BARE = str.maketrans({"İ": "i", "I": "ı"})

KINDS = frozenset(
    {"month", "weekday", "days", "hour", "numeral", "hint", "magnitude", "time", "holiday"}
)
"""What a word may say."""


Words = ByWord[bool]
"""Whether each word is one of some."""


class Meaning(NamedTuple):
    """What a word says, and which one, or how many: its kind is one of `KINDS`."""

    kind: str
    values: tuple[float, ...]


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Return a pattern of the conventions that is found anywhere."""
    return re.compile(pattern, re.IGNORECASE)


def lowered(text: str, conventions: Conventions) -> str:
    """Return a text in lower case, each character in its place."""
    if conventions.lower_i != "i":
        return text.translate(_DOTTED_AND_BARE).lower()
    return (text.translate(_DOTTED) if "İ" in text else text).lower()


def beginning(parts: str) -> str:
    """Return a pattern of the words that begin so; of one that ends in $ the word alone."""
    return "|".join(map(_beginning, parts.split()))


def _beginning(part: str) -> str:
    if part.endswith("$"):
        return part.removesuffix("$")
    return rf"{part}\w*" if part.isalpha() else rf"(?:{part})\w*"


@lru_cache(maxsize=TEXTS)
def signs(text: str) -> frozenset[str]:
    """Return the characters of a text that are no usual letters, for many quick tests at once.

    Blanks, commas and full stops are left out too; 0 stands for any digit.
    """
    found = frozenset(_RARE.findall(text))
    return found | DIGIT if _DIGIT.search(text) else found


@lru_cache(maxsize=TEXTS)
def has_digits(text: str) -> bool:
    """Whether a text has a digit."""
    return _DIGIT.search(text) is not None


@lru_cache(maxsize=TEXTS)
def has_latin(text: str) -> bool:
    """Whether a text has a Latin letter without a mark."""
    return _LATIN.search(text) is not None


@lru_cache(maxsize=TEXTS)
def words(text: str, conventions: Conventions) -> tuple[str, ...]:
    """Return the words of a text in lower case: runs of letters."""
    return _tokens(conventions).of(text)


@cache
def _tokens(conventions: Conventions) -> Tokens:
    letter = _USUAL if conventions.script in _SCRIPTS else _LETTER
    return Tokens(letter, partial(lowered, conventions=conventions))


def _entries(conventions: Conventions) -> Iterator[tuple[str, Meaning]]:
    for month, pattern in enumerate(conventions.months, 1):
        yield pattern, Meaning("month", (month,))
    for pattern in conventions.weekdays:
        # Names of several words are told apart in the text; here the first word gives them away.
        yield pattern.partition("(?: ")[0].partition(" ")[0], Meaning("weekday", ())
    times = {conventions.noon: (720,), conventions.midnight: (0, 1440)}
    yield from ((pattern, Meaning("time", values)) for pattern, values in times.items() if pattern)
    for pattern, minute in conventions.times.items():
        yield pattern, Meaning("time", (minute,))
    powers = {pattern: 10.0**power for pattern, power in conventions.magnitudes.items()}
    for kind, table in (("magnitude", powers), ("numeral", conventions.numerals)):
        yield from ((pattern, Meaning(kind, (value,))) for pattern, value in table.items())
    hours = {pattern: (hour,) for pattern, (hour, _) in conventions.hour_words.items()}
    tables = ("hour", hours), ("days", conventions.day_groups), ("holiday", conventions.holidays)
    for kind, words_of in (*tables, ("hint", conventions.hints)):
        yield from ((pattern, Meaning(kind, values)) for pattern, values in words_of.items())


@cache
def lexicon(conventions: Conventions) -> ByWord[Meaning | None]:
    """Return the lexicon of a language: what each word says, most of them nothing."""
    return first_match(_entries(conventions))


@cache
def matching(pattern: str) -> Words:
    """Return whether a pattern matches each word as a whole; an empty one matches none.

    Without regard to case i and ı are one letter to Python, so that words come in lower case.
    """
    known = Alternatives((pattern,))
    return ByWord(lambda word: bool(known.matching(word)))
