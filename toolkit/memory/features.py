"""Features: what similar texts share, so that few of many need to be compared letter by letter."""

from __future__ import annotations

import re

__all__ = ["MOST_ALIKE", "features"]

MOST_ALIKE = 0.6
"""How much of the longer of two texts the shorter must have, for a likeness of 75."""

SHORT = 40
"""Texts up to this length are looked up by their letters too: they have few words."""

_WORD = re.compile(r"\w+")


def features(text: str, *, is_query: bool = False) -> frozenset[str]:
    """Return the words of a text; of a short one also every four letters in a row.

    What is looked up may be short, and what is found for it somewhat longer.
    """
    small = text.casefold()
    words = frozenset(_WORD.findall(small))
    if len(small) > (SHORT if is_query else SHORT / MOST_ALIKE):
        return words
    return words | {f"~{small[at : at + 4]}" for at in range(max(len(small) - 3, 1))}
