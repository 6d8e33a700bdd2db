"""The gate: which editions of a release may reach a reader, and why the others may not.

It reads what rendering recorded (`Edition.uses`, `Edition.problems`) and nothing
else, so a format cannot print what the gate did not see.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from toolkit.model import Severity, State

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from toolkit.model import Edition, Use

__all__ = ["Verdict", "judge"]


class Verdict(NamedTuple):
    """What the gate says of one release.

    `publishable` are the languages that may be published now; `due` says whether
    its date and embargo have come, so that readers wait for what is withheld.
    """

    release: str
    publishable: tuple[str, ...]
    reasons: tuple[str, ...]
    due: bool


def judge(
    editions: Mapping[str, Edition], publish: str, embargo: dt.datetime | None, now: dt.datetime
) -> Verdict:
    """Judge the editions of one release.

    `publish` is `together` (all languages or none) or `each`; `embargo` and `now`
    carry a timezone, the newsroom's for `now`.
    """
    first = next(iter(editions.values()))
    blocked = {code: tuple(_faults(edition)) for code, edition in editions.items()}
    reasons = [reason for faults in blocked.values() for reason in faults]
    ready = tuple(code for code, faults in blocked.items() if not faults)
    if publish == "together" and len(ready) < len(editions):
        ready = ()
    if embargo and embargo > now:
        reasons.insert(0, f"embargo until {embargo:%Y-%m-%d %H:%M %Z}")
        ready = ()
    due = first.date <= now.date() and not (embargo and embargo > now)
    return Verdict(first.release, ready, tuple(reasons), due)


def _faults(edition: Edition) -> Iterator[str]:
    """Yield why an edition may not be published."""
    waiting = [use for use in edition.uses if use.state is not State.REVIEWED]
    counts = Counter(use.state for use in waiting)
    for state, count in counts.items():
        example = next(use for use in waiting if use.state is state)
        yield f"{edition.language}: {count} {state}: {_name(example)}"
    for problem in edition.problems:
        if problem.severity is Severity.ERROR:
            place = f"{problem.path}:{problem.line}" if problem.line else problem.path
            yield f"{edition.language}: {place}: {problem.message}"


def _name(use: Use) -> str:
    """Name a message as a person would look for it."""
    text = use.msgid if len(use.msgid) <= 60 else f"{use.msgid[:57]}..."
    return f"{use.msgctxt} “{text}”" if use.msgctxt else f"“{text}”"
