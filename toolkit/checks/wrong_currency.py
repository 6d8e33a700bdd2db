"""The money of a sum is not that of the source: dollars for euros, or none at all.

Bad:
    msgctxt "body"
    msgid "The Council of Europe has allocated €40,000 for the project."
    msgstr "Совет Европы выделил на проект 40 тыс. долларов."

Bad:
    msgctxt "body"
    msgid "The repair of the shelter cost 85,000 manats."
    msgstr "Ремонт приюта обошёлся в 85 000."

Good:
    msgctxt "body"
    msgid "The Council of Europe has allocated €40,000 for the project."
    msgstr "Совет Европы выделил на проект 40 тыс. евро."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.model import Finding, Genre, Severity
from toolkit.reading.facts.amounts import MONEY, changed_currency, lost_currency

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Pair

__all__ = ["SEVERITY", "SIGNS", "find_in_text"]

SEVERITY = Severity.ERROR
SIGNS = MONEY


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding where the target names a currency that the source has not, or none."""
    if pair.genre is Genre.FOREIGN or pair.genre is Genre.NAME:
        return
    found = changed_currency(pair)
    if found is not None:
        was, now, start, end = found
        severity = Severity.ERROR if was else Severity.WARNING
        message = f"{was} became {now}" if was else f"the source has no {now}"
        yield Finding(message, "", severity, start, end)
    elif lost := lost_currency(pair):
        was, start, end = lost
        yield Finding(f"the sum has lost its {was}", "", Severity.WARNING, start, end)
