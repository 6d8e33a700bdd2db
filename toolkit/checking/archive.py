"""The archive: what checks across a newsroom see, with the place of each thing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from toolkit import markup
from toolkit.entries import read_termbase
from toolkit.facts import Count, Ref
from toolkit.model import Archive, Image, Link, TermEntry
from toolkit.records import schema
from toolkit.shipped import shipped_root
from toolkit.sync import release_messages
from toolkit.translations import TERMBASE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from toolkit.facts import Fact, Resolved
    from toolkit.model import Unit
    from toolkit.naming import Naming
    from toolkit.records.load import Record
    from toolkit.sources import Sources
    from toolkit.units import Used

__all__ = ["make_archive"]


def make_archive(
    sources: Sources,
    resolved: Sequence[Resolved],
    units: Sequence[Unit],
    used: Used,
    naming: Naming,
) -> Archive:
    """Return everything a newsroom holds; `used` are the messages that editions print."""
    records = [one.record for one in resolved]
    return Archive(
        units,
        tuple(link for record in records for link in _links(record)),
        tuple(image for record in records for image in _images(record)),
        tuple(_entries(sources, resolved, used, naming)),
        tuple(sources.paths),
        sources.settings.base_url,
    )


def _links(record: Record) -> Iterator[Link]:
    """Yield the links of every text of a record."""
    document = record.document
    for loc, (line, column) in document.values.items():
        text = document.at(loc)
        if isinstance(text, str) and "](" in text:
            for href in dict.fromkeys(span.href for span in markup.parse(text) if span.href):
                yield Link(record.path, line, column, href)


def _images(record: Record) -> Iterator[Image]:
    for index, block in enumerate(record.release.body):
        if isinstance(block, schema.Image):
            where = record.document.where(("body", index, "image"))
            yield Image(record.path, where.line, where.column, block.image, bool(block.alt))


def _entries(
    sources: Sources, resolved: Sequence[Resolved], used: Used, naming: Naming
) -> Iterator[TermEntry]:
    """Yield the entries of the newsroom's own termbase."""
    own = sources.own_entries
    keys = {msgctxt for _, domain, msgctxt, _ in used if domain == TERMBASE}
    keys |= set(_shipped())
    keys |= {f"role {tenure.role}" for entry in own for tenure in entry.fields.roles}
    keys |= {f"term {id}" for id in sources.templates.terms()}
    keys |= {f"institution {sources.settings.office}"}
    for one in resolved:
        keys |= set(_keys(tuple(one.facts.values()))) | set(_keys(tuple(one.speakers.values())))
        keys |= set(_mentioned(one, naming))
    for entry in own:
        where = entry.where
        yield TermEntry(where.path, where.line, where.column, entry.msgctxt, entry.msgctxt in keys)


def _shipped() -> Iterator[str]:
    """Yield the keys of what every newsroom has: its own entry replaces a shipped one."""
    path = shipped_root() / "locales/termbase.yaml"
    yield from (entry.msgctxt for entry in read_termbase([(path, "locales/termbase.yaml")]))


def _keys(facts: Iterable[Fact]) -> Iterator[str]:
    """Yield the keys of the entries that facts name."""
    for fact in facts:
        match fact:
            case Ref():
                yield fact.entry.msgctxt
                yield from _keys(fact.roles)
            case Count():
                yield from _keys((fact.of, *fact.parts))
            case tuple():
                yield from _keys(fact)
            case Mapping():
                yield from _keys(fact.values())


def _mentioned(resolved: Resolved, naming: Naming) -> Iterator[str]:
    """Yield the keys of the entries that the free texts of a release name."""
    language = resolved.record.release.language
    index = naming.index(language)
    for message in release_messages(resolved, language):
        for mention in index.mentions(message.msgid):
            yield from mention.keys
