"""Measures: the same amount in other units: two weeks, 14 days; 1.5 km, 1500 metres."""

from __future__ import annotations

from functools import cache
from itertools import pairwise, product
from typing import TYPE_CHECKING

from toolkit.reading.words.alternatives import first_match
from toolkit.reading.words.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from toolkit.model import Conventions
    from toolkit.reading.facts.stated import Fact, Facts, Side
    from toolkit.tokens import ByWord

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


@cache
def _units(conventions: Conventions) -> ByWord[str | None]:
    return first_match((pattern, unit) for unit, pattern in conventions.units.items())


def _units_of(text: str, conventions: Conventions) -> list[str]:
    known = _units(conventions)
    return [unit for word in words(text, conventions) if (unit := known[word])]


def measured_parts(fact: Fact, mine: Side, other: Side) -> Sequence[Fact]:
    """Return what says the amount of a fact in other units; the fact itself for `a week`."""
    if fact.kind != "number":
        return ()
    # First is one, and measures nothing.
    amounts = [value for value in fact.numbers if value != 1]
    own = _units_of(mine.text[fact.start : fact.end + _FOLLOWING], mine.conventions)
    theirs = _units_of(other.text, other.conventions)
    larger, smaller = {*_factors(theirs, own[:1])}, {*_factors(own[:1], theirs)}
    for one in other.facts.stated:
        if _are_equal(one.numbers, larger, amounts) or _are_equal(amounts, smaller, one.numbers):
            return (one,)
    # An hour and 1 hour.
    is_one = mine.text[fact.start : fact.end + 1] in {"1 ", "1\u00a0"} and own[:1]
    if (is_one and own[0] in theirs) or _are_equal(_implied(other), larger, amounts):
        return (fact,)
    return _joint_parts(fact, mine, other) or (
        _two_parts(amounts, other.facts) if "hour" in own or "hour" in theirs else ()
    )


def _are_equal(large: Iterable[float], factors: Iterable[int], small: Sequence[float]) -> bool:
    """Whether some amount in a larger unit is one of those in a smaller unit."""
    return any(amount * many in small for amount, many in product(large, factors))


def _implied(other: Side) -> Iterator[float]:
    """Yield how many of a unit there may be where no number says so: a week, half a year."""
    text, facts = other.text, other.facts
    counted = (text[one.start : one.end + _FOLLOWING] for one in facts.stated)
    if not any(_units_of(said, other.conventions) for said in counted):
        yield 1.0
    yield from (part for part in _PARTS if ("n", part) in facts.pool)


def _joint_parts(fact: Fact, mine: Side, other: Side) -> Sequence[Fact]:
    """Return the number that an amount is the whole or the fraction of: 3 manats 50 gapiks."""
    all_said = {0.0}.union(*(one.numbers for one in mine.facts.stated))
    units = _units_of(mine.text, mine.conventions)
    bases = {_FRACTIONS[unit] for unit in units if unit in _FRACTIONS}
    for one in other.facts.stated:
        broken = [value for value in one.numbers if value % 1]
        parts = [{value // 1, round(value % 1 * base)} for value in broken for base in bases]
        if any(both & {*fact.numbers} and both <= all_said for both in parts):
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
        rest = [value for value in minutes.numbers if value < 60]
        if any(hour * 60 + minute in amounts for hour, minute in product(hours.numbers, rest)):
            return (hours, minutes)
    return ()
