"""Agreement: a quick look whether two texts plainly state the same facts.

The same numbers, in digits or in words, the same months and weekdays, and nothing that is read
otherwise in another language: no hours, no signs joined to a number. Most texts are so.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple, cast

from toolkit.reading.dates import weekdays
from toolkit.reading.facts import fractions
from toolkit.reading.figures import figure_pattern, values
from toolkit.reading.lexicon import compiled, lexicon, lowered, words
from toolkit.reading.literals import hidden
from toolkit.reading.topics import topics

if TYPE_CHECKING:
    from toolkit.model import Conventions
    from toolkit.reading.lexicon import Meaning

__all__ = ["agree"]

# Times, school years and the like say the same in every language.
_RUN = re.compile("[0-9]+(?:[:/][0-9]+)*")
# What may be a time of day in one language and a number in another: 10.30.
_SEPARATED = re.compile("[0-9][.,][0-9]")
_CLOCK = re.compile("[0-9]{1,2}[.,][0-9]{2}")
_LETTER = r"[^\W\d_]"
_DECADE = "(?<=0)(?:[’']s|-[a-zа-яıəü])"
_ROMAN = re.compile(r"[XVI](?<=\b.)(?:(?<=[XV])|[XVI]+)\b")
_TOKEN = re.compile(r"[0-9]+|[^\W\d_]+")
_SMALL_WORD = re.compile(r"\b[a-z]+\b(?!,?\s(?:1[89]|20)\d\d\b)")
_UNSURE = frozenset({"time", "magnitude", "part"})
_STATED = frozenset({"month", "numeral", "weekday"})
_FEW = 2
"""The greatest number that a text need not say in words."""
_TEN = 10


class _Signature(NamedTuple):
    """What a text states: its numbers, and in words one and two, which may go unsaid.

    `others` are times and the like in digits, months and weekdays; `order` is, of several
    months, what stands by which.
    """

    numbers: tuple[float, ...]
    few: tuple[float, ...] = ()
    others: tuple[str, ...] = ()
    order: tuple[str | Meaning, ...] = ()


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
    if one.numbers == other.numbers:
        return True
    return sorted(one.numbers + one.few) == sorted(other.numbers + other.few)


def _signature(text: str, conventions: Conventions, separated: bool) -> _Signature | None:
    """Return the numbers of a text and what its words say; None where this is not all.

    Only where one of the texts has signs within its numbers may blanks be such signs too.
    """
    about = topics(text, conventions)
    if not _UNSURE.isdisjoint(about) or ("fraction" in about and fractions(text, conventions)):
        return None
    if ("I" in text or "V" in text or "X" in text) and _ROMAN.search(text):
        return None
    runs = (_figures(conventions) if separated else _RUN).findall(text)
    if runs and _is_joined(text, conventions):
        return None
    others = [run for run in runs if ":" in run or "/" in run]
    figures = [run for run in runs if run not in others] if others else runs
    numbers = [_value(figure, conventions) for figure in figures]
    if None in numbers:
        return None
    known = cast("list[float]", numbers)
    if _STATED.isdisjoint(about):
        return _Signature(tuple(sorted(known)), (), tuple(sorted(others)))
    return _with_words(text, conventions, known, others)


@cache
def _figures(conventions: Conventions) -> re.Pattern[str]:
    return re.compile(rf"[0-9]+(?:[:/][0-9]+)+|{figure_pattern(conventions)}")


def _value(figure: str, conventions: Conventions) -> float | None:
    """Return what a figure says; None where nobody can tell without its surroundings."""
    if figure.isdigit():
        return float(figure[:18])
    found = () if _CLOCK.fullmatch(figure) else values(figure, conventions)
    return next(iter(found)) if len(found) == 1 else None


def _with_words(
    text: str, conventions: Conventions, numbers: list[float], others: list[str]
) -> _Signature:
    """Return the signature of a text that says something in words."""
    said = _said(text, conventions)
    counted = [one.values[0] for one in said if one.kind == "numeral"]
    months = [f"m{one.values[0]}" for one in said if one.kind == "month"]
    days = [f"w{one[0]}" for one in weekdays(text, conventions)] if _has_day(said) else []
    # Twenty-one is said in words of which neither may go.
    few = [one for one in counted if one <= _FEW] if max(counted, default=0) < _TEN else []
    numbers += counted if not few else [one for one in counted if one > _FEW]
    order = _order(text, conventions) if len(months) > 1 else ()
    return _Signature(
        tuple(sorted(numbers)), tuple(few), tuple(sorted((*others, *months, *days))), order
    )


def _has_day(said: list[Meaning]) -> bool:
    return any(one.kind == "weekday" for one in said)


def _said(text: str, conventions: Conventions) -> list[Meaning]:
    """Return the months, weekdays and number words of a text; may is a month with a capital."""
    known = lexicon(conventions)
    named = words(text, conventions)
    found = [one for one in map(known.__getitem__, named) if one and one.kind in _STATED]
    if conventions.capital_months and not conventions.doubtful.isdisjoint(named):
        for small in _SMALL_WORD.findall(text):
            if small in conventions.doubtful and (meaning := known[small]) in found:
                found.remove(meaning)
    return found


def _order(text: str, conventions: Conventions) -> tuple[str | Meaning, ...]:
    """Return the numbers and the months of a text as they follow each other."""
    known = lexicon(conventions)
    found = ((token, known[token]) for token in _TOKEN.findall(lowered(text, conventions)))
    return tuple(
        meaning or token
        for token, meaning in found
        if token.isdigit() or (meaning is not None and meaning.kind == "month")
    )


def _is_joined(text: str, conventions: Conventions) -> bool:
    """Whether something joined to a figure, or before it, makes it no plain number."""
    return any(pattern.search(text) for pattern in _joined(conventions))


@cache
def _joined(conventions: Conventions) -> tuple[re.Pattern[str], ...]:
    """Return what a text has after a figure or before it: a letter, a decade, an hour."""
    hours = (conventions.morning, conventions.evening, conventions.hours)
    after = "|".join(f"(?:{one})" for one in (_LETTER, _DECADE, *hours) if one)
    before = conventions.clock.replace(r"\s*$", "")
    return tuple(compiled(one) for one in (f"[0-9](?:{after})", before) if one)
