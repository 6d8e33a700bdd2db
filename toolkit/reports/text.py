"""Text: a line for each problem that an editor can jump to, the message, what to do."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from toolkit.errors import Where, printable
from toolkit.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from toolkit.model import Problem

__all__ = ["render"]

# ANSI: bold red, yellow, blue.
COLOURS = {Severity.ERROR: "1;31", Severity.WARNING: "33", Severity.NOTE: "34"}
EXCERPT = 70


def render(problems: Sequence[Problem], colour: bool) -> str:
    """Return `path:line:column: severity: message [check]`, an excerpt and the hint."""
    lines = [line for problem in problems for line in _lines(problem, colour)]
    counts = Counter(problem.severity for problem in problems)
    total = ", ".join(f"{counts[one]} {one}{'s' * (counts[one] != 1)}" for one in Severity)
    return "\n".join([*lines, total])


def _lines(problem: Problem, colour: bool) -> Iterator[str]:
    place = Where(problem.path, problem.line, problem.column)
    severity = str(problem.severity)
    if colour:
        severity = f"\x1b[{COLOURS[problem.severity]}m{severity}\x1b[0m"
    prefix = f"{printable(str(place))}: " if problem.path else ""
    yield f"{prefix}{severity}: {printable(problem.message)} [{problem.check}]"
    if problem.msgid:
        context = f"{problem.msgctxt}: " if problem.msgctxt else ""
        yield f"    {printable(context + _shortened(problem.msgid))}"
    if problem.hint:
        yield f"    hint: {printable(problem.hint)}"


def _shortened(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= EXCERPT else f"{text[: EXCERPT - 3]}..."
