"""Changing some parts of an entry and leaving its other lines as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.catalogs.lines import MESSAGE, apart, part_of, read_line
from toolkit.catalogs.rendering import parts_of, rank, render_part, width_of
from toolkit.catalogs.wrapping import UNLIMITED, wrap_field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.model import Message

__all__ = ["rewrite"]

Labelled = list[tuple[str, str]]
"""Lines with the name of the part each belongs to; empty for a blank line."""


def rewrite(lines: Sequence[str], old: Message, new: Message, newline: str) -> list[str]:
    """Return the lines of an entry that said `old` and now says `new`.

    Only the lines of parts that differ are written anew, where they stood; when an
    entry becomes obsolete or comes back, all but the comments are. A text that stood
    on one line however long stays on one.
    """
    labelled = _labelled(lines)
    before, after = parts_of(old), parts_of(new)
    for name in sorted(before.keys() | after.keys(), key=rank):
        if before.get(name) == after.get(name) and not _is_prefixed(name, old, new):
            continue
        value = after.get(name)
        width = UNLIMITED if _is_unwrapped(name, labelled) else width_of(new)
        fresh = render_part(name, value, new.obsolete, width) if value is not None else []
        labelled = _replaced(labelled, name, [line + newline for line in fresh])
    return [line for _, line in labelled]


def _is_prefixed(name: str, old: Message, new: Message) -> bool:
    """Whether the part gains or loses its `#~`."""
    return old.obsolete != new.obsolete and (name == "#|" or name.startswith("msg"))


def _is_unwrapped(name: str, labelled: Labelled) -> bool:
    """Whether the part stands on one line, though gettext would have wrapped it."""
    lines = [line for part, line in labelled if part == name]
    return len(lines) == 1 and name.startswith("msg") and len(wrap_field(name, _said(lines[0]))) > 1


def _labelled(lines: Sequence[str]) -> Labelled:
    labelled: Labelled = []
    current = ""
    for raw in (piece for line in lines for piece in _pieces(line)):
        line = read_line(raw.rstrip("\r\n"))
        assert line is not None, "these lines were read before"
        name = part_of(line, current)
        current = name if line.part == MESSAGE else current
        labelled.append((name, raw))
    return labelled


def _pieces(raw: str) -> list[str]:
    """Return a line as lines of one keyword each."""
    said = raw.rstrip("\r\n")
    if read_line(said) is not None:
        return [raw]
    return [piece + raw[len(said) :] for piece in apart(said)]


def _replaced(labelled: Labelled, name: str, fresh: list[str]) -> Labelled:
    """Put `fresh` where the lines of the part stood, else where the part belongs.

    A comment line that is wanted as it stands keeps its own spelling.
    """
    comments = [line for part, line in labelled if part == name and name in {"#", "#."}]
    spelled = {_said(line): line for line in comments}
    lines = [(name, spelled.get(_said(line), line)) for line in fresh]
    at = _place(labelled, name)
    before = [item for item in labelled[:at] if item[0] != name]
    after = [item for item in labelled[at:] if item[0] != name]
    return before + lines + after


def _place(labelled: Labelled, name: str) -> int:
    same = (index for index, (part, _) in enumerate(labelled) if part == name)
    later = (index for index, (part, _) in enumerate(labelled) if part and rank(part) > rank(name))
    return next(same, next(later, len(labelled)))


def _said(line: str) -> str:
    read = read_line(line.rstrip("\r\n"))
    return (read.text or "") if read else ""
