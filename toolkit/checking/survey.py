"""Walking a newsroom for the checks: what cannot be read is noted, and the walk goes on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeVar

from toolkit.cache import Cache
from toolkit.catalogs.store import read
from toolkit.checking.archive import entries
from toolkit.checking.asking import ask_across, ask_catalog, ask_messages, ask_units
from toolkit.checking.catalog_comments import asked_in_catalog
from toolkit.checking.record_comments import asked_in_termbase
from toolkit.checking.release import Surveyed
from toolkit.checking.remembering import Remembering
from toolkit.checking.views import view
from toolkit.errors import PressError
from toolkit.grammar.placeholders import validate
from toolkit.grammar.plain import language
from toolkit.model import Archive, Problem, Severity
from toolkit.naming import Naming
from toolkit.outside import unit_maker
from toolkit.translations import TEMPLATE_LANGUAGE, TERMBASE, catalog_path
from toolkit.units import sentence_offers, shared_units

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path
    from types import ModuleType

    from toolkit.catalogs.po import Catalog
    from toolkit.checking.ignoring import Asked
    from toolkit.checking.remembering import Used
    from toolkit.model import Unit
    from toolkit.sources import Sources

__all__ = ["Survey"]

T = TypeVar("T")


@dataclass(frozen=True)
class Survey:
    """Walks the sources; what cannot be read is added to `faults` and the walk goes on.

    `opened` are the catalogs from elsewhere that it has met; `cache` remembers releases.
    """

    sources: Sources
    faults: list[PressError]
    checks: Mapping[str, ModuleType]
    cache: Cache = field(default_factory=partial(Cache, None))
    opened: list[Catalog] = field(default_factory=list)

    @cached_property
    def naming(self) -> Naming:
        """The names of the newsroom, for every pair of languages."""
        return Naming(self.sources, self.cache)

    def keep(self) -> None:
        """Remember what was made, for the next run."""
        if "naming" in self.__dict__:
            self.naming.keep()

    def attempt(self, step: Callable[[], T]) -> T | None:
        """Return what a step makes, or keep its fault and return None."""
        try:
            return step()
        except PressError as error:
            self.faults.append(error)
            return None

    def newsroom(self) -> Iterator[Problem]:
        """Yield what is wrong in the newsroom."""
        for catalog in self.shared_catalogs():
            yield from ask_catalog(view(catalog), self.checks)
        for one in self.releases.values():
            yield from one.problems
        shared = self._shared()
        yield from shared.problems
        archive = self.attempt(lambda: self._archive(shared.units)) or Archive(shared.units)
        yield from ask_across(archive, self.checks, self.catalog_at)

    def shared_catalogs(self) -> Iterator[Catalog]:
        """Yield the catalogs that are no release's and can be read, used or not."""
        languages = self.sources.settings.languages
        names = self.attempt(lambda: tuple(self.sources.paths)) or ()
        own = {catalog_path(code, name) for name in names for code in languages}
        for path in sorted((self.sources.root / "locales").rglob("*.po*")):
            shown = self.sources.shown(path)
            if path.suffix in {".po", ".pot"} and path.is_file() and shown not in own:
                catalog = self.catalog_at(shown)
                if catalog is not None:
                    yield catalog

    def catalog_at(self, shown: str) -> Catalog | None:
        """Return the newsroom's own catalog at a path, if it can be read."""
        return self.sources.translations.at(self.sources.root, shown)

    @cached_property
    def releases(self) -> Mapping[str, Surveyed]:
        """What checking each release gives."""
        names = self.attempt(lambda: tuple(self.sources.paths)) or ()
        return self._memory.releases(names, lambda: self.naming)

    @cached_property
    def _memory(self) -> Remembering:
        return Remembering(self.sources, self.faults, self.checks, self.cache)

    def _shared(self) -> Surveyed:
        """Return what checking the texts of all releases gives."""
        used = self._used()
        return self._memory.shared(used, lambda: self._survey_shared(used))

    def _survey_shared(self, used: Used) -> Surveyed:
        problems = self.attempt(lambda: tuple(self.templates())) or ()
        units = self.attempt(lambda: tuple(shared_units(self.sources, used))) or ()
        problems += tuple(ask_units(units, self.checks, self.catalog_at))
        # Across the newsroom nobody asks what only the program holds.
        plain = (replace(unit, names=None, placeholders=None) for unit in units)
        return Surveyed(problems, tuple(plain))

    def _used(self) -> Used:
        """Return the messages that editions print, and whether readers wait for one of them."""
        used: dict[tuple[str, str, str, str], bool] = {}
        for one in self.releases.values():
            for key in one.uses:
                used[key] = used.get(key, False) or one.due
        return used

    def _archive(self, shared: Sequence[Unit]) -> Archive:
        """Return everything the newsroom holds."""
        releases = tuple(self.releases.values())
        named = {key for one in releases for key in one.keys}
        named |= {use[2] for one in releases for use in one.uses if use[1] == TERMBASE}
        return Archive(
            units=(*shared, *(unit for one in releases for unit in one.units)),
            links=tuple(link for one in releases for link in one.links),
            entries=tuple(entries(self.sources, named)),
            renderings=tuple(
                (one.units[number], rendering)
                for one in releases
                for number, rendering in one.renderings
            ),
            pages=tuple(self.sources.paths),
            base_url=self.sources.settings.base_url,
        )

    def templates(self) -> Iterator[Problem]:
        """Yield what is wrong with the sentences as they stand in the templates."""
        english = language(TEMPLATE_LANGUAGE)
        for one in sentence_offers(self.sources):
            for fault in validate(one.msgid, english, one.facts):
                yield Problem(
                    check="placeholders",
                    severity=Severity.ERROR,
                    path=one.path,
                    message=fault,
                    line=one.line,
                    msgid=one.msgid,
                    hint="A sentence names the facts of its kind of release in braces.",
                )

    def strangers(self, paths: Iterable[Path]) -> Iterator[Problem]:
        """Yield what is wrong with catalogs that belong to no newsroom."""
        for path in paths:
            catalog = self.attempt(partial(read, path, path.as_posix()))
            if catalog is not None:
                self.opened.append(catalog)
                yield from ask_catalog(view(catalog), self.checks)
                found = {catalog.path: catalog}
                made = unit_maker(catalog, path, self.naming)
                yield from ask_messages(
                    catalog.active, made, self.checks, found.get, self.naming.prepare
                )

    def asked(self) -> Iterator[Asked]:
        """Yield what comments in the newsroom's files ask for."""
        for catalog in self.shared_catalogs():
            yield from asked_in_catalog(catalog)
        for one in self.releases.values():
            yield from one.asked
        yield from asked_in_termbase(self.sources)

    def asked_in_strangers(self) -> Iterator[Asked]:
        """Yield what comments in the catalogs from elsewhere ask for, once these were met."""
        for catalog in self.opened:
            yield from asked_in_catalog(catalog)
