"""Exchanges: a fact in the place of another that the text states too, so that none seems lost.

In a text with 12 towns and 15 June, 15 towns are wrong although both texts have a 15.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from toolkit.reading.facts.stated import Fact, Facts

__all__ = ["are_days_exchanged", "exchanged_hints", "exchanged_numbers", "repeated_number"]


_TEN = 10


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
    values = [value for value, _ in ours], [value for value, _ in theirs]
    if len(ours) != len(theirs) or sorted(values[0]) == sorted(values[1]):
        return None
    counts = tuple(map(Counter, values))
    lost, added = counts[0] - counts[1], counts[1] - counts[0]
    if lost.total() != 1 or added.total() != 1:
        return None
    was, now = next(iter(lost)), next(iter(added))
    if ("n", was) not in there.pool or ("n", now) not in here.pool:
        return None
    # In words they may be there as often: 9 of them, nine of them in the past 24 hours.
    is_hinted = ("n", was) in there.hints or ("n", now) in here.hints
    if (
        is_hinted
        or _count(was, here) <= _count(was, there)
        or _count(now, there) <= _count(now, here)
    ):
        return None
    return dict(ours)[was], dict(theirs)[now]


def _count(number: float, facts: Facts) -> int:
    """Return how often a text says a number."""
    return sum(("n", number) in one.readings for one in facts.stated)


def repeated_number(mine: Facts, other: Facts, alone: Fact) -> Fact | None:
    """Return the number that `mine` says once more than `other`, in whose place `alone` stands.

    The third reading became the second one, but three members abstained. `alone` is the one
    number of `other` that `mine` does not say; None where anything else differs.
    """
    ours, theirs = _numbers(mine), _numbers(other)
    counts = Counter(value for value, _ in ours), Counter(value for value, _ in theirs)
    lost, added = counts[0] - counts[1], counts[1] - counts[0]
    if lost.total() != 1 or added.total() != 1 or ("n", next(iter(added))) not in alone.readings:
        return None
    was = next(iter(lost))
    if was not in counts[1] or ("n", was) in other.hints:
        return None
    return next(fact for value, fact in ours if value == was)


def exchanged_hints(here: Facts, there: Facts, left: Sequence[Fact]) -> tuple[Fact, Fact] | None:
    """Return what one word of a text may say, or says, and what another in its place: twice, втрое.

    `left` is what nothing answers in `there`. None where more than one differs.
    """
    numbers = [one for one in left if one.kind == "number" and ("n", 0) not in one.readings]
    ours = [*numbers, *_unanswered_hints(here, there)]
    theirs = _unanswered_hints(there, here)
    return (ours[0], theirs[0]) if len(ours) == len(theirs) == 1 else None


def _unanswered_hints(mine: Facts, other: Facts) -> list[Fact]:
    """Return the words with one meaning as a number, which the other text does not say.

    The words of a fraction have none.
    """
    sharp = [one for one in mine.hinted if one.kind != "fraction" and _is_sharp(one)]
    pool = other.pool if sharp else frozenset()
    return [one for one in sharp if one.readings.isdisjoint(pool)]


def _is_sharp(fact: Fact) -> bool:
    """Whether a word has one meaning: the thirties are years of a century, or of a life."""
    return len({value % 100 // 10 if value > _TEN else value for _, value in fact.readings}) == 1


def _numbers(facts: Facts) -> list[tuple[float, Fact]]:
    """Return the numbers of a text that can be read in one way only; a word for one says little."""
    return [
        (number, fact)
        for number, fact in _single_numbers(facts)
        if fact.kind == "number" and (fact.certain or number > 1)
    ]


def _figures(facts: Facts) -> list[tuple[float, Fact]]:
    """Return the facts in digits that may be one number alone."""
    return [(number, fact) for number, fact in _single_numbers(facts) if fact.certain]


def _single_numbers(facts: Facts) -> Iterator[tuple[float, Fact]]:
    """Yield the facts that may be one number alone, each with it."""
    for fact in facts.stated:
        if len(numbers := fact.numbers) == 1:
            yield numbers[0], fact
