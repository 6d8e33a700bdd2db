"""Sync: extract what is translatable and bring the catalogs up to date with it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.catalogs.fresh import new_catalog, new_template
from toolkit.catalogs.merge import merge
from toolkit.catalogs.store import read, write
from toolkit.catalogs.write import update
from toolkit.facts import Count, FreeText, Ref, own_name
from toolkit.model import Message
from toolkit.records.messages import BodyText, body_texts
from toolkit.translations import PRESS, TEMPLATE_LANGUAGE, TERMBASE, catalog_path

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from toolkit.facts import Fact, Resolved
    from toolkit.sources import Sources

__all__ = ["Synced", "release_messages", "sync"]


@dataclass(frozen=True)
class Synced:
    """The catalogs that changed (or would, with `check`), as paths below the newsroom."""

    changed: tuple[str, ...]


@dataclass(frozen=True)
class _Target:
    """A catalog to bring up to date."""

    locale: str
    domain: str
    messages: Sequence[Message]
    source: str


def sync(sources: Sources, names: Iterable[str] = (), *, check: bool = False) -> Synced:
    """Update press.pot, termbase.pot and the catalogs of the releases named (all).

    With `check` nothing is written. Raises `PressError`: for a record that cannot be
    read before anything is written, for a name that is not found before the releases'
    catalogs are (the termbase's are then there to be filled).
    """
    selected = sources.select(names)
    sources.load_all(selected)
    changed = [*_sync_shared(sources, check)]
    for one in sources.resolve_all(selected).values():
        changed += _sync_release(sources, one, check)
    return Synced(tuple(changed))


def _sync_shared(sources: Sources, check: bool) -> Iterator[str]:
    """Bring the catalogs of sentences and of names up to date."""
    terms = tuple(entry.message for entry in sources.own_entries)
    for domain, messages in ((PRESS, sources.templates.messages()), (TERMBASE, terms)):
        if _sync_template(sources, domain, messages, check):
            yield f"locales/{domain}.pot"
        for code in sources.settings.languages:
            if code != TEMPLATE_LANGUAGE:
                yield from _sync_catalog(
                    sources, _Target(code, domain, messages, TEMPLATE_LANGUAGE), check
                )


def _sync_release(sources: Sources, resolved: Resolved, check: bool) -> Iterator[str]:
    """Bring the catalogs of a release up to date."""
    source = resolved.record.release.language
    for code in sources.languages_of(resolved):
        if code != source:
            messages = release_messages(resolved, code)
            target = _Target(code, resolved.record.name, messages, source)
            yield from _sync_catalog(sources, target, check)


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


def _sync_template(sources: Sources, domain: str, messages: Sequence[Message], check: bool) -> bool:
    path = sources.root / f"locales/{domain}.pot"
    if not messages and not path.is_file():
        return False  # all of it is shipped: nothing of the newsroom's own
    catalog = read(path, f"locales/{domain}.pot") if path.is_file() else new_template(domain)
    text = update(catalog, merge(catalog, messages, by_similarity=False).messages)
    active = [message.key for message in catalog.active]
    if path.is_file() and text == catalog.text and active == [one.key for one in messages]:
        return False
    fresh = update(new_template(domain), tuple(messages))
    if path.is_file() and fresh == catalog.text:
        return False
    return check or write(path, fresh, expected=catalog.digest)


def _sync_catalog(sources: Sources, target: _Target, check: bool) -> Iterator[str]:
    """Bring one catalog up to date; yield its path if that changed it."""
    shown = catalog_path(target.locale, target.domain)
    path = sources.root / shown
    if not target.messages and not path.is_file():
        return
    catalog = (
        read(path, shown)
        if path.is_file()
        else new_catalog(target.locale, target.domain, source_language=target.source)
    )
    by_id = target.domain == TERMBASE
    merged = merge(
        catalog,
        target.messages,
        by_similarity=not by_id,
        match_by="msgctxt" if by_id else "key",
    )
    now = sources.now.astimezone(dt.timezone(sources.now.utcoffset() or dt.timedelta()))
    text = update(catalog, merged.messages, revised=now)
    if path.is_file() and text == catalog.text:
        return
    if check or write(path, text, expected=catalog.digest):
        yield shown
