"""The one family of errors the toolkit raises.

Each error is a value: what happened, what to do next, and where. The faces
(command line, desk) print it; nobody else formats it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

__all__ = [
    "CatalogError",
    "PressError",
    "Problems",
    "Where",
    "attempt",
    "did_you_mean",
    "printable",
    "printable_json",
]

T = TypeVar("T")

# Controls, what has no shape or turns the direction of writing, halves of characters, tags.
_UNSHOWN = re.compile(
    "[\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff"
    "\U000e0000-\U000e0fff]"
)


@dataclass(frozen=True, slots=True, order=True)
class Where:
    """A place in a file. `line` and `column` count from 1; 0 means unknown."""

    path: str = ""
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        parts = [self.path, *(str(number) for number in (self.line, self.column) if number)]
        return ":".join(parts)


class PressError(Exception):
    """Bad input or wrong usage: a message, a hint what to do next, and the place.

    The command line prints it as `file:line:column: message` and exits with 2.
    """

    def __init__(self, message: str, *, hint: str = "", where: Where | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.where = where or Where()

    def __str__(self) -> str:
        place = str(self.where)
        return f"{place}: {self.message}" if place else self.message

    def errors(self) -> tuple[PressError, ...]:
        """Return the single errors this one stands for (itself)."""
        return (self,)


class CatalogError(PressError):
    """A `.po` file that cannot be read as what it should be."""


class Problems(PressError):
    """Several errors found at once, so that a person can mend them in one go."""

    def __init__(self, errors: Iterable[PressError]) -> None:
        # What many need is at fault once, however many say so.
        told = {
            (single.where, single.message, single.hint): single
            for error in errors
            for single in error.errors()
        }
        self._errors = tuple(told.values())
        first = self._errors[0]
        super().__init__(first.message, hint=first.hint, where=first.where)

    def __reduce__(self) -> tuple[type[Problems], tuple[tuple[PressError, ...]]]:
        # Exceptions travel between processes by their arguments.
        return Problems, (self._errors,)

    def errors(self) -> tuple[PressError, ...]:
        """Return every single error, in file order."""
        return self._errors


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return a sentence offering the nearest known word, or an empty text."""
    from difflib import get_close_matches

    near = get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f"Did you mean `{near[0]}`? " if near else ""


def printable(text: str) -> str:
    """Return a text with control characters as escapes, so that no input steers a terminal."""
    if text.isprintable():  # as nearly all are, which is soon told
        return text
    return "".join(
        char if char.isprintable() or char in "\n \u00a0" else repr(char)[1:-1] for char in text
    )


def printable_json(value: object) -> str:
    """Return a value as JSON, with as escapes what a terminal would obey or not show."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    return _UNSHOWN.sub(lambda found: json.dumps(found[0])[1:-1], text)


def attempt(step: Callable[[], T], faults: list[PressError]) -> T | None:
    """Return what a step makes; None where it cannot, and its fault is added to `faults`."""
    try:
        return step()
    except PressError as error:
        faults.append(error)
        return None
