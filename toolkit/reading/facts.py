"""Facts: the dates, times and numbers that a text states, whatever its language."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from toolkit.reading.dates import date_roles, month_days, weekdays
from toolkit.reading.lexicon import compiled, lexicon, words
from toolkit.reading.literals import hidden
from toolkit.reading.scanning import Mark, scan

if TYPE_CHECKING:
    from toolkit.model import Conventions
    from toolkit.reading.figures import Reading

__all__ = ["Fact", "Facts", "facts_of"]

_DIGIT = compiled(r"\d|[XVI]{2,}|\b[XVI]\b")


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact: its kind (date, time, number), all that it may mean, and its place.

    A fact that is not `certain` (a number word) may be left unsaid in a translation.
    """

    kind: str
    readings: frozenset[Reading]
    start: int
    end: int
    certain: bool = True
    percent: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """What a text states; `hints` are readings that its words allow without stating them.

    `days` are the (day, month) pairs in order.
    """

    stated: tuple[Fact, ...] = ()
    hints: frozenset[Reading] = frozenset()
    days: tuple[tuple[int, int], ...] = ()

    @property
    def pool(self) -> frozenset[Reading]:
        """Everything the text may be taken to say."""
        return self.hints.union(*(fact.readings for fact in self.stated))


_NOTHING = Facts()


@lru_cache(maxsize=8)
def facts_of(text: str, conventions: Conventions) -> Facts:
    """Return what a text states. Literals (addresses, reference numbers) are passed over."""
    known = lexicon(conventions)
    meanings = {known[word] for word in words(text, conventions)}
    meanings.discard(None)
    if not meanings and not _DIGIT.search(text):
        return _NOTHING
    plain = hidden(text)
    marks = scan(plain, conventions)
    days = month_days(plain, marks, conventions)
    date_roles(marks, conventions)
    kinds = {meaning.kind for meaning in meanings if meaning}
    stated = [_fact(mark) for mark in marks if mark.readings and mark.kind != "hint"]
    stated += [_fraction(*one) for one in _fractions(plain, conventions)]
    if "weekday" in kinds:
        stated += [
            Fact("date", frozenset({("w", day)}), start, end, certain)
            for day, start, end, certain in weekdays(plain, conventions)
        ]
    hints = {reading for mark in marks if mark.kind == "hint" for reading in mark.readings}
    return Facts(tuple(stated), frozenset(hints), days)


def _fact(mark: Mark) -> Fact:
    readings = frozenset(mark.readings)
    return Fact(mark.role, readings, mark.start, mark.end, mark.certain, mark.percent)


def _fraction(value: float, start: int, end: int) -> Fact:
    share = round(value, 4)
    readings = frozenset({("f", share), ("n", share), ("n", round(value * 100, 2))})
    return Fact("number", readings, start, end, certain=False)


def _fractions(text: str, conventions: Conventions) -> list[tuple[float, int, int]]:
    return [
        (value, found.start(), found.end())
        for pattern, value in conventions.fractions.items()
        for found in compiled(rf"\b(?:{pattern})").finditer(text)
    ]
