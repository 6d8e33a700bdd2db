"""GitHub: a workflow command for each problem, shown beside the line in a pull request.

See "Workflow commands for GitHub Actions" in GitHub's documentation: `%`, line ends, and
in properties `:` and `,`, are written as `%25`, `%0D`, `%0A`, `%3A` and `%2C`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.errors import printable
from toolkit.model import Severity

if TYPE_CHECKING:
    from toolkit.model import Checked, Problem

__all__ = ["render"]

COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = _DATA | str.maketrans({":": "%3A", ",": "%2C"})


def render(checked: Checked, colour: bool) -> str:  # noqa: ARG001 - as every report
    """Return `::error file=...,line=...,col=...,title=check::message`, one line each."""
    return "\n".join(
        _command(problem, checked.in_repository(problem.path)) for problem in checked.problems
    )


def _command(problem: Problem, path: str) -> str:
    properties = {
        "file": path,
        "line": str(problem.line or ""),
        "col": str(problem.column or ""),
        "title": problem.check,
    }
    said = [f"{problem.locale}: {problem.message}" if problem.locale else problem.message]
    said += [f"{problem.msgctxt}: {problem.msgid}".removeprefix(": ")] if problem.msgid else []
    said += [f"Hint: {problem.hint}"] if problem.hint else []
    pairs = (f"{name}={_escaped(value, _PROPERTY)}" for name, value in properties.items() if value)
    message = _escaped("\n".join(said), _DATA)
    return f"::{COMMANDS[problem.severity]} {','.join(pairs)}::{message}"


def _escaped(text: str, table: dict[int, str]) -> str:
    return printable(text).translate(table)
