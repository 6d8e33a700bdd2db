"""Import: what agencies and memories send, into the catalogs, never over what is newer."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit import registry
from toolkit.errors import PressError, Where
from toolkit.transfer.codes import words
from toolkit.transfer.returned import Decision, Result, decide, drafted
from toolkit.transfer.shelf import Shelf, primary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from toolkit.model import Key, Segment
    from toolkit.sources import Sources
    from toolkit.transfer.bilingual import Bilingual
    from toolkit.transfer.shelf import Place

__all__ = ["Arrival", "Imported", "import_files"]

MAX_BYTES = 100 << 20
"""A file of work is kept in memory, a memory is not."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """A unit of a file and what happened to it; `catalog` is empty for one that is gone."""

    result: Result
    where: Where
    catalog: str = ""
    msgctxt: str = ""
    text: str = ""
    reason: str = ""


@dataclass(frozen=True)
class Imported:
    """Every unit in the order of the files, and the catalogs that changed (or would)."""

    arrivals: tuple[Arrival, ...]
    changed: tuple[str, ...]

    @property
    def counts(self) -> dict[Result, int]:
        """How many units met each result."""
        counted = Counter(one.result for one in self.arrivals)
        return {result: counted[result] for result in Result}


def import_files(
    sources: Sources, files: Iterable[Path], *, force: bool = False, dry_run: bool = False
) -> Imported:
    """Bring files back that were exported, or fill what is missing from a memory.

    A unit that comes back is decided by `toolkit.transfer.returned.decide`; a memory fills missing
    messages that have exactly its text, as drafts. With `dry_run` nothing is written.
    Every file is read whole before any catalog is written; raises `PressError` for one
    that cannot be.
    """
    shelf = Shelf(sources)
    arrivals: list[Arrival] = []
    for path in files:
        name = _format_of(path)
        date = f"{sources.now:%Y-%m-%d}"
        if registry.plugin("exchanges", name).MEMORY:
            arrivals += _fill(shelf, _segments(path, name), f"{name} {date}")
        else:
            stamp = f"{name}: {' '.join(path.name.split())} {date}"
            arrivals += [_take(shelf, segment, force, stamp) for segment in _segments(path, name)]
    return Imported(tuple(arrivals), tuple(shelf.save(dry_run=dry_run)))


def _format_of(path: Path) -> str:
    """Return the name of the format a file's name ends in."""
    known = registry.plugins("exchanges")
    for name, plugin in known.items():
        if path.suffix.lower() in plugin.SUFFIXES:
            return name
    suffixes = sorted(suffix for plugin in known.values() for suffix in plugin.SUFFIXES)
    hint = f"Files that can be imported end in {', '.join(suffixes)}."
    message = "the name does not tell an exchange format"
    raise PressError(message, hint=hint, where=Where(path.as_posix()))


def _segments(path: Path, name: str) -> Iterator[Segment]:
    where = Where(path.as_posix())
    plugin = registry.plugin("exchanges", name)
    try:
        if not plugin.MEMORY and path.stat().st_size > MAX_BYTES:
            message = f"more than {MAX_BYTES >> 20} MB: too large to be work that was sent"
            raise PressError(message, hint="Is it the right file?", where=where)
        with path.open("rb") as file:
            yield from plugin.read(file, path.as_posix())
    except OSError as error:
        reason = error.strerror or str(error)
        hint = "Check the path and its permissions."
        raise PressError(f"cannot be read: {reason}", hint=hint, where=where) from error


# ---------------------------------------------------------------- work that comes back


def _take(shelf: Shelf, segment: Segment, force: bool, stamp: str) -> Arrival:
    bilingual = shelf.find(segment)
    if bilingual is None:
        reason = f"{segment.original or 'its original'} is not translated so any more"
        return _arrival(segment, Decision(Result.GONE, reason))
    key = shelf.keys(bilingual).get(segment.id)
    if key is None:
        reason = f"its source text is no longer in {segment.original}"
        return _arrival(segment, Decision(Result.GONE, reason), bilingual)
    entry = shelf.entry(bilingual, key)
    decision = decide(segment, entry, bilingual.kind, force=force, stamp=stamp)
    shelf.put(bilingual, key, decision.message)
    return _arrival(segment, decision, bilingual)


def _arrival(segment: Segment, decision: Decision, bilingual: Bilingual | None = None) -> Arrival:
    return Arrival(
        decision.result,
        segment.where,
        bilingual.shown if bilingual else "",
        segment.msgctxt,
        words(segment.source),
        decision.reason,
    )


# ---------------------------------------------------------------- memories


def _fill(shelf: Shelf, segments: Iterable[Segment], stamp: str) -> Iterator[Arrival]:
    """Fill what is missing; of several translations, one of the same msgctxt, else the first."""
    waiting = shelf.missing()
    best: dict[tuple[str, Key], tuple[Segment, Place]] = {}
    for segment in segments:
        said = (
            primary(segment.source_language),
            primary(segment.target_language),
            words(segment.source),
        )
        for bilingual, key in waiting.get(said, ()):
            known = best.get((bilingual.shown, key))
            if known is None or (segment.msgctxt == key[0] != known[0].msgctxt):
                best[bilingual.shown, key] = segment, (bilingual, key)
    for segment, (bilingual, key) in best.values():
        entry = shelf.entry(bilingual, key)
        decision = drafted(segment.source, segment.target or (), entry, bilingual.kind, stamp)
        shelf.put(bilingual, key, decision.message)
        yield _arrival(segment, decision, bilingual)
