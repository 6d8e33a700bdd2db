"""Recognition: which of some languages a text is written in, by its words."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from toolkit.reading.lexicon import words
from toolkit.reading.tongues import belongs
from toolkit.tokens import ByWord

if TYPE_CHECKING:
    from toolkit.model import Conventions

__all__ = ["recognise"]

_ENOUGH = 2
_TIMES = 3


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
    return ByWord(lambda word: all(belongs(word, one, other) for other in others))
