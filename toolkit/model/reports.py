"""Reports: what a check of a newsroom comes to, and the shape of what prints it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from toolkit.model.problems import Problem, Severity

__all__ = ["Checked", "Report", "Rule"]


@dataclass(frozen=True, slots=True)
class Rule:
    """Something that can be found: its id, how bad it is, and what `press explain` prints."""

    id: str
    severity: Severity
    documentation: str

    @property
    def summary(self) -> str:
        """The first line of the documentation."""
        return self.documentation.partition("\n")[0]


@dataclass(frozen=True)
class Checked:
    """The problems found, in file order, and what a report needs to tell of them.

    `unreadable` says that some file could not be read. `ignored` problems were silenced
    by comments, `known` ones by a baseline; `mended` are those of the baseline that occur
    no more. `rules` has every id that could have been found. `folder` is the newsroom's
    path below its repository, with a slash at its end: it goes before the paths where a
    report is for the repository's host.
    """

    problems: tuple[Problem, ...]
    unreadable: bool = False
    ignored: int = 0
    known: int = 0
    mended: int = 0
    rules: Mapping[str, Rule] = field(default_factory=dict)
    folder: str = ""

    @property
    def has_errors(self) -> bool:
        """Whether something is worse than a warning."""
        return any(problem.severity is Severity.ERROR for problem in self.problems)

    def in_repository(self, path: str) -> str:
        """Return a problem's path as the repository's host names it, if it lies in there."""
        return path if path.startswith(("/", "..")) or not path else f"{self.folder}{path}"


class Report(Protocol):
    """A report plug-in: a module `toolkit/reports/<name>.py`."""

    def render(self, checked: Checked, colour: bool) -> str:
        """Return the problems as one text, without a line end after it.

        `colour` says that a terminal shows it. What came from files goes through
        `toolkit.errors.printable` wherever a terminal might see it.
        """
        ...
