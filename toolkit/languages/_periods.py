"""Bare periods of languages that write the month after the day, and the days of the week."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from toolkit.model import Period

__all__ = ["bare", "weekdays"]


def bare(period: Period, with_year: bool, day: Callable[[dt.date, bool], str]) -> str:
    """Return a period without a preposition; `day` writes a date with or without its year."""
    if period.start == period.last or period.is_open:
        return day(period.start, with_year)
    last = day(period.last, with_year or period.spans_years)
    if period.is_within_month:
        return f"{period.start.day}–{last}"
    return f"{day(period.start, period.spans_years)} – {last}"


def weekdays(period: Period, name: Callable[[dt.date], str]) -> str:
    """Return the day of the week, or the first and the last; a night is named by its first."""
    if period.is_open or period.night or period.last == period.start:
        return name(period.start)
    return f"{name(period.start)} – {name(period.last)}"
