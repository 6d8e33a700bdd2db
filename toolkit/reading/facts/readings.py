"""Readings: what a mark may mean, from itself and from what stands around it."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from toolkit.reading.facts.figures import roman, values
from toolkit.reading.facts.hours import either_half, is_before_hour, read_clock, read_numeral
from toolkit.reading.words.lexicon import compiled

if TYPE_CHECKING:
    from toolkit.model import Conventions
    from toolkit.reading.facts.marks import Mark

__all__ = ["DECADE", "read_mark", "spread_magnitudes", "spread_percents"]

_DAY = 24 * 60
_ALL = 100
"""Per cent of what there is: a greater number before a percentage is what it is taken of."""
DECADE = r"s\b|[’']s\b|-(?:е|х|м|ми)\b|-c[ıi] ill"
"""What follows the figure of a decade."""
_DECADE = compiled(DECADE)
_THOUSANDS = re.compile(r"(?:[KkMm]|[Bb]n)(?![^\W_])")
_POWERS = {"k": 10.0**3, "m": 10.0**6, "b": 10.0**9}
_LEAST_AGE, _MOST_AGE = 12, 120
_AROUND = 24
"""Letters around a number that tell whether it counts a year begun."""
_SHORT_YEAR = re.compile(r"(?<!\d)((?:18|19|20)\d)(\d)[/–-]\Z")
# 3D, 5G: not 20K, and no word.
_GLUED = re.compile(r"(?![KMB]\b)[A-ZА-Я]{1,2}\b")


def read_mark(mark: Mark, text: str, conventions: Conventions) -> None:
    """Find the readings of a mark from itself and what stands around it."""
    reader = _READERS.get(mark.kind)
    if reader:
        reader(mark, text, conventions)
    percent = _percent(conventions)
    if percent and mark.kind != "hint":
        mark.percent = percent.match(text, mark.end) is not None or _is_joined(mark, conventions)
    if mark.role == "number" and conventions.begun:
        _read_begun(mark, text, conventions)


@cache
def _percent(conventions: Conventions) -> re.Pattern[str] | None:
    pattern = conventions.percent
    return compiled(rf"[^\w%]{{0,2}}(?:{pattern})") if pattern else None


def _is_joined(mark: Mark, conventions: Conventions) -> bool:
    """Whether a number word has per cent in it: стопроцентный."""
    return mark.kind == "numeral" and bool(compiled(conventions.percent_words).search(mark.text))


def _read_begun(mark: Mark, text: str, conventions: Conventions) -> None:
    """Add how many years were over in one that had begun: на 92-м году жизни."""
    value = min(mark.numbers, default=0)
    if _LEAST_AGE < value < _MOST_AGE:
        before, after = text[max(mark.start - _AROUND, 0) : mark.start], text[mark.end :][:_AROUND]
        if compiled(conventions.begun).search(f"{before}#{after}"):
            mark.readings.add(("n", value - 1))


def spread_magnitudes(marks: list[Mark], text: str, conventions: Conventions) -> None:
    """In `2 to 3 million` the first number may be millions too, in `two to three hundred` 200."""
    links = _links(conventions)
    for mark, following in pairwise(marks):
        is_number = mark.kind in {"figure", "numeral", "hint"} and not mark.power
        power = following.power or (100 if _is_hundreds(following) else 0)
        if power and is_number and links.fullmatch(text[mark.end : following.start]):
            mark.readings |= {("n", round(value * power, 4)) for value in mark.numbers}


def _is_hundreds(mark: Mark) -> bool:
    """Whether a number word is two hundred, or another below a thousand."""
    return mark.kind == "numeral" and any(
        200 <= value < 1000 and value % 100 == 0 for _, value in mark.readings
    )


@cache
def _links(conventions: Conventions) -> re.Pattern[str]:
    return compiled(rf"\s*|{conventions.day_links}|\sor\s|\sили\s|-(?:dan|dən)\s|\sya\s")


def spread_percents(marks: list[Mark], text: str, conventions: Conventions) -> None:
    """In `from 4 to 38 per cent` the first number is per cent too."""
    if not any(mark.percent for mark in marks):
        return
    links = compiled(rf"\s*|{conventions.day_links}")
    for mark, following in reversed(list(pairwise(marks))):
        is_number = mark.role == "number" and mark.kind in {"figure", "numeral"}
        between = text[mark.end : following.start]
        is_part = "," not in between or any(value <= _ALL for _, value in mark.readings)
        if following.percent and is_number and is_part and links.fullmatch(between):
            mark.percent = True


def _read_word(mark: Mark, text: str, conventions: Conventions) -> None:
    """Read noon and midnight, a Roman numeral, or `24/7`, which many languages say in words."""
    if mark.kind == "time" and is_before_hour(mark, text, conventions):
        mark.readings = set()
    elif mark.kind == "time":
        mark.role = "time"
        times = {int(value) for _, value in mark.readings}
        exact = times & {0, 720, _DAY}
        halves = (either_half(time) for time in times - exact)
        mark.readings = {("t", float(time)) for time in exact}.union(*halves)
    elif mark.kind == "roman":
        mark.readings = {("n", float(roman(mark.text) or 0))}
    else:
        mark.kind, mark.readings = "hint", {("n", 24), ("n", 7)}


def _read_figure(mark: Mark, text: str, conventions: Conventions) -> None:
    found = values(mark.text, conventions)
    mark.readings = {("n", value) for value in found}
    if not found:
        mark.readings = {("v", float(mark.text.replace(",", ".").replace(".", "")))}
    is_joined = text[mark.end : mark.end + 1].isalpha()
    mark.certain = mark.certain and not _is_in_name(mark, text, is_joined)
    if mark.text.isdigit() and mark.certain:
        _read_year(mark, text)
    if is_joined:
        _read_thousands(mark, text, found)
    read_numeral(mark, text, conventions)


def _is_in_name(mark: Mark, text: str, is_joined: bool) -> bool:
    """Whether a figure is a part of a name: COVID-19, G20, C1, 3D."""
    before = text[max(mark.start - 2, 0) : mark.start]
    if before[-1:].isalpha() or (before[-1:] in {"-", "–"} and before[:1].isalpha()):
        return True
    return is_joined and _GLUED.match(text, mark.end) is not None


def _read_year(mark: Mark, text: str) -> None:
    """Read what digits alone may be: a year, the end of a span of years, a decade."""
    number = int(mark.text[:18])
    if 1800 <= number <= 2100 and len(mark.text) == 4:
        mark.role = "date"
    if len(mark.text) == 2:
        _read_short_year(mark, text)
    is_decade = number % 10 == 0 and (number < 100 or mark.role == "date")
    if is_decade and _DECADE.match(text, mark.end):
        mark.readings |= {("n", float(number % 100)), ("n", float(1900 + number % 100))}


def _read_thousands(mark: Mark, text: str, found: frozenset[float]) -> None:
    """Read the thousands, millions or billions of 20K and 5m, which may be metres too."""
    thousands = _THOUSANDS.match(text, mark.end)
    if thousands:
        power = _POWERS[thousands[0][0].lower()]
        metres = found if thousands[0] == "m" else ()
        mark.readings = {("n", round(value * power, 4)) for value in found}
        mark.readings |= {("n", value) for value in metres}


def _read_short_year(mark: Mark, text: str) -> None:
    """Add the year that two digits may be: ’85, or after another one 2026/27, 2021–24."""
    if text[mark.start - 2 : mark.start] in {" ’", " '"}:
        mark.readings |= {("n", float(century + int(mark.text))) for century in (1900, 2000)}
    year = _SHORT_YEAR.search(text, max(mark.start - 6, 0), mark.start)
    if year and int(mark.text) > int(year[1][2:] + year[2]):
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
