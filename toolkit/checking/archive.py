"""The archive: what checks across a newsroom see, with the place of each thing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from toolkit import markup
from toolkit.entries import read_termbase
from toolkit.facts import Count, Ref
from toolkit.model import Genre, Link, Rendering, State, TermEntry, Unit
from toolkit.shipped import shipped_root
from toolkit.sync import release_messages

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from toolkit.facts import Fact, Resolved
    from toolkit.naming import Naming
    from toolkit.records.load import Record
    from toolkit.sources import Sources

__all__ = ["entries", "keys_of", "links", "renderings"]


def links(record: Record) -> Iterator[Link]:
    """Yield the links of every text of a record."""
    document = record.document
    for loc, (line, column) in document.values.items():
        text = document.at(loc)
        if isinstance(text, str) and "](" in text:
            for href in dict.fromkeys(span.href for span in markup.parse(text) if span.href):
                yield Link(record.path, line, column, href)


def renderings(units: Iterable[Unit]) -> Iterator[tuple[Unit, Rendering]]:
    """Yield the names in reviewed free texts, with what the translations make of them."""
    for unit in units:
        if unit.names is None or unit.genre is not Genre.FREE or unit.state is not State.REVIEWED:
            continue
        text = unit.translation.msgstr if unit.translation else ""
        for one in unit.names.renderings(unit.message.msgid, text):
            yield unit, one


def keys_of(resolved: Resolved, naming: Naming) -> frozenset[str]:
    """Return the keys of the termbase entries that a release names in facts or texts."""
    language = resolved.record.release.language
    index = naming.index(language)
    named = (index.keys(one.msgid) for one in release_messages(resolved, language))
    facts = (*resolved.facts.values(), *resolved.speakers.values())
    return frozenset((*_keys(facts), *(key for keys in named for key in keys)))


def entries(sources: Sources) -> Iterator[TermEntry]:
    """Yield the entries of the newsroom's own termbase, used or not by what is shared."""
    own = sources.own_entries
    keys = {*_shipped(), f"institution {sources.settings.office}"}
    keys |= {f"role {tenure.role}" for entry in own for tenure in entry.fields.roles}
    keys |= {f"term {id}" for id in sources.templates.terms()}
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
