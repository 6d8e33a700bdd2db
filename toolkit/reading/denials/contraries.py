"""Contraries: a word of the source whose contrary stands in the translation (free and paid)."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from toolkit.reading.words.alternatives import every_match
from toolkit.reading.words.lexicon import matching, words
from toolkit.reading.words.topics import topics

if TYPE_CHECKING:
    from toolkit.model import Conventions, Pair
    from toolkit.tokens import ByWord

__all__ = ["contrary_words", "may_be_contrary"]


def may_be_contrary(pair: Pair) -> bool:
    """Whether the texts have words that are contrary to each other, wherever they stand."""
    if "contrast" not in topics(pair.source, pair.source_conventions):
        return False
    there = _sides(pair.target, pair.conventions)
    here = _sides(pair.source, pair.source_conventions) if there else {}
    return any((concept, not side) in there for concept, side in here)


def contrary_words(
    source: str, target: str, ours: Conventions, theirs: Conventions, is_even: bool
) -> str:
    """Return the word of the source and its contrary in the translation; empty: none is there.

    Where one text alone denies (not `is_even`), contrary words may say the same:
    unacceptable, not acceptable. A word that is a negation itself needs no other.
    """
    here, there = _sides(source, ours), _sides(target, theirs)
    for (concept, side), word in here.items():
        contrary = there.get((concept, not side))
        is_plain = (concept, not side) not in here and (concept, side) not in there
        if not contrary or not is_plain:
            continue
        denies = matching(ours.negations)[word] or matching(theirs.negations)[contrary]
        if is_even or denies:
            return f"{word} / {contrary}"
    return ""


def _sides(text: str, conventions: Conventions) -> dict[tuple[int, bool], str]:
    """Return the concepts a text names, each with the side of the contrast and the word."""
    if "contrast" not in topics(text, conventions):
        return {}
    known = _contrasts(conventions)
    found: dict[tuple[int, bool], str] = {}
    for word in words(text, conventions):
        for key in known[word]:
            found.setdefault(key, word)
    return found


@cache
def _contrasts(conventions: Conventions) -> ByWord[tuple[tuple[int, bool], ...]]:
    """Return which sides of which contrasts each word names."""
    pairs = enumerate(conventions.opposites)
    return every_match(
        (one, (concept, bool(side))) for concept, pair in pairs for side, one in enumerate(pair)
    )
