"""Dates and numbers as Russian press texts write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.languages._names import NBSP
from toolkit.languages._rules import format_number

if TYPE_CHECKING:
    import datetime as dt

__all__ = ["MONTHS", "format_date", "format_number"]

MONTHS = (
    *("января", "февраля", "марта", "апреля", "мая", "июня"),
    *("июля", "августа", "сентября", "октября", "ноября", "декабря"),
)
WEEKDAYS = ("понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье")


def format_date(date: dt.date, style: str) -> str:
    """Return `2 июля 2020 года` (long), `2 июля` (month), `2020 год` (year) or `02.07.2020`.

    CLDR's long date has `г.`, where a press text writes the word out.
    """
    if style == "year":
        return f"{date.year} год"
    if style == "weekday":
        return WEEKDAYS[date.weekday()]
    if style == "short":
        return f"{date.day:02}.{date.month:02}.{date.year:04}"
    day = f"{date.day}{NBSP}{MONTHS[date.month - 1]}"
    return day if style == "month" else f"{day} {date.year} года"
