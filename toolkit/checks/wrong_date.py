"""A day, month, year or weekday is not the one of the source.

Months and weekdays are known in every form; `05.03.2025`, `March 5, 2025` and `5 марта
2025 года` are one date.

Bad:
    msgctxt "body"
    msgid "The seminar will be held in Sheki on 7 June 2024."
    msgstr "Семинар пройдёт в Шеки 7 июля 2024 года."

Good:
    msgctxt "body"
    msgid "The seminar will be held in Sheki on 7 June 2024."
    msgstr "Семинар пройдёт в Шеки 7 июня 2024 года."

Bad (az):
    msgctxt "body"
    msgid "On 18 June 2024, the winners were awarded."
    msgstr "2024-cü il iyunun 16-da qaliblər mükafatlandırılıb."

Good (az):
    msgctxt "body"
    msgid "On 18 June 2024, the winners were awarded."
    msgstr "2024-cü il iyunun 18-də qaliblər mükafatlandırılıb."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.model import Severity
from toolkit.reading.facts.mismatches import mismatches

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Finding, Pair

__all__ = ["SEVERITY", "find_in_text"]

SEVERITY = Severity.ERROR


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each date that is not the same."""
    return mismatches(pair, "date")
