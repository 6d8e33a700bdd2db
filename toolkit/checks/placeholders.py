"""A translated sentence names facts that it cannot have, or leaves one out.

Only template sentences have placeholders; in the text of a release braces are
literal. The translator chooses the form of a fact from the closed list of the
language; `press inflect --help` names them.

Bad:
    msgid "The event was held in {place}."
    msgstr "Мероприятие прошло в {place:lokativ}."

Good:
    msgid "The event was held in {place}."
    msgstr "Мероприятие прошло в {place:prepositional}."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.model import Finding, Severity, State, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["SEVERITY", "find"]

SEVERITY = Severity.ERROR
HINT = "Name facts in braces with a form of the language, e.g. {place:genitive}."


def find(unit: Unit) -> Iterator[Finding]:
    """Yield a finding for each placeholder that is wrong, left out or not in the source."""
    if unit.placeholders is None or unit.translation is None or unit.state is State.MISSING:
        return
    text = unit.translation.msgstr
    faults = unit.placeholders.faults(text)
    yield from (Finding(fault, HINT) for fault in faults)
    if faults:
        return
    source, translated = (unit.placeholders.names(one) for one in (unit.message.msgid, text))
    for name in sorted(source - translated):
        yield Finding(f"`{{{name}}}` is not in the translation", HINT)
    for name in sorted(translated - source):
        yield Finding(
            f"`{{{name}}}` is not in the source: it may have no value",
            "Use only the facts of the source sentence.",
            Severity.WARNING,
        )
