"""Agreement: a quick look whether two texts plainly state the same facts.

The same numbers, in digits or in words, the same months and weekdays, and nothing that is read
otherwise in another language: no hours but 3 p.m., no signs joined to a number. Most texts are so.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from toolkit.reading.facts.dates import weekdays
from toolkit.reading.facts.figures import after_digit, minutes, values
from toolkit.reading.facts.months import days_around
from toolkit.reading.facts.readings import DECADE
from toolkit.reading.facts.stated import fractions
from toolkit.reading.texts.literals import hidden
from toolkit.reading.words.lexicon import compiled, lexicon, words
from toolkit.reading.words.topics import topics

if TYPE_CHECKING:
    from toolkit.model import Conventions
    from toolkit.reading.facts.months import Days
    from toolkit.reading.words.lexicon import Meaning

__all__ = ["agree"]

# Times, school years and the like say the same in every language.
_TIMES = "[0-9]*(?:[:/][0-9]+)+"
# What may be a time of day in one language and a number in another: 10.30.
_SEPARATED = re.compile("[0-9][.,][0-9]")
_CLOCK = re.compile("(?:[01]?[0-9]|2[0-4])[.,][0-5][0-9]")
# A letter may say anything, but for an ordinal: 20th.
_LETTER = r"(?!(?-i:st|nd|rd|th)\b)[^\W\d_]"
_ROMAN = re.compile(r"[XVI](?<=\b.)[XVI]*\b")
_SMALL_WORD = re.compile(r"\b[a-z]+\b(?!,?\s(?:1[89]|20)\d\d\b)")
_UNSURE = frozenset({"time", "magnitude", "part"})
_STATED = frozenset({"month", "numeral", "weekday"})
_FEW = 2
"""The greatest number that a text need not say in words."""
_TEN, _DAYS = 10, 31
_DAY = 24 * 60


class _Signature(NamedTuple):
    """What a text states: its numbers, and in words one and two, which may go unsaid.

    `others` are times and the like in digits, Roman numerals, months and weekdays; `days` are,
    of several months, or of numbers that may all be the day, those that stand by each.
    """

    numbers: tuple[float, ...]
    few: tuple[float, ...] = ()
    others: tuple[str, ...] = ()
    days: tuple[Days, ...] = ()


def agree(
    source: str, target: str, source_conventions: Conventions, conventions: Conventions
) -> bool:
    """Whether both texts plainly state the same facts."""
    here, there = hidden(source), hidden(target)
    separated = (_SEPARATED.search(here) or _SEPARATED.search(there)) is not None
    one = _signature(here, source_conventions, separated)
    other = _signature(there, conventions, separated) if one else None
    if one is None or other is None or one[2:] != other[2:]:
        return False
    if sorted(one.numbers + one.few) == sorted(other.numbers + other.few):
        return True
    # One may go unsaid, but not where the other text says two.
    return one.numbers == other.numbers and not (_unsaid(one, other) and _unsaid(other, one))


def _unsaid(one: _Signature, other: _Signature) -> set[float]:
    return {*one.few}.difference(other.numbers, other.few)


def _signature(text: str, conventions: Conventions, separated: bool) -> _Signature | None:
    """Return the numbers of a text and what its words say; None where this is not all.

    Only where one of the texts has signs within its numbers may blanks be such signs too.
    """
    about = topics(text, conventions)
    if not _UNSURE.isdisjoint(about) or ("fraction" in about and fractions(text, conventions)):
        return None
    digits = _digits(text, conventions, separated)
    if digits is None:
        return None
    numbers, others = digits
    few: list[float] = []
    if "I" in text or "V" in text or "X" in text:
        found = _ROMAN.findall(text)
        others += [one for one in found if one != "I"]
        few += [1.0] * found.count("I")
    if _STATED.isdisjoint(about):
        return _Signature(tuple(sorted(numbers)), tuple(few), tuple(sorted(others)))
    return _with_words(text, conventions, numbers, few, others)


def _digits(
    text: str, conventions: Conventions, separated: bool
) -> tuple[list[float], list[str]] | None:
    """Return the numbers that a text has in digits, and its times and the like."""
    numbers: list[float] = []
    others: list[str] = []
    for run, joined in _runs(conventions, separated).findall(text):
        if not joined and run.isdigit():
            numbers.append(float(run[:18]))
        elif joined:
            time = _time(run, joined, conventions)
            if not time:
                return None
            others.append(time)
        elif ":" in run or "/" in run:
            others.append(run)
        elif (value := _value(run, conventions)) is not None:
            numbers.append(value)
        else:
            return None
    is_plain = not conventions.clock or not (numbers or others)
    return (numbers, others) if is_plain or not _clock(conventions).search(text) else None


def _time(run: str, joined: str, conventions: Conventions) -> str:
    """Return the time of day that 3 p.m. or 3:30 p.m. is, in 24 hours; empty for anything else."""
    half = _half(joined, conventions)
    time = minutes(run if ":" in run else f"{run}:00")
    if half is None or time is None or time >= _DAY // 2 + 60:
        return ""
    hour, minute = divmod(time % (_DAY // 2) + half, 60)
    return f"{hour}:{minute:02}"


@cache
def _half(joined: str, conventions: Conventions) -> int | None:
    """Return the minutes before the half of the day that words behind an hour tell."""
    for words_of, before in ((conventions.morning, 0), (conventions.evening, _DAY // 2)):
        if words_of and compiled(words_of).fullmatch(joined):
            return before
    return None


@cache
def _runs(conventions: Conventions, separated: bool) -> re.Pattern[str]:
    """Return a pattern of numbers in digits, each with what makes it no plain one, if anything.

    That is joined to it: a letter, the ending of a decade, what follows an hour.
    """
    hours = (conventions.morning, conventions.evening, conventions.hours)
    joined = "|".join(f"(?:{one})" for one in (_LETTER, rf"(?<=0)(?:{DECADE})", *hours) if one)
    number = f"(?:{_TIMES}|{after_digit(conventions)})" if separated else "[0-9]*(?:[:/][0-9]+)*"
    return re.compile(rf"([0-9]{number})(?i:({joined})?)")


@cache
def _clock(conventions: Conventions) -> re.Pattern[str]:
    """Return a pattern of what stands before an hour, wherever that is."""
    return compiled(conventions.clock.replace(r"\s*$", ""))


def _value(figure: str, conventions: Conventions) -> float | None:
    """Return what a figure says; None where nobody can tell without its surroundings."""
    found = () if _CLOCK.fullmatch(figure) else values(figure, conventions)
    return next(iter(found)) if len(found) == 1 else None


def _with_words(
    text: str,
    conventions: Conventions,
    numbers: list[float],
    few: list[float],
    others: list[str],
) -> _Signature:
    """Return the signature of a text that says something in words."""
    counted: list[float] = []
    months: list[str] = []
    days: list[str] = []
    for one in _said(text, conventions):
        if one.kind == "numeral":
            counted.append(one.values[0])
        elif one.kind == "month":
            months.append(f"m{one.values[0]}")
        else:
            days = days or [f"w{sorted(one[0])}" for one in weekdays(text, conventions)]
    # Twenty-one is said in words of which neither may go.
    least = _FEW if max(counted, default=0) < _TEN else 0
    few = few + [one for one in counted if one <= least]
    numbers = sorted(numbers + [one for one in counted if one > least])
    is_ordered = len(months) > 1 or (months and sum(one <= _DAYS for one in numbers) > 1)
    around = days_around(text, conventions) if is_ordered else ()
    return _Signature(tuple(numbers), tuple(few), tuple(sorted((*others, *months, *days))), around)


def _said(text: str, conventions: Conventions) -> list[Meaning]:
    """Return the months, weekdays and number words of a text; may is a month with a capital."""
    named, known = words(text, conventions), lexicon(conventions)
    found = [one for one in filter(None, map(known.__getitem__, named)) if one.kind in _STATED]
    if conventions.capital_months and not conventions.doubtful.isdisjoint(named):
        for small in _SMALL_WORD.findall(text):
            if small in conventions.doubtful and (meaning := known[small]) in found:
                found.remove(meaning)
    return found
