"""Recognition: which of some languages a text is written in, by its words."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from toolkit.reading.lexicon import words
from toolkit.reading.tongues import belongs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.model import Conventions

__all__ = ["recognise"]

_ENOUGH = 2
_TIMES = 3


def recognise(text: str, candidates: Sequence[Conventions]) -> Conventions | None:
    """Return the language a text is clearly written in; None where two may be meant."""
    told = Counter(
        one for one in candidates for word in words(text, one) if _tells(word, one, candidates)
    )
    if not told:
        return None
    best, count = told.most_common(1)[0]
    rivals = told.total() - count
    return best if count >= _ENOUGH and count > _TIMES * rivals else None


def _tells(word: str, one: Conventions, candidates: Sequence[Conventions]) -> bool:
    """Whether a word looks like one language and like none of the others."""
    others = [other for other in candidates if other is not one]
    if all(other.script != one.script for other in others):
        return one.letters.issuperset(word)
    return all(belongs(word, one, other) for other in others)
