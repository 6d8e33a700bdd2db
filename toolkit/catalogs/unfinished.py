"""An entry while its lines are read: what may follow what, and what is lacking at the end."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from toolkit.catalogs.lines import MESSAGE, PREVIOUS, Line, keyword_of
from toolkit.catalogs.notes import read_flags, read_references
from toolkit.catalogs.plurals import MOST_FORMS
from toolkit.errors import CatalogError, Where
from toolkit.model import Message

if TYPE_CHECKING:
    from toolkit.model import Key

__all__ = ["Unfinished", "add_line", "finished_message", "starts_entry"]

_FOLLOWS = {"": ("msgctxt", "msgid"), "msgctxt": ("msgid",), "msgid": ("msgid_plural", "msgstr")}


@dataclass(slots=True)
class Unfinished:
    """An entry while its lines are read."""

    start: int = -1
    stop: int = 0
    line: int = 0
    obsolete: bool = False
    keyword: str = ""
    previous_keyword: str = ""
    strings: dict[str, list[str]] = field(default_factory=dict)
    previous: dict[str, list[str]] = field(default_factory=dict)
    notes: dict[str, list[str]] = field(default_factory=dict)

    @property
    def complete(self) -> bool:
        """Whether a translation was seen: what is no continuation starts a new entry."""
        return self.keyword.startswith("msgstr")


def starts_entry(line: Line) -> bool:
    """Whether the line begins the next entry, after one that has its translation."""
    return line.part != MESSAGE or line.keyword in {"msgctxt", "msgid"}


def add_line(entry: Unfinished, line: Line, index: int, path: str) -> None:
    """Add a line, the one at an index of its file; raises `CatalogError` out of order."""
    if entry.start < 0:
        entry.start = index
    if line.part == MESSAGE:
        _add_message_line(entry, line, Where(path, index + 1, 1))
        entry.stop = index + 1
    elif line.part == PREVIOUS:
        entry.previous_keyword = keyword_of(line, entry.previous_keyword)
        entry.previous.setdefault(entry.previous_keyword, []).append(line.text or "")
    else:
        entry.notes.setdefault(line.part, []).append(line.text or "")


def _add_message_line(entry: Unfinished, line: Line, where: Where) -> None:
    if line.keyword:
        _check_order(entry, line.keyword, where)
        entry.strings[line.keyword] = []
        entry.keyword = line.keyword
    elif not entry.keyword:
        raise CatalogError("a text without msgid or msgstr", hint="Is a line lost?", where=where)
    if not entry.line:
        entry.line, entry.obsolete = where.line, line.obsolete
    if line.obsolete != entry.obsolete:
        hint = "Put #~ before every line of an obsolete entry, or before none."
        raise CatalogError("only a part of this entry is obsolete (#~)", hint=hint, where=where)
    if line.text is not None:
        entry.strings[entry.keyword].append(line.text)


def _check_order(entry: Unfinished, keyword: str, where: Where) -> None:
    if keyword in _followers(entry):
        return
    index = re.fullmatch(r"msgstr\[0*([0-9]+)\]", keyword)
    if index and (len(index[1]) > 2 or int(index[1]) >= MOST_FORMS):
        raise CatalogError(f"no language has a plural form number {index[1][:12]}", where=where)
    if keyword in {"msgid", "msgctxt"} and "msgid" in entry.strings:
        raise _no_translation(Where(where.path, entry.line, 1))
    after = f"after {entry.keyword}" if entry.keyword else "at the start of an entry"
    hint = "The order is msgctxt, msgid, msgid_plural, msgstr (or msgstr[0], msgstr[1], ...)."
    raise CatalogError(f"{keyword} is not expected {after}", hint=hint, where=where)


def _followers(entry: Unfinished) -> tuple[str, ...]:
    if entry.keyword in _FOLLOWS:
        return _FOLLOWS[entry.keyword]
    if "msgid_plural" not in entry.strings:
        return ()
    forms = sum(name.startswith("msgstr") for name in entry.strings)
    return (f"msgstr[{forms}]",) if forms < MOST_FORMS else ()


def _no_translation(where: Where) -> CatalogError:
    hint = 'Is the file complete? Add the line msgstr "", or restore the file from a copy.'
    return CatalogError("this entry has no msgstr", hint=hint, where=where)


def finished_message(entry: Unfinished, path: str) -> Message:
    """Return what the lines say; raises `CatalogError` for what is lacking."""
    where = Where(path, entry.line, 1)
    if not entry.complete:
        raise _no_translation(where)
    empty = next((name for name, pieces in entry.strings.items() if not pieces), "")
    if empty:
        hint = "Is the file complete? Write an empty text as two quotation marks."
        raise CatalogError(f"{empty} is not followed by a text", hint=hint, where=where)
    if "msgid_plural" in entry.strings and not any(entry.strings["msgid_plural"]):
        hint = "Remove the line msgid_plural."
        raise CatalogError("msgid_plural is empty", hint=hint, where=where)
    return _message(entry)


def _message(entry: Unfinished) -> Message:
    texts = {name: "".join(pieces) for name, pieces in entry.strings.items()}
    notes = entry.notes
    plural = "msgid_plural" in texts
    return Message(
        msgid=texts["msgid"],
        msgstr=texts.get("msgstr", ""),
        msgctxt=texts.get("msgctxt", ""),
        msgid_plural=texts.get("msgid_plural", ""),
        msgstr_plural=tuple(texts[name] for name in texts if name[:7] == "msgstr[")
        if plural
        else (),
        flags=read_flags(notes["#,"]) if "#," in notes else (),
        comments=tuple(notes.get("#", ())),
        extracted=tuple(notes.get("#.", ())),
        references=read_references(tuple(notes["#:"])) if "#:" in notes else (),
        previous=_previous(entry.previous) if entry.previous else None,
        obsolete=entry.obsolete,
        line=entry.line,
    )


def _previous(strings: dict[str, list[str]]) -> Key:
    return ("".join(strings.get("msgctxt", ())), "".join(strings.get("msgid", ())))
