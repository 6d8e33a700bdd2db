"""Concepts: what the words of a text speak of, as the plug-ins of the languages know it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from toolkit.reading.alternatives import Alternatives
from toolkit.reading.lexicon import beginning, lowered
from toolkit.tokens import ByWord

if TYPE_CHECKING:
    from collections.abc import Mapping

    from toolkit.model import Conventions

__all__ = ["Concepts", "concepts", "tokens"]

_TOKEN = re.compile(r"[^\W\d_]+|[^\w\s]|_")
_PREFIX = re.compile(r"\b(non|qeyri|half)-(?=\w)")


def tokens(text: str, conventions: Conventions) -> list[str]:
    """Return the words and marks of a text in lower case; a prefix is a part of its word."""
    small = lowered(text, conventions).replace("ё", "е")
    return _TOKEN.findall(_PREFIX.sub(r"\1", small) if "-" in small else small)


class Concepts(ByWord[tuple[tuple[str, bool], ...]]):
    """What each word in lower case speaks of, and whether it says it or its contrary."""

    def __init__(self, known: Mapping[str, tuple[str, str]]) -> None:
        super().__init__()
        self._keys = tuple((concept, is_so) for concept in known for is_so in (True, False))
        self._known = Alternatives(beginning(side) for sides in known.values() for side in sides)

    def look_up(self, word: str) -> tuple[tuple[str, bool], ...]:
        """Return what a word speaks of."""
        return tuple(self._keys[one] for one in self._known.matching(word))


@cache
def concepts(conventions: Conventions) -> Concepts:
    """Return what the words of a language speak of."""
    return Concepts(conventions.concepts)
