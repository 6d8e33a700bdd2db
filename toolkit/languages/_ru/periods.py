"""Periods in Russian: `7–8 ноября 2026 года`, `с 30 июня по 2 июля`, `в ночь с 7 на 8 мая`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.languages._names import NBSP
from toolkit.languages._periods import bare, weekdays
from toolkit.languages._ru.dates import format_date

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
        clock = f"{_clock(period.starts)} " if period.starts else ""
        return f"до{NBSP}{clock}{_day(period.start, with_year)}"
    days = _adverbial(period, with_year) if style == "adverbial" else bare(period, with_year, _day)
    clock = _time(period) if style == "adverbial" else ""
    return f"{days} {clock}".rstrip()


def _day(date: dt.date, with_year: bool) -> str:
    return format_date(date, "long" if with_year else "month")


def _from(date: dt.date, with_year: bool) -> str:
    # 2 is read «второго»: со 2 июля.
    return f"{'со' if date.day == 2 else 'с'}{NBSP}{_day(date, with_year)}"


def _adverbial(period: Period, with_year: bool) -> str:
    if period.is_open:
        return _from(period.start, with_year)
    if period.night:
        return _night(period, with_year)
    if period.is_within_month:
        return bare(period, with_year, _day)
    apart = period.spans_years
    return f"{_from(period.start, apart)} по{NBSP}{_day(period.last, with_year or apart)}"


def _night(period: Period, with_year: bool) -> str:
    apart = period.spans_years
    last = _day(period.last, with_year or apart)
    first = f"с{NBSP}{period.start.day}"
    if period.start.day == 2:
        first = f"со{NBSP}2"
    if not period.is_within_month:
        first = _from(period.start, apart)
    return f"в{NBSP}ночь {first} на{NBSP}{last}"


def _clock(time: dt.time | None) -> str:
    return f"{time:%H:%M}" if time else ""


def _time(period: Period) -> str:
    if not period.starts:
        return ""
    if not period.ends:
        return f"в{NBSP}{_clock(period.starts)}"
    return f"с{NBSP}{_clock(period.starts)} до{NBSP}{_clock(period.ends)}"
