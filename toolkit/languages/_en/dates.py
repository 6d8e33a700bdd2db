"""English dates and numbers: `2 July 2020` (New Hart's Rules, chapter 11), `42,685`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.languages._names import NBSP

if TYPE_CHECKING:
    import datetime as dt
    from decimal import Decimal

__all__ = ["MONTHS", "format_date", "format_number"]

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def format_date(date: dt.date, style: str) -> str:
    """Return `2 July 2020` (long), `2 July` (month), `2020` (year) or `02/07/2020`."""
    if style == "year":
        return str(date.year)
    if style == "weekday":
        return WEEKDAYS[date.weekday()]
    if style == "short":
        return f"{date:%d/%m/%Y}"
    day = f"{date.day}{NBSP}{MONTHS[date.month - 1]}"
    return day if style == "month" else f"{day} {date.year}"


def format_number(value: int | Decimal) -> str:
    """Return the number with commas between thousands: `42,685`."""
    return f"{value:,}"
