"""Concern: which checks of texts a pair may have something for, told by its signs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.reading.lexicon import signs

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType

    from toolkit.model import Pair

__all__ = ["TextChecks"]

Named = tuple[str, "ModuleType"]


class TextChecks:
    """The checks of texts among some checks; one with `SIGNS` is asked only where one stands."""

    def __init__(self, checks: Mapping[str, ModuleType]) -> None:
        self._all = [(name, one) for name, one in checks.items() if hasattr(one, "find_in_text")]
        self._signs: frozenset[str] = frozenset().union(
            *(getattr(plugin, "SIGNS", ()) for _, plugin in self._all)
        )
        self._chosen: dict[frozenset[str], tuple[Named, ...]] = {}

    def concerned(self, pair: Pair) -> tuple[Named, ...]:
        """Return the checks to ask of a pair, with their ids, in their order."""
        there = self._signs & (signs(pair.source) | signs(pair.target))
        chosen = self._chosen.get(there)
        if chosen is None:
            self._chosen[there] = chosen = tuple(one for one in self._all if _sees(one[1], there))
        return chosen


def _sees(plugin: ModuleType, there: frozenset[str]) -> bool:
    wanted: frozenset[str] | None = getattr(plugin, "SIGNS", None)
    return wanted is None or not wanted.isdisjoint(there)
