"""What checking gave of one release, or of what all releases share: a plain value to remember."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from pydantic import ConfigDict, TypeAdapter, ValidationError

from toolkit.checking.ignoring import Asked
from toolkit.model import Link, Problem, Rendering, TermEntry, Unit

if TYPE_CHECKING:
    from toolkit.sources import Sources

__all__ = ["Surveyed", "dump", "is_current", "look_at", "restore"]

Used = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class Surveyed:
    """What checking gave.

    `uses` are the messages that its editions print (locale, domain, msgctxt, msgid), `keys`
    the termbase entries it names, `renderings` the names of the units by their number,
    `files` the pictures and documents it needs and how they are. `date`, `embargo` and `due`
    say whether readers wait for it, which time alone can change; in the languages `published`
    they do not: they have its text. Of what releases share there are `entries` too: the
    termbase's, used or not by what is shared.
    """

    problems: tuple[Problem, ...]
    units: tuple[Unit, ...] = ()
    uses: tuple[Used, ...] = ()
    keys: frozenset[str] = frozenset()
    links: tuple[Link, ...] = ()
    renderings: tuple[tuple[int, Rendering], ...] = ()
    asked: tuple[Asked, ...] = ()
    files: tuple[tuple[str, str], ...] = ()
    date: dt.date = dt.date.min
    embargo: dt.datetime | None = None
    due: bool = False
    published: frozenset[str] = frozenset()
    entries: tuple[TermEntry, ...] = ()


def is_current(sources: Sources, name: str, surveyed: Surveyed) -> bool:
    """Whether what is not a text of the release is as it was: the clock, and its files."""
    embargo, now = surveyed.embargo, sources.now
    due = surveyed.date <= now.date() and not (embargo and embargo > now)
    attached = all(
        look_at(sources, name, file, closely=bool(surveyed.published)) == seen
        for file, seen in surveyed.files
    )
    return due == surveyed.due and attached


def look_at(sources: Sources, name: str, file: str, *, closely: bool) -> str:
    """Return how a file of a release is: nothing where it is not there.

    `closely` tells the one that was published from another, without reading it.
    """
    path = sources.attached(name, file)
    if path is None or not closely:
        return "there" if path else ""
    stat = path.stat()
    return f"{stat.st_size} {stat.st_mtime_ns} {stat.st_ctime_ns}"


@cache
def _adapter() -> TypeAdapter[tuple[Surveyed]]:
    # In a tuple: pydantic takes no configuration for a bare dataclass.
    return TypeAdapter(tuple[Surveyed], config=ConfigDict(arbitrary_types_allowed=True))


def dump(surveyed: Surveyed) -> bytes:
    """Return the result as JSON."""
    return _adapter().dump_json((surveyed,))


def restore(data: bytes) -> Surveyed | None:
    """Return a result that was dumped; None for anything else."""
    try:
        return _adapter().validate_json(data)[0]
    except ValidationError:
        return None
