"""Making what has changed: releases and lists by several processes, then the swap."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from toolkit import registry
from toolkit.building.built import Built
from toolkit.building.documents import Desk, raise_errors
from toolkit.building.keeping import keep
from toolkit.building.leftovers import leftovers, shown_paths
from toolkit.building.lists import Lists
from toolkit.building.manifest import Output
from toolkit.building.standing import OURS, SITE, SUFFIXES, Standing
from toolkit.catalogs.replacing import locked
from toolkit.errors import PressError
from toolkit.model import MULTIPLE
from toolkit.pages import ASSETS, FILES, PICTURES
from toolkit.processes import share
from toolkit.site.search import ENDINGS as INDEX_ENDINGS
from toolkit.sources import Sources

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from toolkit.building.documents import Made
    from toolkit.building.manifest import Kept
    from toolkit.building.signs import Sign
    from toolkit.building.staging import Staging
    from toolkit.model import Format

__all__ = ["make_changes"]

FEED = ".xml"
RELEASES, MOST_RELEASES = 8, 250
"""Releases that are worth a process, and as many as one may hold in memory."""


def make_changes(
    standing: Standing,
    staging: Staging,
    now: dt.datetime,
    *,
    jobs: int = 0,
    report: Callable[[int, int], None],
) -> Built:
    """Make what does not stand, and swap it in; raises `PressError` and changes nothing.

    Waits for another build of the same output; if there was one, looks again.
    """
    version = standing.manifest.version
    with locked(staging.output):
        if staging.is_left or standing.manifest.version != version:
            staging.recover()
            standing = standing.afresh()
        try:
            return Changes(standing, staging, now).make(jobs, report)
        finally:
            staging.discard()


class Changes:
    """One build: what is to be made of what does not stand, and what came of it."""

    def __init__(self, standing: Standing, staging: Staging, now: dt.datetime) -> None:
        self.standing = standing
        self.staging = staging
        self.request = standing.request
        self.sources = Sources(standing.root, now)
        self.selected = frozenset(self.sources.select(self.request.names))
        for name in self.request.formats:
            registry.named("formats", name)  # says which there are
        self.made: dict[str, Made] = {}
        self.outputs: dict[str, Output] = {}
        self.written: list[str] = []

    @cached_property
    def _formats(self) -> Mapping[str, Format]:
        return registry.plugins("formats")

    @cached_property
    def _suffixes(self) -> Mapping[str, str]:
        return {name: module.SUFFIX for name, module in self._formats.items()}

    def make(self, jobs: int, report: Callable[[int, int], None]) -> Built:
        """Make everything, swap it in and keep what is known of it."""
        self._make_releases(jobs, report)
        site = self._make_site(jobs)
        shown = shown_paths(self._kept, self._suffixes, site)
        removed = sorted(leftovers(self.standing.found, shown, self._ours))
        self.staging.commit(self.written, removed)
        outputs = dict(self._settled())
        facts = {SUFFIXES: self._suffixes, SITE: site, OURS: self._ours}
        keep(self.standing, self.made, self.keys, outputs, removed, facts)
        reasons = (
            {}
            if self.request.preview
            else {
                name: tuple(kept.reasons)
                for name, kept in sorted(self._kept.items())
                if kept.reasons and name in self.selected
            }
        )
        return Built(
            tuple(self.written), reasons, tuple(removed), self._wanted(site) - len(self.written)
        )

    # -------------------------------------------------------------- releases

    def _make_releases(self, jobs: int, report: Callable[[int, int], None]) -> None:
        names = [name for name in self.sources.paths if self._is_due(name)]
        desk = Desk(self.sources, self.standing, self._formats, self.staging, self.selected)
        self.standing.stands("", "")  # read now: processes must not share the manifest
        if len(names) >= 2 * RELEASES:
            desk.prepare(names)
        parts = share(
            desk.make, names, least=RELEASES, most=MOST_RELEASES, jobs=jobs, report=report
        )
        made = [one for part in parts for one in part]
        raise_errors(made)
        self.made = {one.name: one for one in made}
        for path, key, staged in (each for one in made for each in one.staged):
            self._note(path, key, staged)

    def _is_due(self, name: str) -> bool:
        if name in self.selected:
            return not self.standing.is_built(name)
        return name not in self.standing.current

    def _note(self, path: str, key: str, staged: tuple[Sign, bool]) -> None:
        sign, is_new = staged
        self.outputs[path] = Output(key, sign)
        if is_new:
            self.written.append(path)

    @cached_property
    def keys(self) -> Mapping[str, str]:
        """The key of each release; of those made now by what they turned out to show."""
        made = {name: self.standing.key(name, one.kept.attached) for name, one in self.made.items()}
        return {**self.standing.keys, **made}

    @cached_property
    def _kept(self) -> Mapping[str, Kept]:
        made = {name: one.kept for name, one in self.made.items()}
        return {**self.standing.current, **made}

    # ------------------------------------------------------------------ site

    def _make_site(self, jobs: int) -> dict[str, str]:
        """Make the pages of the site that have changed; return the key of each of its files."""
        summaries = {
            name: text
            for name, text in self.standing.manifest.summaries()
            if name in self.standing.current
        }
        summaries |= {name: one.summary for name, one in self.made.items()}
        digests = {name: kept.digests for name, kept in self._kept.items()}
        texts = {name: one.whole for name, one in self.made.items()}
        lists = Lists(self.sources, self.standing, self.staging, digests, summaries, texts)
        site, written = lists.make(jobs)
        for path, key, staged in written:
            self._note(path, key, staged)
        self._refuse_twins(site)
        return site

    def _refuse_twins(self, site: Mapping[str, str]) -> None:
        """Raise `PressError` for a release whose page would stand where the site has its own."""
        for path in sorted(shown_paths(self._kept, self._suffixes, ()) & site.keys()):
            name = path.partition("/")[2].removesuffix(".html")
            raise PressError(
                f"releases/{name} would stand where the site has a page of its own, {path}",
                hint="Give the record another name.",
            )

    # ------------------------------------------------------------- the end

    def _settled(self) -> Iterator[tuple[str, Output]]:
        """Yield what is known of the files that were made, now that they stand."""
        new = set(self.written)
        for path, one in self.outputs.items():
            sign = self.staging.settled(path, one.sign) if path in new else one.sign
            if sign:
                yield path, one._replace(sign=sign)

    @cached_property
    def _ours(self) -> Mapping[str, tuple[str, ...]]:
        """What files of ours end in, by the folder they are in."""
        endings = (*self._suffixes.values(), FEED, *INDEX_ENDINGS)
        codes = {
            code
            for kept in self._kept.values()
            for some in kept.documents.values()
            for code in some
        }
        folders = {*self.sources.settings.languages, *codes, MULTIPLE, *self.standing.ours}
        own = dict.fromkeys(sorted(folders), endings)
        return {**own, FILES: ("",), PICTURES: ("",), ASSETS: ("",)}

    def _wanted(self, site: Iterable[str]) -> int:
        """Return how many files were asked for."""
        documents = (
            path
            for name in self.selected
            for path in self.request.paths(name, self._kept[name], self._suffixes)
        )
        return sum(1 for _ in documents) + sum(map(self.request.wants, site))
