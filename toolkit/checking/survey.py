"""Walking a newsroom for the checks: what cannot be read is noted, and the walk goes on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from time import time
from typing import TYPE_CHECKING

from toolkit.cache import Cache
from toolkit.checking.asking import ask_across
from toolkit.checking.publication import alone
from toolkit.checking.remembering import Remembering
from toolkit.checking.stationery import try_stationery
from toolkit.errors import attempt
from toolkit.model import Archive, Problem
from toolkit.translations import TERMBASE, catalog_path

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path
    from types import ModuleType

    from toolkit.catalogs.po import Catalog
    from toolkit.checking.ignoring import Asked
    from toolkit.checking.remembering import Used
    from toolkit.checking.surveyed import Surveyed
    from toolkit.errors import PressError
    from toolkit.naming import Naming
    from toolkit.sources import Sources

__all__ = ["Survey"]


@dataclass(frozen=True)
class Survey:
    """Walks the sources; what cannot be read is added to `faults` and the walk goes on.

    `cache` remembers what checking gave.
    """

    sources: Sources
    faults: list[PressError]
    checks: Mapping[str, ModuleType]
    cache: Cache = field(default_factory=partial(Cache, None))

    @cached_property
    def naming(self) -> Naming:
        """The names of the newsroom, for every pair of languages."""
        from toolkit.naming import Naming

        return Naming(self.sources, self.cache)

    def keep(self) -> None:
        """Remember what was made, for the next run."""
        if "naming" in self.__dict__:
            self.naming.keep()
            self.cache.tidy(time())

    def problems(self) -> Iterator[Problem]:
        """Yield what is wrong in the newsroom."""
        for one in (*self.releases.values(), self.shared):
            yield from one.problems
        yield from attempt(lambda: tuple(alone(self.sources)), self.faults) or ()
        yield from ask_across(self._archive(), self.checks, self.catalog_at)
        # At the end: that a letter is broken says nothing of what is used.
        try_stationery(self.sources, self.cache, self.faults)

    def asked(self) -> Iterator[Asked]:
        """Yield what comments in the newsroom's files ask for."""
        for one in (*self.releases.values(), self.shared):
            yield from one.asked

    def strangers(self, paths: Iterable[Path]) -> list[Surveyed]:
        """Return what checking gives of catalogs that are no newsroom's."""
        return self._memory.strangers(paths, lambda: self.naming)

    def catalog_at(self, shown: str) -> Catalog | None:
        """Return the newsroom's own catalog at a path, if it can be read."""
        return self.sources.translations.at(self.sources.root, shown)

    @cached_property
    def releases(self) -> Mapping[str, Surveyed]:
        """What checking each release gives."""
        return self._memory.releases(self._names, lambda: self.naming)

    @cached_property
    def shared(self) -> Surveyed:
        """What checking gives of the things that releases share."""
        return self._memory.shared(self._shared_paths(), self._used())

    @cached_property
    def _memory(self) -> Remembering:
        return Remembering(self.sources, self.faults, self.checks, self.cache)

    @cached_property
    def _names(self) -> tuple[str, ...]:
        return attempt(lambda: tuple(self.sources.paths), self.faults) or ()

    def _shared_paths(self) -> tuple[str, ...]:
        """Return the catalogs that are no release's, used or not."""
        languages = self.sources.settings.languages
        own = {catalog_path(code, name) for name in self._names for code in languages}
        found = sorted((self.sources.root / "locales").rglob("*.po*"))
        shown = (self.sources.shown(path) for path in found if path.is_file())
        return tuple(one for one in shown if one.endswith((".po", ".pot")) and one not in own)

    def _used(self) -> Used:
        """Return the messages that editions print, and whether readers wait for one of them."""
        used: dict[tuple[str, str, str, str], bool] = {}
        for one in self.releases.values():
            for key in one.uses:
                used[key] = used.get(key, False) or (one.due and key[0] not in one.published)
        return used

    def _archive(self) -> Archive:
        """Return everything the newsroom holds."""
        releases, shared = tuple(self.releases.values()), self.shared
        named = {key for one in releases for key in one.keys}
        named |= {use[2] for one in releases for use in one.uses if use[1] == TERMBASE}
        return Archive(
            units=(*shared.units, *(unit for one in releases for unit in one.units)),
            links=tuple(link for one in releases for link in one.links),
            # Who can tell what is not used, where something cannot be read?
            entries=tuple(
                replace(one, used=one.used or one.msgctxt in named or bool(self.faults))
                for one in shared.entries
            ),
            renderings=tuple(
                (one.units[number], rendering)
                for one in releases
                for number, rendering in one.renderings
            ),
            pages=self._names,
            base_url=self.sources.settings.base_url,
        )
