"""Quotation marks by their level, in whatever shape they were typed."""

from __future__ import annotations

import re

from toolkit.languages._rules import has_any

__all__ = ["character_before", "may_open", "quoted", "set_marks"]

_EVERY = ('"', "«", "»", "„", "“", "”")
_MARKS = re.compile(f"[{''.join(_EVERY)}]")
# What may stand before an opening mark, beside a blank; \ufdd1 ends a language's mark.
_BEFORE_OPENING = frozenset("([{«„“‘–—/-\ufdd1")


Pair = tuple[str, str]
"""An opening and a closing mark."""


def set_marks(text: str, outer: Pair, inner: Pair) -> str:
    """Return the text with the marks of a language: `outer` ones, `inner` ones inside them."""
    if not has_any(text, _EVERY):
        return text
    chars = list(text)
    due: list[str] = []
    for found in _MARKS.finditer(text):
        place = found.start()
        if _opens(chars, place, due, (outer[0], inner[0])):
            opening, closing = inner if due else outer
            due.append(closing)
            chars[place] = opening
        else:
            chars[place] = due.pop() if due else outer[1]
    return "".join(chars)


def quoted(text: str, outer: Pair, inner: Pair) -> str:
    """Put a text in `outer` marks; those inside become `inner` ones.

    A text that is quoted as a whole keeps its marks.
    """
    if text.startswith(outer[0]) and text.find(outer[1]) == len(text) - 1:
        return text
    for mark, nested in zip(outer, inner, strict=True):
        text = text.replace(mark, nested)
    return f"{outer[0]}{text}{outer[1]}"


def _opens(chars: list[str], place: int, due: list[str], own: Pair) -> bool:
    """Whether a mark opens: by its shape, else by what stands around it.

    The shape of “ tells nothing: it closes „ and opens in other languages.
    """
    mark = chars[place]
    if mark in "«„" and mark in own:
        return True
    if mark in "»”" or (mark == "“" and due[-1:] == ["“"]):
        return False
    return may_open(character_before(chars, place), "".join(chars[place + 1 : place + 2]))


def character_before(chars: list[str], place: int) -> str:
    """Return the character before a mark; asterisks of emphasis do not count."""
    place -= 1
    while place >= 0 and chars[place] == "*":
        place -= 1
    return chars[place] if place >= 0 else ""


def may_open(before: str, following: str) -> bool:
    """Whether a mark between these two characters may be an opening one."""
    blank = not following or following.isspace()
    return not blank and (not before or before.isspace() or before in _BEFORE_OPENING)
