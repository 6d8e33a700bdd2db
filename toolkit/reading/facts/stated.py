"""Facts: the dates, times and numbers that a text states, whatever its language."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from toolkit.model.batches import TEXTS
from toolkit.reading.facts.dates import date_roles, month_days, weekdays
from toolkit.reading.facts.scanning import scan
from toolkit.reading.texts.literals import hidden
from toolkit.reading.words.lexicon import compiled, has_digits
from toolkit.reading.words.topics import topics

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.model import Conventions
    from toolkit.reading.facts.figures import Reading
    from toolkit.reading.facts.marks import Mark

__all__ = ["Fact", "Facts", "Side", "facts_of", "fractions", "has_facts"]

_ROMAN = re.compile(r"[XVI](?<=\b.)[XVI]+\b")
_TELLING = frozenset({"fact", "weekday"})
_UNSTATED = frozenset({"hint", "weekday", "days"})
_NO_READINGS: frozenset[Reading] = frozenset()


class Fact(NamedTuple):
    """A fact: its kind (date, time, number), all that it may mean, and its place.

    A fact that is not `certain` (a number word) may be left unsaid in a translation.
    """

    kind: str
    readings: frozenset[Reading]
    start: int
    end: int
    certain: bool = True
    percent: bool = False

    @property
    def numbers(self) -> list[float]:
        """The numbers that it may be."""
        return [value for kind, value in self.readings if kind == "n"]


class Facts(NamedTuple):
    """What a text states; `hinted` is what its words allow without stating it.

    `days` are the (day, month) pairs in order.
    """

    stated: tuple[Fact, ...] = ()
    hinted: tuple[Fact, ...] = ()
    days: tuple[tuple[int, int], ...] = ()

    @property
    def hints(self) -> frozenset[Reading]:
        """Every reading that the words of the text allow."""
        return _NO_READINGS.union(*[fact.readings for fact in self.hinted])

    @property
    def pool(self) -> frozenset[Reading]:
        """Everything the text may be taken to say."""
        return _NO_READINGS.union(*[fact.readings for fact in (*self.stated, *self.hinted)])


class Side(NamedTuple):
    """A text, what it states, and what of this nothing answers in the other text."""

    text: str
    facts: Facts
    left: Sequence[Fact]
    conventions: Conventions


@lru_cache(maxsize=TEXTS)
def has_facts(text: str, conventions: Conventions) -> bool:
    """Whether a text may state a fact: it has digits, or words of dates, times and numbers."""
    if has_digits(text) or (("I" in text or "X" in text or "V" in text) and _ROMAN.search(text)):
        return True
    return not _TELLING.isdisjoint(topics(text, conventions))


@lru_cache(maxsize=TEXTS)
def facts_of(text: str, conventions: Conventions) -> Facts:
    """Return what a text states; passed over are literals (addresses) and sayings."""
    plain = _plain(text, conventions)
    about, marks = topics(plain, conventions), scan(plain, conventions)
    days = month_days(plain, marks, conventions)
    date_roles(marks, conventions)
    stated = [_fact(mark) for mark in marks if mark.readings and mark.kind not in _UNSTATED]
    hinted = [_fact(mark) for mark in marks if mark.kind in {"hint", "days"}]
    if "fraction" in about:
        stated, parts = _with_fractions(stated, plain, conventions)
        hinted = parts + hinted
    if "weekday" in about:
        stated += [
            Fact("date", frozenset(("w", day) for day in days), start, end, certain)
            for days, start, end, certain in weekdays(plain, conventions)
        ]
    return Facts(tuple(stated), tuple(hinted), days)


def _plain(text: str, conventions: Conventions) -> str:
    """Return a text with days for their names, and without literals and sayings, as long."""
    plain = hidden(text)
    for name, day in conventions.named_days.items():
        plain = plain.replace(name, day.ljust(len(name)))
    if not conventions.sayings:
        return plain
    return compiled(conventions.sayings).sub(lambda found: "_" * len(found[0]), plain)


def _with_fractions(
    stated: list[Fact], text: str, conventions: Conventions
) -> tuple[list[Fact], list[Fact]]:
    """Return facts with the fractions of a text, and those that are only words of a fraction.

    A quarter of a million is one number; the words of two thirds are no numbers by themselves.
    """
    found = (_fraction(*one) for one in fractions(text, conventions))
    shares = [one for one in found if not any(fact.start < one.end < fact.end for fact in stated)]
    parts = [fact for fact in stated if not fact.certain and _is_within(fact, shares)]
    whole = [fact for fact in stated if fact not in parts]
    return whole + shares, [fact._replace(kind="fraction") for fact in parts]


def _fact(mark: Mark) -> Fact:
    readings = frozenset(mark.readings)
    return Fact(mark.role, readings, mark.start, mark.end, mark.certain, mark.percent)


def _fraction(value: float, start: int, end: int) -> Fact:
    share = round(value, 4)
    readings = frozenset({("f", share), ("n", share), ("n", round(value * 100, 2))})
    return Fact("number", readings, start, end, certain=False)


def _is_within(fact: Fact, others: list[Fact]) -> bool:
    return any(one.start <= fact.start and fact.end <= one.end for one in others)


@lru_cache(maxsize=TEXTS)
def fractions(text: str, conventions: Conventions) -> tuple[tuple[float, int, int], ...]:
    """Return the fractions that a text says in words, each with its place: two thirds."""
    values = tuple(conventions.fractions.values())
    return tuple(
        (values[(found.lastindex or 1) - 1], found.start(), found.end())
        for found in _fraction_pattern(conventions).finditer(text)
    )


@cache
def _fraction_pattern(conventions: Conventions) -> re.Pattern[str]:
    # The number of the last group tells which fraction it is.
    return compiled(rf"\b(?:{'|'.join(f'(?:{one})()' for one in conventions.fractions) or '(?!)'})")
