"""Formats: what a document needs beside its edition, and the shape of a format."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple, Protocol, runtime_checkable

from toolkit.model.editions import Edition

__all__ = [
    "MULTIPLE",
    "Alternate",
    "CombinedFormat",
    "Format",
    "PartialFormat",
    "Publication",
    "Rendition",
]

MULTIPLE = "mul"
"""Several languages in one document, where a language's code would stand (ISO 639-2)."""


class Alternate(NamedTuple):
    """An edition of the same thing in another language. `path` is below the site's root."""

    language: str
    path: str


class Rendition(NamedTuple):
    """A picture as the site shows it. `path` is below the site's root, the size in pixels."""

    path: str
    width: int
    height: int


def _none(_release: str, _source: str) -> tuple[Rendition, ...]:
    return ()


class Publication(NamedTuple):
    """What a document needs beside its edition: its neighbours and the site's address.

    `languages` names each language in itself (`az` -> `Azərbaycan dili`). `template`
    returns the text of a file of templates/formats/ by name, `asset` its bytes; `attached`
    the bytes of a picture or document of the release, by its source; `renditions` how the
    site shows a picture of any release, by release and source: narrowest first, none where
    its file is not there. `documents` are the release's documents in this language by
    their suffix; `search` says whether the site can be searched. `fonts` are the folders
    with the fonts of print. `brand` is the office's colour, `#rrggbb`; `zone` its time, in
    which a release is dated.
    """

    path: str
    alternates: tuple[Alternate, ...]
    base_url: str
    preview: bool
    languages: Mapping[str, str]
    template: Callable[[str], str]
    asset: Callable[[str], bytes]
    attached: Callable[[str], bytes]
    fonts: tuple[str, ...] = ()
    brand: str = "#0b3d6e"
    zone: dt.tzinfo = dt.UTC
    renditions: Callable[[str, str], tuple[Rendition, ...]] = _none
    documents: Mapping[str, str] = MappingProxyType({})
    search: bool = False


class Format(Protocol):
    """An output format plug-in: a module `toolkit/formats/<name>.py`."""

    SUFFIX: str
    """What the document's file name ends in, e.g. `.html`."""

    def render(self, edition: Edition, publication: Publication) -> bytes:
        """Return the document."""
        ...


@runtime_checkable
class CombinedFormat(Format, Protocol):
    """A format with one more document for all the languages of a release together."""

    def render_all(self, editions: Sequence[Edition], publication: Publication) -> bytes:
        """Return the document of the editions that may be shown: two or more."""
        ...


@runtime_checkable
class PartialFormat(Format, Protocol):
    """A format that has nothing to say of some editions."""

    def has_document(self, edition: Edition) -> bool:
        """Whether the edition has a document in this format."""
        ...
