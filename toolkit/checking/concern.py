"""Concern: which checks of texts a pair may have something for, told by its signs."""

from __future__ import annotations

from itertools import compress
from operator import not_
from typing import TYPE_CHECKING

from toolkit.reading.words.lexicon import signs
from toolkit.reading.words.topics import topics

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from types import ModuleType

    from toolkit.model import Pair

__all__ = ["TextChecks"]


class TextChecks:
    """The checks of texts among some checks; one with `SIGNS` is asked only where there is one."""

    def __init__(self, checks: Mapping[str, ModuleType]) -> None:
        self._all = [(name, one) for name, one in checks.items() if hasattr(one, "find_in_text")]
        self._has_signs = any(hasattr(one, "SIGNS") for _, one in self._all)

    def concerned(self, some: Sequence[Pair]) -> Iterator[tuple[str, ModuleType, Sequence[Pair]]]:
        """Yield each check in order, by its id, with those of the pairs to ask it of."""
        there = list(map(_signs_of, some)) if self._has_signs else []
        for name, plugin in self._all:
            wanted: frozenset[str] | None = getattr(plugin, "SIGNS", None)
            if wanted is None:
                yield name, plugin, some
            else:
                # What has none of them is left out.
                has_none = map(wanted.isdisjoint, there)
                yield name, plugin, list(compress(some, map(not_, has_none)))


def _signs_of(pair: Pair) -> frozenset[str]:
    """Return the signs of both texts, and what their words are about."""
    source, target = pair.source, pair.target
    about = topics(source, pair.source_conventions) | topics(target, pair.conventions)
    return signs(source) | signs(target) | about
