"""Wrapping texts the way gettext does, so that msgcat and Poedit leave them alone.

The rules are those of GNU gettext's write-po.c: 79 columns, an empty first string
when the text needs more than one line, a line end after each newline. Break
opportunities follow UAX #14 for the scripts a press office writes.
"""

from __future__ import annotations

import re
import sys
from itertools import accumulate
from unicodedata import category, east_asian_width

import polib

__all__ = ["UNLIMITED", "WIDTH", "wrap_field", "wrap_words"]

WIDTH = 79
"""gettext's page width."""

UNLIMITED = sys.maxsize
"""The width of an entry with the flag `no-wrap`."""

_CLOSED = r"\s\"'«»“”„‘’!?,.;:/)\]}\-–|…"
"""Characters no line begins with (UAX #14: QU, EX, IS, SY, CP, CL, HY, BA, IN)."""

_QUOTES = "\"'«»“”‘’"
_WIDE = "\u2e80-\u2fff\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\U0001f300-\U0001faff"
_BREAK = re.compile(
    rf"(?<= )(?!(?<=— )—)(?=[^\s!?,.;:/)\]}}(\[{{„])|(?<=[^{_QUOTES}] )(?=[(\[{{„])"
    rf"|(?<=[–|}}?!—])(?=[^{_CLOSED}—])|(?<=[-/.,:;])(?=[^{_CLOSED}—0-9])"
    rf"|(?<=[^\s(\[{{«“„—])(?=—)|(?<=[)\]])(?=[(\[])"
    rf"|(?<=[{_WIDE}])(?=[^{_CLOSED}。、])|(?<=[^\s(\[{{{_QUOTES}„])(?=[{_WIDE}])"
    "|(?<=[\u200b\u00ad])(?=[^\\s])"
)
_PORTION = re.compile(r"[^\n]*\n|[^\n]+")


def wrap_field(name: str, text: str, prefix: str = "", width: int = WIDTH) -> list[str]:
    """Return the lines `name "text"`, each with `prefix` before it, without line ends."""
    portions = _PORTION.findall(text) or [""]
    room = width - len(prefix) - 2
    one_line = len(portions) == 1 and _fits_first(name, portions[0], room)
    if one_line:
        return [f'{prefix}{name} "{escape(text)}"']
    strings = [line for portion in portions for line in _lines(portion, room)]
    return [f'{prefix}{name} ""', *(f'{prefix}"{string}"' for string in strings)]


def escape(text: str) -> str:
    """Return a text as it stands between quotation marks."""
    return polib.escape(text).replace("\a", "\\a")


def _fits_first(name: str, portion: str, room: int) -> bool:
    """Whether the text stands beside its keyword: it fits, or cannot be broken at all."""
    if len(name) + 1 + _width(escape(portion)) <= room:
        return True
    return len(_BREAK.split(portion)) == 1


def _lines(portion: str, room: int) -> list[str]:
    """Fill lines of `room` columns with the unbreakable pieces of a text, escaped."""
    lines, used = [""], 0
    for piece in map(escape, _BREAK.split(portion)):
        width = _width(piece)
        if used and used + width > room:
            lines.append("")
            used = 0
        lines[-1] += piece
        used += width
    return lines


def _width(text: str) -> int:
    if text.isascii():
        return len(text)
    return sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if east_asian_width(character) in "WF" else 1


def wrap_words(words: tuple[str, ...], start: str) -> list[str]:
    """Return the words in lines of 79 columns, each beginning with `start`."""
    ends = list(accumulate(len(word) + 1 for word in words))
    lines, begin = [], 0
    for index in range(1, len(words) + 1):
        offset = ends[begin - 1] if begin else 0
        if index == len(words) or len(start) + ends[index] - offset > WIDTH:
            lines.append(f"{start} {' '.join(words[begin:index])}")
            begin = index
    return lines
