"""Messages: catalog entries and their states (GNU gettext manual, XLIFF)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["RANK", "Key", "Message", "State"]

Key = tuple[str, str]
"""What identifies a message inside a catalog: (msgctxt, msgid)."""


class State(StrEnum):
    """How far a translation is; only `REVIEWED` may be published."""

    MISSING = "missing"
    STALE = "stale"
    DRAFT = "draft"
    FUZZY = "fuzzy"
    REVIEWED = "reviewed"


RANK = {state: rank for rank, state in enumerate(State)}
"""How far a state is from publishable: the lowest rank is the worst."""


@dataclass(frozen=True, slots=True)
class Message:
    """One catalog entry (GNU gettext manual, section "The Format of PO Files").

    `references` are file names without lines; `extracted` are the `#.` lines;
    `comments` the translator's `# ` lines; `flags` the words after `#,`;
    `previous` is the (msgctxt, msgid) of `#|` lines, if any. `line` is where
    the entry stands in its file (0 for a message that is not from a file).
    Plural messages carry `msgid_plural` and one `msgstr_plural` text per form.
    """

    msgid: str
    msgstr: str = ""
    msgctxt: str = ""
    msgid_plural: str = ""
    msgstr_plural: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    comments: tuple[str, ...] = ()
    extracted: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    previous: Key | None = None
    obsolete: bool = False
    line: int = 0

    @property
    def key(self) -> Key:
        """Return what identifies this message in its catalog."""
        return (self.msgctxt, self.msgid)

    @property
    def fuzzy(self) -> bool:
        """Whether a person still has to look at it."""
        return "fuzzy" in self.flags
