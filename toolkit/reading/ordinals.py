"""Ordinals: the ending that a language puts behind figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from toolkit.model import Conventions

__all__ = ["ordinal_ending"]


def ordinal_ending(number: int, conventions: Conventions) -> str:
    """Return the ending of the last numeral that is spoken: of 2020 that of twenty."""
    endings = conventions.ordinal_endings
    for unit in (10, 100):
        if number % unit:
            return endings[number % unit]
    power = max((one for one in endings if one >= 100 and number % one == 0), default=100)
    return endings[power]
