"""Feeds: the latest releases of a list for readers' programs (Atom 1.0, RFC 4287)."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from toolkit.addresses import address, page_address
from toolkit.page_text import legal_xml
from toolkit.pages import article, render_page
from toolkit.particulars import description, plain, published, updated

if TYPE_CHECKING:
    from typing import Any

    from toolkit.model import Edition, Publication
    from toolkit.site.shelf import Listing, Shelf

__all__ = ["LATEST", "render_feed"]

LATEST = 20
"""Releases in a feed."""


def render_feed(
    shelf: Shelf, listing: Listing, publication: Publication, told: dict[str, str]
) -> bytes:
    """Return the feed of a list that has releases; `told` keeps texts for further feeds.

    An entry is known by the address of its page, which does not change; nothing in a feed
    tells when it was built.
    """
    latest = listing.editions[:LATEST]
    office = plain(shelf.labels.get("office_name", ()))
    context = {
        "language": shelf.language,
        "title": plain(listing.title) or plain(shelf.labels["press_releases"]),
        "office": office or urlsplit(publication.base_url).hostname,
        "itself": address(publication, publication.path),
        "page": address(publication, listing.path),
        "updated": max(updated(one, publication) for one in latest).isoformat(),
        "others": [
            (one.language, address(publication, one.path))
            for one in publication.alternates
            if one.language != shelf.language
        ],
        "entries": [_entry(one, publication, told) for one in latest],
        "topics": address(publication, f"{shelf.language}/topics/"),
    }
    feed = render_page(publication.template, "feed.xml.j2", context)
    return legal_xml(feed.decode("utf-8")).encode("utf-8")


def _entry(edition: Edition, publication: Publication, told: dict[str, str]) -> dict[str, Any]:
    if edition.release not in told:
        told[edition.release] = article(edition, publication, publication.base_url)
    return {
        "title": plain(edition.title.text),
        "page": page_address(publication, edition),
        "published": published(edition, publication).isoformat(),
        "updated": updated(edition, publication).isoformat(),
        "summary": description(edition),
        "topics": [(topic.id, plain(topic.text)) for topic in edition.topics.children],
        "article": told[edition.release],
    }
