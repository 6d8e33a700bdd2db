"""Checks: what they look at, what they find, and how it is reported."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from toolkit.model.messages import Message, State

__all__ = ["Check", "Finding", "PlaceholderRules", "Problem", "Report", "Severity", "Unit"]


class Severity(StrEnum):
    """How bad a problem is. Errors fail a check; warnings only a strict one."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class PlaceholderRules(Protocol):
    """What a template sentence may say in braces, in the language of its translation."""

    def faults(self, text: str) -> Sequence[str]:
        """Return what is wrong with the placeholders of `text`."""
        ...

    def names(self, text: str) -> frozenset[str]:
        """Return the facts `text` names; of a text with faults, those that can be read."""
        ...


@dataclass(frozen=True, slots=True)
class Unit:
    """A message and its translation, as checks see it.

    `message` is the source side, as extracted; `translation` the catalog's entry
    (None: no entry). `due` says whether readers wait for it: a release that prints
    it is due. `placeholders` is None for free text, where braces are literal.
    """

    locale: str
    domain: str
    path: str
    message: Message
    translation: Message | None
    state: State
    due: bool = True
    placeholders: PlaceholderRules | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found in a unit; the caller adds the place and the check's id.

    `severity` None takes the check's own.
    """

    message: str
    hint: str = ""
    severity: Severity | None = None


class Check(Protocol):
    """A check plug-in: a module `toolkit/checks/<id with _>.py`.

    Its docstring is its documentation: what it finds and why, `Bad:` and `Good:`.
    """

    SEVERITY: Severity

    def find(self, unit: Unit) -> Iterator[Finding]:
        """Yield what is wrong with the unit."""
        ...


@dataclass(frozen=True, slots=True)
class Problem:
    """What a check found, and where."""

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


class Report(Protocol):
    """A report plug-in: a module `toolkit/reports/<name>.py`."""

    def render(self, problems: Sequence[Problem], colour: bool) -> str:
        """Return the problems as one text."""
        ...
