"""What is at the other end: colours for a terminal that wants them, progress for a person."""

from __future__ import annotations

import contextlib
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["has_person", "progress", "wants_colour"]


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
