"""What was asked before, kept from run to run: forms of phrases, names that all know.

A form that was made before needs no dictionary: loading the Russian one takes longer than
all else that a build does for one release.
"""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Known"]

MOST = 5_000
"""How many answers are kept before the memory begins anew: all are read each time."""

T = TypeVar("T")


class Known:
    """Answers of earlier runs, of the same program to the same files, and new ones."""

    def __init__(self, kept: bytes = b"") -> None:
        said: dict[str, object] = pickle.loads(kept) if kept else {}  # noqa: S301 - the user's own
        self._said = said if len(said) < MOST else {}
        self._count = len(self._said)
        self._is_closed = False

    @property
    def is_new(self) -> bool:
        """Whether no earlier run has answered anything."""
        return not self._count

    def of(self, who: str, what: str, answer: Callable[[], T], *asked: object) -> T:
        """Return what somebody has answered to a question, or answers now."""
        if self._is_closed:
            return answer()
        # A set has another order in each run.
        named = [sorted(one) if isinstance(one, frozenset) else one for one in asked]
        key = f"{who} {what} {named}"
        if key not in self._said:
            self._said[key] = answer()
        return cast("T", self._said[key])

    def close(self) -> None:
        """Learn nothing more: the releases of an archive ask more than a next run will need."""
        self._is_closed = True

    def new(self) -> bytes:
        """Return all answers for the next run, or nothing where there is no new one."""
        return pickle.dumps(self._said) if len(self._said) > self._count else b""
