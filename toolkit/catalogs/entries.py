"""Lines to entries: a message and the lines it occupies. Nothing is skipped in silence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.catalogs.lines import Line, apart, complaint, read_line
from toolkit.catalogs.plain import read_plain
from toolkit.catalogs.unfinished import Unfinished, add_line, finished_message, starts_entry
from toolkit.errors import CatalogError, Where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Message

__all__ = ["Entry", "read_entries"]


@dataclass(frozen=True, slots=True)
class Entry:
    """A message and where it stands: lines[start:stop] of its catalog, comments included."""

    message: Message
    start: int
    stop: int


def read_entries(text: str, path: str) -> Iterator[Entry]:
    """Yield the entries of a file; raises `CatalogError` at the first malformed line."""
    at, line = 0, 0
    while at < len(text):
        plain = read_plain(text, at, line)
        if plain is not None:
            message, start, line, at = plain
            yield Entry(message, start, line)
            continue
        unfinished, line, at = _read_carefully(text, at, line, path)
        if unfinished.keyword:
            yield Entry(finished_message(unfinished, path), unfinished.start, unfinished.stop)


def _read_carefully(text: str, at: int, index: int, path: str) -> tuple[Unfinished, int, int]:
    """Read one entry, line by line; return it with the line and the offset of the next."""
    entry = Unfinished()
    while at < len(text):
        end = text.find("\n", at) + 1 or len(text)
        raw = text[at:end].rstrip("\r\n")
        for place, line in enumerate(_parts(raw, Where(path, index + 1))):
            if line.part and entry.complete and starts_entry(line):
                if place:
                    raise _second_entry(raw, Where(path, index + 1, 1))
                return entry, index, at
            if line.part:
                add_line(entry, line, index, path)
        at, index = end, index + 1
    return entry, index, at


def _parts(raw: str, where: Where) -> list[Line]:
    """Return what a line is, for each of its keywords."""
    whole = read_line(raw)
    if whole is not None:
        return [whole]
    lines = []
    for piece in apart(raw):
        line = read_line(piece)
        if line is None:
            raise _malformed(piece, where)
        lines.append(line)
    return lines


def _second_entry(raw: str, where: Where) -> CatalogError:
    if "\r" in raw:
        hint = "Save the file with the line ends of Windows (CRLF) or Unix (LF)."
        return CatalogError("a carriage return without a line feed", hint=hint, where=where)
    hint = "Put each entry on lines of its own."
    return CatalogError("two entries on one line", hint=hint, where=where)


def _malformed(raw: str, where: Where) -> CatalogError:
    column, message, hint = complaint(raw)
    return CatalogError(message, hint=hint, where=Where(where.path, where.line, column))
