"""Build: the documents of every edition the gate lets through, and the site around them.

Only what has changed since the last build into the same folder is made: the manifest says
what each file was made of. Whatever is made is swapped in when all of it is there.
"""

from __future__ import annotations

import datetime as dt
import sqlite3
from functools import partial
from hashlib import sha256
from typing import TYPE_CHECKING

from toolkit.building.built import Built, nothing_to_do
from toolkit.building.manifest import Manifest
from toolkit.building.refusing import refuse_languages, refuse_output
from toolkit.building.request import Request
from toolkit.building.staging import Staging
from toolkit.building.standing import Standing
from toolkit.cache import cache_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

__all__ = ["Built", "build"]


def build(
    root: Path,
    names: Iterable[str] = (),
    *,
    now: dt.datetime | None = None,
    preview: bool = False,
    locales: Iterable[str] = (),
    formats: Iterable[str] = (),
    output: Path | None = None,
    jobs: int = 0,
    report: Callable[[int, int], None] = lambda _done, _total: None,
) -> Built:
    """Write `dist/<lang>/<release><suffix>` for each edition, and an index a language.

    A format that has a document of all languages together has it in `dist/mul/`. No more
    than `jobs` processes work (0: one a core); `report` is told how many releases of how
    many are done. A bad record leaves the previous output. Raises `PressError`.
    """
    request = Request(tuple(names), preview, frozenset(locales), tuple(formats))
    now = now or dt.datetime.now(dt.UTC)
    staging = Staging(output or root / "dist")
    if output:
        refuse_output(root, staging.output)
    if request.languages:
        refuse_languages(root, request.languages)
    place = _place(staging.output)
    make = partial(_make, root, staging, request, now, jobs, report)
    try:
        with Manifest.open(place) as manifest:
            return make(manifest)
    except sqlite3.DatabaseError:  # spoilt where nobody looked when it was opened
        if place:
            place.unlink(missing_ok=True)
        with Manifest.open(None) as manifest:
            return make(manifest)


def _make(
    root: Path,
    staging: Staging,
    request: Request,
    now: dt.datetime,
    jobs: int,
    report: Callable[[int, int], None],
    manifest: Manifest,
) -> Built:
    """Make what does not stand; where everything does, load nothing for it."""
    standing = Standing(root, staging.output, manifest, request, now.timestamp())
    if not staging.is_left and (built := nothing_to_do(standing)):
        return built
    from toolkit.building.changes import make_changes

    return make_changes(standing, staging, now, jobs=jobs, report=report)


def _place(output: Path) -> Path | None:
    """Return where the manifest of an output is kept."""
    folder = cache_folder()
    name = sha256(str(output).encode("utf-8", "surrogateescape")).hexdigest()[:32]
    return folder / "builds" / f"{name}.sqlite" if folder else None
