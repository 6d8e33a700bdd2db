"""Exchanges: a fact in the place of another that the text states too, so that none seems lost.

In a text with 12 towns and 15 June, 15 towns are wrong although both texts have a 15.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from toolkit.reading.facts import Fact, Facts

__all__ = ["are_days_exchanged", "exchanged_numbers"]


def are_days_exchanged(here: Facts, there: Facts) -> bool:
    """Whether each text has a day and month that the other has not together."""
    ours, theirs = set(here.days), set(there.days)
    return bool(ours - theirs and theirs - ours)


def exchanged_numbers(here: Facts, there: Facts) -> tuple[Fact, Fact] | None:
    """Return the number in digits that one text has once more, and the one the other has.

    Both texts state both. None where more than one differs: who tells it otherwise repeats some
    and leaves out others.
    """
    ours, theirs = _figures(here), _figures(there)
    if len(ours) != len(theirs):
        return None
    counts = Counter(value for value, _ in ours), Counter(value for value, _ in theirs)
    lost, added = counts[0] - counts[1], counts[1] - counts[0]
    if lost.total() != 1 or added.total() != 1:
        return None
    was, now = next(iter(lost)), next(iter(added))
    if ("n", was) not in there.pool or ("n", now) not in here.pool:
        return None
    return dict(ours)[was], dict(theirs)[now]


def _figures(facts: Facts) -> list[tuple[float, Fact]]:
    """Return the facts in digits that may be one number alone."""
    found = []
    for fact in facts.stated:
        numbers = [value for kind, value in fact.readings if kind == "n"]
        if fact.certain and len(numbers) == 1:
            found.append((numbers[0], fact))
    return found
