"""Spelling: the word of a language that a misspelt one stands for, learned once for each word."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from toolkit.model.batches import TEXTS
from toolkit.reading.words.lexicon import lowered, matching
from toolkit.reading.words.likeness import has_likeness
from toolkit.tokens import ByWord

if TYPE_CHECKING:
    from toolkit.model import Conventions, Pair

__all__ = ["Misspelling", "dotless", "misspellings", "spellings"]

# No name, and no part of an address: a word in small letters, or one that begins a sentence.
_WORD = re.compile(r"(?<![\w.@/’'-])[^\W\d_]+(?![\w@/]|\.\w)")
_BEGIN = re.compile(r"(?:\A|[.!?:] )[“«\"(]?\Z")
# What follows the first word of a sentence that is no part of a name: words in small letters.
_PLAIN = re.compile(r" (?=[^\W\d_A-ZÇƏĞİÖŞÜ])")


class Misspelling(NamedTuple):
    """A word that is not spelt as it should be, its place, and how it should be."""

    word: str
    right: str
    start: int
    end: int


@cache
def spellings(conventions: Conventions) -> ByWord[str]:
    """Return how a language spells each word in lower case; empty: so, or it is not known."""
    return ByWord(conventions.respelt or (lambda _: ""))


@lru_cache(maxsize=TEXTS)
def misspellings(pair: Pair) -> tuple[Misspelling, ...]:
    """Return the words of a translation that are spelt wrong, as far as they are no names.

    With a capital only those that stand in names of offices, or begin a sentence.
    """
    conventions, text = pair.conventions, pair.target
    known, offices = spellings(conventions), matching(conventions.unlettered_offices)
    found = []
    for one in _WORD.finditer(text):
        right = known[lowered(one[0], conventions)]
        if right and (one[0][0].islower() or offices[right] or _begins(one, pair)):
            found.append(Misspelling(one[0], right, *one.span()))
    return tuple(found)


def _begins(word: re.Match[str], pair: Pair) -> bool:
    """Whether a word begins a sentence, and is hardly a name: no other follows, nor sounds so."""
    start, end = word.span()
    return (
        _PLAIN.match(pair.target, end) is not None
        and (start == 0 or _BEGIN.search(pair.target, max(0, start - 3), start) is not None)
        and not has_likeness(word[0], pair.source)
    )


def dotless(word: str) -> str:
    """Return a word without the dots of i: what is left of it where only the i is wrong."""
    return word.replace("i", "ı")
