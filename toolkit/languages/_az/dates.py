"""Dates, ordinals and numbers as Azerbaijani press texts write them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from toolkit.languages._az.sounds import ending, last_vowel
from toolkit.languages._az.spoken import numeral
from toolkit.languages._rules import format_number

if TYPE_CHECKING:
    import datetime as dt

__all__ = ["day_in_case", "format_date", "format_number", "ordinal"]

MONTHS = (
    *("yanvar", "fevral", "mart", "aprel", "may", "iyun"),
    *("iyul", "avqust", "sentyabr", "oktyabr", "noyabr", "dekabr"),
)
WEEKDAYS = (
    *("bazar ertəsi", "çərşənbə axşamı", "çərşənbə", "cümə axşamı"),
    *("cümə", "şənbə", "bazar"),
)
_DAY = re.compile(r"(?P<digits>\d{1,2}-)s?[ıiuü]$")


@lru_cache(maxsize=512)  # years, above all
def ordinal(number: int) -> str:
    """Return an ordinal in digits: 3-cü, 50-ci, 1918-ci, 1940-cı.

    The ending follows the last spoken numeral (üçüncü, əllinci); CLDR's ordinal
    categories agree except for round thousands (2000-ci).
    """
    return f"{number}-c{_high(numeral(number))}"


def _high(word: str) -> str:
    """Return the four-way vowel that follows a word."""
    return ending("accusative", word)[-1] if last_vowel(word) else "i"


def day_in_case(day: str, case: str) -> str | None:
    """Return a day of the month in a case: `8-i`, `8-nə`, `8-də`; None: it is no such day.

    The digits alone are read as the possessive (səkkizi), so its vowel is written in the
    nominative only and its n before another vowel only: noyabrın 8-nin, 8-də (not 8-ində).
    """
    found = _DAY.match(day)
    if not found:
        return None
    if case == "nominative":
        return day
    return found["digits"] + ending(case, day, possessive=case == "dative")


def format_date(date: dt.date, style: str) -> str:
    """Return `2 iyul 2020-ci il` (long), `2 iyul` (month), `2020-ci il` (year) or `02.07.2020`.

    CLDR's long date lacks the ordinal ending of the year, without which it is not Azerbaijani.
    """
    if style == "weekday":
        return WEEKDAYS[date.weekday()]
    if style == "short":
        return f"{date.day:02}.{date.month:02}.{date.year:04}"
    year = f"{ordinal(date.year)} il"
    if style == "year":
        return year
    day = f"{date.day} {MONTHS[date.month - 1]}"
    return day if style == "month" else f"{day} {year}"
