"""What becomes of a translation that comes back: decided from its segment and its entry alone."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from toolkit.catalogs.changes import cleaned
from toolkit.catalogs.states import state
from toolkit.model import State
from toolkit.strict_yaml import FORBIDDEN
from toolkit.transfer.bilingual import digest
from toolkit.transfer.codes import difference, join, split, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from toolkit.model import Inline, Message, Segment
    from toolkit.transfer.codes import TextKind

__all__ = ["REVIEWED", "Decision", "Result", "decide", "drafted"]

REVIEWED = "another translation of it is reviewed"
"""Why something was refused that `force` would write."""

OUR_NOTES = frozenset({"context", "translator", "previous-source"})
"""The categories of the notes that an export writes."""


class Result(StrEnum):
    """What happened to a unit of a file."""

    IMPORTED = "imported"
    UNCHANGED = "unchanged"
    NEWER = "newer"
    REFUSED = "refused"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Decision:
    """What to do, why, and the entry as it shall be where it changes."""

    result: Result
    reason: str = ""
    message: Message | None = None


_UNCHANGED = Decision(Result.UNCHANGED)


def decide(
    segment: Segment, entry: Message, kind: TextKind, *, force: bool, stamp: str
) -> Decision:
    """Decide about a unit of work that came back for `entry`.

    What the agency calls reviewed or final is reviewed, any other new text fuzzy with
    the comment `from <stamp>`. An entry that changed since it left is never touched;
    with `force`, a reviewed one that did not change may be.
    """
    if words(segment.source) != words(split(entry.msgid, kind)):
        return _refused("the file has another source text here")
    is_known = digest(entry) == segment.digest
    if not words(segment.target or ()):
        lost = bool(entry.msgstr.strip()) and is_known
        return _refused("it came back without its translation") if lost else _UNCHANGED
    text = _text(segment.target or (), entry, kind)
    if text == entry.msgstr and not (entry.fuzzy and segment.state is State.REVIEWED):
        return _noted(_UNCHANGED, segment, entry)
    if not is_known and (segment.digest or entry.msgstr):
        return Decision(Result.NEWER, _newer(segment))
    fault = _fault(text, entry, kind) or ("" if force else _protection(entry))
    if fault or text is None:
        return _refused(fault)
    changed = _changed(entry, text, is_reviewed=segment.state is State.REVIEWED, stamp=stamp)
    return _noted(Decision(Result.IMPORTED, message=changed), segment, changed)


def _refused(reason: str) -> Decision:
    return Decision(Result.REFUSED, reason)


def _protection(entry: Message) -> str:
    return REVIEWED if state(entry) is State.REVIEWED else ""


def drafted(source: Inline, target: Inline, entry: Message, kind: TextKind, stamp: str) -> Decision:
    """Decide about a translation that a memory has for a missing one: it becomes a draft."""
    text = _text(target, entry, kind)
    fault = _fault(text, entry, kind)
    if fault or not text:
        return _refused(fault or f"no translation of {words(source)!r}")
    comments = (*entry.comments, f"draft: {stamp}")
    flags = ("fuzzy", *(flag for flag in entry.flags if flag != "fuzzy"))
    message = replace(entry, msgstr=text, flags=flags, comments=comments, previous=None)
    return Decision(Result.IMPORTED, message=message)


def _newer(segment: Segment) -> str:
    if not segment.digest:
        return "the file does not say which translation it was made from"
    return "its translation has changed since the export"


def _text(target: Inline, entry: Message, kind: TextKind) -> str | None:
    """Return the text to write: as it stands if it is the same, None if no markup can say it."""
    if entry.msgstr and words(target) == words(split(entry.msgstr, kind)):
        return entry.msgstr
    text = join(target, kind)
    return text and re.sub(r"[ \t\r\n]+", " ", unicodedata.normalize("NFC", text)).strip(" ")


def _fault(text: str | None, entry: Message, kind: TextKind) -> str:
    """Return why a text cannot stand in the catalog; or ""."""
    if text is None:
        return "its codes are not ours, or stand where none can (before a blank, across another)"
    if text == entry.msgstr:
        return ""
    forbidden = FORBIDDEN.search(text)
    if forbidden:
        return f"U+{ord(forbidden[0]):04X} is a control character"
    originals = (entry.msgid, entry.msgstr) if entry.msgstr else (entry.msgid,)
    codes = difference(text, kind, originals)
    return f"its codes were changed ({codes})" if codes else ""


def _changed(entry: Message, text: str, *, is_reviewed: bool, stamp: str) -> Message:
    flags = tuple(flag for flag in entry.flags if flag != "fuzzy")
    # Whatever was a draft or stale has been looked at by a person.
    settled = cleaned(replace(entry, flags=flags, msgstr=text))
    if is_reviewed:
        return settled
    name = stamp.partition(":")[0]
    kept = tuple(one for one in settled.comments if not one.startswith(f"from {name}:"))
    return replace(settled, flags=("fuzzy", *flags), comments=(*kept, f"from {stamp}"))


def _noted(decision: Decision, segment: Segment, entry: Message) -> Decision:
    """Add what the agency remarked as comments of the translator."""
    added = tuple(dict.fromkeys(_remarks(segment, entry.comments)))
    if not added:
        return decision
    message = replace(entry, comments=(*entry.comments, *added))
    return Decision(Result.IMPORTED, decision.reason, message)


def _remarks(segment: Segment, known: Iterable[str]) -> Iterator[str]:
    known = {" ".join(one.split()) for one in known}
    for note in segment.notes:
        if note.category in OUR_NOTES:
            continue
        for line in note.text.splitlines():
            remark = " ".join(FORBIDDEN.sub(" ", line).split())
            if remark and remark not in known:
                yield remark
