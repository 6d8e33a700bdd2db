"""The lists of words and the tables beside the languages, read line by line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["lines", "sections", "words", "words_of"]

_DATA = Path(__file__).parent / "data"


def words(text: str) -> frozenset[str]:
    """Return the words of a text: a list that stays readable in a program."""
    return frozenset(text.split())


def sections(name: str) -> Iterator[tuple[str, str]]:
    """Yield each line of a file with the name of the section it stands in; comments are none."""
    section = ""
    for line in (_DATA / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif line and not line.startswith("#"):
            yield section, line


def lines(name: str) -> Iterator[str]:
    """Yield the lines of a file without sections."""
    return (line for _, line in sections(name))


def words_of(name: str) -> frozenset[str]:
    """Return the words of a file."""
    return frozenset(word for line in lines(name) for word in line.split())
