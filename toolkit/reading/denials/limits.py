"""Limits: whether a text allows what its translation rules out: no later than, later than."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from toolkit.reading.words.lexicon import compiled, matching, words
from toolkit.reading.words.topics import topics

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Conventions

__all__ = ["exceeded_limit"]

_Counted = dict[str, dict[str, str]]
"""By limits the numbers that a text is above or below, in digits, and in what words."""

_CLAUSE = re.compile("[,;:()—–]")
_NUMBER = re.compile(r"\d+")
_NEAR = 7


def exceeded_limit(source: str, target: str, ours: Conventions, theirs: Conventions) -> str:
    """Return the words of a limit that one text alone keeps; empty: none is there.

    Where the other keeps some limit too, or the first has the words without a negation besides,
    they may say the same.
    """
    if not ("limit" in topics(source, ours) and "limit" in topics(target, theirs)):
        return ""
    here, there = dict(_limits(source, ours)), dict(_limits(target, theirs))
    for kind in filter(there.__contains__, here):
        (kept, passed), (other_kept, other_passed) = here[kind], there[kind]
        if kept and not passed and other_passed and not other_kept:
            return f"{kept} / {other_passed}"
        if passed and not kept and other_kept and not other_passed:
            return f"{passed} / {other_kept}"
    return _turned(_counted(source, ours), _counted(target, theirs))


def _turned(here: _Counted, there: _Counted) -> str:
    """Return the words where one text has more than a number, and the other less than it."""
    for kind, other in (("more", "less"), ("less", "more")):
        if here.keys() == {kind} and there.keys() == {other}:
            for number in filter(there[other].__contains__, here[kind]):
                return f"{here[kind][number]} / {there[other][number]}"
    return ""


def _counted(text: str, conventions: Conventions) -> _Counted:
    """Return the numbers beside the words of each limit that a text passes, with those words."""
    found: _Counted = {}
    for kind, limits in conventions.limits.items():
        for one in _pattern(*limits).finditer(text):
            around = text[max(one.start() - _NEAR, 0) : one.end() + _NEAR]
            numbers = [] if one["kept"] else _NUMBER.findall(around)
            if numbers:
                found.setdefault(kind, {}).update(dict.fromkeys(numbers, one[0].strip()))
    return found


def _limits(text: str, conventions: Conventions) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield the limits of a text: by what, the words that keep it, and those that pass it."""
    for kind, (passing, keeping) in conventions.limits.items():
        kept = ""
        passed = ""
        for found in _pattern(passing, keeping).finditer(text):
            if found["kept"]:
                kept = kept or found[0]
            elif not _is_denied(found, text, conventions):
                passed = passed or found[0]
        if kept or passed:
            yield kind, (kept, passed)


def _is_denied(found: re.Match[str], text: str, conventions: Conventions) -> bool:
    """Whether the clause around the words of a limit denies: no one may be held longer."""
    before, behind = _CLAUSE.split(text[: found.start()])[-1], _CLAUSE.split(text[found.end() :])[0]
    denying, forbidding = matching(conventions.negations), matching(conventions.forbidding)
    said = (*words(before, conventions), *words(behind, conventions))
    return any(denying[one] or forbidding[one] for one in said)


@cache
def _pattern(passing: str, keeping: str) -> re.Pattern[str]:
    return compiled(f"(?P<kept>{keeping})|{passing}")
