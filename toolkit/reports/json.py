"""JSON: one object for machines, `{"version": 1, "problems": [...]}`."""

from __future__ import annotations

import json
import re
from dataclasses import asdict
from typing import TYPE_CHECKING

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
# JSON leaves these as they are, and a terminal might obey them.
_UNSHOWN = re.compile("[\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff]")


def render(checked: Checked, colour: bool) -> str:  # noqa: ARG001 - as every report
    """Return the problems as JSON; 0 stands for an unknown line or column."""
    rows = [asdict(problem) for problem in checked.problems]
    ordered = [{name: row[name] for name in FIELDS} for row in rows]
    text = json.dumps({"version": 1, "problems": ordered}, ensure_ascii=False, indent=2)
    return _UNSHOWN.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
