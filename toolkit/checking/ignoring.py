"""Ignoring: what comments ask to be left alone, and what becomes of the problems there.

The form is `# check: ignore ID, ID because REASON`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.checking.rules import GATE, INVALID_IGNORE, UNUSED_IGNORE
from toolkit.errors import PressError, Where
from toolkit.model import Key, Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping

__all__ = ["Asked", "Cover", "Settled", "asks", "ignored_at", "may_ask", "settle"]

_ASKS = re.compile(r"check:\s*ignore\b\s*(.*)", re.IGNORECASE | re.DOTALL)
_BECAUSE = re.compile(r"(?:^|\s)because(?:\s|$)")
_WORDS = re.compile(r"[,\s]+")
_HINT = "Write `# check: ignore ID because REASON`; `press explain` lists the ids."


@dataclass(frozen=True, slots=True)
class Cover:
    """What a comment covers in one file: messages, and lines for what has no message."""

    path: str
    messages: frozenset[Key]
    lines: frozenset[int] = frozenset()

    def has(self, problem: Problem) -> bool:
        """Whether a problem stands here."""
        if problem.path != self.path:
            return False
        if problem.msgid:
            return (problem.msgctxt, problem.msgid) in self.messages
        return problem.line in self.lines


@dataclass(frozen=True, slots=True)
class Asked:
    """A comment that asks for something: its text and place, and what it covers.

    `waits` says that a covered text has no translation yet of which to tell a problem.
    """

    text: str
    where: Where
    locale: str
    covers: tuple[Cover, ...]
    waits: bool = False


@dataclass(frozen=True, slots=True)
class Settled:
    """The problems that stay, those that are ignored, and what is wrong with the comments."""

    kept: tuple[Problem, ...]
    ignored: tuple[Problem, ...]
    own: tuple[Problem, ...]


def may_ask(text: str) -> bool:
    """Whether a file may hold a comment for us: most hold none and need no second look."""
    return "check:" in text.casefold()


def asks(comment: str) -> bool:
    """Whether a comment (without its `#`) is for us."""
    return _ASKS.match(comment) is not None


def read_ids(comment: str, known: Container[str]) -> tuple[str, ...]:
    """Return the ids a comment names; raises `PressError` if it cannot be followed."""
    found = _ASKS.match(comment)
    assert found is not None, "only comments that ask are read"
    names, *reason = _BECAUSE.split(found[1], maxsplit=1)
    ids = tuple(word for word in _WORDS.split(names) if word)
    if not ids:
        raise PressError("an ignore comment that names no check", hint=_HINT)
    for name in ids:
        if name not in known:
            raise PressError(f"an ignore comment names an unknown check {name!r}", hint=_HINT)
        if name in GATE or name in {INVALID_IGNORE, UNUSED_IGNORE}:
            hint = "It withholds the edition: mend it." if name in GATE else "Mend the comment."
            raise PressError(f"{name!r} cannot be ignored", hint=hint)
    if not "".join(reason).strip():
        raise PressError("an ignore comment without a reason", hint=_HINT)
    return ids


def settle(
    problems: Iterable[Problem],
    asked: Iterable[Asked],
    known: Container[str],
    run: Container[str],
) -> Settled:
    """Take from the problems what comments ignore.

    A comment that cannot be followed ignores nothing and is an error; an id that ignores
    nothing is a note, if the check was run and could tell.
    """
    followed, own = _followed(asked, known)
    index: dict[tuple[str, str], list[Asked]] = defaultdict(list)
    for one, name in followed:
        for cover in one.covers:
            index[cover.path, name].append(one)
    kept: list[Problem] = []
    ignored: list[Problem] = []
    used: set[tuple[Where, str]] = set()
    for problem in problems:
        here = [one for one in index[problem.path, problem.check] if _covers(one, problem)]
        used.update((one.where, problem.check) for one in here)
        (ignored if here else kept).append(problem)
    for one, name in followed:
        if (one.where, name) not in used and name in run and not one.waits:
            message = f"nothing here is {name!r} any more"
            own.append(_problem(one, UNUSED_IGNORE, message, "Delete it from the comment."))
    return Settled(tuple(kept), tuple(ignored), tuple(own))


def _followed(
    asked: Iterable[Asked], known: Container[str]
) -> tuple[list[tuple[Asked, str]], list[Problem]]:
    """Return each comment with each id it ignores, and the problems of those that are wrong."""
    followed: list[tuple[Asked, str]] = []
    wrong: list[Problem] = []
    for one in asked:
        try:
            names = read_ids(one.text, known)
        except PressError as error:
            wrong.append(_problem(one, INVALID_IGNORE, error.message, error.hint))
            continue
        if one.covers:
            followed += [(one, name) for name in names]
        else:
            message = "an ignore comment that nothing follows"
            wrong.append(_problem(one, INVALID_IGNORE, message, _HINT))
    return followed, wrong


def _covers(one: Asked, problem: Problem) -> bool:
    return any(cover.has(problem) for cover in one.covers)


def _problem(one: Asked, name: str, message: str, hint: str) -> Problem:
    severity = Severity.ERROR if name == INVALID_IGNORE else Severity.NOTE
    where = one.where
    return Problem(
        name, severity, where.path, message, where.line, where.column, one.locale, hint=hint
    )


def ignored_at(
    asked: Iterable[Asked], known: Container[str]
) -> Mapping[tuple[str, Key], frozenset[str]]:
    """Return the ids that are ignored for each message, by the catalog's path and its key."""
    ignored: dict[tuple[str, Key], frozenset[str]] = {}
    for one, name in _followed(asked, known)[0]:
        for cover in one.covers:
            for key in cover.messages:
                place = (cover.path, key)
                ignored[place] = ignored.get(place, frozenset()) | {name}
    return ignored
