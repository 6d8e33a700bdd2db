"""What waits for a draft: the names of the newsroom's own termbase that a language lacks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.drafts.saving import own_catalog
from toolkit.model import Request, State
from toolkit.translations import TEMPLATE_LANGUAGE, TERMBASE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from toolkit.entries import Entry
    from toolkit.model import Message
    from toolkit.sources import Sources

__all__ = ["Wanted", "missing_names"]


@dataclass(frozen=True, slots=True)
class Wanted:
    """A missing message of a catalog, and what a provider is asked for it."""

    locale: str
    domain: str
    message: Message
    request: Request


def missing_names(sources: Sources, releases: Sequence[str], locale: str) -> Iterator[Wanted]:
    """Yield the names that have no translation in `locale`; with `releases`, those they print.

    An entry whose English name was changed waits for `press sync`, which keeps its old
    translation.
    """
    if locale == TEMPLATE_LANGUAGE:
        return
    printed = _printed(sources, releases, locale) if releases else None
    taken = {message.msgctxt: message.msgid for message in own_catalog(sources, locale).active}
    for entry in sources.own_entries:
        message = entry.message
        if printed is not None and message.msgctxt not in printed:
            continue
        found = sources.translations.find(locale, TERMBASE, *message.key)
        renamed = taken.get(message.msgctxt, message.msgid) != message.msgid
        if found.state is State.MISSING and not renamed:
            yield Wanted(locale, TERMBASE, message, _request(sources, entry, locale))


def _printed(sources: Sources, releases: Sequence[str], locale: str) -> set[str]:
    """Return the msgctxt of every name that an edition of these releases prints."""
    editions = (
        sources.editions(resolved).get(locale)
        for resolved in sources.resolve_all(releases).values()
    )
    uses = (use for edition in editions if edition for use in edition.uses)
    return {use.msgctxt for use in uses if use.domain == TERMBASE}


def _request(sources: Sources, entry: Entry, locale: str) -> Request:
    found = {
        code: sources.translations.find(code, TERMBASE, *entry.message.key)
        for code in sources.settings.languages
        if code not in {locale, TEMPLATE_LANGUAGE}
    }
    known = {code: one.text for code, one in found.items() if one.state is State.REVIEWED}
    return Request(entry.name, TEMPLATE_LANGUAGE, locale, entry.kind, entry.fields.gender, known)
