"""Periods in Azerbaijani: `7-8 noyabr 2026-cı il`, `noyabrın 7-dən 12-dək`.

A press text says a day as a case of its number: `2026-cı il noyabrın 7-də`; digits of
one range are joined by a hyphen (rules of orthography, 2019).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.languages._az.dates import MONTHS, format_date, ordinal
from toolkit.languages._az.phrase import inflected, number_in_case
from toolkit.languages._az.sounds import VOWELS
from toolkit.languages._az.spoken import numeral
from toolkit.languages._names import NBSP
from toolkit.languages._periods import weekdays
from toolkit.model import Phrase

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
        return _until(period, with_year)
    if style == "adverbial":
        return f"{_adverbial(period, with_year)} {_time(period)}".rstrip()
    return _bare(period, with_year)


def _bare(period: Period, with_year: bool) -> str:
    last = format_date(period.last, "long" if with_year or period.spans_years else "month")
    if period.start == period.last or period.is_open:
        return format_date(period.start, "long" if with_year else "month")
    if period.is_within_month:
        return f"{period.start.day}-{last}"
    return f"{format_date(period.start, 'long' if period.spans_years else 'month')} – {last}"


def _month(date: dt.date, with_year: bool) -> str:
    """Return what a day stands under: `2026-cı il noyabrın`."""
    month = inflected(Phrase(MONTHS[date.month - 1]), "genitive", plural=False).text
    return f"{ordinal(date.year)} il {month}" if with_year else month


def _day(date: dt.date, case: str, with_year: bool) -> str:
    return f"{_month(date, with_year)}{NBSP}{number_in_case(str(date.day), case)}"


def _adverbial(period: Period, with_year: bool) -> str:
    if period.is_open:
        return _day(period.start, "ablative", with_year)
    if period.start == period.last:
        return _day(period.start, "locative", with_year)
    if period.night:
        return _night(period, with_year)
    if period.is_within_month and (period.last - period.start).days == 1:
        days = number_in_case(str(period.last.day), "locative")
        return f"{_month(period.start, with_year)}{NBSP}{period.start.day}-{days}"
    return f"{_day(period.start, 'ablative', with_year or period.spans_years)} {_to(period)}"


def _to(period: Period) -> str:
    """Return the end of a range: `12-dək`, `iyulun 2-dək`; `-dək` has one form."""
    end = f"{period.last.day}-dək"
    if period.is_within_month:
        return end
    return f"{_month(period.last, period.spans_years)}{NBSP}{end}"


def _night(period: Period, with_year: bool) -> str:
    first = _day(period.start, "ablative", with_year or period.spans_years)
    last = _next(period.last.day)
    if not period.is_within_month:
        last = f"{_month(period.last, period.spans_years)}{NBSP}{last}"
    return f"{first} {last} keçən gecə"


def _next(day: int) -> str:
    """Return the day a night ends on: 20-nə, 6-na (yanvarın 19-dan 20-nə keçən gecə)."""
    back = day % 10 in {6, 9} or day in {10, 30}
    return f"{day}-{'na' if back else 'nə'}"


def _until(period: Period, with_year: bool) -> str:
    """Return `noyabrın 20-dək`, or with a time `noyabrın 20-si saat 18:00-dək`."""
    month = f"{_month(period.start, with_year)}{NBSP}"
    if not period.starts:
        return f"{month}{period.start.day}-dək"
    return f"{month}{_possessed(period.start.day)} saat{NBSP}{period.starts:%H:%M}-dək"


def _possessed(day: int) -> str:
    """Return a day of its month: 20-si, 29-u, 6-sı."""
    word = numeral(day)
    ending = inflected(Phrase(word), "accusative", plural=False).text[-1]
    return f"{day}-{'s' if word[-1] in VOWELS else ''}{ending}"


def _time(period: Period) -> str:
    if not period.starts:
        return ""
    if not period.ends:
        return f"saat{NBSP}{number_in_case(f'{period.starts:%H:%M}', 'locative')}"
    start = number_in_case(f"{period.starts:%H:%M}", "ablative")
    return f"saat{NBSP}{start} {period.ends:%H:%M}-dək"
