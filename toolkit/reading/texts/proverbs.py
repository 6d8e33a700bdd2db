"""Proverbs: sayings that each language has in words of its own.

Measure seven times, cut once is `yüz ölç, bir biç`, and drop by drop makes a lake, or a sea: where
a text says that it quotes one, other words and numbers are no fault.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.reading.words.lexicon import compiled, lowered

if TYPE_CHECKING:
    from toolkit.model import Conventions, Pair

__all__ = ["tells_proverb"]


def tells_proverb(pair: Pair) -> bool:
    """Whether one of the texts says that it quotes a proverb: as the saying goes, как говорится."""
    return _tells(pair.source, pair.source_conventions) or _tells(pair.target, pair.conventions)


def _tells(text: str, conventions: Conventions) -> bool:
    pattern = conventions.proverbial
    return bool(pattern) and compiled(pattern).search(lowered(text, conventions)) is not None
