"""One source text is translated in two ways.

Readers of two releases, or of two places in one, meet the same sentence in two wordings.
Told at the later one, with the place of the first. A title and a caption may differ: where
the field is another one, it is a note.

Bad:
    msgid "Human Rights Day was marked in Guba"
    msgstr "В Губе отметили День прав человека"      # 2024/guba
    msgstr "День прав человека отмечен в Губе"       # 2025/guba

Good:
    msgid "Human Rights Day was marked in Guba"
    msgstr "В Губе отметили День прав человека"      # 2024/guba
    msgstr "В Губе отметили День прав человека"      # 2025/guba
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from toolkit.model import Finding, Genre, Severity, State

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from toolkit.model import Archive, Unit

__all__ = ["SEVERITY", "find_across"]

SEVERITY = Severity.WARNING


def find_across(archive: Archive) -> Iterator[tuple[Unit, Finding]]:
    """Yield a finding for each translation that differs from the first of its source."""
    groups: dict[tuple[str, str, str], list[Unit]] = defaultdict(list)
    for unit in archive.units:
        if unit.genre is Genre.FREE and unit.state is State.REVIEWED:
            groups[unit.locale, unit.source_locale, unit.message.msgid].append(unit)
    for units in groups.values():
        if len(units) > 1:
            yield from _differing(units)


def _differing(units: Iterable[Unit]) -> Iterator[tuple[Unit, Finding]]:
    """Yield what differs from the first translation in its field, else from the first of all."""
    firsts: dict[str, Unit] = {}
    overall: Unit | None = None
    for unit in units:
        field = unit.message.msgctxt
        first = firsts.get(field) or overall
        if first is not None and _text(first) != _text(unit):
            same = first.message.msgctxt == field
            yield unit, _finding(first, Severity.WARNING if same else Severity.NOTE)
        firsts.setdefault(field, unit)
        overall = overall or unit


def _finding(first: Unit, severity: Severity) -> Finding:
    assert first.translation is not None
    place = f"{first.path}:{first.translation.line}"
    return Finding(
        f"the same text is translated otherwise in {place}",
        f"There it is `{_text(first)}`.",
        severity,
        start=0,
        end=-1,
    )


def _text(unit: Unit) -> str:
    return unit.translation.msgstr if unit.translation else ""
