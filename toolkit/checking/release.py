"""Checking one release by itself.

What checks across the newsroom need of it comes along, so that a release whose files have
not changed is not read again.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from toolkit.checking.archive import keys_of, links, renderings
from toolkit.checking.asking import ask_catalog, ask_messages, ask_units
from toolkit.checking.catalog_comments import asked_in_catalog
from toolkit.checking.publication import changes
from toolkit.checking.record_comments import asked_in_record
from toolkit.checking.rules import RENDERING
from toolkit.checking.surveyed import Surveyed, look_at
from toolkit.checking.views import view
from toolkit.errors import attempt
from toolkit.outside import unit_maker
from toolkit.translations import catalog_path
from toolkit.units import free_texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from types import ModuleType

    from toolkit.catalogs.po import Catalog
    from toolkit.checking.ignoring import Asked
    from toolkit.errors import PressError
    from toolkit.model import Edition, Problem
    from toolkit.naming import Naming
    from toolkit.publishing.published import Published
    from toolkit.sources import Sources

__all__ = ["survey_release"]


def survey_release(
    sources: Sources,
    naming: Naming,
    name: str,
    checks: Mapping[str, ModuleType],
    faults: list[PressError],
) -> Surveyed:
    """Check a release's record, catalogs and editions; what cannot be read is added to `faults`."""
    catalogs = tuple(_catalogs(sources, name))
    problems = [one for catalog in catalogs for one in ask_catalog(view(catalog), checks)]
    published = attempt(lambda: sources.frozen.published(name), faults)
    resolved = attempt(lambda: sources.resolved(name), faults)
    editions = attempt(lambda: sources.editions(resolved), faults) if resolved else {}
    editions = editions or {}
    if published:
        problems += changes(sources, published, editions)
    if resolved is None:
        problems += _alone(catalogs, checks)
        return Surveyed(tuple(problems), asked=tuple(_asked_in(catalogs)))
    release = resolved.record.release
    due = bool(editions) and sources.verdict(resolved, editions).due
    # What a check finds by itself is told once, not once for each release.
    told = (one for made in editions.values() for one in made.problems)
    problems += [one for one in told if one.check in RENDERING]
    uses = tuple(dict.fromkeys(_uses(editions)))
    given = frozenset(published.editions if published else ())
    waiting = {use: due and use[0] not in given for use in uses}
    units = tuple(free_texts(sources, resolved, waiting, naming))
    problems += ask_units(units, checks, lambda path: sources.translations.at(sources.root, path))
    numbers = {id(unit): number for number, unit in enumerate(units)}
    return Surveyed(
        problems=tuple(dict.fromkeys(problems)),
        units=tuple(replace(unit, names=None) for unit in units),
        uses=uses,
        keys=keys_of(resolved, naming),
        links=tuple(links(resolved.record)),
        renderings=tuple((numbers[id(unit)], one) for unit, one in renderings(units)),
        asked=(*_asked_in(catalogs), *asked_in_record(sources, resolved)),
        files=tuple(_files(sources, name, editions, published)),
        date=release.date,
        embargo=sources.embargo(resolved.record.release),
        due=due,
        published=given,
    )


def _catalogs(sources: Sources, name: str) -> Iterator[Catalog]:
    """Yield the release's own catalogs that are there and can be read."""
    for code in sources.settings.languages:
        shown = catalog_path(code, name)
        if (sources.root / shown).is_file():
            catalog = sources.translations.at(sources.root, shown)
            if catalog is not None:
                yield catalog


def _alone(catalogs: Iterable[Catalog], checks: Mapping[str, ModuleType]) -> Iterator[Problem]:
    """Yield what is wrong with the texts of catalogs whose record is not known."""
    for catalog in catalogs:
        made = unit_maker(catalog, Path(catalog.path))
        yield from ask_messages(catalog.active, made, checks, {catalog.path: catalog}.get)


def _uses(editions: Mapping[str, Edition]) -> Iterator[tuple[str, str, str, str]]:
    for code, edition in editions.items():
        yield from ((code, use.domain, use.msgctxt, use.msgid) for use in edition.uses)


def _asked_in(catalogs: tuple[Catalog, ...]) -> tuple[Asked, ...]:
    return tuple(one for catalog in catalogs for one in asked_in_catalog(catalog))


def _files(
    sources: Sources, name: str, editions: Mapping[str, Edition], published: Published | None
) -> Iterator[tuple[str, str]]:
    needed = dict.fromkeys(file for edition in editions.values() for file in edition.files)
    needed.update(dict.fromkeys(published.files if published else ()))
    closely = published is not None
    yield from ((file, look_at(sources, name, file, closely=closely)) for file in needed)
