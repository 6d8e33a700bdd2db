"""The shelves of a site: which releases of a language stand on which list."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING

from toolkit.addresses import topic_path
from toolkit.grammar.plain import language
from toolkit.model import Span
from toolkit.particulars import plain

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping

    from toolkit.model import Edition, Text

__all__ = ["PER_PAGE", "Listing", "Shelf"]

PER_PAGE = 20
"""Releases on a page of a list."""


@dataclass(frozen=True)
class Listing:
    """One list of releases, newest first: all of them, those of a year, or on a topic.

    `title` is empty for the list of all; `feed` is where its feed stands, if it has one.
    """

    path: str
    title: Text
    editions: tuple[Edition, ...]
    feed: str = ""

    @cached_property
    def pages(self) -> tuple[tuple[str, tuple[Edition, ...]], ...]:
        """Return the pages of the list: where each stands, and what it shows."""
        starts = range(0, max(len(self.editions), 1), PER_PAGE)
        return tuple(
            (self._page_path(number), self.editions[start : start + PER_PAGE])
            for number, start in enumerate(starts, 1)
        )

    @property
    def changed(self) -> dt.date:
        """Return the day what its first page shows was last changed; it has releases."""
        return max(one.changed for one in self.editions[:PER_PAGE])

    def _page_path(self, number: int) -> str:
        return self.path if number == 1 else f"{self.path.removesuffix('.html')}-{number}.html"


@dataclass(frozen=True)
class Shelf:
    """The releases of a language that readers may see, newest first, with its labels.

    `contact` says how the office is reached, by kind of address.
    """

    language: str
    labels: Mapping[str, Text]
    editions: tuple[Edition, ...]
    contact: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def all(self) -> Listing:
        """Return the list of all releases: the index of the language."""
        feed = f"{self.language}/feed.xml" if self.editions else ""
        return Listing(f"{self.language}/index.html", (), self.editions, feed)

    @cached_property
    def years(self) -> tuple[tuple[int, Listing], ...]:
        """Return the list of each year, the last first."""
        return tuple(
            (year, Listing(f"{self.language}/archive/{year}.html", (Span(str(year)),), tuple(made)))
            for year, made in groupby(self.editions, lambda edition: edition.date.year)
        )

    @cached_property
    def topics(self) -> tuple[Listing, ...]:
        """Return the list of each topic, by name."""
        names: dict[str, Text] = {}
        found: dict[str, list[Edition]] = {}
        for edition in self.editions:
            for topic in edition.topics.children:
                names.setdefault(topic.id, topic.text)
                found.setdefault(topic.id, []).append(edition)
        listings = (self._topic(id, names[id], tuple(made)) for id, made in found.items())
        sort_key = getattr(language(self.language), "sort_key", str.casefold)
        return tuple(sorted(listings, key=lambda listing: sort_key(plain(listing.title))))

    def _topic(self, id: str, name: Text, editions: tuple[Edition, ...]) -> Listing:
        path = topic_path(self.language, id)
        return Listing(path, name, editions, f"{path.removesuffix('.html')}.xml")

    def listings(self) -> Iterator[Listing]:
        """Yield every list of the language."""
        yield self.all
        yield from (listing for _, listing in self.years)
        yield from self.topics
