"""A text has no translation: the edition cannot be published.

An error once a release that prints it is due, a warning before.

Bad:
    #: releases/2020/guba-videoconference.yaml
    msgctxt "title"
    msgid "Videoconference held in Guba"
    msgstr ""

Good:
    #: releases/2020/guba-videoconference.yaml
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
    """Yield a finding for a message nobody has translated."""
    if unit.state is not State.MISSING:
        return
    known = unit.translation is not None
    yield Finding(
        "not translated",
        hint="Translate it." if known else "Run `press sync`, then translate it.",
        severity=None if unit.due else Severity.WARNING,
    )
