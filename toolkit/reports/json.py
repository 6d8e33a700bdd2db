"""JSON: one object for machines, `{"version": 1, "problems": [...]}`."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.model import Problem

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


def render(problems: Sequence[Problem], colour: bool) -> str:  # noqa: ARG001 - as every report
    """Return the problems as JSON; 0 stands for an unknown line or column."""
    rows = [asdict(problem) for problem in problems]
    ordered = [{name: row[name] for name in FIELDS} for row in rows]
    return json.dumps({"version": 1, "problems": ordered}, ensure_ascii=False, indent=2)
