"""The index of a language: its releases, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.pages import relative, render_page

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from toolkit.model import Edition, Publication, Text

__all__ = ["render_index"]


def render_index(
    language: str,
    entries: Sequence[tuple[Edition, str]],
    labels: Mapping[str, Text],
    publication: Publication,
) -> bytes:
    """Return the index page; `entries` are editions with the paths of their pages."""
    context = {
        "language": language,
        "entries": sorted(entries, key=lambda entry: (entry[0].date, entry[1]), reverse=True),
        "labels": labels,
        "publication": publication,
        "root": relative(publication.path),
    }
    return render_page(publication.template, "index.html.j2", context)
