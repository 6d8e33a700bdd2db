"""A machine wrote the translation and nobody has reviewed it.

Drafts never reach a reader. Clearing `fuzzy` in any editor is a review. An error
once a release that prints it is due, a warning before.

Bad:
    # draft: memory 2026-03-01 82
    #, fuzzy
    msgctxt "title"
    msgid "Videoconference held in Guba"
    msgstr "В Губе прошла конференция"

Good:
    # from draft: memory 2026-03-01 82
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
    """Yield a finding for a draft."""
    if unit.state is State.DRAFT:
        yield Finding(
            "a draft that nobody has reviewed",
            hint="Read it against the source, mend it and clear `fuzzy`.",
            severity=None if unit.due else Severity.WARNING,
        )
