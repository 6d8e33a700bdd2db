"""Sync: extract what is translatable and bring the catalogs up to date with it."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.catalogs.upkeep import Change, Wanted, keep_catalog, keep_template
from toolkit.facts import Count, FreeText, Ref, own_name
from toolkit.model import Message
from toolkit.records.messages import BodyText, body_texts
from toolkit.translations import PRESS, TEMPLATE_LANGUAGE, TERMBASE, catalog_path

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from toolkit.facts import Fact, Resolved
    from toolkit.sources import Sources

__all__ = ["Synced", "may_be_name", "release_messages", "sync"]

_NAMING = {"caption", "cell", "list"}
"""Kinds of text that may consist of a person's name alone."""


@dataclass(frozen=True)
class Synced:
    """The catalogs that changed (or would, with `check`) and what happened in each."""

    changes: tuple[Change, ...]

    @property
    def changed(self) -> tuple[str, ...]:
        """Return the paths of the catalogs that changed, below the newsroom."""
        return tuple(change.path for change in self.changes)


def sync(sources: Sources, names: Iterable[str] = (), *, check: bool = False) -> Synced:
    """Update press.pot, termbase.pot and the catalogs of the releases named (all).

    With `check` nothing is written. Raises `PressError`: for a record that cannot be
    read before anything is written, for a name that is not found before the releases'
    catalogs are (the termbase's are then there to be filled), and for a catalog that
    another program keeps saving meanwhile.
    """
    selected = sources.select(names)
    sources.load_all(selected)
    changes = [*_sync_shared(sources, check)]
    for one in sources.resolve_all(selected).values():
        changes += _sync_release(sources, one, check)
    return Synced(tuple(changes))


def _sync_shared(sources: Sources, check: bool) -> Iterator[Change]:
    """Bring the catalogs of sentences and of names up to date."""
    terms = tuple(entry.message for entry in sources.own_entries)
    for domain, messages in ((PRESS, sources.templates.messages()), (TERMBASE, terms)):
        template = keep_template(sources.root, domain, messages, check=check)
        if template:
            yield template
        for code in sources.settings.languages:
            if code != TEMPLATE_LANGUAGE:
                by_id = domain == TERMBASE
                wanted = Wanted(code, domain, messages, TEMPLATE_LANGUAGE, may_be_name, by_id)
                yield from _sync_catalog(sources, wanted, check)


def _sync_release(sources: Sources, resolved: Resolved, check: bool) -> Iterator[Change]:
    """Bring the catalogs of a release up to date."""
    source = resolved.record.release.language
    for code in sources.languages_of(resolved):
        if code != source:
            messages = release_messages(resolved, code)
            wanted = Wanted(code, resolved.record.name, messages, source, may_be_name)
            yield from _sync_catalog(sources, wanted, check)


def _sync_catalog(sources: Sources, wanted: Wanted, check: bool) -> Iterator[Change]:
    shown = catalog_path(wanted.locale, wanted.domain)
    now = sources.now.astimezone(dt.timezone(sources.now.utcoffset() or dt.timedelta()))
    change = keep_catalog(sources.root, shown, wanted, now, check=check)
    if change:
        yield change


def may_be_name(message: Message) -> bool:
    """Whether a text of a release is a name, or may be nothing but the name of a person.

    Two names that resemble each other are two persons: no translation passes between them.
    """
    words = message.msgid.split()
    is_person = 2 <= len(words) <= 4 and all(
        word[0].isupper() and re.fullmatch(r"[\w.'’-]+", word) for word in words
    )
    return message.msgctxt == "name" or (message.msgctxt in _NAMING and is_person)


def release_messages(resolved: Resolved, language: str) -> tuple[Message, ...]:
    """Return the messages of a release's catalog, in the order a reader meets them."""
    release = resolved.record.release
    facts = {"title": None, "summary": None, **resolved.facts}
    texts = [
        BodyText(text.msgctxt, text.text)
        for name in facts
        for text in _free_texts(resolved.facts[name], language)
    ]
    texts += body_texts(release, language)
    messages: dict[tuple[str, str], Message] = {}
    for text in texts:
        message = Message(
            text.text,
            msgctxt=text.msgctxt,
            extracted=(text.comment,) if text.comment else (),
            references=(resolved.record.path,),
        )
        messages.setdefault(message.key, message)
    return tuple(messages.values())


def _free_texts(fact: Fact, language: str) -> Iterator[FreeText]:
    """Yield the texts of the record that a fact prints in `language`."""
    match fact:
        case FreeText():
            yield fact
        case Ref():
            if fact.entry.forms is not None and language not in fact.entry.forms:
                yield own_name(fact.entry)
            yield from _free_texts(fact.roles, language)
        case Count():
            yield from _free_texts((fact.of, *fact.parts), language)
        case tuple():
            for one in fact:
                yield from _free_texts(one, language)
        case dict():
            yield from _free_texts(tuple(fact.values()), language)
