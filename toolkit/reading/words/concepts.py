"""Concepts: what the words of a text speak of, as the plug-ins of the languages know it."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from toolkit.reading.words.alternatives import every_match
from toolkit.reading.words.lexicon import beginning, lowered

if TYPE_CHECKING:
    from toolkit.model import Conventions
    from toolkit.tokens import ByWord

__all__ = ["concepts", "tokens"]

_TOKEN = re.compile(r"[^\W\d_]+|[^\w\s]|_")
_PREFIX = re.compile(r"\b(non|qeyri|half)-(?=\w)")


def tokens(text: str, conventions: Conventions) -> list[str]:
    """Return the words and marks of a text in lower case; a prefix is a part of its word."""
    small = lowered(text, conventions).replace("ё", "е")
    return _TOKEN.findall(_PREFIX.sub(r"\1", small) if "-" in small else small)


@cache
def concepts(conventions: Conventions) -> ByWord[tuple[tuple[str, bool], ...]]:
    """Return what each word of a language speaks of, and whether it says that or its contrary."""
    return every_match(
        (beginning(words), (concept, is_so))
        for concept, sides in conventions.concepts.items()
        for words, is_so in zip(sides, (True, False), strict=True)
    )
