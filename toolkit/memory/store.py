"""The store of a memory: an SQLite file, so that nothing is read but what a query needs.

Texts are kept once for each language, pairs join them, and an index says which texts have
a word. The file is a cache: whatever is wrong with it, it is made anew.
"""

from __future__ import annotations

import sqlite3
from array import array
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import permutations
from types import MappingProxyType
from typing import TYPE_CHECKING

from toolkit.memory.features import MOST_ALIKE, features

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from toolkit.transfer.codes import TextKind

__all__ = ["FORMAT", "Reviewed", "candidates", "fill"]

FORMAT = 2
"""Counts the ways the file was laid out, the features too."""

POSTINGS = 30_000
"""How many mentions of a query's rarest features are counted."""

CANDIDATES = 200
"""How many texts that share the most of them are compared letter by letter."""

_SCHEMA = """
CREATE TABLE text (id INTEGER PRIMARY KEY, kind TEXT, language TEXT, text TEXT);
CREATE UNIQUE INDEX text_of ON text (kind, language, text);
CREATE TABLE pair (source INTEGER, target INTEGER, language TEXT, msgctxt TEXT, origin TEXT);
CREATE TABLE feature (
    kind TEXT, language TEXT, feature TEXT, texts BLOB,
    PRIMARY KEY (kind, language, feature)
) WITHOUT ROWID;
CREATE TABLE part (origin TEXT PRIMARY KEY, digest TEXT) WITHOUT ROWID;
"""


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A text in every language it is reviewed in: what kind it is, and where it stands."""

    kind: TextKind
    msgctxt: str
    origin: str
    texts: Mapping[str, str]


def fill(
    base: sqlite3.Connection,
    reviewed: Iterable[Reviewed],
    digests: Mapping[str, str] = MappingProxyType({}),
) -> None:
    """Put reviewed texts in an empty store, in every two languages; and what they were read from.

    `digests` are the digests of the parts, by origin.
    """
    base.executescript(_SCHEMA)
    listed = list(reviewed)
    texts = {(one.kind, *text) for one in listed for text in one.texts.items()}
    # Numbered by length: texts of about a length have neighbouring numbers.
    ordered = sorted(texts, key=lambda text: (len(text[2]), text))
    ids = {text: number for number, text in enumerate(ordered)}
    pairs: dict[tuple[int, int, str, str, str], None] = {}
    for one in listed:
        known = [(code, ids[one.kind, code, text]) for code, text in one.texts.items()]
        for (_, source), (code, target) in permutations(known, 2):
            pairs[source, target, code, one.msgctxt, one.origin] = None
    rows = ((id, *text) for text, id in ids.items())
    base.executemany("INSERT INTO text VALUES (?, ?, ?, ?)", rows)
    base.executemany("INSERT INTO pair VALUES (?, ?, ?, ?, ?)", pairs)
    base.executemany("INSERT INTO part VALUES (?, ?)", digests.items())
    base.execute("CREATE INDEX length_of ON text (length(text))")
    base.execute("CREATE INDEX pair_of ON pair (source, language)")
    base.executemany("INSERT INTO feature VALUES (?, ?, ?, ?)", _postings(ids))
    base.commit()


def _postings(
    ids: Mapping[tuple[TextKind, str, str], int],
) -> Iterator[tuple[str, str, str, bytes]]:
    index: dict[tuple[str, str, str], array[int]] = defaultdict(lambda: array("I"))
    for (kind, code, text), id in ids.items():
        for feature in features(text):
            index[kind, code, feature].append(id)
    for key in sorted(index):
        yield *key, index[key].tobytes()


def candidates(base: sqlite3.Connection, kind: str, code: str, text: str) -> dict[int, str]:
    """Return the texts of a kind and language that share the most with a text, by id."""
    first, last = _lengths(base, len(text))
    found: list[array[int]] = []
    for feature in sorted(features(text, is_query=True)):
        query = "SELECT texts FROM feature WHERE kind = ? AND language = ? AND feature = ?"
        row = base.execute(query, (kind, code, feature)).fetchone()
        if row:
            ids = array("I", row[0])
            found.append(ids[bisect_left(ids, first) : bisect_right(ids, last)])
    found.sort(key=len)
    shared: Counter[int] = Counter()
    for at, ids in enumerate(found):
        if at and shared.total() + len(ids) > POSTINGS:
            break
        shared.update(ids)
    chosen = [id for id, _ in shared.most_common(CANDIDATES)]
    places = ",".join("?" * len(chosen))
    return dict(base.execute(f"SELECT id, text FROM text WHERE id IN ({places})", chosen))  # noqa: S608 - question marks only


def _lengths(base: sqlite3.Connection, length: int) -> tuple[int, int]:
    """Return the first and last number of the texts that are long enough to be similar."""
    query = "SELECT id FROM text WHERE length(text) {} ? ORDER BY length(text) {d}, id {d} LIMIT 1"
    first = base.execute(query.format(">=", d="ASC"), (int(length * MOST_ALIKE),)).fetchone()
    last = base.execute(query.format("<=", d="DESC"), (int(length / MOST_ALIKE) + 1,)).fetchone()
    return (first or (0,))[0], (last or (-1,))[0]
