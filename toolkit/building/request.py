"""What is asked of a build."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from toolkit.building.kept import Kept

__all__ = ["Request"]

SHARED = "assets"
MULTIPLE = "mul"
"""Of `toolkit.addresses` and `toolkit.model`, which a build without changes does not load."""


@dataclass(frozen=True)
class Request:
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

    def documents(
        self, name: str, kept: Kept, suffixes: Mapping[str, str]
    ) -> Iterator[tuple[str, str, str]]:
        """Yield path, format and language of each document of a release that is asked for."""
        for format in self.formats_of(kept):
            for code in kept.documents[format]:
                if not self.languages or code in self.languages:
                    yield f"{code}/{name}{suffixes[format]}", format, code

    def paths(self, name: str, kept: Kept, suffixes: Mapping[str, str]) -> Iterator[str]:
        """Yield where the documents of a release stand that are asked for, and its files."""
        yield from (path for path, _, _ in self.documents(name, kept, suffixes))
        yield from kept.files

    def formats_of(self, kept: Kept) -> list[str]:
        """Return the formats asked for that a release has documents in."""
        return [name for name in kept.documents if not self.formats or name in self.formats]
