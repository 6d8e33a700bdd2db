"""Hours: the times of day that marks of a text may be, from themselves and what is around."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from toolkit.reading.facts.figures import Reading, minutes
from toolkit.reading.words.lexicon import compiled

if TYPE_CHECKING:
    from toolkit.model import Conventions
    from toolkit.reading.facts.marks import Mark

__all__ = [
    "either_half",
    "is_before_hour",
    "read_clock",
    "read_hour",
    "read_numeral",
    "spread_times",
]

_DAY = 24 * 60
_HALF_DAY = 12
_EITHER = -1
"""What part of the day has hours before noon and after it: night."""
_HOURS = frozenset(range(25))
_NEAR = 14
"""Characters between two numbers that make one time, at most."""
_NEXT_WORD = re.compile(r"\s+\w+\s*")


class _Patterns(NamedTuple):
    """The patterns of a language that are matched around a mark."""

    halves: tuple[tuple[re.Pattern[str], int], ...]
    clock: re.Pattern[str] | None
    hours: re.Pattern[str] | None
    parts: tuple[tuple[re.Pattern[str], int], ...]
    past: tuple[tuple[re.Pattern[str], int], ...]
    towards: tuple[tuple[re.Pattern[str], int], ...]
    links: re.Pattern[str]
    minutes: tuple[tuple[re.Pattern[str], tuple[int, int, int]], ...]


@cache
def _patterns(conventions: Conventions) -> _Patterns:
    known = conventions
    # Eleven at night is in the evening, two at night is not.
    halves = ((known.evening, 720), (known.morning, 0))
    return _Patterns(
        tuple((compiled(pattern), half) for pattern, half in halves if pattern),
        compiled(known.clock) if known.clock else None,
        compiled(known.hours) if known.hours else None,
        tuple(
            (compiled(rf"\b(?:{one})\s+(?:{known.clock})?\Z"), half)
            for one, half in known.day_parts.items()
        ),
        tuple((compiled(rf"(?:{one})\s+\Z"), added) for one, added in known.past.items()),
        tuple(
            (compiled(rf"(?:-\w+)?\s+(?:{one})\b"), added) for one, added in known.towards.items()
        ),
        compiled(rf"\s*|{known.day_links}"),
        tuple((compiled(one), how) for one, how in known.minutes.items()),
    )


def read_hour(mark: Mark, text: str, conventions: Conventions) -> None:
    """Add the time of day that a figure or a number word may be: 3 p.m., saat 7, 10.30 a.m."""
    hours = minutes(mark.text) if "." in mark.text else None
    if hours is None:
        whole = [value for value in mark.numbers if value in _HOURS]
        if not whole:
            return
        hours = int(min(whole)) * 60
    stated = _stated_half(mark, text, conventions)
    if stated is not None and (stated or hours <= _DAY // 2):
        mark.role, mark.certain = "time", True
        mark.readings = {("t", float((hours % 720) + stated))}
    elif _is_hour(mark, text, conventions):
        mark.role = "time"
        mark.readings |= either_half(hours)
    elif hours <= 720 and _half_before(mark, text, conventions) is not None:
        mark.readings |= either_half(hours)
    elif "." in mark.text:
        mark.readings |= either_half(hours) if conventions.evening else {("t", float(hours))}


def either_half(time: int) -> set[Reading]:
    """Return the readings of a time, in minutes, that may be before noon or after it."""
    return {("t", float(time % _DAY)), ("t", float((time + 720) % _DAY)), ("t", float(time))}


def _stated_half(mark: Mark, text: str, conventions: Conventions) -> int | None:
    """Return 0 for a time before noon, 720 for one after it, None where nothing says so."""
    for pattern, half in _patterns(conventions).halves:
        if pattern.match(text, mark.end):
            return half
    is_clock = mark.kind == "clock" or _is_hour(mark, text, conventions)
    before = _half_before(mark, text, conventions) if is_clock else None
    return before if before != _EITHER else None


def _half_before(mark: Mark, text: str, conventions: Conventions) -> int | None:
    """Return the half of the day that words before an hour tell: axşam saat 8."""
    known = _patterns(conventions).parts
    before = text[max(mark.start - 24, 0) : mark.start] if known else ""
    return next((half for pattern, half in known if pattern.search(before)), None)


def _is_hour(mark: Mark, text: str, conventions: Conventions) -> bool:
    known = _patterns(conventions)
    if known.clock and known.clock.search(text[max(mark.start - 8, 0) : mark.start]):
        return True
    return known.hours is not None and known.hours.match(text, mark.end) is not None


def is_before_hour(mark: Mark, text: str, conventions: Conventions) -> bool:
    """Whether noon is no time, but tells which half of the day an hour is in: günorta saat 2."""
    clock, following = _patterns(conventions).clock, _NEXT_WORD.match(text, mark.end)
    return clock is not None and following is not None and bool(clock.search(following[0]))


def read_clock(mark: Mark, text: str, conventions: Conventions) -> None:
    """Read a time with a colon; what cannot be one (48:51) is two figures, and no mark of it."""
    mark.role = "time"
    time = minutes(mark.text)
    assert time is not None
    half = _stated_half(mark, text, conventions)
    if half is not None:
        time = time % 720 + half if time < 780 else time
        mark.readings = {("t", float(time))}
    elif time < 720 and not mark.text.startswith("0") and _may_be_later(mark, text, conventions):
        # Without a.m. or p.m. it may be either.
        mark.readings = either_half(time)
    else:
        # Midnight begins one day and ends the other.
        times = {0, _DAY} if time % _DAY == 0 else {time}
        mark.readings = {("t", float(one)) for one in times}


def _may_be_later(mark: Mark, text: str, conventions: Conventions) -> bool:
    """Whether a time may be one after noon, as nothing says what it is: günorta 2:30."""
    return conventions.twelve_hours or _half_before(mark, text, conventions) == _EITHER


def read_numeral(mark: Mark, text: str, conventions: Conventions) -> None:
    """A number after `half past` is a time, as one before `o'clock`."""
    hour = max(mark.numbers, default=0)
    is_hour = mark.kind in {"figure", "numeral"} and 0 < hour <= _HALF_DAY
    added = _added_minutes(mark, text, conventions) if is_hour else None
    if added is None:
        read_hour(mark, text, conventions)
        return
    mark.role = "time"
    mark.readings = either_half(int(hour * 60 + added))


def _added_minutes(mark: Mark, text: str, conventions: Conventions) -> int | None:
    """Return the minutes that words around an hour add to it: half past, səkkizin yarısı."""
    known, before = _patterns(conventions), text[max(mark.start - 24, 0) : mark.start]
    for pattern, added in known.past:
        if pattern.search(before):
            return added
    for pattern, added in known.towards:
        if pattern.match(text, mark.end):
            return added
    return None


def spread_times(marks: list[Mark], text: str, conventions: Conventions) -> None:
    """In `from 1 to 2 p.m.` the first number is a time too; ten to five is one time."""
    known = _patterns(conventions)
    links = known.links
    for mark, following in pairwise(marks):
        is_near = following.start - mark.end <= _NEAR
        if is_near and known.minutes and _is_small(mark) and _is_small(following):
            _read_minutes(mark, following, text, conventions)
        if {mark.role, following.role} == {"time", "number"}:
            other = mark if mark.role == "number" else following
            hours = [value for value in other.numbers if value in _HOURS]
            is_number = other.kind in {"figure", "numeral"}
            if hours and is_number and links.fullmatch(text[mark.end : following.start]):
                other.readings |= either_half(int(min(hours)) * 60)


def _is_small(mark: Mark) -> bool:
    """Whether a mark is a number that may be an hour, or minutes."""
    number = _number(mark) if mark.kind in {"figure", "numeral"} else 0
    return 0 < number < 60 and number % 1 == 0


def _number(mark: Mark) -> float:
    """Return the number of a mark, of a time by its half of the day the hour: 22 of ten p.m."""
    hours = [value / 60 for kind, value in mark.readings if kind == "t" and value % 60 == 0]
    return max(mark.numbers or hours, default=0)


def _read_minutes(mark: Mark, following: Mark, text: str, conventions: Conventions) -> None:
    """Add the time of day that two numbers make: без десяти пять, altıya on dəqiqə qalmış."""
    before, after = text[max(mark.start - 9, 0) : mark.start], text[following.end :][:24]
    frame = f"{before}#{text[mark.end : following.start]}#{after}"
    for pattern, (hour_at, sign, added) in _patterns(conventions).minutes:
        if pattern.search(frame):
            pair = mark, following
            hour, minute = _number(pair[hour_at]), _number(pair[1 - hour_at])
            time = int((hour + added) * 60 + sign * minute) % _DAY
            is_stated = all(kind == "t" for kind, _ in pair[hour_at].readings)
            readings = {("t", float(time))} if hour > 12 or is_stated else either_half(time)
            mark.readings |= readings
            following.readings |= readings
            return
