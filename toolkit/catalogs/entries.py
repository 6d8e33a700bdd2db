"""Lines to entries: a message and the lines it occupies. Nothing is skipped in silence."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from toolkit.catalogs.lines import MESSAGE, PREVIOUS, Line, complaint, keyword_of, read_line
from toolkit.errors import CatalogError, Where
from toolkit.model import Key, Message

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["Entry", "read_entries"]

MOST_FORMS = 6
"""No language has more plural forms (CLDR: Arabic, Welsh)."""

_REFERENCE = re.compile("\u2068([^\u2069]*)\u2069(?::[0-9]+)?|(\\S+?)(?::[0-9]+)?(?=\\s|$)")
_FOLLOWS = {"": ("msgctxt", "msgid"), "msgctxt": ("msgid",), "msgid": ("msgid_plural", "msgstr")}


@dataclass(frozen=True, slots=True)
class Entry:
    """A message and where it stands: lines[start:stop] of its catalog, comments included."""

    message: Message
    start: int
    stop: int


@dataclass(slots=True)
class _Draft:
    """An entry while its lines are read."""

    start: int
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


def read_entries(lines: Sequence[str], path: str) -> Iterator[Entry]:
    """Yield the entries of a file; raises `CatalogError` at the first malformed line."""
    draft: _Draft | None = None
    for index, raw in enumerate(lines):
        line = read_line(raw.rstrip("\r\n"))
        if line is None:
            raise _malformed(raw.rstrip("\r\n"), Where(path, index + 1))
        if not line.part:
            continue
        if draft is not None and draft.complete and _starts(line):
            yield _finished(draft, path)
            draft = None
        if draft is None:
            draft = _Draft(index)
        _add(draft, line, index, path)
    if draft is not None and draft.keyword:
        yield _finished(draft, path)


def _malformed(raw: str, where: Where) -> CatalogError:
    column, message, hint = complaint(raw)
    return CatalogError(message, hint=hint, where=Where(where.path, where.line, column))


def _starts(line: Line) -> bool:
    """Whether the line begins the next entry, after one that has its translation."""
    return line.part != MESSAGE or line.keyword in {"msgctxt", "msgid"}


def _add(draft: _Draft, line: Line, index: int, path: str) -> None:
    if line.part == MESSAGE:
        _add_message_line(draft, line, Where(path, index + 1, 1))
        draft.stop = index + 1
    elif line.part == PREVIOUS:
        draft.previous_keyword = keyword_of(line, draft.previous_keyword)
        draft.previous.setdefault(draft.previous_keyword, []).append(line.text or "")
    else:
        draft.notes.setdefault(line.part, []).append(line.text or "")


def _add_message_line(draft: _Draft, line: Line, where: Where) -> None:
    if line.keyword:
        _check_order(draft, line.keyword, where)
        draft.strings[line.keyword] = []
        draft.keyword = line.keyword
    elif not draft.keyword:
        raise CatalogError("a text without msgid or msgstr", hint="Is a line lost?", where=where)
    if not draft.line:
        draft.line, draft.obsolete = where.line, line.obsolete
    if line.obsolete != draft.obsolete:
        hint = "Put #~ before every line of an obsolete entry, or before none."
        raise CatalogError("only a part of this entry is obsolete (#~)", hint=hint, where=where)
    if line.text is not None:
        draft.strings[draft.keyword].append(line.text)


def _check_order(draft: _Draft, keyword: str, where: Where) -> None:
    if keyword in _followers(draft):
        return
    index = re.fullmatch(r"msgstr\[0*([0-9]+)\]", keyword)
    if index and (len(index[1]) > 2 or int(index[1]) >= MOST_FORMS):
        raise CatalogError(f"no language has a plural form number {index[1][:12]}", where=where)
    if keyword in {"msgid", "msgctxt"} and "msgid" in draft.strings:
        raise _no_translation(Where(where.path, draft.line, 1))
    after = f"after {draft.keyword}" if draft.keyword else "at the start of an entry"
    hint = "The order is msgctxt, msgid, msgid_plural, msgstr (or msgstr[0], msgstr[1], ...)."
    raise CatalogError(f"{keyword} is not expected {after}", hint=hint, where=where)


def _followers(draft: _Draft) -> tuple[str, ...]:
    if draft.keyword in _FOLLOWS:
        return _FOLLOWS[draft.keyword]
    if "msgid_plural" not in draft.strings:
        return ()
    forms = sum(name.startswith("msgstr") for name in draft.strings)
    return (f"msgstr[{forms}]",) if forms < MOST_FORMS else ()


def _no_translation(where: Where) -> CatalogError:
    hint = 'Is the file complete? Add the line msgstr "", or restore the file from a copy.'
    return CatalogError("this entry has no msgstr", hint=hint, where=where)


def _finished(draft: _Draft, path: str) -> Entry:
    where = Where(path, draft.line, 1)
    if not draft.complete:
        raise _no_translation(where)
    empty = next((name for name, pieces in draft.strings.items() if not pieces), "")
    if empty:
        hint = "Is the file complete? Write an empty text as two quotation marks."
        raise CatalogError(f"{empty} is not followed by a text", hint=hint, where=where)
    for name in ("msgctxt", "msgid_plural"):
        if name in draft.strings and not any(draft.strings[name]):
            raise CatalogError(f"{name} is empty", hint=f"Remove the line {name}.", where=where)
    return Entry(_message(draft), draft.start, draft.stop)


def _message(draft: _Draft) -> Message:
    texts = {name: "".join(pieces) for name, pieces in draft.strings.items()}
    notes = draft.notes
    plural = "msgid_plural" in texts
    return Message(
        msgid=texts["msgid"],
        msgstr=texts.get("msgstr", ""),
        msgctxt=texts.get("msgctxt", ""),
        msgid_plural=texts.get("msgid_plural", ""),
        msgstr_plural=tuple(texts[name] for name in texts if name[:7] == "msgstr[")
        if plural
        else (),
        flags=_flags(notes["#,"]) if "#," in notes else (),
        comments=tuple(notes.get("#", ())),
        extracted=tuple(notes.get("#.", ())),
        references=_references(notes["#:"]) if "#:" in notes else (),
        previous=_previous(draft.previous) if draft.previous else None,
        obsolete=draft.obsolete,
        line=draft.line,
    )


def _flags(lines: Sequence[str]) -> tuple[str, ...]:
    words = (word.strip() for line in lines for word in line.split(","))
    return tuple(dict.fromkeys(word for word in words if word))


def _references(lines: Sequence[str]) -> tuple[str, ...]:
    """Return the file names, once each, without lines; U+2068 and U+2069 enclose blanks."""
    found = (match for line in lines for match in _REFERENCE.finditer(line))
    return tuple(dict.fromkeys(match[1] or match[2] for match in found if match[1] or match[2]))


def _previous(strings: dict[str, list[str]]) -> Key:
    return ("".join(strings.get("msgctxt", ())), "".join(strings.get("msgid", ())))
