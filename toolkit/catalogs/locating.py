"""Where a character of a translation stands in its file."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

import polib

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.catalogs.entries import Entry
    from toolkit.catalogs.po import Catalog
    from toolkit.model import Message

__all__ = ["locate"]

_STRING = re.compile(r'"((?:[^"\\]|\\.)*)"')
_ATOM = re.compile(r"\\.|[^\\]", re.DOTALL)


def locate(catalog: Catalog, message: Message, form: int, offset: int) -> tuple[int, int]:
    """Return line and column (from 1) of a character of a translation, at `offset` from 0.

    `form` is the number of the plural form, 0 for a message without plural. The entry's
    own line where the character is not found.
    """
    entry = _entry_at(catalog, message.line)
    keyword = f"msgstr[{form}]" if message.msgid_plural else "msgstr"
    for line, column, length in _pieces(catalog, entry, keyword) if entry else ():
        if offset < length:
            return line, column + _width(catalog.lines[line - 1][column - 1 :], offset)
        offset -= length
    return message.line, 1


def _entry_at(catalog: Catalog, line: int) -> Entry | None:
    """Return the entry whose message begins in a line."""
    at = bisect_left(catalog.entries, line, key=lambda entry: entry.message.line)
    found = catalog.entries[at : at + 1]
    return found[0] if found and found[0].message.line == line else None


def _pieces(catalog: Catalog, entry: Entry, keyword: str) -> Iterator[tuple[int, int, int]]:
    """Yield line, column and length in characters of each string below a keyword."""
    inside = False
    for index in range(entry.start, entry.stop):
        raw = catalog.lines[index]
        word = re.match(r"[ \t]*(?:#~[ \t]*)?(msg\w+(?:\[\d+\])?)", raw)
        inside = word[1] == keyword if word else inside
        if not inside or (raw.startswith("#") and not raw.startswith("#~")):
            continue
        for string in _STRING.finditer(raw):
            yield index + 1, string.start(1) + 1, len(polib.unescape(string[1]))


def _width(raw: str, characters: int) -> int:
    """Return how many columns the first characters of an escaped string take."""
    atoms = _ATOM.finditer(raw)
    return sum(len(next(atoms)[0]) for _ in range(characters))
