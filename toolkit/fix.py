"""Fix: mend in the catalogs what checks can mend by rule (`press check --fix`)."""

from __future__ import annotations

import difflib
from collections import defaultdict
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from toolkit.cache import Cache, cache_folder
from toolkit.catalogs.po import split_lines
from toolkit.catalogs.store import read, write
from toolkit.catalogs.write import update
from toolkit.checking.catalog_comments import asked_in_catalog
from toolkit.checking.fixing import mended
from toolkit.checking.ignoring import ignored_at
from toolkit.checking.selection import faults_of_settings
from toolkit.checking.selection import select as select_checks
from toolkit.checking.survey import Survey
from toolkit.errors import Problems, attempt
from toolkit.outside import outside_units
from toolkit.scope import Scope
from toolkit.settings import place_of_check
from toolkit.units import units

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from toolkit.catalogs.po import Catalog
    from toolkit.errors import PressError
    from toolkit.model import Key, Message, Unit
    from toolkit.sources import Sources

__all__ = ["Mend", "find_mends", "write_mends"]


@dataclass(frozen=True)
class Mend:
    """A catalog with its text as it is and as it would be; `entries` of it change."""

    path: str
    file: Path
    before: str
    after: str
    digest: str | None
    entries: int

    def diff(self) -> str:
        """Return the change as a unified diff."""
        old, new = map(split_lines, (self.before, self.after))
        below = self.path.lstrip("/")
        lines = difflib.unified_diff(old, new, f"a/{below}", f"b/{below}")
        whole = "\n\\ No newline at end of file\n"
        return "".join(line if line.endswith("\n") else line + whole for line in lines)


def find_mends(
    sources: Sources,
    faults: list[PressError],
    paths: Iterable[Path | str] = (),
    *,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> tuple[Mend, ...]:
    """Return what can be mended below `paths` (none: everywhere); nothing is written.

    The arguments are those of `toolkit.check.check`. What a comment ignores is not mended,
    nor what is missing or stale. `faults` gets the files that cannot be read.
    """
    if wrong := faults_of_settings(sources.settings.checks, partial(place_of_check, sources.root)):
        raise Problems(wrong)
    selection = select_checks(sources.settings.checks, select, ignore)
    scope = Scope.of(sources, paths)
    survey = Survey(sources, faults, selection.plugins, Cache(cache_folder()))
    changed: dict[str, dict[Key, Message]] = defaultdict(dict)
    catalogs: dict[str, tuple[Path, Catalog]] = {}
    found = list(_entries(survey, scope))
    opened = {file: catalog for file, catalog, _ in found if file in scope.strangers}
    of_strangers = (one for catalog in opened.values() for one in asked_in_catalog(catalog))
    ignored = ignored_at((*survey.asked(), *of_strangers), selection.rules)
    for file, catalog, unit in found:
        silent = ignored.get((unit.path, unit.message.key), frozenset())
        checks = [one for name, one in selection.plugins.items() if name not in silent]
        message = mended(unit, checks)
        if message is not None:
            changed[unit.path][message.key] = message
            catalogs[unit.path] = file, catalog
    return tuple(
        _mend(*catalogs[path], entries, sources) for path, entries in sorted(changed.items())
    )


def _entries(survey: Survey, scope: Scope) -> Iterator[tuple[Path, Catalog, Unit]]:
    """Yield the entries that may be mended, with the file and catalog each stands in."""
    sources, faults = survey.sources, survey.faults
    names = attempt(lambda: tuple(sources.paths), faults) or ()
    resolved = [attempt(partial(sources.resolved, name), faults) for name in names]
    known = [one for one in resolved if one is not None]
    found = attempt(lambda: tuple(units(sources, known, {}, survey.naming)), faults)
    for unit in found or ():
        catalog = survey.catalog_at(unit.path) if scope.covers(unit.path) else None
        # What comes from the shipped catalogs is not the newsroom's to mend.
        if catalog and catalog.get(*unit.message.key) is unit.translation is not None:
            yield sources.root / unit.path, catalog, unit
    for path in scope.strangers:
        opened = attempt(partial(read, path, path.as_posix()), faults)
        if opened is not None:
            for unit in outside_units(opened, path, survey.naming):
                yield path, opened, unit


def _mend(file: Path, catalog: Catalog, entries: dict[Key, Message], sources: Sources) -> Mend:
    messages = [one if one.obsolete else entries.get(one.key, one) for one in catalog.messages]
    text = update(catalog, messages, revised=sources.now)
    return Mend(catalog.path, file, catalog.text, text, catalog.digest, len(entries))


def write_mends(mends: Iterable[Mend]) -> None:
    """Write the catalogs; raises `CatalogError` for one that somebody changed meanwhile."""
    for mend in mends:
        write(mend.file, mend.after, expected=mend.digest)
