"""What is asked of a build."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from toolkit.building.kept import Kept, Languages

__all__ = ["Document", "Request", "Suffixes"]

SHARED = "assets"
MULTIPLE = "mul"
"""Of `toolkit.addresses` and `toolkit.model`, which a build without changes does not load."""

Suffixes = tuple[tuple[str, str], ...]
"""What the documents of each format end in."""


class Document(NamedTuple):
    """What the documents of many releases have in common: format, language and ending.

    `codes` are all languages that a release has the format in, `beside` the formats asked for
    that it has in this one: a page leads to their documents.
    """

    format: str
    code: str
    suffix: str
    codes: tuple[str, ...]
    beside: tuple[str, ...]

    def path(self, name: str) -> str:
        """Return where the document of a release stands."""
        return f"{self.code}/{name}{self.suffix}"


class Request(NamedTuple):
    """The releases, languages and formats asked for (none: all), and whether as a preview."""

    names: tuple[str, ...] = ()
    preview: bool = False
    languages: frozenset[str] = frozenset()
    formats: tuple[str, ...] = ()

    def wants_language(self, code: str) -> bool:
        """Whether documents in a language are asked for; `mul` is one, too."""
        return not self.languages or code in self.languages

    def wants(self, path: str) -> bool:
        """Whether a file of the output is asked for, by the language it lies below.

        What pages share is asked for with the pages of any language.
        """
        folder = path.partition("/")[0]
        return self.wants_language(folder) or (folder == SHARED and self.languages != {MULTIPLE})

    def documents(self, languages: Languages, suffixes: Suffixes) -> tuple[Document, ...]:
        """Return the documents asked for of releases that have them in some languages."""
        return _documents(self, languages, suffixes)

    def number(self, kept: Kept, suffixes: Suffixes) -> int:
        """Return how many files of a release are asked for."""
        return len(self.documents(kept.documents, suffixes)) + len(kept.files)


@lru_cache
def _documents(request: Request, languages: Languages, suffixes: Suffixes) -> tuple[Document, ...]:
    endings = dict(suffixes)
    asked = [one for one in languages if not request.formats or one[0] in request.formats]
    return tuple(
        Document(
            format,
            code,
            endings[format],
            codes,
            tuple(other for other, others in asked if code in others),
        )
        for format, codes in asked
        for code in codes
        if request.wants_language(code)
    )
