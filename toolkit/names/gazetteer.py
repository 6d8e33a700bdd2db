"""The places of the file beside this module, in three languages, read once when first needed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["LANGUAGES", "NAMES", "Place", "gazetteer", "rows"]

_FILE = Path(__file__).parent / "data/places.tsv"
LANGUAGES = ("az", "en", "ru")

NAMES = "names"
"""The section of names that are no places of their own: countries, what districts are named for."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place: the section of the file it stands in, and its spellings, the written one first."""

    section: str
    spellings: Mapping[str, tuple[str, ...]]


def rows(path: Path) -> Iterator[tuple[str, list[str]]]:
    """Yield each line of a file of names as its cells, with the section it stands in."""
    section = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif line and not line.startswith("#"):
            yield section, line.split("\t")


@cache
def gazetteer() -> tuple[Place, ...]:
    """Return every place, in the order of the file."""
    return tuple(
        Place(
            section,
            MappingProxyType(
                {
                    language: tuple(cell.split("|"))
                    for language, cell in zip(LANGUAGES, cells, strict=True)
                }
            ),
        )
        for section, cells in rows(_FILE)
    )
