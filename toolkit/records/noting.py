"""Noting a correction in a record: one entry more, every other byte as it was."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from unicodedata import normalize

from toolkit.errors import PressError
from toolkit.strict_yaml import load

if TYPE_CHECKING:
    import datetime as dt

    from toolkit.strict_yaml import Document

__all__ = ["entry_lines", "with_correction"]

FIELD = "corrections"
INDENT = 2


def entry_lines(date: dt.date, note: str) -> tuple[str, ...]:
    """Return the lines of an entry of `corrections:`."""
    return (f"- date: {date}", f"  note: {json.dumps(note, ensure_ascii=False)}")


def with_correction(text: str, date: dt.date, note: str) -> str | None:
    """Return the text of a record with one more correction.

    None where that is not a matter of adding lines, as in a list in brackets: the record that
    comes of it is compared with the one that is meant. Raises `PressError` for a text that is
    no YAML.
    """
    document = load(text, "")
    value = document.value
    if not isinstance(value, dict):
        return None
    known = value.get(FIELD) or []
    if not isinstance(known, list):
        return None
    noted = {"date": date.isoformat(), "note": normalize("NFC", note)}
    wanted = {**value, FIELD: [*known, noted]}
    made = _added(text, document, entry_lines(date, note))
    try:
        return made if load(made, "").value == wanted else None
    except PressError:
        return None


def _added(text: str, document: Document, lines: tuple[str, ...]) -> str:
    """Put an entry below the last one, or the field with its first one at the end."""
    newline = "\r\n" if "\r\n" in text else "\n"
    rows = text.splitlines(keepends=True)
    if rows and not rows[-1].endswith(("\n", "\r")):
        rows[-1] += newline
    entries = [loc for loc in document.values if len(loc) == INDENT and loc[0] == FIELD]
    if entries:
        at, indent = _end(rows, document), document.values[entries[-1]][1] - 1 - INDENT
    else:
        at, indent = len(rows), INDENT
    made = [f"{' ' * indent}{line}{newline}" for line in lines]
    head = [] if (FIELD,) in document.keys else [f"{FIELD}:{newline}"]
    return "".join((*rows[:at], *head, *made, *rows[at:]))


def _end(rows: list[str], document: Document) -> int:
    """Return the row after the last entry, before what stands above the next field."""
    begin = document.keys[(FIELD,)][0]
    after = [line for loc, (line, _) in document.keys.items() if len(loc) == 1 and line > begin]
    at = min(after, default=len(rows) + 1) - 1
    while at > begin and (not rows[at - 1].strip() or rows[at - 1].startswith("#")):
        at -= 1
    return at
