"""The site around the releases, made of their summaries: only the pages that have changed."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from toolkit.building.publications import publication
from toolkit.building.signs import joint_digest
from toolkit.building.summaries import read_edition, read_places
from toolkit.editions.furniture import make_furniture
from toolkit.model import State
from toolkit.processes import share
from toolkit.site.search import search_page
from toolkit.site.shelf import Shelf
from toolkit.site.site import site_pages

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from toolkit.building.kept import Kept
    from toolkit.building.signs import Sign
    from toolkit.building.staging import Staging
    from toolkit.building.standing import Standing
    from toolkit.model import Edition, Publication, Text
    from toolkit.site.site import Page
    from toolkit.sources import Sources

    Written = tuple[str, str, tuple[Sign, bool] | None]
    """Where a file stands, its key, and what came of staging it, if it was asked for."""
    Staged = tuple[str, str, tuple[Sign, bool]]

__all__ = ["Lists"]

PAGES, MOST_PAGES, FIRST = 60, 400, 8
"""Pages that are worth a process, as many as one may hold in memory, and those made before."""


@dataclass(frozen=True)
class Lists:
    """The lists, feeds and maps of a site.

    `kept` is what is kept of each release; `summaries` what lists show of them by name,
    `whole` the whole editions that feeds show: as JSON, since each page reads a few of an
    archive. `shown_whole` are the releases of which any page shows more than the summary.
    """

    sources: Sources
    standing: Standing
    staging: Staging
    kept: Mapping[str, Kept]
    summaries: dict[str, str] = field(default_factory=dict)
    whole: dict[str, str] = field(default_factory=dict)
    shown_whole: set[str] = field(default_factory=set)
    _looks: dict[str, Mapping[str, str]] = field(default_factory=dict)

    def make(self, jobs: int) -> tuple[dict[str, str], list[Staged]]:
        """Stage what has changed; return the key of each file of the site, and what was staged."""
        site: dict[str, str] = {}
        changed = []
        read = (self._summary, self._whole, self._looked_up)
        for page in site_pages(self._shelves, self._publish, *read):
            key = self._key(page)
            if page.needs_texts:
                self.shown_whole.update(one.release for one in page.editions)
            if key in self._known and all(self._stands(path, key) for path in self._known[key]):
                site |= dict.fromkeys(self._known[key], key)
            elif page.name and not self.standing.request.wants(page.name):
                site |= dict.fromkeys(self._left_alone(page.name), key)
            else:
                changed.append((page, key))
        # What looks up every text is made by this process: others must not share the manifest.
        # Pages that show the same releases follow each other: so each is read but once or twice.
        shared = sorted((one for one in changed if not one[0].alone), key=_newest)
        self._load_texts(page for page, _ in shared)
        parts = share(self._write, shared, least=PAGES, most=MOST_PAGES, jobs=jobs, first=FIRST)
        written = [one for part in parts for one in part]
        written += self._write([one for one in changed if one[0].alone])
        site |= {path: key for path, key, _ in written}
        return site, [(path, key, staged) for path, key, staged in written if staged]

    @cached_property
    def _known(self) -> Mapping[str, list[str]]:
        """The files of the site by what they were made of."""
        known: defaultdict[str, list[str]] = defaultdict(list)
        for path, key in self.standing.site.items():
            known[key].append(path)
        return known

    def _left_alone(self, name: str) -> list[str]:
        """Return the files of a page that nobody asked for, which stay as they are."""
        if not name.endswith("/"):
            return [name]
        return [path for path in self.standing.site if path.startswith(name)]

    def _stands(self, path: str, key: str) -> bool:
        return not self.standing.request.wants(path) or self.standing.stands(path, key)

    def _load_texts(self, pages: Iterable[Page]) -> None:
        """Load what lists and feeds show, before others share the work."""
        for page in pages:
            for name in {one.release for one in page.editions}:
                if page.needs_texts:
                    self.whole[name] = self.standing.manifest.whole(name)
                elif name not in self.summaries:
                    self.summaries[name] = self.standing.manifest.summary(name)

    def _key(self, page: Page) -> str:
        digest = self._digest if page.needs_texts else self._summary_digest
        shown = " ".join(digest(one.release, one.language) for one in page.editions)
        return joint_digest(self._around, page.name, shown, repr(page.beside))

    def _digest(self, name: str, code: str) -> str:
        if name not in self._looks:
            self._looks[name] = self.kept[name].looks
        return self._looks[name][code]

    def _summary_digest(self, name: str, code: str) -> str:
        return self._places[name][code][1]

    @cached_property
    def _around(self) -> str:
        """The digest of what all pages of the site are made of."""
        labels = [(shelf.language, shelf.labels) for shelf in self._shelves]
        return joint_digest(self.standing.look, repr(labels))

    def _write(self, pages: Sequence[tuple[Page, str]]) -> list[Written]:
        """Render pages and stage those files that are asked for."""
        return [
            (path, key, self.staging.put(path, data) if self.standing.request.wants(path) else None)
            for page, key in pages
            for path, data in page.render().items()
        ]

    @cached_property
    def _places(self) -> Mapping[str, Mapping[str, tuple[Edition, str]]]:
        """The editions that readers may see, and the digests of their summaries."""
        return {
            name: read_places(name, text)
            for name, text in self.standing.manifest.places()
            if name in self.kept
        }

    @cached_property
    def _shelves(self) -> tuple[Shelf, ...]:
        """The shelf of each language that may have one: whose labels are reviewed."""
        editions: defaultdict[str, list[Edition]] = defaultdict(list)
        for placed in self._places.values():
            for code, (one, _) in placed.items():
                editions[code].append(one)
        return tuple(
            Shelf(code, labels, _newest_first(editions[code]), self.sources.settings.contact)
            for code, labels in self._furniture()
        )

    def _furniture(self) -> Iterator[tuple[str, Mapping[str, Text]]]:
        for code in self.sources.settings.languages:
            labels, voice = make_furniture(self.sources.grammar(code), self.sources.furniture)
            if self.standing.request.preview or all(
                use.state is State.REVIEWED for use in voice.uses.values()
            ):
                yield code, labels

    def _publish(self, path: str, paths: Mapping[str, str]) -> Publication:
        return publication(self.sources, path, paths, self.standing.request.preview)

    def _summary(self, edition: Edition) -> Edition:
        """Return an edition with what lists show of it."""
        return read_edition(self.summaries[edition.release], edition.language)

    def _whole(self, edition: Edition) -> Edition:
        """Return an edition with its texts, which is made again where it was not kept."""
        if text := self.whole.get(edition.release):
            return read_edition(text, edition.language)
        name, code = edition.release, edition.language
        if not self.standing.request.preview and (frozen := self.sources.frozen.editions(name)):
            return frozen[code]
        return self.sources.editions(self.sources.resolved(name))[code]

    def _looked_up(self, edition: Edition) -> str:
        """Return what the search reads of an edition, without keeping it."""
        kept = self.standing.manifest.searched(edition.release, edition.language)
        return kept or search_page(self._whole(edition))


def _newest(changed: tuple[Page, str]) -> tuple[bool, str, int]:
    """Return what pages are sorted by: their newest edition, after which come those of none."""
    page, _ = changed
    first = next(iter(page.editions), None)
    return (False, first.language, -first.date.toordinal()) if first else (True, "", 0)


def _newest_first(editions: Iterable[Edition]) -> tuple[Edition, ...]:
    return tuple(sorted(editions, key=lambda one: (one.date, one.release), reverse=True))
