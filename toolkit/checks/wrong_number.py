"""A number is not the one of the source: a digit, a separator, a magnitude.

Numbers are read as each language writes them: `12,000` is `12 000`, `12 min` or `12 тыс.`,
and left as `12,000` it is twelve. Words answer digits (five, 5, пять), Roman numerals too.
A number word is reported only where another one stands in its place, and figures that have each
other's year.

Bad:
    msgctxt "body"
    msgid "In April, 1,250 calls were received."
    msgstr "В апреле поступило 1520 звонков."

Good:
    msgctxt "body"
    msgid "In April, 1,250 calls were received."
    msgstr "В апреле поступило 1250 звонков."

Bad (az):
    msgctxt "body"
    msgid "Salaries rose by 6.9 per cent."
    msgstr "Əməkhaqqı 6.9 faiz artıb."

Bad (az):
    msgctxt "body"
    msgid "About 12,000 people took part."
    msgstr "Təxminən 12,000 nəfər iştirak edib."

Good (az):
    msgctxt "body"
    msgid "About 12,000 people took part."
    msgstr "Təxminən 12 min nəfər iştirak edib."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.model import Finding, Genre, Severity
from toolkit.reading.facts.mismatches import mismatches
from toolkit.reading.facts.separators import kept_separators, lost_minus
from toolkit.reading.facts.years import exchanged_years

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Pair

__all__ = ["SEVERITY", "find_in_text"]

SEVERITY = Severity.ERROR


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each number that is not the same, or written as the source writes it."""
    yield from mismatches(pair, "number")
    if pair.genre is Genre.FREE or pair.genre is Genre.SENTENCE:
        for figure, right, start, end in kept_separators(pair):
            message = f"“{figure}” has a sign of the source"
            yield Finding(message, f"Write {right}.", Severity.WARNING, start, end)
        for figure in lost_minus(pair):
            yield Finding(f"“{figure}” has lost its minus", severity=Severity.WARNING)
        one, other = exchanged_years(pair)
        if one:
            message = f"{one} and {other} have each other’s year"
            yield Finding(message, severity=Severity.WARNING)
