"""Problems: what was found, where, and how bad it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["Problem", "Severity"]


class Severity(StrEnum):
    """How bad a problem is. Errors fail a check; warnings only a strict one."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Problem:
    """What a check found, and where.

    `text` is the translation it stands in, where it has a place there: its characters
    `start` to `end`. `reviewed` is false of one in a text that nobody has signed yet.
    """

    check: str
    severity: Severity
    path: str
    message: str
    line: int = 0
    column: int = 0
    locale: str = ""
    msgctxt: str = ""
    msgid: str = ""
    hint: str = ""
    text: str = ""
    start: int = -1
    end: int = -1
    reviewed: bool = True

    @property
    def fingerprint(self) -> tuple[str, ...]:
        """What tells it from other problems, wherever its line moves to."""
        return (self.path, self.check, self.locale, self.msgctxt, self.msgid, self.message)
