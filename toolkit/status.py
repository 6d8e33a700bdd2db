"""Status: how far each edition is, and what of a published release has changed since."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from toolkit.editions.gate import Verdict
from toolkit.errors import PressError
from toolkit.publishing.differences import differences
from toolkit.sources import collect

if TYPE_CHECKING:
    from collections.abc import Iterable

    from toolkit.model import Edition
    from toolkit.publishing.differences import Difference
    from toolkit.publishing.published import Published
    from toolkit.sources import Sources

__all__ = ["Status", "status"]


@dataclass(frozen=True)
class Status:
    """What the gate says of a release as it is now, and what readers were given of it.

    `changes` are the languages in which the two differ, and what does; `files` those that it
    was published with and that are others now, or not there.
    """

    verdict: Verdict
    editions: Mapping[str, Edition]
    published: Published | None = None
    changes: Mapping[str, tuple[Difference, ...]] = field(default_factory=dict)
    files: tuple[str, ...] = ()


def status(sources: Sources, names: Iterable[str]) -> tuple[Status, ...]:
    """Return the status of the releases meant; raises `PressError`, all errors at once.

    A published one whose record cannot be read has the reason why: readers have its text.
    """
    selected = sources.select(names)
    return tuple(collect(lambda name: _status(sources, name), selected).values())


def _status(sources: Sources, name: str) -> Status:
    published = sources.frozen.published(name)
    try:
        resolved = sources.resolved(name)
        editions = sources.editions(resolved)
    except PressError as error:
        if published is None:
            raise
        reasons = tuple(str(one) for one in error.errors())
        return Status(Verdict(name, (), reasons, due=True), {}, published)
    verdict = sources.verdict(resolved, editions)
    if published is None:
        return Status(verdict, editions)
    changes = {
        code: found
        for code, one in published.editions.items()
        if code in editions and (found := differences(one, editions[code]))
    }
    return Status(verdict, editions, published, changes, sources.frozen.unlike(published))
