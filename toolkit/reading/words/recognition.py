"""Recognition: which language a word looks like, and which of some a text is written in."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from toolkit.reading.words.lexicon import matching, words
from toolkit.tokens import ByWord

if TYPE_CHECKING:
    from toolkit.model import Conventions, Pair

__all__ = ["belonging", "has_source_words", "recognise"]

_ENOUGH = 2
_TIMES = 3


@cache
def belonging(here: Conventions, there: Conventions) -> ByWord[bool]:
    """Return whether each word, in lower case, is of one language and not of another."""
    ours, theirs = matching(here.spelling), matching(there.spelling)

    def look_up(word: str) -> bool:
        if word in here.frequent or word in there.frequent:
            return word in here.frequent and word not in there.frequent
        return ours[word] and not theirs[word]

    return ByWord(look_up)


def has_source_words(pair: Pair) -> bool:
    """Whether the translation has a word of the source's language, by its looks."""
    if pair.source_conventions.code == pair.conventions.code:
        return False
    known = belonging(pair.source_conventions, pair.conventions)
    return any(map(known.__getitem__, words(pair.target, pair.conventions)))


def recognise(text: str, candidates: tuple[Conventions, ...]) -> Conventions | None:
    """Return the language a text is clearly written in; None where two may be meant."""
    told = [sum(map(_telling(one, candidates).__getitem__, words(text, one))) for one in candidates]
    count = max(told, default=0)
    is_clear = count >= _ENOUGH and count > _TIMES * (sum(told) - count)
    return candidates[told.index(count)] if is_clear else None


@cache
def _telling(one: Conventions, candidates: tuple[Conventions, ...]) -> ByWord[bool]:
    """Return whether each word looks like one language and like none of the others."""
    others = [other for other in candidates if other is not one]
    if all(other.script != one.script for other in others):
        return ByWord(one.letters.issuperset)
    belongings = [belonging(one, other) for other in others]
    return ByWord(lambda word: all(known[word] for known in belongings))
