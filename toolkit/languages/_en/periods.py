"""Periods in English: `7–8 November 2026`, `from 30 June to 2 July`, `at 3 p.m.`.

Source: New Hart's Rules, chapter 11 (ranges, times of day).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.languages._en.dates import format_date
from toolkit.languages._names import NBSP
from toolkit.languages._periods import bare, weekdays

if TYPE_CHECKING:
    import datetime as dt

    from toolkit.model import Period

__all__ = ["format_period"]


def format_period(period: Period, style: str, *, with_year: bool) -> str:
    """Return a period; styles: `long` (bare), `adverbial`, `until`, `time`, `weekday`.

    Without `with_year` the year is left out: the reader knows it from the dateline.
    """
    if style == "time":
        return _time(period)
    if style == "weekday":
        return weekdays(period, lambda day: format_date(day, style))
    if style == "until":
        clock = f"{_clock(period.starts)} on " if period.starts else ""
        return f"until {clock}{_day(period.start, with_year)}"
    if style == "adverbial":
        return f"{_adverbial(period, with_year)} {_time(period)}".rstrip()
    return bare(period, with_year, _day)


def _day(date: dt.date, with_year: bool) -> str:
    return format_date(date, "long" if with_year else "month")


def _adverbial(period: Period, with_year: bool) -> str:
    if period.is_open:
        return f"from {_day(period.start, with_year)}"
    if period.start == period.last:
        return f"on {_day(period.start, with_year)}"
    last = _day(period.last, with_year or period.spans_years)
    first = str(period.start.day)
    if not period.is_within_month:
        first = _day(period.start, period.spans_years)
    if period.night:
        joint = "–" if period.is_within_month else " to "
        return f"on the night of {first}{joint}{last}"
    if (period.last - period.start).days == 1:
        return f"on {first} and {last}"
    return f"from {first} to {last}"


def _clock(time: dt.time | None) -> str:
    """Return `3 p.m.`, `3.30 p.m.`, `noon`."""
    if time is None:
        return ""
    if (time.hour, time.minute) == (12, 0):
        return "noon"
    minutes = f".{time:%M}" if time.minute else ""
    return f"{time.hour % 12 or 12}{minutes}{NBSP}{'a.m.' if time.hour < 12 else 'p.m.'}"


def _time(period: Period) -> str:
    if not period.starts:
        return ""
    if not period.ends:
        return f"at {_clock(period.starts)}"
    return f"from {_clock(period.starts)} to {_clock(period.ends)}"
