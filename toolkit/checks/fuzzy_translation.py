"""A person marked the translation as unsure.

An error once a release that prints it is due, a warning before.

Bad:
    #, fuzzy
    msgctxt "title"
    msgid "Videoconference held in Guba"
    msgstr "В Губе прошла видеоконференция"

Good:
    msgctxt "title"
    msgid "Videoconference held in Guba"
    msgstr "В Губе прошла видеоконференция"
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.model import Finding, Severity, State, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["SEVERITY", "find"]

SEVERITY = Severity.ERROR


def find(unit: Unit) -> Iterator[Finding]:
    """Yield a finding for a translation marked fuzzy."""
    if unit.state is State.FUZZY:
        yield Finding(
            "marked `fuzzy`: somebody was unsure",
            hint="Review it and clear `fuzzy`.",
            severity=None if unit.due else Severity.WARNING,
        )
