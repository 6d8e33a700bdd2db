"""The source changed after it was translated: the translation may say something else.

`press sync` marks such an entry `fuzzy` and keeps the text it was made for in `#|`.
An error once a release that prints it is due, a warning before.

Bad:
    #, fuzzy
    #| msgctxt "title"
    #| msgid "Seminar held in Guba"
    msgctxt "title"
    msgid "Videoconference held in Guba"
    msgstr "В Губе прошел семинар"

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
    """Yield a finding for a translation of an older text."""
    if unit.state is State.STALE:
        yield Finding(
            "the source has changed since this was translated",
            hint="Compare with the old text in `#|`, mend the translation and clear `fuzzy`.",
            severity=None if unit.due else Severity.WARNING,
        )
