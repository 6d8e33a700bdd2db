"""Making what has changed: releases and lists by several processes, then the swap."""

from __future__ import annotations

import json
from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

from toolkit import registry
from toolkit.building.built import Built
from toolkit.building.documents import Desk
from toolkit.building.inputs import program_sign, take_inputs
from toolkit.building.leftovers import leftovers, shown_paths
from toolkit.building.lists import Lists
from toolkit.building.manifest import Output
from toolkit.building.standing import (
    OURS,
    PLUGINS,
    PROGRAM,
    PROGRAM_SIGN,
    SITE,
    SUFFIXES,
    Standing,
)
from toolkit.catalogs.replacing import locked
from toolkit.errors import PressError, Problems
from toolkit.model import MULTIPLE
from toolkit.pages import FILES
from toolkit.processes import share
from toolkit.program import foreign_plugins
from toolkit.sources import Sources

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from toolkit.building.documents import Made
    from toolkit.building.manifest import Kept
    from toolkit.building.signs import Sign
    from toolkit.building.staging import Staging
    from toolkit.model import Format
    from toolkit.site.site import Page

__all__ = ["make_changes"]

FEED = ".xml"
RELEASES, MOST_RELEASES = 8, 250
"""Releases that are worth a process, and as many as one may hold in memory."""
PAGES, MOST_PAGES = 60, 400


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
        self._save(site, removed)
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
        desk = Desk(self.sources, self.request, self._formats, self.staging, self.selected)
        if len(names) >= 2 * RELEASES:
            desk.prepare(names)
        parts = share(
            desk.make, names, least=RELEASES, most=MOST_RELEASES, jobs=jobs, report=report
        )
        made = [one for part in parts for one in part]
        _raise_errors(made)
        self.made = {one.name: one for one in made}
        for one in made:
            self._note(self.keys[one.name], one.staged)

    def _is_due(self, name: str) -> bool:
        if name in self.selected:
            return not self.standing.is_built(name)
        return name not in self.standing.current

    def _note(self, key: str, staged: Mapping[str, tuple[Sign, bool]]) -> None:
        for path, (sign, is_new) in staged.items():
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
        known = defaultdict(list)
        for path, key in self.standing.site.items():
            known[key].append(path)
        site: dict[str, str] = {}
        changed = []
        for page, key in self._lists.pages:
            if key in known and all(self._stands(path, key) for path in known[key]):
                site |= dict.fromkeys(known[key], key)
            elif page.name and not self.request.wants(page.name):
                site[page.name] = key
            else:
                changed.append((page, key))
        self._load_texts(page for page, _ in changed)
        parts = share(self._lists.write, changed, least=PAGES, most=MOST_PAGES, jobs=jobs)
        for path, key, staged in (one for part in parts for one in part):
            site[path] = key
            if staged:
                self._note(key, {path: staged})
        self._refuse_twins(site)
        return site

    def _stands(self, path: str, key: str) -> bool:
        return not self.request.wants(path) or self.standing.stands(path, key)

    @cached_property
    def _lists(self) -> Lists:
        summaries = {
            name: text
            for name, text in self.standing.manifest.summaries()
            if name in self.standing.current
        }
        summaries |= {name: one.summary for name, one in self.made.items()}
        return Lists(
            self.sources, self.request, self.staging, self.keys, self.standing.shared, summaries
        )

    def _load_texts(self, pages: Iterable[Page]) -> None:
        """Load the whole editions that feeds show, before others share the work."""
        for page in pages:
            for name in {one.release for one in page.editions} if page.needs_texts else ():
                made = self.made.get(name)
                self._lists.whole[name] = made.whole if made else self.standing.manifest.whole(name)

    def _refuse_twins(self, site: Mapping[str, str]) -> None:
        """Raise `PressError` for a release whose page would stand where the site has its own."""
        for path in sorted(shown_paths(self._kept, self._suffixes, ()) & site.keys()):
            name = path.partition("/")[2].removesuffix(".html")
            raise PressError(
                f"releases/{name} would stand where the site has a page of its own, {path}",
                hint="Give the record another name.",
            )

    # ------------------------------------------------------------- the end

    @cached_property
    def _ours(self) -> Mapping[str, tuple[str, ...]]:
        """What files of ours end in, by the folder they are in."""
        endings = (*self._suffixes.values(), FEED)
        codes = {
            code
            for kept in self._kept.values()
            for some in kept.documents.values()
            for code in some
        }
        folders = {*self.sources.settings.languages, *codes, MULTIPLE, *self.standing.ours}
        return {**dict.fromkeys(sorted(folders), endings), FILES: ("",)}

    def _wanted(self, site: Iterable[str]) -> int:
        """Return how many files were asked for."""
        documents = (
            path
            for name in self.selected
            for path in self.request.documents(name, self._kept[name], self._suffixes)
        )
        return sum(1 for _ in documents) + sum(map(self.request.wants, site))

    def _save(self, site: Mapping[str, str], removed: Iterable[str]) -> None:
        standing, manifest = self.standing, self.standing.manifest
        manifest.put_releases(self._rows())
        manifest.drop_releases(standing.kept.keys() - self.keys.keys())
        manifest.put_outputs(dict(self._settled()), removed)
        manifest.put_sources(standing.read, standing.gone)
        facts = {SUFFIXES: self._suffixes, SITE: site, OURS: self._ours}
        manifest.put_facts({name: json.dumps(fact) for name, fact in facts.items()})
        if standing.is_new_program:
            plugins = sorted(map(str, foreign_plugins()))
            noted = {PROGRAM: standing.program, PROGRAM_SIGN: program_sign(plugins)}
            manifest.put_facts({**noted, PLUGINS: json.dumps(plugins)})
        manifest.save()

    def _settled(self) -> Iterator[tuple[str, Output]]:
        """Yield what is known of the files that were made, now that they stand."""
        new = set(self.written)
        for path, one in self.outputs.items():
            sign = self.staging.settled(path, one.sign) if path in new else one.sign
            if sign:
                yield path, one._replace(sign=sign)

    def _rows(self) -> Iterator[tuple[str, str, Kept, str, str]]:
        """Yield what is kept of releases; those whose files changed meanwhile are made again."""
        now = take_inputs(self.standing.root, self.sources.roots)
        then = self.standing.inputs
        for name, one in self.made.items():
            same = now.shared == then.shared and now.own.get(name) == then.own[name]
            yield name, self.keys[name] if same else "", one.kept, one.summary, one.whole


def _raise_errors(made: Iterable[Made]) -> None:
    """Raise what records are at fault for, all of it; else the first error of another kind."""
    failed = [one for one in made if one.error]
    unresolved = [one.error for one in failed if one.error and one.is_unresolved]
    if unresolved:
        raise Problems(unresolved)
    for one in failed:
        assert one.error is not None
        raise one.error
