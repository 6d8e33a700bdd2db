"""The manifest: what the last build made, and of what. An SQLite file in the user's cache.

Never in the output: that is served, and what is withheld has a title, too. Losing it
costs time alone: whatever is not in it is made anew.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from toolkit.building.signs import Sign, joint_digest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

__all__ = ["Kept", "Known", "Manifest", "Output"]

FORMAT = 4
"""Counts the ways the file was laid out."""

SCHEMA = """
CREATE TABLE source (path TEXT PRIMARY KEY, digest TEXT, sign TEXT) WITHOUT ROWID;
CREATE TABLE output (path TEXT PRIMARY KEY, key TEXT, sign TEXT) WITHOUT ROWID;
CREATE TABLE release (
    name TEXT PRIMARY KEY, key TEXT, kept TEXT, places TEXT, summary TEXT, whole TEXT
);
CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE remembered (name TEXT PRIMARY KEY, key TEXT, value BLOB);
"""


class Known(NamedTuple):
    """What a source said, and the sign it had; without one it is to be read again."""

    digest: str
    sign: Sign | None


class Output(NamedTuple):
    """The digest of what a file of the output was made of, and its sign."""

    key: str
    sign: Sign


@dataclass(frozen=True)
class Kept:
    """What is kept of a release beside its summary.

    `documents` are the languages of its documents by format, whether or not they were
    written, `digests` those of its editions by language. `files` are where the files stand
    that it shows or offers, with what its record calls them; `attached` the digests of all
    it calls, those too that are not there or wait. `held` says whether its embargo (seconds
    since 1970) held it back.
    """

    reasons: Sequence[str] = ()
    documents: Mapping[str, Sequence[str]] = field(default_factory=dict)
    digests: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, str] = field(default_factory=dict)
    attached: Mapping[str, str] = field(default_factory=dict)
    embargo: float | None = None
    held: bool = False

    @property
    def looks(self) -> Mapping[str, str]:
        """The digest of each edition with its files, by language: what lists show of it."""
        files = joint_digest(self.attached)
        return {code: joint_digest(digest, files) for code, digest in self.digests.items()}

    def key(self, look: str, format: str, code: str, beside: Iterable[str]) -> str:
        """Return the digest of what a document is made of; `look` is that of the templates.

        `beside` are the formats that are made with it: a page leads to their documents.
        """
        told = self.digests.get(code, self.digests)  # mul: all of them
        codes = " ".join(self.documents[format])
        others = [one for one in sorted(beside) if code in self.documents.get(one, ())]
        return joint_digest(look, format, codes, told, self.attached, others)

    def file_key(self, look: str, source: str) -> str:
        """Return the digest of what a file is made of that the release shows or offers."""
        return joint_digest(look, self.attached[source])

    def is_timely(self, now: float) -> bool:
        """Whether the gate would say now what it said of the embargo."""
        return self.embargo is None or (self.embargo > now) == self.held


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
        """Return what is known of each source file."""
        rows = self._base.execute("SELECT path, digest, sign FROM source")
        return {path: Known(digest, _sign(sign)) for path, digest, sign in rows}

    def outputs(self) -> dict[str, Output]:
        """Return what is known of each file of the output, by its path below it."""
        rows = self._base.execute("SELECT path, key, sign FROM output")
        return {path: Output(key, Sign(*map(int, sign.split()))) for path, key, sign in rows}

    def releases(self) -> dict[str, tuple[str, Kept]]:
        """Return the key of each release, and what is kept of it."""
        rows = self._base.execute("SELECT name, key, kept FROM release")
        return {name: (key, Kept(**json.loads(kept))) for name, key, kept in rows}

    def places(self) -> Iterator[tuple[str, str]]:
        """Yield the name of each release and the places of its editions."""
        yield from self._base.execute("SELECT name, places FROM release ORDER BY name")

    def summary(self, name: str) -> str:
        """Return the summaries of a release."""
        row = self._base.execute("SELECT summary FROM release WHERE name = ?", (name,)).fetchone()
        return str(row[0])

    def whole(self, name: str) -> str:
        """Return the whole editions of a release, if they are kept; else an empty text."""
        row = self._base.execute("SELECT whole FROM release WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else ""

    def facts(self) -> dict[str, str]:
        """Return what else was noted."""
        return dict(self._base.execute("SELECT name, value FROM fact"))

    def remembered(self, name: str, key: str) -> bytes:
        """Return what was remembered under a name, if it was made of what `key` says."""
        asked = "SELECT value FROM remembered WHERE name = ? AND key = ?"
        row = self._base.execute(asked, (name, key)).fetchone()
        return bytes(row[0]) if row else b""

    def remember(self, name: str, key: str, value: bytes) -> None:
        """Remember something in place of what had the name."""
        row = (name, key, value)
        self._base.execute("INSERT OR REPLACE INTO remembered VALUES (?, ?, ?)", row)

    def put_release(self, name: str, key: str, kept: Kept, *texts: str) -> None:
        """Keep a release: its key, what is kept, and the texts of its editions.

        These are their places, their summaries, and the whole of them.
        """
        places, summary, whole = texts
        row = (name, key, json.dumps(vars(kept), ensure_ascii=False), places, summary, whole)
        self._base.execute("INSERT OR REPLACE INTO release VALUES (?, ?, ?, ?, ?, ?)", row)

    def doubt_releases(self, names: Iterable[str]) -> None:
        """Let releases be made again the next time."""
        rows = ((name,) for name in names)
        self._base.executemany("UPDATE release SET key = '' WHERE name = ?", rows)

    def drop_releases(self, names: Iterable[str]) -> None:
        """Forget releases."""
        self._base.executemany("DELETE FROM release WHERE name = ?", ((name,) for name in names))

    def put_sources(self, sources: Mapping[str, Known], gone: Iterable[str]) -> None:
        """Keep what sources said; forget those that are gone."""
        self._base.executemany("DELETE FROM source WHERE path = ?", ((path,) for path in gone))
        self._base.executemany(
            "INSERT OR REPLACE INTO source VALUES (?, ?, ?)",
            ((path, one.digest, _text(one.sign)) for path, one in sources.items()),
        )

    def put_outputs(self, outputs: Mapping[str, Output], gone: Iterable[str]) -> None:
        """Keep what was written; forget what is gone."""
        self._base.executemany("DELETE FROM output WHERE path = ?", ((path,) for path in gone))
        self._base.executemany(
            "INSERT OR REPLACE INTO output VALUES (?, ?, ?)",
            ((path, one.key, _text(one.sign)) for path, one in outputs.items()),
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
        for table in ("source", "output", "release", "fact", "remembered"):
            base.execute(f"SELECT * FROM {table} LIMIT 1").fetchone()  # noqa: S608 - our own names
    except sqlite3.Error:
        base.close()
        raise
    return base


def _text(sign: Sign | None) -> str:
    return " ".join(map(str, sign)) if sign else ""


def _sign(text: str) -> Sign | None:
    return Sign(*map(int, text.split())) if text else None
