"""What is at the other end: colours for a terminal that wants them, progress for a person."""

from __future__ import annotations

import contextlib
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["counting", "has_person", "progress", "wants_colour"]


def wants_colour() -> bool:
    """Whether what is printed may have colours.

    NO_COLOR (no-color.org) says no, else FORCE_COLOR (force-color.org) says yes, else a
    terminal has them, unless it is a dumb one.
    """
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def has_person() -> bool:
    """Whether somebody can be asked."""
    return sys.stdin.isatty() and sys.stdout.isatty()


@contextlib.contextmanager
def progress(doing: str) -> Iterator[None]:
    """Show on a terminal that work goes on; print nothing elsewhere."""
    if not sys.stderr.isatty():
        yield
        return
    from rich.console import Console

    with Console(stderr=True).status(doing):
        yield


@contextlib.contextmanager
def counting(doing: str) -> Iterator[Callable[[int, int], None]]:
    """Give a function that is told how many of how many are done.

    On a terminal it moves a bar with the rate and the remaining time; elsewhere it does
    nothing.
    """
    if not sys.stderr.isatty():
        yield lambda _done, _total: None
        return
    from rich import progress
    from rich.console import Console

    columns = (
        progress.TextColumn("{task.description}"),
        progress.BarColumn(),
        progress.MofNCompleteColumn(),
        progress.TextColumn("{task.fields[rate]}"),
        progress.TimeRemainingColumn(),
    )
    with progress.Progress(*columns, console=Console(stderr=True)) as bar:
        task = bar.add_task(doing, total=None, rate="")

        def report(done: int, total: int) -> None:
            speed = bar.tasks[0].speed
            rate = f"{speed:.1f}/s" if speed else ""
            bar.update(task, completed=done, total=total, rate=rate)

        yield report
