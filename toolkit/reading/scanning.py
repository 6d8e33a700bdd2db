"""Scanning: the marks of a text that may be part of a date, a time or a number."""

from __future__ import annotations

import re
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING

from toolkit.reading.figures import figure_pattern, roman
from toolkit.reading.hours import spread_times
from toolkit.reading.lexicon import KINDS, lexicon, lowered
from toolkit.reading.marks import Mark
from toolkit.reading.numerals import join_numerals
from toolkit.reading.readings import read_mark, spread_magnitudes, spread_percents
from toolkit.reading.topics import topics

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Conventions

__all__ = ["scan"]

_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]+")


@cache
def _figure(conventions: Conventions) -> re.Pattern[str]:
    """Return a pattern of what begins with a digit, to be matched where one stands."""
    return re.compile(
        r"(?P<iso>(?<!\w)\d{4}-\d{2}-\d{2}\b)"
        r"|(?P<dotted>(?<![\d./])\d{1,2}(?:\.\d{1,2}\.|/\d{1,2}/)\d{4}(?!\d)|(?<![\d./])(?:[0-2]\d|3[01])\.(?:0\d|1[0-2])\.\d{2}(?![\d.]))"
        r"|(?P<around>\b24/7\b)|(?P<clock>(?<![\d:.,])\d{1,2}:\d{2}(?::\d{2})?(?!\d))"
        r"|(?P<share>(?<![\w/.,-])[1-9]/(?:[2-9]|10|12|20|100)(?![\w/-]))"
        rf"|(?P<figure>{figure_pattern(conventions)})"
    )


def scan(text: str, conventions: Conventions) -> list[Mark]:
    """Return the marks of a text in order; number words that make one number are one mark."""
    small = lowered(text, conventions)
    marks = list(_marks(text, small, conventions))
    marks = join_numerals(marks, text, conventions)
    for mark in marks:
        read_mark(mark, text, conventions)
    spread_times(marks, text, conventions)
    spread_magnitudes(marks, text, conventions)
    spread_percents(marks, text, conventions)
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
