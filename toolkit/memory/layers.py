"""Layers: a store made once, and beside it what has changed in the newsroom since.

What the store has of a part that changed or vanished is dead, and what the part says now
stands in a small store in the computer's memory.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from toolkit.memory.collecting import FOLDER
from toolkit.memory.store import candidates

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["Layer", "Layers", "Said"]

_ALIVE = "pair.origin NOT IN (SELECT origin FROM temp.dead)"
_FROM = (
    " FROM text JOIN pair ON pair.source = text.id"
    " WHERE text.kind = ? AND text.language = ? AND text.text = ?"
)
_LANGUAGES = f"SELECT DISTINCT pair.language{_FROM} AND {_ALIVE}"
_BEST = f"""
    SELECT pair.msgctxt <> ? AS other, pair.origin GLOB ? AS given, pair.origin, pair.rowid,
    (SELECT text FROM text AS there WHERE there.id = pair.target)
    {_FROM} AND pair.language = ? AND {_ALIVE}
    ORDER BY other, given, pair.origin, pair.rowid LIMIT 1
"""  # noqa: S608 - of words that stand here


class Said(NamedTuple):
    """A text in a language, of one kind."""

    kind: str
    language: str
    text: str


@dataclass(frozen=True, eq=False)
class Layer:
    """A store, without what it has of the parts named as dead."""

    base: sqlite3.Connection
    dead: Iterable[str] = ()

    def __post_init__(self) -> None:
        self.base.execute("CREATE TEMP TABLE dead (origin TEXT PRIMARY KEY)")
        self.base.executemany("INSERT INTO dead VALUES (?)", ((one,) for one in self.dead))


class Layers:
    """Several stores as one."""

    def __init__(self, layers: Sequence[Layer]) -> None:
        self._layers = layers

    def candidates(self, said: Said) -> Iterator[str]:
        """Yield the texts that share the most with a text."""
        for layer in self._layers:
            yield from candidates(layer.base, *said).values()

    def translated(self, said: Said, target: str, msgctxt: str) -> tuple[str, str] | None:
        """Return what a text is in another language, and where that stands.

        One of the same msgctxt comes first, then one of the newsroom's own; if there is none,
        a third language in which both are known leads from one to the other.
        """
        if direct := self._best(said, target, msgctxt):
            return direct
        known = {row[0] for layer in self._layers for row in layer.base.execute(_LANGUAGES, said)}
        for language in sorted(known - {target}):
            if between := self._best(said, language, msgctxt):
                third = Said(said.kind, language, between[0])
                if found := self._best(third, target, msgctxt):
                    return found
        return None

    def _best(self, said: Said, target: str, msgctxt: str) -> tuple[str, str] | None:
        asked = (msgctxt, f"{FOLDER}/*", *said, target)
        rows = [row for layer in self._layers for row in layer.base.execute(_BEST, asked)]
        if not rows:
            return None
        *_, origin, _, text = min(rows)
        return str(text), str(origin)
