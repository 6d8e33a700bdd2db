"""Facts: the dates, times and numbers that a text states, whatever its language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from toolkit.reading.dates import date_roles, month_days, weekdays
from toolkit.reading.lexicon import (
    MOST_WORDS,
    Meaning,
    compiled,
    has_digits,
    lexicon,
    matching,
    words,
)
from toolkit.reading.literals import hidden
from toolkit.reading.scanning import scan

if TYPE_CHECKING:
    from toolkit.model import Conventions
    from toolkit.reading.figures import Reading
    from toolkit.reading.marks import Mark

__all__ = ["Fact", "Facts", "facts_of", "has_facts"]

_ROMAN = re.compile(r"\b[XVI]{2,}\b")
_UNSTATED = frozenset({"hint", "weekday"})
_SAYING = frozenset({"month", "weekday", "time", "magnitude"})


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


@lru_cache(maxsize=8)
def has_facts(text: str, conventions: Conventions) -> bool:
    """Whether a text may state a fact: it has digits, or words of dates, times and numbers.

    First and one say too little, and so does a month that may be another word.
    """
    if has_digits(text) or (("I" in text or "X" in text or "V" in text) and _ROMAN.search(text)):
        return True
    return any(map(_saying(conventions).__getitem__, words(text, conventions)))


class _Saying(dict[str, bool]):
    """Which words state something by themselves, as far as it was asked for."""

    def __init__(self, conventions: Conventions) -> None:
        super().__init__()
        self._known, self._doubtful = lexicon(conventions), conventions.doubtful

    def __missing__(self, word: str) -> bool:
        if len(self) > MOST_WORDS:
            self.clear()
        self[word] = says = self._says(self._known[word], word)
        return says

    def _says(self, meaning: Meaning | None, word: str) -> bool:
        if meaning is None or word in self._doubtful:
            return False
        return meaning.values[0] > 1 if meaning.kind == "numeral" else meaning.kind in _SAYING


@cache
def _saying(conventions: Conventions) -> _Saying:
    return _Saying(conventions)


@lru_cache(maxsize=8)
def facts_of(text: str, conventions: Conventions) -> Facts:
    """Return what a text states. Literals (addresses, reference numbers) are passed over."""
    plain = hidden(text)
    marks = scan(plain, conventions)
    days = month_days(plain, marks, conventions)
    date_roles(marks, conventions)
    stated = [_fact(mark) for mark in marks if mark.readings and mark.kind not in _UNSTATED]
    shares: list[Fact] = []
    hinted: list[Fact] = []
    if any(map(matching(conventions.wholes).__getitem__, words(plain, conventions))):
        shares = [_fraction(*one) for one in _fractions(plain, conventions)]
        # The words of two thirds are no numbers by themselves.
        hinted = [fact for fact in stated if not fact.certain and _is_within(fact, shares)]
        stated = [fact for fact in stated if fact not in hinted] + shares
    if any(mark.kind == "weekday" for mark in marks):
        stated += [
            Fact("date", frozenset({("w", day)}), start, end, certain)
            for day, start, end, certain in weekdays(plain, conventions)
        ]
    hints = {reading for mark in marks if mark.kind == "hint" for reading in mark.readings}
    hints.update(*(fact.readings for fact in hinted))
    return Facts(tuple(stated), frozenset(hints), days)


def _fact(mark: Mark) -> Fact:
    readings = frozenset(mark.readings)
    return Fact(mark.role, readings, mark.start, mark.end, mark.certain, mark.percent)


def _fraction(value: float, start: int, end: int) -> Fact:
    share = round(value, 4)
    readings = frozenset({("f", share), ("n", share), ("n", round(value * 100, 2))})
    return Fact("number", readings, start, end, certain=False)


def _is_within(fact: Fact, others: list[Fact]) -> bool:
    return any(one.start <= fact.start and fact.end <= one.end for one in others)


def _fractions(text: str, conventions: Conventions) -> list[tuple[float, int, int]]:
    values = tuple(conventions.fractions.values())
    return [
        (values[(found.lastindex or 1) - 1], found.start(), found.end())
        for found in _fraction_pattern(conventions).finditer(text)
    ]


@cache
def _fraction_pattern(conventions: Conventions) -> re.Pattern[str]:
    # The number of the last group tells which fraction it is.
    return compiled(rf"\b(?:{'|'.join(f'(?:{one})()' for one in conventions.fractions) or '(?!)'})")
