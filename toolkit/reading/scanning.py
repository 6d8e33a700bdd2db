"""Scanning: the marks of a text that may be part of a date, a time or a number."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from toolkit.reading.figures import Reading, figure_pattern, minutes, roman, values
from toolkit.reading.lexicon import compiled, lexicon, lowered
from toolkit.reading.numerals import join_numerals

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Conventions

__all__ = ["Mark", "scan"]

_DAY = 24 * 60
_DECADE = compiled(r"s\b|[’']s\b|-(?:е|х|м|ми)\b|-c[ıi] ill")
_THOUSANDS = re.compile(r"(?:[KkMm]|[Bb]n)(?![^\W_])")
_POWERS = {"k": 10.0**3, "m": 10.0**6, "b": 10.0**9}
_SHORT_YEAR = re.compile(r"(?<!\d)((?:18|19|20)\d)(\d)[/–-]\Z")
_BLANKS = " \u00a0\u202f"


@dataclass(slots=True)
class Mark:
    """A figure or a word that says something, while the text is read.

    `kind` is clock, figure, dotted, iso, roman or what the lexicon says of the word.
    """

    kind: str
    text: str
    start: int
    end: int
    role: str = "number"
    certain: bool = True
    percent: bool = False
    readings: set[Reading] = field(default_factory=set)

    @property
    def day(self) -> int | None:
        """The day of a month that a figure may be."""
        whole = self.kind == "figure" and self.text.isdigit() and len(self.text) < 3
        return int(self.text) if whole and 0 < int(self.text) < 32 else None


@cache
def _token(conventions: Conventions) -> re.Pattern[str]:
    return re.compile(
        r"(?P<iso>\b\d{4}-\d{2}-\d{2}\b)|(?P<dotted>(?<![\d./])\d{1,2}(?:\.\d{1,2}\.|/\d{1,2}/)\d{4}(?!\d))"
        r"|(?P<around>\b24/7\b)|(?P<clock>(?<![\d:.,])\d{1,2}:\d{2}(?::\d{2})?(?!\d))"
        r"|(?P<share>(?<![\w/.,-])[1-9]/(?:[2-9]|10|12|20|100)(?![\w/-]))"
        rf"|(?P<figure>{figure_pattern(conventions)})|(?P<word>[^\W\d_]+)"
    )


def scan(text: str, conventions: Conventions) -> list[Mark]:
    """Return the marks of a text in order; number words that make one number are one mark."""
    small = lowered(text, conventions)
    marks = list(_marks(text, small, conventions))
    marks = join_numerals(marks, text, conventions.joined_numerals)
    marks = list(_with_magnitudes(marks, text))
    for mark in marks:
        _read(mark, text, conventions)
    _spread_times(marks, text, conventions)
    return marks


def _marks(text: str, small: str, conventions: Conventions) -> Iterator[Mark]:
    known = lexicon(conventions)
    for found in _token(conventions).finditer(text):
        kind, start, end = found.lastgroup or "", found.start(), found.end()
        if kind != "word":
            yield Mark(kind, found[0], start, end)
            continue
        meaning = known[small[start:end]]
        if meaning is not None:
            certain = meaning.kind == "time" and small[start:end] not in conventions.doubtful
            mark = Mark(meaning.kind, found[0], start, end, certain=certain)
            mark.readings = {("n", value) for value in meaning.values}
            yield mark
        elif found[0][0] in "XVI" and roman(found[0]):
            yield Mark("roman", found[0], start, end, certain=False)


def _with_magnitudes(marks: list[Mark], text: str) -> Iterator[Mark]:
    """Multiply numbers by the thousand or million that follows; alone it is a hint."""
    waiting: Mark | None = None
    for mark in marks:
        gap = text[waiting.end : mark.start] if waiting else ""
        if mark.kind == "magnitude" and waiting and gap.strip(_BLANKS) in {"", "-", ".", "_"}:
            power = max(value for _, value in mark.readings)
            waiting.kind, waiting.end = f"{waiting.kind} magnitude", mark.end
            waiting.readings.add(("x", power))
            continue
        if waiting:
            yield waiting
        if mark.kind == "magnitude":
            mark.kind = "hint"
        waiting = mark
    if waiting:
        yield waiting


def _read(mark: Mark, text: str, conventions: Conventions) -> None:
    """Find the readings of a mark from itself and what stands around it."""
    kind, _, magnitude = mark.kind.partition(" ")
    read = _READERS.get(kind)
    if read:
        read(mark, text, conventions)
    if magnitude:
        _multiply(mark)
    if conventions.percent and mark.kind != "hint":
        after = compiled(rf"[^\w%]{{0,2}}(?:{conventions.percent})").match(text, mark.end)
        mark.percent = after is not None


def _read_word(mark: Mark, _text: str, _conventions: Conventions) -> None:
    """Read noon and midnight, a Roman numeral, or `24/7`, which many languages say in words."""
    if mark.kind == "time":
        mark.role = "time"
        times = {int(value) for _, value in mark.readings}
        exact = times & {0, 720, _DAY}
        halves = (_either_half(time) for time in times - exact)
        mark.readings = {("t", float(time)) for time in exact}.union(*halves)
    elif mark.kind == "roman":
        mark.readings = {("n", float(roman(mark.text) or 0))}
    else:
        mark.kind, mark.readings = "hint", {("n", 24), ("n", 7)}


def _multiply(mark: Mark) -> None:
    power = max((value for kind, value in mark.readings if kind == "x"), default=1.0)
    alone = {("n", power)} if mark.kind.startswith("hint") else set()
    mark.certain = mark.certain and not alone
    mark.readings = alone | {
        ("n", round(value * power, 4)) for kind, value in mark.readings if kind == "n"
    }
    mark.kind, mark.role = mark.kind.partition(" ")[0] + "s", "number"


def _read_figure(mark: Mark, text: str, conventions: Conventions) -> None:
    powers = {reading for reading in mark.readings if reading[0] == "x"}
    found = values(mark.text, conventions)
    mark.readings = {("n", value) for value in found} | powers
    if not found:
        mark.readings = {("v", float(mark.text.replace(",", ".").replace(".", "")))}
    before = text[max(mark.start - 2, 0) : mark.start]
    # COVID-19, G20, C1: a part of a name.
    if before[-1:].isalpha() or (before[-1:] in "-–" and before[:1].isalpha() and before[:1]):
        mark.certain = False
    if mark.text.isdigit():
        number = int(mark.text[:18])
        if 1800 <= number <= 2100 and len(mark.text) == 4:
            mark.role = "date"
        _read_short_year(mark, text)
        if number % 10 == 0 and _DECADE.match(text, mark.end):
            mark.readings |= {("n", float(number % 100)), ("n", float(1900 + number % 100))}
    thousands = _THOUSANDS.match(text, mark.end)
    if thousands:
        power = _POWERS[thousands[0][0].lower()]
        # 5m may be metres too.
        metres = found if thousands[0] == "m" else ()
        mark.readings = {("n", round(value * power, 4)) for value in found}
        mark.readings |= {("n", value) for value in metres}
    _read_hour(mark, text, conventions)


def _read_short_year(mark: Mark, text: str) -> None:
    """Add the year that two digits after another one are: 2026/27, 2021–24."""
    year = _SHORT_YEAR.search(text, max(mark.start - 6, 0), mark.start)
    if year and len(mark.text) == 2 and int(mark.text) > int(year[1][2:] + year[2]):
        mark.readings.add(("n", float(year[1][:2] + mark.text)))
        mark.role = "date"


def _read_share(mark: Mark, _text: str, _conventions: Conventions) -> None:
    """Read a fraction: 1/10 is a tenth, and ten per cent."""
    part, _, whole = mark.text.partition("/")
    share = round(int(part) / int(whole), 4)
    mark.readings = {("f", share), ("n", share), ("n", round(share * 100, 2))}


def _read_hour(mark: Mark, text: str, conventions: Conventions) -> None:
    """Add the time of day that a figure or a number word may be: 3 p.m., saat 7, 10.30 a.m."""
    hours = minutes(mark.text) if "." in mark.text else None
    if hours is None:
        whole = [value for kind, value in mark.readings if kind == "n" and value in range(25)]
        if not whole:
            return
        hours = int(whole[0]) * 60
    stated = _stated_half(mark, text, conventions)
    if stated is not None:
        mark.role, mark.certain = "time", True
        mark.readings = {("t", float((hours % 720) + stated))}
    elif _is_hour(mark, text, conventions):
        mark.role = "time"
        mark.readings |= _either_half(hours)
    elif "." in mark.text:
        mark.readings |= _either_half(hours) if conventions.evening else {("t", float(hours))}


def _either_half(time: int) -> set[Reading]:
    return {("t", float(time % _DAY)), ("t", float((time + 720) % _DAY)), ("t", float(time))}


def _stated_half(mark: Mark, text: str, conventions: Conventions) -> int | None:
    """Return 0 for a time before noon, 720 for one after it, None where nothing says so."""
    for pattern, half in ((conventions.morning, 0), (conventions.evening, 720)):
        if pattern and compiled(pattern).match(text, mark.end):
            return half
    return None


def _is_hour(mark: Mark, text: str, conventions: Conventions) -> bool:
    before = text[max(mark.start - 8, 0) : mark.start]
    if conventions.clock and compiled(conventions.clock).search(before):
        return True
    return bool(conventions.hours) and bool(compiled(conventions.hours).match(text, mark.end))


def _read_clock(mark: Mark, text: str, conventions: Conventions) -> None:
    mark.role = "time"
    time = minutes(mark.text)
    if time is None:
        mark.readings, mark.role = {("v", float(mark.text.replace(":", "")))}, "number"
        return
    half = _stated_half(mark, text, conventions)
    if half is not None:
        time = time % 720 + half if time < 780 else time
        mark.readings = {("t", float(time))}
    elif time < 720 and conventions.twelve_hours and not mark.text.startswith("0"):
        # Without a.m. or p.m. it may be either.
        mark.readings = _either_half(time)
    else:
        # Midnight begins one day and ends the other.
        times = {0, _DAY} if time % _DAY == 0 else {time}
        mark.readings = {("t", float(one)) for one in times}


def _read_numeral(mark: Mark, text: str, conventions: Conventions) -> None:
    """A number word after `half past` is a time, as one before `o'clock`."""
    is_count = mark.kind != "numeral"
    added = None if is_count else _added_minutes(mark, text, conventions)
    if added is None:
        _read_hour(mark, text, conventions)
        return
    hour = max(value for _, value in mark.readings)
    mark.role = "time"
    mark.readings = _either_half(int(hour * 60 + added))


def _added_minutes(mark: Mark, text: str, conventions: Conventions) -> int | None:
    """Return the minutes that words around an hour add to it: half past, səkkizin yarısı."""
    before = text[max(mark.start - 24, 0) : mark.start]
    for pattern, added in conventions.past.items():
        if compiled(rf"(?:{pattern})\s+\Z").search(before):
            return added
    for pattern, added in conventions.towards.items():
        if compiled(rf"\s+(?:{pattern})\b").match(text, mark.end):
            return added
    return None


def _spread_times(marks: list[Mark], text: str, conventions: Conventions) -> None:
    """In `from 1 to 2 p.m.` the first number is a time too."""
    links = compiled(rf"\s*|{conventions.day_links}")
    for mark, following in pairwise(marks):
        if following.role != "time" or mark.role != "number":
            continue
        hours = [value for kind, value in mark.readings if kind == "n" and value in range(25)]
        is_number = mark.kind in {"figure", "numeral"}
        if hours and is_number and links.fullmatch(text[mark.end : following.start]):
            mark.readings |= _either_half(int(hours[0]) * 60)


_READERS = {
    "figure": _read_figure,
    "clock": _read_clock,
    "numeral": _read_numeral,
    "time": _read_word,
    "roman": _read_word,
    "around": _read_word,
    "share": _read_share,
}
