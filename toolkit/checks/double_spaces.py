"""Two blanks in a row: a slip of the keyboard that every reader sees.

`press check --fix` mends it. A source that has them too is left alone.

Bad:
    msgctxt "title"
    msgid "Videoconference held in Guba"
    msgstr "В Губе прошла  видеоконференция"

Good:
    msgctxt "title"
    msgid "Videoconference held in Guba"
    msgstr "В Губе прошла видеоконференция"
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from toolkit.model import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Pair

__all__ = ["SEVERITY", "find_in_text", "fix"]

SEVERITY = Severity.WARNING

# Inside a text: those at its edges are for `edge-spaces`.
_BLANKS = re.compile(r"(?<=\S)[ \u00a0]{2,}(?=\S)")


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each run of blanks."""
    if "  " not in pair.target and "\u00a0" not in pair.target:
        return
    if _BLANKS.search(pair.source):
        return
    for blanks in _BLANKS.finditer(pair.target):
        yield Finding("more than one blank", "Leave one.", start=blanks.start(), end=blanks.end())


def fix(pair: Pair) -> str:
    """Return the target with one blank for each run, a no-break one if it had one."""
    if _BLANKS.search(pair.source):
        return pair.target
    return _BLANKS.sub(lambda found: "\u00a0" if "\u00a0" in found[0] else " ", pair.target)
