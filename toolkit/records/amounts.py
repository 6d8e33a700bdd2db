"""Numbers as people type them into a table: `42 685`, `12,5 %`, `1,200`."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

__all__ = ["TypedAmount", "read_amount"]


class TypedAmount(NamedTuple):
    """A number from a cell. A short whole number stays as it was typed: it may be a year."""

    value: Decimal
    percent: bool = False
    is_short: bool = False


_BLANK = "[ \u00a0\u202f]"
# Thousands and decimals; CLDR, and what the press of each language writes.
_ENGLISH = re.compile(
    rf"([+\-−]?)(\d{{1,3}}(?:,\d{{3}})+|\d{{1,3}}(?:{_BLANK}\d{{3}})+|\d+)(?:\.(\d+))?{_BLANK}?(%?)",
    re.ASCII,
)
_COMMA = re.compile(
    rf"([+\-−]?)(\d{{1,3}}(?:{_BLANK}\d{{3}})+|\d+)(?:[.,](\d+))?{_BLANK}?(%?)", re.ASCII
)


def read_amount(text: str, language: str) -> TypedAmount | None:
    """Return the number a cell holds, typed as `language` writes numbers; None: words."""
    found = (_ENGLISH if language == "en" else _COMMA).fullmatch(text)
    if not found:
        return None
    sign, whole, decimals, percent = found.groups()
    digits = re.sub(r"\D", "", whole)
    value = Decimal(f"{'-' if sign in {'-', '−'} else ''}{digits}.{decimals or 0}")
    if not decimals:
        value = value.to_integral_value()
    is_short = not sign and not decimals and not percent and len(whole) <= 4
    return TypedAmount(value, bool(percent), is_short)
