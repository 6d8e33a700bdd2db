r"""Spelling out: the words and stems that a pattern is short for.

`years?` is year and years, `р[её]бён(?:ок|к\w*)` is ребёнок, рёбёнок and two stems. What is
spelt out is found by looking it up, where a pattern would have to be compiled and tried.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["end_of_group", "parts", "spelt"]

# An escape, a set of characters, or what groups and parts patterns.
_MARK = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|[()|]", re.DOTALL)
# A letter that may be left out, letters, a set of them, the ending of a stem, or a group.
_PIECE = re.compile(
    r"([^\W\d_])(?=\?)|([^\W\d_]+)(?![?*+{])|\[([^\W\d_]+)\]|(\\w[*+])|\((?:\?:)?(?!\?)"
)
_ENDINGS = {"": -1, r"\w*": 0, r"\w+": 1, r"\w*\w*": 0, r"\w*\w+": 1, r"\w+\w*": 1}
_REPEATING = frozenset("?*+{")
_MOST = 200
"""Words and stems of a pattern that is worth spelling out."""


def spelt(pattern: str) -> list[tuple[str, int]]:
    """Return the words and stems that a pattern is short for; none where it is more than that.

    Each comes with how many letters follow it at least; of a word that is -1: none may.
    """
    found = [_cut(pattern)]
    if not _are_spelt(found):
        found = [_cut(one) for one in _spelt(pattern) if one]
    return [(one, _ENDINGS[ending]) for one, ending in found] if _are_spelt(found) else []


def _cut(text: str) -> tuple[str, str]:
    """Return the letters of a word or stem, and what stands for any letters behind them."""
    at = text.find("\\")
    return (text, "") if at < 0 else (text[:at], text[at:])


def _are_spelt(found: Sequence[tuple[str, str]]) -> bool:
    return all(one.isalpha() and ending in _ENDINGS for one, ending in found)


def _spelt(pattern: str) -> list[str]:
    """Return all that a pattern with nothing but choices may be."""
    if pattern.isalpha():
        return [pattern]
    texts, at = [""], 0
    while at < len(pattern):
        piece = _PIECE.match(pattern, at)
        if piece is None:
            return []
        at = piece.end()
        if piece.lastindex:
            choices = [*piece[3]] if piece[3] else [piece[0]]
        else:
            at = end_of_group(pattern, piece.start())
            choices = _choices(pattern[piece.end() : at - 1])
        if pattern[at : at + 1] == "?" and choices and not piece[4]:
            choices, at = ["", *choices], at + 1
        texts = [text + one for text in texts for one in choices]
        if pattern[at : at + 1] in _REPEATING or not 0 < len(texts) <= _MOST:
            return []
    return texts


def _choices(group: str) -> list[str]:
    """Return all that one of the alternatives of a group may be."""
    found = [_spelt(one) for one in parts(group)]
    return [text for one in found for text in one] if all(found) else []


def parts(pattern: str) -> list[str]:
    """Return the alternatives of a pattern."""
    if "(" not in pattern and "[" not in pattern and r"\|" not in pattern:
        return pattern.split("|")
    found: list[str] = []
    start = depth = 0
    for mark in _MARK.finditer(pattern):
        depth += {"(": 1, ")": -1}.get(mark[0], 0)
        if mark[0] == "|" and not depth:
            found.append(pattern[start : mark.start()])
            start = mark.end()
    return [*found, pattern[start:]]


def end_of_group(pattern: str, at: int = 0) -> int:
    """Return where the group ends that begins at a place."""
    depth = 0
    for mark in _MARK.finditer(pattern, at):
        depth += {"(": 1, ")": -1}.get(mark[0], 0)
        if not depth:
            return mark.end()
    return len(pattern)
