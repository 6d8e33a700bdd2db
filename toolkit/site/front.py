"""The pages of no language: the door of the site, and what stands where a page is not found."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from toolkit.addresses import default_language
from toolkit.pages import render_page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.model import Publication
    from toolkit.site.shelf import Shelf

__all__ = ["render_front"]


def render_front(shelves: Sequence[Shelf], publication: Publication, *, missing: bool) -> bytes:
    """Return the door, which leads to each language, or the page shown for one `missing`.

    A server shows the latter at any address, so that its links begin at the site's root.
    """
    context = {
        "language": default_language([shelf.language for shelf in shelves]),
        "shelves": shelves,
        "missing": missing,
        "publication": publication,
        "root": urlsplit(publication.base_url).path if missing else "",
    }
    return render_page(publication.template, "front.html.j2", context)
