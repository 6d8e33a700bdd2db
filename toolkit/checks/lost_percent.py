"""A percentage became a plain number, or a number a percentage.

Bad:
    msgctxt "body"
    msgid "In 70 per cent of the cases, the rights of the applicants were restored."
    msgstr "В 70 случаях права заявителей были восстановлены."

Good:
    msgctxt "body"
    msgid "In 70 per cent of the cases, the rights of the applicants were restored."
    msgstr "В 70 % случаев права заявителей были восстановлены."

Good:
    msgctxt "body"
    msgid "Half of the appeals came from the regions."
    msgstr "50 процентов обращений поступило из регионов."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.model import Finding, Genre, Severity
from toolkit.reading.facts.amounts import PERCENT, lost_percents

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Pair

__all__ = ["SEVERITY", "SIGNS", "find_in_text"]

SEVERITY = Severity.ERROR
SIGNS = PERCENT


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each number that is a percentage in one text alone."""
    if pair.genre is Genre.FOREIGN or pair.genre is Genre.NAME:
        return
    for fact, side, is_left_out in lost_percents(pair):
        message = f"{pair.target[fact.start : fact.end]} is per cent in the {side} alone"
        severity = Severity.NOTE if is_left_out else None
        yield Finding(message, "", severity, fact.start, fact.end)
