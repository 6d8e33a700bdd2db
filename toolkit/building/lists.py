"""The site around the releases, made of their summaries: only the pages that have changed."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from toolkit.building.documents import publication
from toolkit.building.signs import joint_digest
from toolkit.building.summaries import read_editions
from toolkit.editions.edition import make_furniture
from toolkit.model import State
from toolkit.site.shelf import Shelf
from toolkit.site.site import site_pages

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from toolkit.building.request import Request
    from toolkit.building.signs import Sign
    from toolkit.building.staging import Staging
    from toolkit.model import Edition, Publication, Text
    from toolkit.site.site import Page
    from toolkit.sources import Sources

    Written = tuple[str, str, tuple[Sign, bool] | None]
    """Where a file stands, its key, and what came of staging it, if it was asked for."""

__all__ = ["Lists"]


@dataclass(frozen=True)
class Lists:
    """The lists, feeds and maps of a site.

    `keys` are the digests of what each release is made of, `shared` that of what all are;
    `whole` the whole editions there are, as JSON by name.
    """

    sources: Sources
    request: Request
    staging: Staging
    keys: Mapping[str, str]
    shared: str
    summaries: Mapping[str, str]
    whole: dict[str, str] = field(default_factory=dict)

    @cached_property
    def pages(self) -> tuple[tuple[Page, str], ...]:
        """The pages and what each is made of, as a digest."""
        pages = site_pages(self._shelves, self._publish, self._whole)
        return tuple((page, self._key(page)) for page in pages)

    def _key(self, page: Page) -> str:
        shown = [(one.release, self.keys[one.release]) for one in page.editions]
        return joint_digest(self.shared, page.name, shown, page.beside)

    def write(self, pages: Sequence[tuple[Page, str]]) -> list[Written]:
        """Render pages and stage those files that are asked for."""
        return [
            (path, key, self.staging.put(path, data) if self.request.wants(path) else None)
            for page, key in pages
            for path, data in page.render().items()
        ]

    @cached_property
    def _shelves(self) -> tuple[Shelf, ...]:
        """The shelf of each language that may have one: whose labels are reviewed."""
        editions: defaultdict[str, list[Edition]] = defaultdict(list)
        for text in self.summaries.values():
            for code, one in read_editions(text).items():
                editions[code].append(one)
        return tuple(
            Shelf(code, labels, _newest_first(editions[code])) for code, labels in self._furniture()
        )

    def _furniture(self) -> Iterator[tuple[str, Mapping[str, Text]]]:
        for code in self.sources.settings.languages:
            labels, voice = make_furniture(self.sources.grammar(code), self.sources.furniture)
            if self.request.preview or all(use.state is State.REVIEWED for use in voice.uses):
                yield code, labels

    def _publish(self, path: str, paths: Mapping[str, str]) -> Publication:
        return publication(self.sources, path, paths, self.request.preview)

    def _whole(self, edition: Edition) -> Edition:
        """Return an edition with its texts, which is made again where it was not kept."""
        name = edition.release
        if text := self.whole.get(name):
            return read_editions(text)[edition.language]
        return self.sources.editions(self.sources.resolved(name))[edition.language]


def _newest_first(editions: Iterable[Edition]) -> tuple[Edition, ...]:
    return tuple(sorted(editions, key=lambda one: (one.date, one.release), reverse=True))
