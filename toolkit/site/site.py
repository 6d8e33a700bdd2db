"""The site around the documents: lists, feeds, and what search engines and lost readers need."""

from __future__ import annotations

from collections import defaultdict
from itertools import chain
from typing import TYPE_CHECKING

from toolkit.pages import ASSETS, render_page
from toolkit.site.feed import render_feed
from toolkit.site.front import render_front
from toolkit.site.index import render_list
from toolkit.site.search import INDEX, SCRIPT, render_search
from toolkit.site.sitemap import Pages, render_robots, render_sitemaps

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from toolkit.model import Publication
    from toolkit.site.shelf import Listing, Shelf

    Publish = Callable[[str, Mapping[str, str]], Publication]

__all__ = ["render_site"]


def render_site(shelves: Sequence[Shelf], publish: Publish) -> dict[str, bytes]:
    """Return the pages and feeds of the site by path.

    `publish` returns what a page needs, given its path and the paths of the same page in
    each language.
    """
    alternates = _alternates(shelves)
    site: dict[str, bytes] = {}
    for shelf in shelves:
        told: dict[str, str] = {}
        for listing in shelf.listings():
            for number, (path, _) in enumerate(listing.pages):
                publication = publish(path, alternates[_key(path)])
                site[path] = render_list(shelf, listing, number, publication)
            if listing.feed:
                publication = publish(listing.feed, alternates[_key(listing.feed)])
                site[listing.feed] = render_feed(shelf, listing, publication, told)
    return {**site, **_searches(shelves, publish), **_around(shelves, alternates, publish)}


def _searches(shelves: Sequence[Shelf], publish: Publish) -> dict[str, bytes]:
    """Return the pages with which readers search, if they can."""
    paths = {shelf.language: f"{shelf.language}/{INDEX}.html" for shelf in shelves}
    placed = ((shelf, publish(paths[shelf.language], paths)) for shelf in shelves)
    return {
        publication.path: render_search(shelf, publication)
        for shelf, publication in placed
        if publication.search
    }


def _around(
    shelves: Sequence[Shelf], alternates: Mapping[str, Mapping[str, str]], publish: Publish
) -> dict[str, bytes]:
    """Return the files of no language."""
    publication = publish("robots.txt", {})
    style = render_page(publication.template, "style.css.j2", {"brand": publication.brand})
    pages = {"robots.txt": render_robots(publication), f"{ASSETS}/style.css": style}
    if publication.search:
        pages[f"{ASSETS}/{SCRIPT}"] = publication.template(SCRIPT).encode("utf-8")
    if not publication.preview:
        every = chain(_release_pages(shelves), _list_pages(shelves, alternates))
        pages |= render_sitemaps(every, publication)
    for path, missing in (("404.html", True), ("index.html", False)):
        if shelves:
            front = publish(path, alternates["index.html"])
            pages[path] = render_front(shelves, front, missing=missing)
    return pages


def _key(path: str) -> str:
    """Return what a page has in common with the same page in other languages."""
    return path.partition("/")[2]


def _alternates(shelves: Sequence[Shelf]) -> Mapping[str, Mapping[str, str]]:
    """Return the paths of each list's pages and feed by language."""
    found: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for shelf in shelves:
        for listing in shelf.listings():
            for path in filter(None, (listing.feed, *(path for path, _ in listing.pages))):
                found[_key(path)][shelf.language] = path
    return found


def _release_pages(shelves: Sequence[Shelf]) -> Iterator[Pages]:
    """Yield the page of each release in its languages."""
    paths: defaultdict[str, dict[str, str]] = defaultdict(dict)
    changed: defaultdict[str, dict[str, dt.date]] = defaultdict(dict)
    for shelf in shelves:
        for edition in shelf.editions:
            paths[edition.release][shelf.language] = f"{shelf.language}/{edition.release}.html"
            changed[edition.release][shelf.language] = edition.date
    yield from (Pages(paths[name], changed[name]) for name in sorted(paths))


def _list_pages(
    shelves: Sequence[Shelf], alternates: Mapping[str, Mapping[str, str]]
) -> Iterator[Pages]:
    """Yield the first page of each list: the others show what the releases' own pages say."""
    listings: dict[str, dict[str, Listing]] = defaultdict(dict)
    for shelf in shelves:
        for listing in shelf.listings():
            listings[_key(listing.path)][shelf.language] = listing
    for key in sorted(listings):
        changed = {
            code: listing.editions[0].date
            for code, listing in listings[key].items()
            if listing.editions
        }
        yield Pages(alternates[key], changed)
