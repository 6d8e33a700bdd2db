"""Dates: which marks of a text are days, months, years and weekdays."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from toolkit.reading.words.lexicon import compiled, lexicon, lowered, matching

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Conventions
    from toolkit.reading.facts.marks import Mark

__all__ = ["date_roles", "month_days", "weekdays"]

# An ordinal ending and blanks: 4th of July, 18-го июля.
_BEFORE_MONTH = compiled(r"(?:st|nd|rd|th|-(?:е|го|й|ое|му|м))?[\s\u00a0]*(?:of\s+)?")
_AROUND = 16
"""Letters around a weekday that tell its night."""
_YEAR = re.compile(r",?\s(?:1[89]|20)\d\d\b")
_CAPITAL = re.compile(r"[ \u00a0](?![A-Z]+\b)([A-Z][a-z]\w*)")
_AFTER_MONTH = compiled(r"[\s\u00a0]+(?:ayının\s+|the\s+)?")


def month_days(
    text: str, marks: list[Mark], conventions: Conventions
) -> tuple[tuple[int, int], ...]:
    """Return the (day, month) pairs of a text; their figures become dates."""
    pairs: list[tuple[int, int]] = []
    for at, mark in enumerate(marks):
        if mark.kind in {"dotted", "iso"}:
            pairs.append(_numeric(mark)[:2])
        elif mark.kind == "month":
            if _is_small(text, mark, conventions):
                mark.kind, mark.readings = "word", set()
                continue
            days = _days(text, marks, at, conventions)
            month = int(max(value for _, value in mark.readings))
            for day in days:
                day.role = "date"
                pairs.append((day.day or 0, month))
            mark.certain = bool(days) or not (
                _is_doubtful(text, mark, conventions) or _is_name(text, mark, conventions)
            )
        elif mark.kind == "holiday":
            mark.kind = "hint"
    return tuple(pairs)


def _days(text: str, marks: list[Mark], at: int, conventions: Conventions) -> list[Mark]:
    """Return the days that belong to the month at a place: before it, else after it."""
    links = _links(conventions)
    for step, first in ((-1, _BEFORE_MONTH), (1, _AFTER_MONTH)):
        found: list[Mark] = []
        last, gap = at, first
        while 0 <= last + step < len(marks):
            mark = marks[last + step]
            left, right = (mark, marks[last]) if step < 0 else (marks[last], mark)
            if mark.day is None or not gap.fullmatch(text[left.end : right.start]):
                break
            found.append(mark)
            last, gap = last + step, links
        if found:
            return found[::step]
    return []


@cache
def _links(conventions: Conventions) -> re.Pattern[str]:
    return compiled(rf"(?:st|nd|rd|th|-(?:е|го|й|ое|му|м))?(?:{conventions.day_links or '(?!)'})")


def _numeric(mark: Mark) -> tuple[int, int, int]:
    """Return day, month and year of 05.03.2025, 05/03/2025 and 2025-03-05."""
    first, second, third = (int(part) for part in re.split(r"[-./]", mark.text))
    if mark.kind == "iso":
        return third, second, first
    if third < 100:
        third += 2000 if third < 50 else 1900
    # The American order shows where there is no such month.
    return (second, first, third) if second > 12 else (first, second, third)


def _is_doubtful(text: str, mark: Mark, conventions: Conventions) -> bool:
    word = lowered(mark.text, conventions)
    if word not in conventions.doubtful:
        return False
    before = text[: mark.start].rstrip(' “„«"‘([')
    return mark.text[0].islower() or not before or before[-1] in ".!?:\n"


def _is_small(text: str, mark: Mark, conventions: Conventions) -> bool:
    """Whether a word with a small letter is no month: may, where no year follows."""
    small = conventions.capital_months and mark.text[0].islower()
    doubtful = lowered(mark.text, conventions) in conventions.doubtful
    return small and doubtful and not _YEAR.match(text, mark.end)


def _is_name(text: str, mark: Mark, conventions: Conventions) -> bool:
    """Whether a month may be a name: Martin, April Jones."""
    if conventions.capital_months:
        follower = _CAPITAL.match(text, mark.end)
        return follower is not None and not _is_month(follower[1], conventions)
    before = text[: mark.start].rstrip(' “„«"‘([\u00a0')
    return mark.text[0].isupper() and bool(before) and before[-1] not in ".!?:\n"


def _is_month(word: str, conventions: Conventions) -> bool:
    meaning = lexicon(conventions)[lowered(word, conventions)]
    return meaning is not None and meaning.kind == "month"


def date_roles(marks: list[Mark], conventions: Conventions) -> None:
    """Give months their readings and split numeric dates into day, month and year."""
    for mark in [mark for mark in marks if mark.kind == "month"]:
        mark.role = "date"
        mark.readings = {("m", value) for _, value in mark.readings}
    for mark in [mark for mark in marks if mark.kind in {"dotted", "iso"}]:
        at = marks.index(mark)
        marks[at : at + 1] = _parts(mark)
    for mark in marks:
        if mark.kind == "hint" and _is_feast(mark, conventions):
            month, day = sorted(value for _, value in mark.readings)
            mark.readings = {("m", month), ("n", day)}


def _parts(mark: Mark) -> list[Mark]:
    """Split a date in digits; with slashes day and month may stand in either order."""
    day, month, year = (float(part) for part in _numeric(mark))
    swapped = {day, month} if "/" in mark.text and day <= 12 else set()
    parts = [type(mark)("figures", mark.text, mark.start, mark.end, "date") for _ in range(3)]
    parts[0].readings = {("n", value) for value in {day} | swapped}
    parts[1].readings = {("m", value) for value in {month} | swapped}
    parts[2].readings = {("n", year)}
    return parts


def _is_feast(mark: Mark, conventions: Conventions) -> bool:
    word = lowered(mark.text, conventions)
    return any(matching(pattern)[word] for pattern in conventions.holidays)


@cache
def _weekday_pattern(conventions: Conventions) -> re.Pattern[str]:
    names = "|".join(rf"(?:{pattern})()" for pattern in conventions.weekdays)
    return compiled(rf"\b(?:{names})\b")


def weekdays(
    text: str, conventions: Conventions
) -> Iterator[tuple[frozenset[int], int, int, bool]]:
    """Yield the days that each weekday may be (Monday 0), its place, and whether it is one surely.

    A night belongs to two: Sunday night, в ночь на понедельник.
    """
    small = lowered(text, conventions)
    for found in _weekday_pattern(conventions).finditer(small):
        # A name of two words comes before the word alone: its group is the first to match.
        day, (start, end) = (found.lastindex or 1) - 1, found.span()
        days = frozenset({day})
        frame = f"{small[max(start - _AROUND, 0) : start]}#{small[end : end + _AROUND]}"
        for pattern, other in conventions.nights.items():
            if compiled(pattern).search(frame):
                days = frozenset({day, (day + other) % 7})
        yield days, start, end, found[0] not in conventions.doubtful
