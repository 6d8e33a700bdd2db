"""Memories from elsewhere, and the newsroom's own as a file for others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit import registry
from toolkit.catalogs.store import replace_file
from toolkit.errors import PressError, Where
from toolkit.memory.collecting import FOLDER, collect, parts, segments
from toolkit.model import Segment, State
from toolkit.transfer.bilingual import KINDS, message_id
from toolkit.transfer.codes import split

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from toolkit.memory.store import Reviewed
    from toolkit.sources import Sources

__all__ = ["Memorised", "export_memory", "import_memory"]

FORMAT = "tmx"


@dataclass(frozen=True, slots=True)
class Memorised:
    """A memory that was imported or exported: its file, and how many texts it has."""

    path: str
    texts: int
    left_out: int = 0


def import_memory(sources: Sources, files: Iterable[Path]) -> tuple[Memorised, ...]:
    """Keep memories in the newsroom, as locales/memory/NAME; drafts are made from them too.

    A newer file of the same name takes the older one's place. Every file is read whole
    before any is kept; raises `PressError` for one that cannot be, or that has no text in
    two languages of the newsroom.
    """
    languages = {*sources.settings.languages}
    kept: list[tuple[Path, Memorised]] = []
    for path in files:
        found = list(segments(path, path.as_posix()))
        useful = sum(languages.issuperset(one.texts) for one in found)
        if not useful:
            hint = f"The newsroom's languages: {', '.join(sorted(languages))}."
            message = "no text is in two languages of the newsroom"
            raise PressError(message, hint=hint, where=Where(path.as_posix()))
        shown = f"{FOLDER}/{path.name}"
        kept.append((path, Memorised(shown, useful, len(found) - useful)))
    for path, one in kept:
        replace_file(sources.root / one.path, path.read_bytes())
    return tuple(one for _, one in kept)


def export_memory(sources: Sources, withheld: frozenset[str], output: Path | None) -> Memorised:
    """Write everything the memory is made of as one file; raises `PressError`.

    Releases named in `withheld` are left out.
    """
    faults: dict[str, list[PressError]] = {}
    listed = list(collect(parts(sources).values(), faults))
    for found in faults.values():
        raise found[0]
    chosen = [one for one in listed if one.origin not in withheld]
    path = output or sources.root / "exchange" / f"memory.{FORMAT}"
    data = b"".join(registry.named("exchanges", FORMAT).write(_segments(chosen)))
    replace_file(path, data, durable=False)
    inside = path.resolve().is_relative_to(sources.root)
    shown = sources.shown(path.resolve()) if inside else path.as_posix()
    return Memorised(shown, len(chosen), len(listed) - len(chosen))


def _segments(reviewed: Iterable[Reviewed]) -> Iterator[Segment]:
    originals = {domain: f"locales/{domain}.pot" for domain in KINDS}
    for one in reviewed:
        (source, text), *others = one.texts.items()
        inline = split(text, one.kind)
        for target, translation in others:
            yield Segment(
                source_language=source,
                target_language=target,
                source=inline,
                target=split(translation, one.kind, inline),
                state=State.REVIEWED,
                original=originals.get(one.origin, one.origin),
                id=message_id((one.msgctxt, text)),
                msgctxt=one.msgctxt,
            )
