"""The manifest: what the last build made, and of what. An SQLite file in the user's cache.

Never in the output: that is served, and what is withheld has a title, too. Losing it
costs time alone: whatever is not in it is made anew.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING

from toolkit.building.kept import Kept, Known

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from toolkit.building.kept import Languages, Output
    from toolkit.building.signs import Sign

__all__ = ["Manifest"]

FORMAT = 13
"""Counts the ways the file was laid out."""

SCHEMA = """
CREATE TABLE source (name TEXT PRIMARY KEY, digest TEXT, sign TEXT) WITHOUT ROWID;
CREATE TABLE output (path TEXT PRIMARY KEY, key TEXT, sign TEXT) WITHOUT ROWID;
CREATE TABLE release (name TEXT PRIMARY KEY, key TEXT, documents TEXT, kept TEXT) WITHOUT ROWID;
CREATE TABLE place (name TEXT PRIMARY KEY, places TEXT) WITHOUT ROWID;
CREATE TABLE text (name TEXT PRIMARY KEY, summary TEXT, whole TEXT);
CREATE TABLE searched (name TEXT, language TEXT, page TEXT, PRIMARY KEY (name, language));
CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE remembered (name TEXT PRIMARY KEY, key TEXT, value BLOB, digest TEXT);
"""

_WRITE = json.JSONEncoder(ensure_ascii=False).encode
TABLES = ("source", "output", "release", "place", "text", "searched", "fact", "remembered")


class Manifest:
    """What is known of one output. Everything may be asked for; what changes is kept at the end."""

    def __init__(self, base: sqlite3.Connection) -> None:
        self._base = base

    @classmethod
    @contextlib.contextmanager
    def open(cls, path: Path | None) -> Iterator[Manifest]:
        """Open the manifest at a path; without one, or where it has a fault, an empty one."""
        base = _opened(path)
        try:
            yield cls(base)
        finally:
            base.close()

    @property
    def version(self) -> int:
        """A number that another process changes by saving."""
        return int(self._base.execute("PRAGMA data_version").fetchone()[0])

    def sources(self) -> dict[str, Known]:
        """Return what is known of each source."""
        rows = self._base.execute("SELECT name, digest, sign FROM source")
        return {name: Known(digest, sign) for name, digest, sign in rows}

    def outputs(self) -> Iterator[tuple[str, str, Sign]]:
        """Yield the path below the output, the key and the sign of each file."""
        yield from self._base.execute("SELECT path, key, sign FROM output")

    def releases(self) -> dict[str, tuple[str, Kept]]:
        """Return the key of each release, and what is kept of it."""
        rows = self._base.execute("SELECT name, key, documents, kept FROM release").fetchall()
        every = json.loads(f"[{','.join(row[3] for row in rows)}]")  # one by one: twice as long
        return {
            name: (key, Kept(documents=_languages(documents), **kept))
            for (name, key, documents, _), kept in zip(rows, every, strict=True)
        }

    def places(self) -> Iterator[tuple[str, str]]:
        """Yield the name of each release and the places of its editions."""
        yield from self._base.execute("SELECT name, places FROM place ORDER BY name")

    def summary(self, name: str) -> str:
        """Return the summaries of a release."""
        row = self._base.execute("SELECT summary FROM text WHERE name = ?", (name,)).fetchone()
        return str(row[0])

    def whole(self, name: str) -> str:
        """Return the whole editions of a release, if they are kept; else an empty text."""
        row = self._base.execute("SELECT whole FROM text WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else ""

    def searched(self, name: str, language: str) -> str:
        """Return what the search reads of an edition, if it is kept; else an empty text."""
        asked = "SELECT page FROM searched WHERE name = ? AND language = ?"
        row = self._base.execute(asked, (name, language)).fetchone()
        return str(row[0]) if row else ""

    def facts(self) -> dict[str, str]:
        """Return what else was noted."""
        return dict(self._base.execute("SELECT name, value FROM fact"))

    def remembered(self, name: str, key: str) -> bytes:
        """Return what was remembered under a name, if it was made of what `key` says.

        It is code and objects: nothing where a byte of it is another than it was.
        """
        asked = "SELECT value, digest FROM remembered WHERE name = ? AND key = ?"
        row = self._base.execute(asked, (name, key)).fetchone()
        return row[0] if row and sha256(row[0]).hexdigest() == row[1] else b""

    def remember(self, name: str, key: str, value: bytes) -> None:
        """Remember something in place of what had the name."""
        row = (name, key, value, sha256(value).hexdigest())
        self._base.execute("INSERT OR REPLACE INTO remembered VALUES (?, ?, ?, ?)", row)

    def put_release(
        self, name: str, key: str, kept: Kept, *texts: str, searched: Mapping[str, str]
    ) -> None:
        """Keep a release: its key, what is kept, and the texts of its editions.

        These are their places, their summaries, and the whole of them; `searched` is what
        the search reads of each, by language.
        """
        places, *rest = texts
        documents = _WRITE(kept.documents)
        told = {name: value for name, value in kept._asdict().items() if value}
        told.pop("documents", None)
        row = (name, key, documents, _WRITE(told))
        self._base.execute("INSERT OR REPLACE INTO release VALUES (?, ?, ?, ?)", row)
        self._base.execute("INSERT OR REPLACE INTO place VALUES (?, ?)", (name, places))
        self._base.execute("INSERT OR REPLACE INTO text VALUES (?, ?, ?)", (name, *rest))
        self._base.execute("DELETE FROM searched WHERE name = ?", (name,))
        pages = ((name, code, page) for code, page in searched.items())
        self._base.executemany("INSERT INTO searched VALUES (?, ?, ?)", pages)

    def doubt_releases(self, names: Iterable[str]) -> None:
        """Let releases be made again the next time."""
        rows = ((name,) for name in names)
        self._base.executemany("UPDATE release SET key = '' WHERE name = ?", rows)

    def drop_releases(self, names: Iterable[str]) -> None:
        """Forget releases."""
        rows = [(name,) for name in names]
        for table in ("release", "place", "text", "searched"):
            self._base.executemany(f"DELETE FROM {table} WHERE name = ?", rows)  # noqa: S608

    def put_sources(self, sources: Mapping[str, Known], gone: Iterable[str]) -> None:
        """Keep what sources said; forget those that are gone."""
        self._base.executemany("DELETE FROM source WHERE name = ?", ((name,) for name in gone))
        self._base.executemany(
            "INSERT OR REPLACE INTO source VALUES (?, ?, ?)",
            ((name, *one) for name, one in sources.items()),
        )

    def put_outputs(self, outputs: Mapping[str, Output], gone: Iterable[str]) -> None:
        """Keep what was written; forget what is gone."""
        self._base.executemany("DELETE FROM output WHERE path = ?", ((path,) for path in gone))
        self._base.executemany(
            "INSERT OR REPLACE INTO output VALUES (?, ?, ?)",
            ((path, *one) for path, one in outputs.items()),
        )

    def put_facts(self, facts: Mapping[str, str]) -> None:
        """Note something under its name."""
        self._base.executemany("INSERT OR REPLACE INTO fact VALUES (?, ?)", facts.items())

    @contextlib.contextmanager
    def saving(self) -> Iterator[None]:
        """Keep everything that is put in the block, or nothing; a full disk is no fault."""
        try:
            yield
            self._base.commit()
        except sqlite3.Error:
            with contextlib.suppress(sqlite3.Error):
                self._base.rollback()


@lru_cache
def _languages(text: str) -> Languages:
    return tuple((format, tuple(codes)) for format, codes in json.loads(text))


def _opened(path: Path | None) -> sqlite3.Connection:
    if path is not None:
        for _ in range(2):
            with contextlib.suppress(sqlite3.Error, OSError):
                return _existing(path)
            with contextlib.suppress(OSError):
                path.unlink()
    base = sqlite3.connect(":memory:")
    base.executescript(SCHEMA)
    return base


def _existing(path: Path) -> sqlite3.Connection:
    """Return the manifest in a file, made if it is not there; raises what SQLite does."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    base = sqlite3.connect(path, timeout=1)
    try:
        (format,) = base.execute("PRAGMA user_version").fetchone()
        if format != FORMAT:
            tables = base.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
            base.executescript("".join(f"DROP TABLE {name};" for (name,) in tables) + SCHEMA)
            base.execute(f"PRAGMA user_version = {FORMAT}")
        base.execute("PRAGMA synchronous = OFF")
        for table in TABLES:
            base.execute(f"SELECT * FROM {table} LIMIT 1").fetchone()  # noqa: S608 - our own names
    except sqlite3.Error:
        base.close()
        raise
    return base
