"""Spelling: the word of a language that a misspelt one stands for, learned once for each word."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from toolkit.model.batches import TEXTS
from toolkit.reading.lexicon import lowered, matching
from toolkit.tokens import ByWord

if TYPE_CHECKING:
    from toolkit.model import Conventions

__all__ = ["Misspelling", "Spellings", "dotless", "misspellings", "spellings"]

# No name, and no part of an address: a word in small letters, or one that begins a sentence.
_WORD = re.compile(r"(?<![\w.@/’'-])[^\W\d_]+(?![\w@/]|\.\w)")
_BEGIN = re.compile(r"(?:\A|[.!?:] )[“«\"(]?\Z")
# What follows the first word of a sentence that is no part of a name: words in small letters.
_PLAIN = re.compile(r" (?=[^\W\d_A-ZÇƏĞİÖŞÜ])")
_LONG = 6


class Misspelling(NamedTuple):
    """A word that is not spelt as it should be, its place, and how it should be."""

    word: str
    right: str
    start: int
    end: int


class Spellings(ByWord[str]):
    """The right spelling of each word in lower case; empty: it is right, or not known."""

    def __init__(self, conventions: Conventions) -> None:
        super().__init__()
        self._respelt = conventions.respelt

    def look_up(self, word: str) -> str:
        """Return how the language spells a word."""
        return self._respelt(word) if self._respelt else ""


@cache
def spellings(conventions: Conventions) -> Spellings:
    """Return the spellings of a language."""
    return Spellings(conventions)


@lru_cache(maxsize=TEXTS)
def misspellings(text: str, conventions: Conventions) -> tuple[Misspelling, ...]:
    """Return the words of a text that are spelt wrong, as far as they are no names.

    With a capital only those that begin a sentence, or stand in names of offices.
    """
    known, offices = spellings(conventions), matching(conventions.unlettered_offices)
    found = []
    for one in _WORD.finditer(text):
        right = known[lowered(one[0], conventions)]
        if right and (one[0][0].islower() or offices[right] or _begins(text, one)):
            found.append(Misspelling(one[0], right, *one.span()))
    return tuple(found)


def _begins(text: str, word: re.Match[str]) -> bool:
    """Whether a word begins a sentence, and is hardly a name: long, and no other name follows."""
    start, end = word.span()
    return (
        end - start >= _LONG
        and _PLAIN.match(text, end) is not None
        and (start == 0 or _BEGIN.search(text, max(0, start - 3), start) is not None)
    )


def dotless(word: str) -> str:
    """Return a word without the dots of i: what is left of it where only the i is wrong."""
    return word.replace("i", "ı")
