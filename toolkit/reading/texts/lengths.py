"""Lengths: how long a translation is, beside what is usual for its source."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from toolkit.model import Pair

__all__ = ["share_of_usual"]


def share_of_usual(pair: Pair, length: int) -> float:
    """Return how long the target is, beside what is usual for a source of a length."""
    usual = length * pair.conventions.density / pair.source_conventions.density
    return len(pair.target) / max(usual, 1)
