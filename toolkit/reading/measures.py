"""Measures: the same amount in other units: two weeks, 14 days; 1.5 km, 1500 metres."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from toolkit.reading.alternatives import Alternatives
from toolkit.reading.lexicon import words
from toolkit.tokens import ByWord

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from toolkit.model import Conventions
    from toolkit.reading.facts import Fact, Facts

__all__ = ["measured_parts"]

_FACTORS = {
    ("hour", "minute"): (60,),
    ("day", "hour"): (24,),
    ("week", "day"): (7,),
    ("fortnight", "day"): (14,),
    ("fortnight", "week"): (2,),
    ("month", "day"): (28, 30, 31),
    ("month", "week"): (4,),
    ("quarter", "month"): (3,),
    ("year", "month"): (12,),
    ("year", "day"): (365,),
    ("year", "quarter"): (4,),
    ("decade", "year"): (10,),
    ("century", "year"): (100,),
    ("kilo", "metre"): (1000,),
    ("kilo", "gram"): (1000,),
    ("tonne", "kilo"): (1000,),
    ("metre", "centimetre"): (100,),
    ("hectare", "metre"): (10_000,),
}
"""How many of the second unit make one of the first."""
_COUNTS = {"dozen": 12, "score": 20, "ten": 10, "hundred": 100}
"""What counts anything."""
_FRACTIONS = {"minute": 60, "month": 12, "cent": 100}
"""How many of a unit make one of what a decimal counts: 3.5 manats, two and a half hours."""
_PARTS = (0.5, 0.25, 0.75, 1.5)
"""What an amount without a number may be: half a year, полтора часа."""
_FOLLOWING = 16


class _Units(ByWord[str]):
    """Which unit each word names; most of them none."""

    def __init__(self, conventions: Conventions) -> None:
        super().__init__()
        self._units, self._known = (
            tuple(conventions.units),
            Alternatives(conventions.units.values()),
        )

    def look_up(self, word: str) -> str:
        return next((self._units[one] for one in self._known.matching(word)), "")


@cache
def _units(conventions: Conventions) -> _Units:
    return _Units(conventions)


def _units_of(text: str, conventions: Conventions) -> list[str]:
    known = _units(conventions)
    return [unit for word in words(text, conventions) if (unit := known[word])]


def measured_parts(
    fact: Fact,
    texts: tuple[str, str],
    codes: tuple[Conventions, Conventions],
    facts: tuple[Facts, Facts],
) -> Sequence[Fact]:
    """Return what says the amount of a fact in other units; the fact itself for `a week`.

    `texts` are its own and the other, `codes` their conventions, `facts` what they state.
    """
    mine, other = facts
    said = [value for kind, value in fact.readings if kind == "n"]
    # First is one, and measures nothing.
    amounts = [value for value in said if value != 1]
    own = _units_of(texts[0][fact.start : fact.end + _FOLLOWING], codes[0])
    theirs = _units_of(texts[1], codes[1])
    larger, smaller = set(_factors(theirs, own[:1])), set(_factors(own[:1], theirs))
    for one in other.stated:
        numbers = {value for kind, value in one.readings if kind == "n"}
        if any(many * value in amounts for value in numbers for many in larger):
            return (one,)
        if any(amount * many in numbers for amount in amounts for many in smaller):
            return (one,)
    # An hour and 1 hour.
    after = texts[0][fact.start : fact.end + 1]
    if after in {"1 ", "1\u00a0"} and own[:1] and own[0] in theirs:
        return (fact,)
    if any(
        many * part in amounts for part in _implied(other, texts[1], codes[1]) for many in larger
    ):
        return (fact,)
    return _joint_parts(said, _units_of(texts[0], codes[0]), mine, other) or (
        _two_parts(amounts, other) if "hour" in own or "hour" in theirs else ()
    )


def _implied(other: Facts, text: str, code: Conventions) -> Iterator[float]:
    """Yield how many of a unit there may be where no number says so: a week, half a year."""
    counted = (text[one.start : one.end + _FOLLOWING] for one in other.stated)
    if not any(_units_of(said, code) for said in counted):
        yield 1.0
    yield from (part for part in _PARTS if ("n", part) in other.pool)


def _joint_parts(
    amounts: Sequence[float], units: Sequence[str], mine: Facts, other: Facts
) -> Sequence[Fact]:
    """Return the number that an amount is the whole or the fraction of: 3 manats 50 gapiks."""
    all_said = {0.0} | {value for one in mine.stated for kind, value in one.readings if kind == "n"}
    bases = {_FRACTIONS[unit] for unit in units if unit in _FRACTIONS}
    for one in other.stated:
        said = [value for kind, value in one.readings if kind == "n" and value % 1]
        parts = [{value // 1, round(value % 1 * base)} for value in said for base in bases]
        if any(both & {*amounts} and both <= all_said for both in parts):
            return (one,)
    return ()


def _factors(larger: Sequence[str], smaller: Sequence[str]) -> Iterator[int]:
    """Yield how many of the smaller units the larger ones have."""
    for unit in larger:
        if unit in _COUNTS:
            yield _COUNTS[unit]
        for other in smaller:
            yield from _FACTORS.get((unit, other), ())


def _two_parts(amounts: Sequence[float], other: Facts) -> Sequence[Fact]:
    """Return the hours and the minutes that make an amount: 150 minutes, 2 saat 30 dəqiqə."""
    numbers = [one for one in other.stated if one.kind == "number"]
    for hours, minutes in pairwise(numbers):
        whole = {value for kind, value in hours.readings if kind == "n"}
        rest = {value for kind, value in minutes.readings if kind == "n" and value < 60}
        if any(hour * 60 + minute in amounts for hour in whole for minute in rest):
            return (hours, minutes)
    return ()
