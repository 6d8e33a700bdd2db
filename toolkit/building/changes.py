"""Making what has changed: releases and lists by several processes, then the swap."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, cast

from toolkit import registry
from toolkit.addresses import ASSETS, FILES, PICTURES
from toolkit.building.around import AROUND, note_around, site_that_stands
from toolkit.building.built import Built
from toolkit.building.documents import Desk, raise_errors
from toolkit.building.keeping import keep
from toolkit.building.kept import Output
from toolkit.building.leftovers import leftovers, shown_paths
from toolkit.building.remembered import Remembered
from toolkit.building.standing import OURS, SITE, SUFFIXES, Standing
from toolkit.catalogs.replacing import locked
from toolkit.errors import PressError
from toolkit.model import MULTIPLE
from toolkit.processes import shared
from toolkit.site.search import ENDINGS as INDEX_ENDINGS
from toolkit.sources import Sources

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from toolkit.building.documents import Made
    from toolkit.building.kept import Kept
    from toolkit.building.staging import Staging
    from toolkit.model import Format

__all__ = ["make_changes"]

FEED, SITEMAP = ".xml", "sitemap.xml"
"""As `toolkit.site` calls them, which a build of one change need not load."""
RELEASES, MOST_RELEASES = 8, 125
"""Releases that are worth a process, and as many as one may hold in memory."""
FIRST = 16
"""Releases for which what all need is loaded: of most kinds there are, with most names."""
THREADLESS = {"html"}
"""Formats that start no thread: when there is one, as for PDF, no process can be forked."""


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
        self.remembered = Remembered(standing)
        self.selected = frozenset(self.sources.select(self.request.names))
        for name in self.request.formats:
            registry.named("formats", name)  # says which there are
        self.made: dict[str, tuple[str, Kept]] = {}
        self.outputs: dict[str, Output] = {}
        self.new: dict[str, list[str]] = {}
        self.written: list[str] = []
        self.facts: dict[str, object] = {}

    @cached_property
    def _formats(self) -> Mapping[str, Format]:
        """All there are: the manifest knows which, unless the program is another."""
        known = {} if self.standing.is_new_program else self.standing.suffixes
        names = sorted(known) or registry.plugin_names("formats")
        return {name: cast("Format", registry.plugin("formats", name)) for name in names}

    @cached_property
    def _suffixes(self) -> Mapping[str, str]:
        return {name: module.SUFFIX for name, module in self._formats.items()}

    def make(self, jobs: int, report: Callable[[int, int], None]) -> Built:
        """Make everything, swap it in and keep what is known of it."""
        self._make_releases(jobs, report)
        site = self._make_site(jobs)
        removed = sorted(self._leftovers(site))
        self.staging.commit(self.written, removed)
        outputs = dict(self._settled())
        self.remembered.keep()
        self.facts |= {SUFFIXES: self._suffixes, SITE: site, OURS: self._ours}
        keep(self.standing, self.made, outputs, removed, self.facts)
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
        # Where names begin with a year, the newest come first.
        names = [name for name in sorted(self.sources.paths, reverse=True) if self._is_due(name)]
        self.sources.recall(self.remembered.known)
        desk = Desk(self.sources, self.standing, self._formats, self.staging, self.selected)
        self.standing.stands("", "")  # read now: processes must not share the manifest
        failed: list[Made] = []
        first = FIRST if THREADLESS.issuperset(self.request.formats or self._formats) else 0
        parts = shared(
            desk.make,
            names,
            least=RELEASES,
            most=MOST_RELEASES,
            jobs=jobs,
            first=first,
            prepare=partial(desk.prepare, names[first:FIRST]),
            report=report,
        )
        for part in parts:
            failed += (one for one in part if one.error)
            self._take([one for one in part if not one.error])
            # What the first ones need, the next build of one release will; and other processes,
            # which are begun now, forget what they learn.
            self.remembered.known.close()
        raise_errors(failed)
        self.written = [path for name in sorted(self.new) for path in self.new[name]]

    def _take(self, made: Iterable[Made]) -> None:
        """Note what was made; their texts go to the manifest, so that memory does not grow."""
        for one in made:
            self.new[one.name] = [path for path, _, (_, is_new) in one.staged if is_new]
            key = self.standing.key(one.name, one.kept.attached)
            self.made[one.name] = key, one.kept
            self.standing.manifest.put_release(
                one.name, key, one.kept, *one.texts, searched=one.searched
            )
            for path, document, (sign, _) in one.staged:
                self.outputs[path] = Output(document, sign)

    def _is_due(self, name: str) -> bool:
        if name in self.selected:
            return name not in self.standing.built
        return name not in self.standing.current

    @cached_property
    def _kept(self) -> Mapping[str, Kept]:
        made = {name: kept for name, (_, kept) in self.made.items()}
        return {**self.standing.current, **made}

    # ------------------------------------------------------------------ site

    def _make_site(self, jobs: int) -> dict[str, str]:
        """Make the pages of the site that have changed; return the key of each of its files."""
        if site := site_that_stands(self.standing, self._kept):
            return site
        from toolkit.building.lists import Lists

        lists = Lists(self.sources, self.standing, self.staging, self._kept)
        site, written = lists.make(jobs)
        self.facts[AROUND] = note_around(self.standing, self._kept, lists.shown_whole)
        for path, key, (sign, _) in written:
            self.outputs[path] = Output(key, sign)
        self.written += (path for path, _, (_, is_new) in written if is_new)
        return site

    # ------------------------------------------------------------- the end

    def _leftovers(self, site: Mapping[str, str]) -> Iterator[str]:
        """Yield what is to go; raises `PressError` for a page of a release and the site both."""
        found = self.standing.found
        shown = shown_paths(self._kept, self._suffixes, (*found, *site))
        _refuse_twins(shown & site.keys())
        yield from leftovers(found.keys(), shown | site.keys(), self._ours)

    def _settled(self) -> Iterator[tuple[str, Output]]:
        """Yield what is known of the files that were made, now that they stand."""
        new = set(self.written)
        for path, one in self.outputs.items():
            sign = self.staging.settled(path, one.sign) if path in new else one.sign
            if sign:
                yield path, one._replace(sign=sign)

    @cached_property
    def _ours(self) -> Mapping[str, tuple[str, ...]]:
        """What files of ours end in, by the folder they are in, or by their name if in none."""
        endings = (*self._suffixes.values(), FEED, *INDEX_ENDINGS)
        codes = {
            code
            for languages in {kept.documents for kept in self._kept.values()}
            for _, some in languages
            for code in some
        }
        alone = (path for path in (SITEMAP, *self.standing.site) if "/" not in path)
        languages = self.sources.settings.languages
        folders = {*languages, *codes, MULTIPLE, *alone, *self.standing.ours}
        own = dict.fromkeys(sorted(folders), endings)
        return {**own, FILES: ("",), PICTURES: ("",), ASSETS: ("",)}

    def _wanted(self, site: Iterable[str]) -> int:
        """Return how many files were asked for."""
        suffixes = tuple(self._suffixes.items())
        documents = sum(self.request.number(self._kept[name], suffixes) for name in self.selected)
        return documents + sum(map(self.request.wants, site))


def _refuse_twins(paths: set[str]) -> None:
    """Raise `PressError` for a release whose page would stand where the site has its own."""
    for path in sorted(paths):
        name = path.partition("/")[2].removesuffix(".html")
        raise PressError(
            f"releases/{name} would stand where the site has a page of its own, {path}",
            hint="Give the record another name.",
        )
