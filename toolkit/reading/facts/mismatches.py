"""Mismatches: differing facts as findings, for the checks that report one kind of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.model import Finding, Genre, Severity
from toolkit.reading.facts.differences import Difference, differences_of
from toolkit.reading.texts.proverbs import tells_proverb

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Pair

__all__ = ["mismatches", "said"]


def mismatches(pair: Pair, kind: str) -> Iterator[Finding]:
    """Yield a finding for each fact of a kind (date, time, number) that is not the same.

    An error where both texts state it in digits, else a warning: a fact may be left out,
    or said in words that nobody foresaw. Programs' messages are passed over.
    """
    if pair.genre is Genre.FOREIGN or pair.genre is Genre.NAME:
        return
    for one in differences_of(pair):
        if one.kind == kind:
            severity = Severity.ERROR if one.certain else Severity.WARNING
            if severity is Severity.WARNING and tells_proverb(pair):
                severity = Severity.NOTE
            yield Finding(said(one), "", severity, one.start, one.end)


def said(one: Difference) -> str:
    """Return a difference in words."""
    if one.was and one.now:
        return f"“{one.was}” became “{one.now}”"
    if one.was:
        return f"“{one.was}” is not in the translation"
    if one.now:
        return f"“{one.now}” is not in the source"
    return "days and months of the source are put together otherwise"
