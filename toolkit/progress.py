"""Progress: what `press status` tells of each release, remembered while it stays true.

It does while the files of the release and those that all releases share say what they said,
its pictures and documents are there as they were, and its date and embargo are as near.
"""

from __future__ import annotations

import datetime as dt
import json
from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

from toolkit.cache import Cache, cache_folder
from toolkit.checking.content import release_digest, shared_digest
from toolkit.checking.surveyed import look_at
from toolkit.checking.template_code import remembered_code
from toolkit.model import State
from toolkit.status import status

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from toolkit.model import Edition
    from toolkit.publishing.published import Published
    from toolkit.sources import Sources
    from toolkit.status import Status

__all__ = ["Row", "progress"]

Row = dict[str, Any]
"""What is told of a release, in plain values: see the object of `press status --json`."""

MADE_OF = "status"
"""What the rows of a newsroom are called in the cache, before the digest of what all share."""


class Noted(NamedTuple):
    """A row, the digest of the texts it was made of, and what else it depends on.

    `files` are the pictures and documents of the release and how they were, `has_come` says
    of its date and embargo whether they had.
    """

    row: Row
    digest: str
    files: dict[str, str]
    date: str
    embargo: str | None
    has_come: list[bool]


def progress(sources: Sources, names: Iterable[str] = ()) -> list[Row]:
    """Return what is told of the releases meant; raises `PressError`, all errors at once."""
    cache, shared = Cache(cache_folder()), shared_digest(sources, ())
    digests = {name: release_digest(sources, name, shared) for name in sources.select(names)}
    known = _recall(cache, shared)
    rows = {
        name: one.row
        for name, digest in digests.items()
        if (one := known.get(name)) and one.digest == digest and _is_current(sources, name, one)
    }
    if new := [name for name in digests if name not in rows]:
        with remembered_code(cache, sources.root, shared):
            made = {one.verdict.release: one for one in status(sources, new)}
        rows |= {name: _row(one) for name, one in made.items()}
        noted = {
            name: _noted(sources, one, rows[name], digests[name])
            for name, one in made.items()
            if _tells_all(sources, one) and release_digest(sources, name, shared) == digests[name]
        }
        kept = {name: one for name, one in known.items() if name in sources.paths}
        if shared_digest(sources, ()) == shared:  # else nobody knows what was made of which
            _keep(cache, shared, {**kept, **noted})
    return [rows[name] for name in digests]


# ------------------------------------------------------------------ remembering


def _recall(cache: Cache, shared: str) -> dict[str, Noted]:
    data = cache.recall(f"{MADE_OF} {shared}", shared)
    try:
        return {name: Noted(*one) for name, one in json.loads(data or b"{}").items()}
    except (ValueError, TypeError, AttributeError):
        return {}


def _keep(cache: Cache, shared: str, noted: Mapping[str, Noted]) -> None:
    cache.keep(f"{MADE_OF} {shared}", shared, json.dumps(noted).encode("ascii"))


def _tells_all(sources: Sources, one: Status) -> bool:
    """Whether it is known what a row depends on.

    It is not where the record cannot be read, nor of languages that the settings do not name.
    """
    return bool(one.editions) and one.editions.keys() <= set(sources.settings.languages)


def _noted(sources: Sources, one: Status, row: Row, digest: str) -> Noted:
    edition = next(iter(one.editions.values()))
    release, embargo = one.verdict.release, edition.embargo
    files = [file for made in one.editions.values() for file in made.files]
    files += one.published.files if one.published else ()
    closely = one.published is not None
    return Noted(
        row,
        digest,
        {file: look_at(sources, release, file, closely=closely) for file in files},
        edition.date.isoformat(),
        embargo.isoformat() if embargo else None,
        _has_come(edition.date, embargo, sources.now),
    )


def _is_current(sources: Sources, name: str, one: Noted) -> bool:
    """Whether what is not a text of the release is as it was: the clock, and its files."""
    embargo = dt.datetime.fromisoformat(one.embargo) if one.embargo else None
    has_come = _has_come(dt.date.fromisoformat(one.date), embargo, sources.now)
    closely = one.row["published"] is not None
    return has_come == one.has_come and all(
        look_at(sources, name, file, closely=closely) == seen for file, seen in one.files.items()
    )


def _has_come(date: dt.date, embargo: dt.datetime | None, now: dt.datetime) -> list[bool]:
    return [date <= now.date(), embargo is None or embargo <= now]


# ------------------------------------------------------------------ rows


def _row(one: Status) -> Row:
    return {
        "release": one.verdict.release,
        "publishable": bool(one.editions) and len(one.verdict.publishable) == len(one.editions),
        "withheld": list(one.verdict.reasons),
        "editions": {code: _counts(edition) for code, edition in one.editions.items()},
        "published": _published(one.published) if one.published else None,
        "changed": {code: [it._asdict() for it in some] for code, some in one.changes.items()},
        "changed_files": list(one.files),
    }


def _published(published: Published) -> Row:
    return {
        "at": published.published.isoformat(),
        "languages": list(published.editions),
        "versions": [one.published.isoformat() for one in published.versions],
    }


def _counts(edition: Edition) -> Row:
    counts = Counter(use.state for use in edition.uses)
    waiting = [use for use in edition.uses if use.state is not State.REVIEWED]
    words = sum(len(use.msgid.split()) for use in waiting)
    drafts = Counter(use.drafted_by or "unknown" for use in waiting if use.state is State.DRAFT)
    states = {state.value: counts[state] for state in State}
    return {**states, "words_left": words, "drafts": dict(sorted(drafts.items()))}
