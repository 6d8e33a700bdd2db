"""The memory of a newsroom: what was translated and reviewed before, found in milliseconds."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from toolkit.cache import cache_folder
from toolkit.memory.collecting import collect, digest, plain_text
from toolkit.memory.store import candidates, fill

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from toolkit.errors import PressError
    from toolkit.memory.store import Reviewed
    from toolkit.sources import Sources
    from toolkit.transfer.codes import TextKind

__all__ = ["Match", "Memory", "open_memory"]

NEAR = 75.0
"""The likeness, of 100, from which a translation is worth adapting."""


@dataclass(frozen=True, slots=True)
class Match:
    """What the memory has for a text: a reviewed text like it, its translation, how like it is.

    `origin` is the domain or memory file of the translation.
    """

    source: str
    target: str
    score: float
    origin: str


class Memory:
    """Reviewed texts, looked up in a store; `faults` are the files that could not be read."""

    def __init__(self, base: sqlite3.Connection, faults: tuple[PressError, ...] = ()) -> None:
        self._base = base
        self.faults = faults

    def exact(
        self, kind: TextKind, source: str, target: str, text: str, msgctxt: str = ""
    ) -> Match | None:
        """Return the translation of just this text; one of the same msgctxt first."""
        text = plain_text(text)
        query = "SELECT id FROM text WHERE kind = ? AND language = ? AND text = ?"
        row = self._base.execute(query, (kind, source, text)).fetchone()
        return self._translated(row[0], target, msgctxt, text, 100.0) if row else None

    def near(
        self, kind: TextKind, source: str, target: str, text: str, msgctxt: str = ""
    ) -> Match | None:
        """Return the translation of the text most like this one; None below a likeness of 75."""
        from rapidfuzz import fuzz, process

        text = plain_text(text)
        known = candidates(self._base, kind, source, text)
        scored = process.extract(text, known, scorer=fuzz.ratio, score_cutoff=NEAR, limit=None)
        for like, score, id in scored:
            if found := self._translated(id, target, msgctxt, like, score):
                return found
        return None

    def _translated(
        self, id: int, target: str, msgctxt: str, source: str, score: float
    ) -> Match | None:
        row = self._base.execute(
            "SELECT text.text, pair.origin FROM pair JOIN text ON text.id = pair.target "
            "WHERE pair.source = ? AND pair.language = ? "
            "ORDER BY pair.msgctxt <> ?, pair.rowid LIMIT 1",
            (id, target, msgctxt),
        ).fetchone()
        return Match(source, row[0], score, row[1]) if row else None


def open_memory(sources: Sources) -> Memory:
    """Return the memory of a newsroom: from the cache, else made anew and kept there.

    The cache is keyed by what the files say; without a folder to keep it in, the memory
    is made each time.
    """
    room = sha256(str(sources.root).encode("utf-8", "surrogateescape")).hexdigest()[:12]
    folder = cache_folder()
    path = folder and folder / "memory" / f"{room}-{digest(sources)[:32]}.sqlite"
    with contextlib.suppress(sqlite3.Error, OSError):
        if path and path.is_file():
            return Memory(_opened(path))
    faults: list[PressError] = []
    reviewed = tuple(collect(sources, faults))
    with contextlib.suppress(sqlite3.OperationalError, OSError):
        if path and not faults:  # else the next run has to say so again
            _keep(reviewed, path)
            _forget(path, room)
            return Memory(_opened(path))
    base = sqlite3.connect(":memory:")
    fill(base, reviewed)
    return Memory(base, tuple(faults))


def _opened(path: Path) -> sqlite3.Connection:
    """Return a finished store; raises `sqlite3.Error` for anything else."""
    base = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    base.execute("SELECT id, text FROM text LIMIT 1").fetchone()
    base.execute("SELECT texts FROM feature LIMIT 1").fetchone()
    return base


def _keep(reviewed: Iterable[Reviewed], path: Path) -> None:
    """Make a store beside its place and move it there when it is whole."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    unfinished = path.with_suffix(f".{os.getpid()}.tmp")
    unfinished.unlink(missing_ok=True)
    base = sqlite3.connect(unfinished)
    try:
        fill(base, reviewed)
        base.close()
        unfinished.replace(path)
    finally:
        base.close()
        unfinished.unlink(missing_ok=True)


def _forget(path: Path, room: str) -> None:
    """Remove the stores of the same newsroom as it was before."""
    for old in path.parent.glob(f"{room}-*"):
        if old != path:
            with contextlib.suppress(OSError):
                old.unlink()
