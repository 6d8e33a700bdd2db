"""Shares: per cent, fractions and counts that say the same part of a whole.

Three out of four are three quarters and 75 per cent, every fifth is a fifth and 20 per cent,
and what grew one and a half times grew by 50 per cent.
"""

from __future__ import annotations

from itertools import permutations, product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.reading.facts.stated import Fact, Facts

__all__ = ["share_parts"]

_FEW = 0.1
_MOST = 12
"""Numbers of a text, of which some may be a share: more are a table."""


def share_parts(fact: Fact, other: Facts) -> Sequence[Fact]:
    """Return the numbers of the other text that make the share a fact is; none: they do not."""
    numbers = [one for one in other.stated if one.kind == "number"]
    if len(numbers) > _MOST:
        return ()
    shares = _shares(fact)
    if not shares:
        return _whole(fact, numbers)
    for one in numbers:
        if any(value and _is_in(1 / value, shares) for value in one.numbers):
            return (one,)
    for first, second in permutations(numbers, 2):
        if any(_is_in(part / whole, shares) for part, whole in _ratios(first, second)):
            return (first, second)
    return _times(fact, other)


def _shares(fact: Fact) -> list[float]:
    """Return the parts of one that a fact may be: a fraction, or per cent."""
    if fact.percent:
        return [value / 100 for value in fact.numbers]
    return [value for kind, value in fact.readings if kind == "f"]


def _ratios(first: Fact, second: Fact) -> list[tuple[float, float]]:
    pairs = product(first.numbers, second.numbers)
    return [(part, whole) for part, whole in pairs if 0 < part < whole]


def _whole(fact: Fact, numbers: Sequence[Fact]) -> Sequence[Fact]:
    """Return the share of the other text that every fifth, or one in five, is."""
    wholes = [value for value in fact.numbers if value > 1]
    found = (one for one in numbers if any(_is_in(1 / whole, _shares(one)) for whole in wholes))
    return tuple(found)[:1]


def _times(fact: Fact, other: Facts) -> Sequence[Fact]:
    """Return what says how many times something grew, where a fact says it in per cent."""
    if not fact.percent:
        return ()
    times = [1 + share for share in _shares(fact)]
    found = [one for one in other.stated if any(("n", value) in one.readings for value in times)]
    is_hinted = any(("n", value) in other.hints for value in times)
    return (*found[:1],) or ((fact,) if is_hinted else ())


def _is_in(share: float, shares: Sequence[float]) -> bool:
    """Whether a share is one of those, which may be rounded: a third is 33 per cent."""
    return any(abs(share - one) < (0.005 if _is_rounded(one) else 0.0006) for one in shares)


def _is_rounded(share: float) -> bool:
    """Whether a share is per cent without a fraction: of few of them each counts."""
    return share >= _FEW and abs(share * 100 - round(share * 100)) < 1e-6
