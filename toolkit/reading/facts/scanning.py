"""Scanning: the marks of a text that may be part of a date, a time or a number."""

from __future__ import annotations

import re
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING

from toolkit.reading.facts.figures import figure_pattern, roman
from toolkit.reading.facts.hours import spread_times
from toolkit.reading.facts.marks import Mark
from toolkit.reading.facts.numerals import join_numerals
from toolkit.reading.facts.readings import read_mark, spread_magnitudes, spread_percents
from toolkit.reading.words.lexicon import KINDS, compiled, lexicon, lowered, matching, words
from toolkit.reading.words.topics import topics

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Conventions

__all__ = ["scan"]

_AROUND = 16
"""Letters around a word that tell whether it is an hour."""
_DIGIT = re.compile(r"\d")
_LETTER = re.compile(r"[^\W\d_]")
_ROMAN = re.compile(r"[XVI](?<![^\W\d_].)[XVI]*(?![^\W\d_])")


# What begins with a digit, by the kind of its mark; any other is a figure.
_WRITTEN = {
    "iso": r"(?<!\w)\d{4}-\d{2}-\d{2}\b",
    "dotted": (
        r"(?<![\d./])\d{1,2}(?:\.\d{1,2}\.|/\d{1,2}/)\d{4}(?!\d)"
        r"|(?<![\d./])(?:[0-2]\d|3[01])\.(?:0\d|1[0-2])\.\d{2}(?![\d.])"
    ),
    "around": r"\b24/7\b",
    "clock": r"(?<![\d:.,])(?:[01]?\d|2[0-4]):[0-5]\d(?::\d{2})?(?!\d)",
    "share": r"(?<![\w/.,-])[1-9]/(?:[2-9]|10|12|20|100)(?![\w/]|-\d)",
}


@cache
def _figure(conventions: Conventions) -> re.Pattern[str]:
    """Return a pattern of what begins with a digit, to be matched where one stands."""
    kinds = {**_WRITTEN, "figure": figure_pattern(conventions)}
    return re.compile("|".join(f"(?P<{kind}>{pattern})" for kind, pattern in kinds.items()))


def scan(text: str, conventions: Conventions) -> list[Mark]:
    """Return the marks of a text in order; number words that make one number are one mark."""
    small = lowered(text, conventions)
    named = _named(text, small, conventions)
    told = (one for one in named if one.kind != "hour" or _is_hour(one, small, conventions))
    found = [*_figures(text, conventions), *told]
    marks = join_numerals(sorted(found, key=_start), text, conventions)
    for mark in marks:
        read_mark(mark, text, conventions)
    spread_times(marks, text, conventions)
    spread_magnitudes(marks, text, conventions)
    spread_percents(marks, text, conventions)
    return marks


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
    if not KINDS.isdisjoint(topics(text, conventions)):
        for word in {one for one in words(text, conventions) if known[one] is not None}:
            yield from _marks_of(word, text, small, conventions)
    if "I" in text or "V" in text or "X" in text:
        for found in _ROMAN.finditer(text):
            start, end = found.span()
            if known[small[start:end]] is None and roman(found[0]):
                yield Mark("roman", found[0], start, end, certain=False)


def _marks_of(word: str, text: str, small: str, conventions: Conventions) -> Iterator[Mark]:
    """Yield a mark for each place where a word stands that says something."""
    meaning = lexicon(conventions)[word]
    assert meaning is not None
    certain = meaning.kind == "time" and word not in conventions.doubtful
    start, letter = small.find(word), "w" if meaning.kind == "days" else "n"
    while start >= 0:
        end = start + len(word)
        if not _LETTER.match(small, start - 1, start) and not _LETTER.match(small, end):
            mark = Mark(meaning.kind, text[start:end], start, end, certain=certain)
            mark.readings = {(letter, value) for value in meaning.values}
            yield mark
        start = small.find(word, end)


def _is_hour(mark: Mark, small: str, conventions: Conventions) -> bool:
    """Whether a word is an hour here, and so a number: saat onda, час ночи."""
    word = small[mark.start : mark.end]
    # On birdən is one number, без двадцати час is two.
    mark.kind = "numeral" if conventions.joined_ten else "hour"
    frame = f"{small[max(mark.start - _AROUND, 0) : mark.start]}#{small[mark.end :][:_AROUND]}"
    frames = (around for one, (_, around) in conventions.hour_words.items() if matching(one)[word])
    return any(compiled(around).search(frame) for around in frames)
