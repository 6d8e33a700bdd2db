"""Scanning: the marks of a text that may be part of a date, a time or a number."""

from __future__ import annotations

import re
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING

from toolkit.reading.figures import figure_pattern, roman, values
from toolkit.reading.hours import either_half, read_clock, read_hour, read_numeral, spread_times
from toolkit.reading.lexicon import KINDS, compiled, lexicon, lowered
from toolkit.reading.marks import Mark
from toolkit.reading.numerals import join_numerals
from toolkit.reading.topics import topics

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Conventions

__all__ = ["scan"]

_DAY = 24 * 60
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+")
_DECADE = compiled(r"s\b|[’']s\b|-(?:е|х|м|ми)\b|-c[ıi] ill")
_THOUSANDS = re.compile(r"(?:[KkMm]|[Bb]n)(?![^\W_])")
_POWERS = {"k": 10.0**3, "m": 10.0**6, "b": 10.0**9}
_SHORT_YEAR = re.compile(r"(?<!\d)((?:18|19|20)\d)(\d)[/–-]\Z")
_BLANKS = " \u00a0\u202f"


@cache
def _figure(conventions: Conventions) -> re.Pattern[str]:
    """Return a pattern of what begins with a digit, to be matched where one stands."""
    return re.compile(
        r"(?P<iso>(?<!\w)\d{4}-\d{2}-\d{2}\b)"
        r"|(?P<dotted>(?<![\d./])\d{1,2}(?:\.\d{1,2}\.|/\d{1,2}/)\d{4}(?!\d))"
        r"|(?P<around>\b24/7\b)|(?P<clock>(?<![\d:.,])\d{1,2}:\d{2}(?::\d{2})?(?!\d))"
        r"|(?P<share>(?<![\w/.,-])[1-9]/(?:[2-9]|10|12|20|100)(?![\w/-]))"
        rf"|(?P<figure>{figure_pattern(conventions)})"
    )


def scan(text: str, conventions: Conventions) -> list[Mark]:
    """Return the marks of a text in order; number words that make one number are one mark."""
    small = lowered(text, conventions)
    marks = list(_marks(text, small, conventions))
    marks = join_numerals(marks, text, conventions.joined_numerals)
    marks = list(_with_magnitudes(marks, text))
    for mark in marks:
        _read(mark, text, conventions)
    spread_times(marks, text, conventions)
    return marks


def _marks(text: str, small: str, conventions: Conventions) -> Iterator[Mark]:
    found = [*_figures(text, conventions), *_named(text, small, conventions)]
    return iter(sorted(found, key=_start))


_start = attrgetter("start")


def _figures(text: str, conventions: Conventions) -> Iterator[Mark]:
    """Yield what is written in digits."""
    figure, at = _figure(conventions), 0
    while digit := _DIGIT.search(text, at):
        found = figure.match(text, digit.start())
        at = found.end() if found else digit.end()
        if found:
            yield Mark(found.lastgroup or "", found[0], found.start(), at)


def _named(text: str, small: str, conventions: Conventions) -> Iterator[Mark]:
    """Yield the words that say something, and Roman numerals."""
    known = lexicon(conventions)
    is_roman = "I" in text or "V" in text or "X" in text
    if not is_roman and KINDS.isdisjoint(topics(text, conventions)):
        return
    for found in _WORD.finditer(small):
        word = found[0]
        meaning = known[word]
        if meaning is None and not is_roman:
            continue
        start, end = found.span()
        if meaning is not None:
            certain = meaning.kind == "time" and word not in conventions.doubtful
            mark = Mark(meaning.kind, text[start:end], start, end, certain=certain)
            mark.readings = {("n", value) for value in meaning.values}
            yield mark
        elif is_roman and text[start] in "XVI" and roman(text[start:end]):
            yield Mark("roman", text[start:end], start, end, certain=False)


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
    percent = _percent(conventions)
    if percent and mark.kind != "hint":
        mark.percent = percent.match(text, mark.end) is not None


@cache
def _percent(conventions: Conventions) -> re.Pattern[str] | None:
    pattern = conventions.percent
    return compiled(rf"[^\w%]{{0,2}}(?:{pattern})") if pattern else None


def _read_word(mark: Mark, _text: str, _conventions: Conventions) -> None:
    """Read noon and midnight, a Roman numeral, or `24/7`, which many languages say in words."""
    if mark.kind == "time":
        mark.role = "time"
        times = {int(value) for _, value in mark.readings}
        exact = times & {0, 720, _DAY}
        halves = (either_half(time) for time in times - exact)
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
    read_hour(mark, text, conventions)


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


_READERS = {
    "figure": _read_figure,
    "clock": read_clock,
    "numeral": read_numeral,
    "time": _read_word,
    "roman": _read_word,
    "around": _read_word,
    "share": _read_share,
}
