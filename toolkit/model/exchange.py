"""Exchange: a text and its translation as they leave the newsroom and come back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import groupby
from typing import BinaryIO, Protocol

from toolkit.errors import Where
from toolkit.model.messages import State

__all__ = ["Code", "CodeKind", "Exchange", "Inline", "Note", "Segment", "merged"]


class CodeKind(StrEnum):
    """Whether a code begins something, ends it, or stands alone."""

    START = "start"
    END = "end"
    ALONE = "alone"


@dataclass(frozen=True, slots=True)
class Code:
    """What a translator's tool must keep: a mark of our markup, or a placeholder.

    `source` is what stands in the text (`**`, `](https://...)`, `{place}`). The start
    and end of one thing share an `id`; a code of the translation has the id of the one
    it stands for in the source text. `sort` is emphasis, strong, link or placeholder;
    a reader leaves it empty.
    """

    id: str
    kind: CodeKind
    source: str
    sort: str = ""


Inline = tuple[str | Code, ...]
"""A text with its codes; joined, it is what the catalog says."""


def merged(parts: Iterable[str | Code]) -> Inline:
    """Return the parts of a text with neighbouring words joined and empty ones left out."""
    made: list[str | Code] = []
    for is_text, run in groupby(parts, lambda part: isinstance(part, str)):
        if is_text:
            made.append("".join(map(str, run)))
        else:
            made += run
    return tuple(part for part in made if part)


@dataclass(frozen=True, slots=True)
class Note:
    """A remark on a segment. `category` is context, translator, previous-source or a stranger's."""

    category: str
    text: str


@dataclass(frozen=True, slots=True)
class Segment:
    """A text in one language, its translation into another, and what is known of the two.

    `original` is the path of the file the text stands in; `id` identifies the text
    within it; `digest` says what the catalog's entry was when it left. `target` is None
    where there is no translation. `where` is the place in the file that was read.
    """

    source_language: str
    target_language: str
    source: Inline
    target: Inline | None = None
    state: State = State.MISSING
    original: str = ""
    id: str = ""
    msgctxt: str = ""
    notes: tuple[Note, ...] = ()
    digest: str = ""
    where: Where = field(default_factory=Where, compare=False)


class Exchange(Protocol):
    """An exchange format plug-in: a module `toolkit/exchanges/<name>.py`."""

    SUFFIXES: tuple[str, ...]
    """What its files end in; the first is written, e.g. `.xlf`."""

    MEMORY: bool
    """Whether a file is a memory: reviewed segments of any languages, matched by their text.

    Else a file is work to be done on one original in two languages, and comes back.
    """

    def write(self, segments: Iterable[Segment]) -> Iterator[bytes]:
        """Yield the file, piece by piece. Segments of one `original` and `id` are neighbours."""
        ...

    def read(self, file: BinaryIO, path: str) -> Iterator[Segment]:
        """Yield the segments of an untrusted file; raises `PressError` with the place."""
        ...
