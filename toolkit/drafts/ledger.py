"""The ledger: what machines have translated already, and how much they were sent today."""

from __future__ import annotations

import contextlib
import sqlite3
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Ledger"]

FILE = "drafts.sqlite"
_TABLES = """
create table if not exists replies (key text primary key, text text not null) without rowid;
create table if not exists spent (
    provider text, day text, characters integer not null, primary key (provider, day)
) without rowid;
"""


class Ledger:
    """What is paid for is kept, in the user's folder for caches (None: for this run alone).

    Several programs may use it at once. Raises nothing: a folder that refuses costs what the
    ledger would have saved, and in place of a damaged file a new one is begun.
    """

    def __init__(self, folder: Path | None) -> None:
        self._lock = Lock()
        self._file = _opened(folder)

    def recall(self, key: str) -> str | None:
        """Return what was kept under a key."""
        row = self._one("select text from replies where key = ?", key)
        return str(row[0]) if row else None

    def keep(self, key: str, text: str) -> None:
        """Keep a translation under a key."""
        self._one("insert or replace into replies values (?, ?)", key, text)

    def spend(self, provider: str, day: str, characters: int, budget: int) -> bool:
        """Count characters that are sent, unless it makes more than a day's budget (0: none)."""
        change = (
            "insert into spent select ?1, ?2, ?3 where ?4 = 0 or ?3 <= ?4"
            " on conflict do update set characters = characters + ?3"
            " where ?4 = 0 or characters + ?3 <= ?4 returning characters"
        )
        return self._one(change, provider, day, characters, budget) is not None

    def refund(self, provider: str, day: str, characters: int) -> None:
        """Take back what was counted for a question that got no answer."""
        self._one(
            "update spent set characters = characters - ? where provider = ? and day = ?",
            characters,
            provider,
            day,
        )

    def _one(self, statement: str, *values: object) -> tuple[object, ...] | None:
        with self._lock:
            try:
                rows = self._file.execute(statement, values).fetchall()
            except sqlite3.Error:
                # The disk refuses: what follows is remembered for this run alone.
                self._file = _opened(None)
                rows = self._file.execute(statement, values).fetchall()
        return rows[0] if rows else None


def _opened(folder: Path | None) -> sqlite3.Connection:
    if folder is not None:
        with contextlib.suppress(OSError, sqlite3.Error):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            try:
                return _connected(str(folder / FILE))
            except sqlite3.OperationalError:  # refused, not damaged
                raise
            except sqlite3.DatabaseError:
                _remove(folder)
                return _connected(str(folder / FILE))
    return _connected(":memory:")


def _remove(folder: Path) -> None:
    """Remove a damaged ledger, and what SQLite keeps beside it."""
    for ending in ("", "-wal", "-shm"):
        (folder / f"{FILE}{ending}").unlink(missing_ok=True)


def _connected(place: str) -> sqlite3.Connection:
    file = sqlite3.connect(place, timeout=5, isolation_level=None, check_same_thread=False)
    try:
        file.executescript(f"pragma journal_mode = wal; pragma synchronous = normal; {_TABLES}")
        if file.execute("pragma quick_check(1)").fetchone() != ("ok",):
            raise sqlite3.DatabaseError("damaged")
    except sqlite3.Error:
        file.close()
        raise
    return file
