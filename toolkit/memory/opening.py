"""Opening a memory: from the cache as far as it is true still, made anew as far as it is not."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from hashlib import file_digest, sha256
from typing import TYPE_CHECKING

from toolkit.cache import cache_folder
from toolkit.memory.collecting import Part, collect, parts
from toolkit.memory.layers import Layer
from toolkit.memory.memory import Memory
from toolkit.memory.store import fill

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from hashlib import _Hash as HASH
    from pathlib import Path

    from toolkit.errors import PressError
    from toolkit.memory.store import Reviewed
    from toolkit.sources import Sources

__all__ = ["open_memory"]

MOST_CHANGED = 0.05
"""The share of a memory that may have changed before its store is made anew."""

Faults = dict[str, list["PressError"]]


def open_memory(sources: Sources) -> Memory:
    """Return the memory of a newsroom: its store from the cache, and what has changed since.

    The store knows the digest of each part it was made of. If too much is another one, or no
    whole store is there, it is made anew and kept; without a folder to keep it in, each time.
    """
    now = parts(sources)
    room = sha256(str(sources.root).encode("utf-8", "surrogateescape")).hexdigest()[:12]
    folder = cache_folder()
    place = folder / "memory" / room if folder else None
    for path in _kept(place):
        with contextlib.suppress(sqlite3.Error, OSError):
            if memory := _from_store(path, now):
                return memory
    return _made_anew(sources, now, place)


def _kept(place: Path | None) -> Iterator[Path]:
    """Yield the stores of a newsroom that are as they were written, the newest first."""
    if place is None:
        return
    found = [*place.parent.glob(f"{place.name}-*.sqlite")]
    with contextlib.suppress(OSError):
        found.sort(key=lambda path: path.stat().st_mtime_ns, reverse=True)
    for path in found:
        with contextlib.suppress(OSError), path.open("rb") as file:
            if path.stem.endswith(_name(file_digest(file, "sha256"))):
                yield path


def _name(digest: HASH) -> str:
    return digest.hexdigest()[:32]


def _from_store(path: Path, now: Mapping[str, Part]) -> Memory | None:
    """Return the memory from a store, unless too much is another; raises `sqlite3.Error`."""
    base = _opened(path)
    then = dict(base.execute("SELECT origin, digest FROM part"))
    changed = [one for one in now.values() if then.get(one.origin) != one.digest]
    gone = then.keys() - now.keys()
    total = sum(one.size for one in now.values())
    if sum(one.size for one in changed) > MOST_CHANGED * total:
        base.close()
        return None
    dead = {*gone, *(one.origin for one in changed)}
    layers = [Layer(base, dead)]
    faults: Faults = {}
    if changed:
        layers.append(Layer(_new(changed, faults)))
    return Memory(layers, _all(faults))


def _new(chosen: Iterable[Part], faults: Faults) -> sqlite3.Connection:
    base = sqlite3.connect(":memory:")
    fill(base, collect(chosen, faults))
    return base


def _made_anew(sources: Sources, now: Mapping[str, Part], place: Path | None) -> Memory:
    faults: Faults = {}
    reviewed = tuple(collect(now.values(), faults))
    # What could not be read, or was changed while it was, is read again the next time.
    still = parts(sources) if place else {}
    digests = {
        origin: one.digest
        for origin, one in now.items()
        if origin not in faults and still.get(origin) == one
    }
    base = None
    with contextlib.suppress(sqlite3.Error, OSError):
        base = _opened(_keep(reviewed, digests, place)) if place else None
    if base is None:
        base = sqlite3.connect(":memory:")
        fill(base, reviewed)
    return Memory([Layer(base)], _all(faults))


def _opened(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)


def _keep(reviewed: Iterable[Reviewed], digests: Mapping[str, str], place: Path) -> Path:
    """Make a store beside its place, name it by what it holds, and remove those before it."""
    place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    unfinished = place.with_name(f"{place.name}-{os.getpid()}.tmp")
    unfinished.unlink(missing_ok=True)
    base = sqlite3.connect(unfinished)
    try:
        fill(base, reviewed, digests)
        base.close()
        with unfinished.open("rb") as file:
            path = place.with_name(f"{place.name}-{_name(file_digest(file, 'sha256'))}.sqlite")
        unfinished.replace(path)
    finally:
        base.close()
        unfinished.unlink(missing_ok=True)
    for old in place.parent.glob(f"{place.name}-*.sqlite"):
        if old != path:
            with contextlib.suppress(OSError):
                old.unlink()
    return path


def _all(faults: Faults) -> tuple[PressError, ...]:
    return tuple(one for found in faults.values() for one in found)
