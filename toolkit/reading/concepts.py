"""Concepts: what the words of a text speak of, as the plug-ins of the languages know it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from toolkit.reading.lexicon import MOST_WORDS, beginning, lowered, matching

if TYPE_CHECKING:
    from collections.abc import Mapping

    from toolkit.model import Conventions

__all__ = ["Concepts", "concepts", "tokens"]

_TOKEN = re.compile(r"[^\W\d_]+|[^\w\s]|_")
_PREFIX = re.compile(r"\b(non|qeyri|half)-(?=\w)")


def tokens(text: str, conventions: Conventions) -> list[str]:
    """Return the words and marks of a text in lower case; a prefix is a part of its word."""
    small = lowered(text, conventions).replace("ё", "е")
    return _TOKEN.findall(_PREFIX.sub(r"\1", small))


class Concepts(dict[str, tuple[tuple[str, bool], ...]]):
    """What the words speak of that were asked for, and whether they say it or its contrary."""

    def __init__(self, known: Mapping[str, tuple[str, str]]) -> None:
        super().__init__()
        self._known = [
            ((concept, not side), matching(beginning(beginnings)))
            for concept, sides in known.items()
            for side, beginnings in enumerate(sides)
            if beginnings
        ]

    def __missing__(self, word: str) -> tuple[tuple[str, bool], ...]:
        """Look a word up, in lower case, and remember what it speaks of."""
        if len(self) > MOST_WORDS:
            self.clear()
        found = tuple(key for key, known in self._known if known[word])
        self[word] = found
        return found


@cache
def concepts(conventions: Conventions) -> Concepts:
    """Return what the words of a language speak of."""
    return Concepts(conventions.concepts)
