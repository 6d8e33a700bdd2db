"""Concern: which checks of texts a pair may have something for, told by its signs."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from toolkit.reading.lexicon import signs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from types import ModuleType

    from toolkit.model import Pair

__all__ = ["TextChecks"]

T = TypeVar("T")


class TextChecks:
    """The checks of texts among some checks; one with `SIGNS` is asked only where one stands."""

    def __init__(self, checks: Mapping[str, ModuleType]) -> None:
        self._all = [(name, one) for name, one in checks.items() if hasattr(one, "find_in_text")]
        self._signs: frozenset[str] = frozenset().union(
            *(getattr(plugin, "SIGNS", ()) for _, plugin in self._all)
        )
        self._chosen: dict[frozenset[str], tuple[str, ...]] = {}

    def concerned(
        self, texts: Iterable[T], key: Callable[[T], Pair]
    ) -> Iterator[tuple[str, ModuleType, list[T]]]:
        """Yield each check in order, by its id, with those of the texts to ask it of.

        `key` gives the pair of a text.
        """
        asked: dict[str, list[T]] = {name: [] for name, _ in self._all}
        for text in texts:
            for name in self._named(key(text)):
                asked[name].append(text)
        yield from ((name, plugin, asked[name]) for name, plugin in self._all)

    def _named(self, pair: Pair) -> tuple[str, ...]:
        """Return the ids of the checks to ask of a pair."""
        there = self._signs & (signs(pair.source) | signs(pair.target))
        chosen = self._chosen.get(there)
        if chosen is None:
            chosen = tuple(name for name, plugin in self._all if _sees(plugin, there))
            self._chosen[there] = chosen
        return chosen


def _sees(plugin: ModuleType, there: frozenset[str]) -> bool:
    wanted: frozenset[str] | None = getattr(plugin, "SIGNS", None)
    return wanted is None or not wanted.isdisjoint(there)
