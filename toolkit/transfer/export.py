"""Export: texts and translations as files for agencies that do not take `.po`."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from toolkit.catalogs.states import state
from toolkit.catalogs.store import replace_file
from toolkit.errors import PressError
from toolkit.model import Note, Segment, State
from toolkit.registry import named
from toolkit.transfer.bilingual import bilinguals, digest, message_id
from toolkit.transfer.codes import split

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from toolkit.model import Message
    from toolkit.sources import Sources
    from toolkit.transfer.bilingual import Bilingual

__all__ = ["Exported", "export"]

FOLDER = "exchange"
"""Where the files go, below the newsroom."""


@dataclass(frozen=True)
class Exported:
    """The files written; below the newsroom they are named from there."""

    written: tuple[str, ...]


def export(
    sources: Sources,
    names: Iterable[str] = (),
    *,
    format: str,
    to: Iterable[str] = (),
    output: Path | None = None,
) -> Exported:
    """Write the releases named (none: everything) in an exchange format.

    Beside releases `press` and `termbase` can be named. A format for work gets one file
    for each original and language, with every message; a memory one file with the
    reviewed messages. `output` is a folder, or a file if it ends as the format's files
    do. Raises `PressError` before anything is written.
    """
    plugin = named("exchanges", format)
    to = tuple(to)
    chosen = list(bilinguals(sources, names, to))
    for code in to:
        if not any(one.target == code for one in chosen):
            raise PressError(f"nothing is translated into {code!r}", hint=_languages(sources))
    suffix = plugin.SUFFIXES[0]
    if plugin.MEMORY:
        files = {f"memory{suffix}": list(_reviewed(chosen))}
    else:
        files = {f"{one.domain}.{one.target}{suffix}": list(_segments(one)) for one in chosen}
    files = {name: segments for name, segments in files.items() if segments}
    places = _places(sources, files, plugin.SUFFIXES, output)
    for name, segments in files.items():
        replace_file(places[name], b"".join(plugin.write(segments)), durable=False)
    return Exported(tuple(_shown(sources, place) for place in places.values()))


def _languages(sources: Sources) -> str:
    return f"Languages of the newsroom: {', '.join(sources.settings.languages)}."


def _places(
    sources: Sources, names: Iterable[str], suffixes: tuple[str, ...], output: Path | None
) -> dict[str, Path]:
    """Return where each file goes."""
    names = tuple(names)
    if output is None or output.suffix not in suffixes:
        folder = sources.root / FOLDER if output is None else output
        return {name: folder / name for name in names}
    if len(names) > 1:
        hint = "Name a folder as --output, or one release and one language (--to)."
        raise PressError(f"{len(names)} files do not fit into {output.as_posix()}", hint=hint)
    return dict.fromkeys(names, output)


def _shown(sources: Sources, path: Path) -> str:
    inside = path.resolve().is_relative_to(sources.root)
    return sources.shown(path.resolve()) if inside else path.as_posix()


def _segments(bilingual: Bilingual) -> Iterator[Segment]:
    """Yield the messages of a domain as they leave; plural ones have no place in a segment."""
    for message in bilingual.wanted:
        if not message.msgid_plural:
            yield _segment(bilingual, message)


def _segment(bilingual: Bilingual, message: Message) -> Segment:
    entry = bilingual.entries[message.key]
    source = split(message.msgid, bilingual.kind)
    return Segment(
        source_language=bilingual.source,
        target_language=bilingual.target,
        source=source,
        target=split(entry.msgstr, bilingual.kind, source) if entry.msgstr else None,
        state=state(entry),
        original=bilingual.original,
        id=message_id(message.key),
        msgctxt=message.msgctxt,
        notes=tuple(_notes(message, entry)),
        digest=digest(entry),
    )


def _notes(message: Message, entry: Message) -> Iterator[Note]:
    yield from (Note("context", text) for text in message.extracted)
    yield from (Note("translator", text) for text in entry.comments if text)
    if state(entry) is State.STALE and entry.previous:
        yield Note("previous-source", entry.previous[1])


def _reviewed(chosen: Iterable[Bilingual]) -> Iterator[Segment]:
    """Yield the reviewed segments, the languages of a text side by side."""
    for _, members in groupby(chosen, lambda one: one.domain):
        same: dict[str, list[Segment]] = {}
        for bilingual in members:
            for segment in _segments(bilingual):
                if segment.state is State.REVIEWED:
                    same.setdefault(segment.id, []).append(segment)
        for segments in same.values():
            yield from segments
