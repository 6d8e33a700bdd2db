"""Addresses: where pages and files lie below the site's root, and on the web."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import quote

from markupsafe import Markup

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.model import Edition, Publication

__all__ = [
    "ASSETS",
    "FILES",
    "PICTURES",
    "address",
    "default_language",
    "file_address",
    "file_path",
    "page_address",
    "picture_address",
    "quoted",
    "relative",
    "safely_quoted",
    "topic_path",
]

ASSETS = "assets"
"""The folder of the site that holds what its pages share."""
FILES = "files"
"""The folder of the site that holds the documents that releases offer."""
PICTURES = "pictures"
"""The folder of the site that holds their pictures, each in some widths."""
quoted = lru_cache(maxsize=4096)(quote)
"""A path as it stands in an address: each stands on many pages."""
safely_quoted = lru_cache(maxsize=4096)(lambda path: Markup(quote(path)))  # noqa: S704 - all is quoted
"""The same in a page, where what is quoted need not be escaped."""


def address(publication: Publication, path: str) -> str:
    """Return where a path below the site's root is found on the web."""
    return publication.base_url + quoted(path)


def page_address(publication: Publication, edition: Edition) -> str:
    """Return where the page of an edition is found on the web."""
    return address(publication, f"{edition.language}/{edition.release}.html")


def topic_path(language: str, id: str) -> str:
    """Return where the page of a topic lies below the site's root."""
    return f"{language}/topics/{id}.html"


def file_path(release: str, source: str) -> str:
    """Return where a file of a release lies below the site's root."""
    return f"{FILES}/{release}/{source}"


def file_address(publication: Publication, release: str, source: str) -> str:
    """Return where a file of a release is found on the web."""
    return address(publication, file_path(release, source))


def picture_address(publication: Publication, release: str, source: str) -> str:
    """Return where the widest rendition of a picture is found on the web, or nothing."""
    renditions = publication.renditions(release, source)
    return address(publication, renditions[-1].path) if renditions else ""


def relative(path: str) -> Markup:
    """Return how to get from a page to the site's root: `../../`."""
    return Markup("../") * path.count("/")


def default_language(codes: Sequence[str]) -> str:
    """Return the language for readers of none of them: English, else the first."""
    return "en" if "en" in codes else codes[0]
