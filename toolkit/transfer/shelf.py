"""The shelf: catalogs that an import asks for, and their entries as they shall be."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from toolkit.catalogs.states import state
from toolkit.catalogs.store import write
from toolkit.catalogs.write import update
from toolkit.model import Key, State
from toolkit.transfer.bilingual import SHARED, Bilingual, bilinguals, message_id
from toolkit.transfer.codes import split, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Message, Segment
    from toolkit.sources import Sources

__all__ = ["Place", "Shelf", "primary"]

Place = tuple[Bilingual, Key]
"""A message in one language."""


def primary(code: str) -> str:
    """Return the language of a tag: `ru` of `ru-RU`, `RU` and `ru_RU`."""
    return code.replace("_", "-").partition("-")[0].lower()


@dataclass
class Shelf:
    """The catalogs that are asked for, and their entries as they shall be."""

    sources: Sources
    asked: set[str] = field(default_factory=set)
    found: dict[tuple[str, str], Bilingual] = field(default_factory=dict)
    edits: dict[str, dict[Key, Message]] = field(default_factory=dict)
    ids: dict[str, dict[str, Key]] = field(default_factory=dict)

    @cached_property
    def domains(self) -> dict[str, str]:
        """The domain of each original."""
        releases = {self.sources.shown(path): name for name, path in self.sources.paths.items()}
        return releases | {f"locales/{domain}.pot": domain for domain in SHARED}

    def find(self, segment: Segment) -> Bilingual | None:
        """Return what a segment is about, if it is still translated between the two languages."""
        domain = self.domains.get(segment.original)
        if domain is None:
            return None
        if domain not in self.asked:
            self.asked.add(domain)
            for one in bilinguals(self.sources, [domain]):
                self.found[one.original, one.target] = one
        found = self.found.get((segment.original, primary(segment.target_language)))
        return found if found and found.source == primary(segment.source_language) else None

    def keys(self, bilingual: Bilingual) -> dict[str, Key]:
        """Return the messages of a domain by the id they have in files."""
        if bilingual.shown not in self.ids:
            self.ids[bilingual.shown] = {message_id(one.key): one.key for one in bilingual.wanted}
        return self.ids[bilingual.shown]

    def entry(self, bilingual: Bilingual, key: Key) -> Message:
        """Return an entry with what has been decided about it already."""
        return self.edits.get(bilingual.shown, {}).get(key) or bilingual.entries[key]

    def put(self, bilingual: Bilingual, key: Key, message: Message | None) -> None:
        """Keep an entry as it shall be; None changes nothing."""
        self.found.setdefault((bilingual.original, bilingual.target), bilingual)
        if message is not None:
            self.edits.setdefault(bilingual.shown, {})[key] = message

    def missing(self) -> dict[tuple[str, str, str], list[Place]]:
        """Return every message without a translation, by its languages and text."""
        waiting: dict[tuple[str, str, str], list[Place]] = {}
        for one in bilinguals(self.sources):
            for key in (message.key for message in one.wanted if not message.msgid_plural):
                if state(self.entry(one, key)) is State.MISSING:
                    said = one.source, one.target, words(split(key[1], one.kind))
                    waiting.setdefault(said, []).append((one, key))
        return waiting

    def save(self, *, dry_run: bool) -> Iterator[str]:
        """Write the catalogs that change; yield their paths."""
        for bilingual in self.found.values():
            edits = self.edits.get(bilingual.shown)
            if not edits:
                continue
            catalog = bilingual.catalog
            is_synced = all(catalog.get(*key) for key in edits)
            messages = [
                one if one.obsolete else edits.get(one.key, one)
                for one in (catalog.messages if is_synced else bilingual.synced)
            ]
            text = update(catalog, messages, revised=self.sources.now)
            path = self.sources.root / bilingual.shown
            if dry_run or write(path, text, expected=catalog.digest):
                yield bilingual.shown
