"""The pages of no language: the door of the site, and what stands where a page is not found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.pages import default_language, render_page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.model import Publication
    from toolkit.site.shelf import Shelf

__all__ = ["render_front"]


def render_front(shelves: Sequence[Shelf], publication: Publication, *, missing: bool) -> bytes:
    """Return the door, which leads to each language, or the page shown for one `missing`.

    Its links are whole addresses: a server shows the page at any address.
    """
    context = {
        "language": default_language([shelf.language for shelf in shelves]),
        "shelves": shelves,
        "missing": missing,
        "publication": publication,
    }
    return render_page(publication.template, "front.html.j2", context)
