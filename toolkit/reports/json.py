"""JSON: one object for machines, `{"version": 1, "problems": [...]}`."""

from __future__ import annotations

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
    rows = [{name: getattr(one, name) for name in FIELDS} for one in checked.problems]
    return printable_json({"version": 1, "problems": rows})
