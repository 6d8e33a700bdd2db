"""Figures: what a number in digits may say in a language."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from toolkit.model import Conventions

__all__ = ["Reading", "after_digit", "figure_pattern", "minutes", "roman", "values"]

Reading = tuple[str, float]
"""What may be meant: n a number, t a time in minutes, m a month, w a weekday."""

_ROMAN = re.compile(r"(?=[XVI])(X{0,3})(IX|IV|V?I{0,3})\Z")
_DIGITS = {"I": 1, "V": 5, "X": 10}


@cache
def figure_pattern(conventions: Conventions) -> str:
    """Return a pattern of one number in digits, with its separators."""
    return rf"\d(?:{after_digit(conventions)})"


@cache
def after_digit(conventions: Conventions) -> str:
    """Return a pattern of what follows the first digit of a number.

    All groups of a number are set apart by one sign: 350,000 350,000 is written twice. The
    first digit stands before every choice, so that a search skips to digits.
    """
    decimal = re.escape(conventions.decimal)
    grouped = (
        rf"\d{{0,2}}(?:{re.escape(one)}\d{{3}})+(?!\d)(?:{decimal}\d+)?|"
        for one in conventions.group
    )
    return rf"{''.join(grouped)}\d*(?:[.,]\d+)*"


def values(text: str, conventions: Conventions) -> frozenset[float]:
    """Return the numbers that a figure may be; none for one of three parts (1.2.3).

    A decimal comma is none where the sign is a point: 4,5 is two numbers in English.
    """
    if text.isdigit():
        return frozenset({float(text[:18])})
    group = next((one for one in conventions.group if one in text), "")
    if group and _is_grouped(text, group, conventions.decimal):
        return frozenset({float(text.replace(group, "").replace(conventions.decimal, "."))})
    whole, separator, fraction = re.split(r"([.,])", text, maxsplit=1)
    if not fraction.isdigit() or (separator == "," != conventions.decimal):
        return frozenset()
    number = float(f"{whole}.{fraction}")
    # A full stop may stand between thousands where the decimal sign is a comma.
    if separator == "." != conventions.decimal and len(fraction) == 3 and len(whole) < 4:
        return frozenset({number, float(whole + fraction)})
    return frozenset({number})


def _is_grouped(text: str, group: str, decimal: str) -> bool:
    return bool(re.fullmatch(rf"\d{{1,3}}(?:{group}\d{{3}})+(?:{re.escape(decimal)}\d+)?", text))


def minutes(text: str) -> int | None:
    """Return a time of day in minutes, `10:30` or `10.30`; None: it is none."""
    found = re.fullmatch(r"(\d{1,2})[:.](\d{2})(?::\d{2})?", text)
    if not found or int(found[1]) > 24 or int(found[2]) > 59:
        return None
    return int(found[1]) * 60 + int(found[2])


def roman(text: str) -> int | None:
    """Return the value of a Roman numeral up to 39; None: it is none."""
    if not _ROMAN.match(text):
        return None
    digits = [_DIGITS[letter] for letter in text]
    pairs = zip(digits, [*digits[1:], 0], strict=True)
    return sum(-digit if digit < following else digit for digit, following in pairs)
