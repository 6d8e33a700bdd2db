"""Concepts: what the words of a text speak of, as the plug-ins of the languages know it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from toolkit.reading.lexicon import beginning, compiled, lowered, matching
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
    return _TOKEN.findall(_PREFIX.sub(r"\1", small))


class Concepts(ByWord[tuple[tuple[str, bool], ...]]):
    """What each word in lower case speaks of, and whether it says it or its contrary."""

    def __init__(self, known: Mapping[str, tuple[str, str]]) -> None:
        super().__init__()
        self._known = [
            ((concept, not side), matching(beginning(beginnings)))
            for concept, sides in known.items()
            for side, beginnings in enumerate(sides)
            if beginnings
        ]
        # Most words speak of none, which one pattern tells.
        every = " ".join(side for sides in known.values() for side in sides)
        self._any = compiled(beginning(every) or "(?!)", whole=True)

    def look_up(self, word: str) -> tuple[tuple[str, bool], ...]:
        """Return what a word speaks of."""
        concepts = self._known if self._any.match(word) else ()
        return tuple(key for key, known in concepts if known[word])


@cache
def concepts(conventions: Conventions) -> Concepts:
    """Return what the words of a language speak of."""
    return Concepts(conventions.concepts)
