"""Text: a line for each problem that an editor can jump to, what it stands in, what to do.

Under the excerpt of a translation a caret marks the place.
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING
from unicodedata import combining, east_asian_width

from toolkit.errors import Where, printable
from toolkit.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from toolkit.model import Checked, Problem

__all__ = ["render"]

# ANSI: bold red, yellow, blue.
COLOURS = {Severity.ERROR: "1;31", Severity.WARNING: "33", Severity.NOTE: "34"}
EXCERPT = 76
"""Columns of an excerpt; of a longer text, those around the place."""

BEFORE = 30
"""Columns of an excerpt that stand before the place, if the text is longer."""

CUT = "..."

LETTERS = 4096
"""Letters whose look is kept: a report of thousands of problems has few different ones."""


def render(checked: Checked, colour: bool) -> str:
    """Return `path:line:column: severity: message [check]`, an excerpt and the hint.

    A blank line stands between files, and the last line counts.
    """
    lines: list[str] = []
    for _, group in groupby(checked.problems, lambda problem: problem.path):
        lines += [line for problem in group for line in _lines(problem, colour)]
        lines.append("")
    return "\n".join([*lines, _total(checked)])


def _total(checked: Checked) -> str:
    counts = Counter(problem.severity for problem in checked.problems)
    parts = [f"{counts[one]} {one}{'s' * (counts[one] != 1)}" for one in Severity]
    parts += [f"{checked.ignored} ignored"] if checked.ignored else []
    parts += [f"{checked.known} in the baseline"] if checked.known else []
    return ", ".join(parts)


def _lines(problem: Problem, colour: bool) -> Iterator[str]:
    place = Where(problem.path, problem.line, problem.column)
    paint = COLOURS[problem.severity] if colour else ""
    prefix = f"{printable(str(place))}: " if problem.path else ""
    severity = _painted(problem.severity, paint)
    yield f"{prefix}{severity}: {printable(_flat(problem.message))} [{printable(problem.check)}]"
    if problem.msgid:
        context = f"{problem.msgctxt}: " if problem.msgctxt else ""
        yield f"    {_excerpt(_flat(context + problem.msgid))[0]}"
    if problem.text and problem.start >= 0:
        shown, mark = _excerpt(problem.text, problem.start, problem.end)
        yield f"    {shown}"
        yield f"    {_painted(mark, paint)}"
    if problem.hint:
        yield f"    hint: {printable(_flat(problem.hint))}"


def _painted(text: str, paint: str) -> str:
    blanks = text[: len(text) - len(text.lstrip())]
    return f"{blanks}\x1b[{paint}m{text.lstrip()}\x1b[0m" if paint else text


def _flat(text: str) -> str:
    return " ".join(text.split())


def _excerpt(text: str, start: int = 0, end: int = 0) -> tuple[str, str]:
    """Return a text in one line, as much of it as fits, and carets under `start` to `end`.

    Line ends, control characters and what has no shape are shown as escapes.
    """
    shown = [_shown(char) for char in text]
    widths = [sum(map(_width, piece)) for piece in shown]
    first, last = _window(widths, start)
    head = CUT if first else ""
    tail = CUT if last < len(text) else ""
    begin = len(head) + sum(widths[first:start])
    # A combining mark has no column of its own: the caret goes under what carries it.
    size = min(sum(widths[start : max(end, start + 1)]), sum(widths[start:last]))
    carets = " " * (begin if size else max(0, begin - 1)) + "^" * max(1, size)
    return f"{head}{''.join(shown[first:last])}{tail}", carets


def _window(widths: Sequence[int], start: int) -> tuple[int, int]:
    """Return where an excerpt begins and ends: the whole text, or what stands around a place."""
    if sum(widths) <= EXCERPT:
        return 0, len(widths)
    room = EXCERPT - 2 * len(CUT)
    letter = start
    while 0 < letter < len(widths) and not widths[letter]:
        letter -= 1  # a mark stays with its letter
    first, last, used = letter, letter, 0
    while first and used + widths[first - 1] <= BEFORE:
        first -= 1
        used += widths[first]
    while last < len(widths) and used + widths[last] <= room:
        used += widths[last]
        last += 1
    while first and used + widths[first - 1] <= room:
        first -= 1
        used += widths[first]
    while first < letter and not widths[first]:
        first += 1
    return first, last


@lru_cache(maxsize=LETTERS)
def _shown(char: str) -> str:
    return "\\n" if char == "\n" else printable(char)


@lru_cache(maxsize=LETTERS)
def _width(char: str) -> int:
    """Return the columns a character takes in a terminal (Unicode Standard Annex 11)."""
    if char.isascii():
        return 1
    return 0 if combining(char) else 2 if east_asian_width(char) in "WF" else 1
