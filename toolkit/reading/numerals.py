"""Numerals: number words that stand in a row and make one number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.reading.lexicon import compiled

if TYPE_CHECKING:
    from toolkit.reading.marks import Mark

__all__ = ["join_numerals"]

_BLANKS = " \u00a0-\u2011"


def join_numerals(marks: list[Mark], text: str, link: str) -> list[Mark]:
    """Return the marks with each run of number words made one: seventy-five, сто двадцать.

    `link` is what else may stand between: one hundred and five.
    """
    joined: list[Mark] = []
    for mark in marks:
        last = joined[-1] if joined else None
        if (
            last
            and last.kind == mark.kind == "numeral"
            and _is_near(text[last.end : mark.start], link)
        ):
            value = _sum(_value(last), _value(mark))
            if value is not None:
                last.readings, last.end = {("n", value)}, mark.end
                continue
        joined.append(mark)
    return joined


def _value(mark: Mark) -> float:
    return max(value for _, value in mark.readings)


def _is_near(gap: str, link: str) -> bool:
    return not gap.strip(_BLANKS) or (bool(link) and bool(compiled(link).fullmatch(gap)))


def _sum(first: float, second: float) -> float | None:
    """Return the number that two words make; None: they are two numbers."""
    if second == 100 and first < 10:
        return first * 100
    unit = next((power for power in (100, 10) if first % power == 0), 1)
    return first + second if second < unit else None
