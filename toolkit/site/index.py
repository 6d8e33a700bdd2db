"""The lists of a language: all its releases, those of a year, those on a topic; page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.addresses import relative
from toolkit.pages import render_page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.model import Edition, Publication
    from toolkit.site.shelf import Listing, Shelf

__all__ = ["render_list"]


def render_list(
    shelf: Shelf,
    listing: Listing,
    number: int,
    editions: Sequence[Edition],
    publication: Publication,
) -> bytes:
    """Return page `number` (from 0) of a list, with links to the other lists and pages.

    `editions` are those that stand on it, with their summaries.
    """
    pages = listing.pages
    context = {
        "language": shelf.language,
        "labels": shelf.labels,
        "listing": listing,
        "entries": [(edition, _path(edition)) for edition in editions],
        "number": number + 1,
        "count": len(pages),
        "newer": pages[number - 1][0] if number else "",
        "older": pages[number + 1][0] if number + 1 < len(pages) else "",
        "front": shelf.all,
        "shelf": shelf,
        "publication": publication,
        "root": relative(publication.path),
    }
    return render_page(publication.template, "index.html.j2", context)


def _path(edition: Edition) -> str:
    return f"{edition.language}/{edition.release}.html"
