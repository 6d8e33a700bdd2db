"""The site around the documents: lists, feeds, and what search engines and lost readers need."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from functools import partial
from hashlib import sha256
from itertools import chain
from typing import TYPE_CHECKING

from toolkit.addresses import ASSETS
from toolkit.pages import render_page
from toolkit.site.feed import LATEST, render_feed
from toolkit.site.front import render_front
from toolkit.site.icon import render_icons
from toolkit.site.index import render_list
from toolkit.site.search import (
    INDEX,
    SCRIPT,
    index_path,
    render_index,
    render_search,
    search_page,
)
from toolkit.site.sitemap import Pages, render_robots, render_sitemaps

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from toolkit.model import Edition, Publication
    from toolkit.site.shelf import Listing, Shelf

    Publish = Callable[[str, Mapping[str, str]], Publication]

__all__ = ["Page", "render_site", "site_pages"]


@dataclass(frozen=True)
class Page:
    """Some files of the site: what they are made of, and how.

    `editions` are those they show, `beside` whatever else differs from other pages: while
    neither changes, nor the templates and settings, the files stay the same. `needs_texts`
    says whether it shows more of them than their summaries. One that is made `alone` looks up
    the text of every release there is, one after the other. A `name` that ends in `/` is a
    folder of files.
    """

    name: str
    editions: Sequence[Edition]
    beside: object
    render: Callable[[], dict[str, bytes]]
    needs_texts: bool = False
    alone: bool = False


def render_site(shelves: Sequence[Shelf], publish: Publish) -> dict[str, bytes]:
    """Return the pages and feeds of the site by path.

    `publish` returns what a page needs, given its path and the paths of the same page in
    each language.
    """
    site: dict[str, bytes] = {}
    for page in site_pages(shelves, publish):
        site |= page.render()
    return site


def site_pages(
    shelves: Sequence[Shelf],
    publish: Publish,
    summary: Callable[[Edition], Edition] = lambda edition: edition,
    whole: Callable[[Edition], Edition] = lambda edition: edition,
    look_up: Callable[[Edition], str] = search_page,
) -> Iterator[Page]:
    """Yield the pages of the site, not rendered yet.

    The shelves need but know when a release was and on what: lists ask `summary` for what
    they show of it, feeds `whole`, and the search asks `look_up` for its `search_page`.
    """
    alternates = _alternates(shelves)
    for shelf in shelves:
        told: dict[str, str] = {}
        lists = str([(path, listing.title) for path, listing in _beside(shelf)])
        beside = sha256(lists.encode("utf-8", "surrogatepass")).hexdigest()
        for listing in shelf.listings():
            for number, (path, editions) in enumerate(listing.pages):
                render = partial(_list, shelf, listing, number, publish, alternates, summary)
                around = (number, len(listing.pages), alternates[_key(path)], beside)
                yield Page(path, editions, around, render)
            if listing.feed:
                paths = alternates[_key(listing.feed)]
                latest = listing.editions[:LATEST]
                render = partial(_feed, shelf, listing, publish, paths, whole, told)
                beneath = (paths, listing.title)
                yield Page(listing.feed, latest, beneath, render, needs_texts=True)
    if publish("", {}).search:
        yield from _searches(shelves, publish, look_up)
    yield _around(shelves, alternates, publish)


def _searches(
    shelves: Sequence[Shelf], publish: Publish, look_up: Callable[[Edition], str]
) -> Iterator[Page]:
    """Yield the page with which readers search a language, and the index it looks in."""
    paths = {shelf.language: f"{shelf.language}/{INDEX}.html" for shelf in shelves}
    for shelf in shelves:
        path = paths[shelf.language]
        beside = [(path, listing.title) for path, listing in _beside(shelf)]
        form = partial(_search, shelf, path, publish, paths)
        yield Page(path, (), (paths, beside, bool(shelf.editions)), form)
        index = partial(_index, shelf, look_up)
        yield Page(
            index_path(shelf.language), shelf.editions, "index", index, needs_texts=True, alone=True
        )


def _search(
    shelf: Shelf, path: str, publish: Publish, paths: Mapping[str, str]
) -> dict[str, bytes]:
    return {path: render_search(shelf, publish(path, paths))}


def _index(shelf: Shelf, look_up: Callable[[Edition], str]) -> dict[str, bytes]:
    return render_index(shelf.language, shelf.editions, look_up)


def _beside(shelf: Shelf) -> Iterator[tuple[str, Listing]]:
    """Yield the lists that every list of a language leads to."""
    listings = chain((one for _, one in shelf.years), shelf.topics)
    yield from ((listing.path, listing) for listing in listings)


def _list(
    shelf: Shelf,
    listing: Listing,
    number: int,
    publish: Publish,
    alternates: Mapping[str, Mapping[str, str]],
    summary: Callable[[Edition], Edition],
) -> dict[str, bytes]:
    path, editions = listing.pages[number]
    publication = publish(path, alternates[_key(path)])
    told = tuple(map(summary, editions))
    return {path: render_list(shelf, listing, number, told, publication)}


def _feed(
    shelf: Shelf,
    listing: Listing,
    publish: Publish,
    paths: Mapping[str, str],
    whole: Callable[[Edition], Edition],
    told: dict[str, str],
) -> dict[str, bytes]:
    latest = replace(listing, editions=tuple(map(whole, listing.editions[:LATEST])))
    return {listing.feed: render_feed(shelf, latest, publish(listing.feed, paths), told)}


def _around(
    shelves: Sequence[Shelf], alternates: Mapping[str, Mapping[str, str]], publish: Publish
) -> Page:
    """Return the files of no language, which tell where all the pages are."""
    where = {path for paths in alternates.values() for path in paths.values()}
    listings = [listing for shelf in shelves for listing in shelf.listings()]
    newest = [(one.path, one.changed) for one in listings if one.editions]
    days = [(one.release, one.language, one.changed) for shelf in shelves for one in shelf.editions]
    render = partial(_files_around, shelves, alternates, publish)
    return Page("", (), (sorted(where), newest, days), render)


def _files_around(
    shelves: Sequence[Shelf], alternates: Mapping[str, Mapping[str, str]], publish: Publish
) -> dict[str, bytes]:
    publication = publish("robots.txt", {})
    style = render_page(publication.template, "style.css.j2", {"brand": publication.brand})
    pages = {"robots.txt": render_robots(publication), f"{ASSETS}/style.css": style}
    pages |= render_icons(publication)
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
            changed[edition.release][shelf.language] = edition.changed
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
            code: listing.changed for code, listing in listings[key].items() if listing.editions
        }
        yield Pages(alternates[key], changed)
