"""Months: the numbers that stand around each month of a text, of which some are its days."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from toolkit.reading.words.lexicon import lexicon, lowered

if TYPE_CHECKING:
    from toolkit.model import Conventions

__all__ = ["Days", "days_around"]

Days = tuple[tuple[float, ...], ...]
"""A month, and the numbers on one side of it that may be its days; where there are such on both
sides, how far the nearest ones are as well."""
_NEAR = 4
"""Words from a day to the next, or to its month: the 3rd to the 5th of May."""


_DAYS, _DIGITS = 31, 2
_MOST = 100
"""Words before a month at most, among which its days are looked for."""
_TOKEN = re.compile(r"[0-9]+|[^\W\d_]+")


def days_around(text: str, conventions: Conventions) -> tuple[Days, ...]:
    """Return the months of a text, sorted, each with the numbers that may be its days.

    Languages write them on either side of the month; which side that is tells nothing.
    """
    known, tokens = lexicon(conventions), _TOKEN.findall(lowered(text, conventions))
    found: list[Days] = []
    for at, token in enumerate(tokens):
        meaning = None if token.isdigit() else known[token]
        if meaning is not None and meaning.kind == "month":
            before, after = _row(tokens[max(at - _MOST, 0) : at][::-1]), _row(tokens[at + 1 :])
            numbers = tuple(before.values())[::-1], tuple(after.values())
            near = (min(before), min(after)) if before and after else ()
            found.append((meaning.values, *filter(None, numbers), near))
    return tuple(sorted(found))


def _row(tokens: list[str]) -> dict[int, int]:
    """Return the numbers up to 31 by their places, up to a year, none far from the one before."""
    found: dict[int, int] = {}
    last = -1
    for at, token in enumerate(tokens):
        is_number = token.isdigit()
        if at - last > _NEAR or (is_number and not _is_day(token)):
            break
        if is_number:
            found[at] = int(token)
            last = at
    return found


def _is_day(number: str) -> bool:
    return len(number) <= _DIGITS and int(number) <= _DAYS
