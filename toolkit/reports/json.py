"""JSON: one object for machines, `{"version": 1, "problems": [...]}`."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from toolkit.errors import printable_json

if TYPE_CHECKING:
    from toolkit.model import Checked

__all__ = ["render"]

FIELDS = (
    "check",
    "severity",
    "path",
    "line",
    "column",
    "locale",
    "msgctxt",
    "msgid",
    "message",
    "hint",
)


def render(checked: Checked, colour: bool) -> str:  # noqa: ARG001 - as every report
    """Return the problems as JSON; 0 stands for an unknown line or column."""
    rows = [asdict(problem) for problem in checked.problems]
    ordered = [{name: row[name] for name in FIELDS} for row in rows]
    return printable_json({"version": 1, "problems": ordered})
