"""Draft: fill missing messages from the memory and by providers, for a person to review."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.drafts.filling import drafted
from toolkit.drafts.log import Logged, read_log
from toolkit.drafts.remembering import MEMORY, Remembering
from toolkit.drafts.replies import is_offline
from toolkit.drafts.saving import Desk
from toolkit.drafts.turns import Sent, Turns
from toolkit.drafts.wanted import Search
from toolkit.drafts.withholding import withheld
from toolkit.errors import PressError
from toolkit.memory.opening import open_memory
from toolkit.naming import Naming
from toolkit.transfer.bilingual import message_id

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator

    from toolkit.drafts.wanted import Wanted
    from toolkit.model import Reply
    from toolkit.sources import Sources

__all__ = ["Draft", "Drafted", "draft"]

ALWAYS = (MEMORY, "transliteration")
"""What needs no network and no key; the providers of the settings are asked after it."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A message that was missing: its draft and whose it is, or none and why.

    `provider` is whose the draft is, or who failed to make one, if anybody was asked. `reason`
    says of a draft how it came about; `remarks` what a reviewer should look at.
    """

    locale: str
    domain: str
    msgctxt: str
    msgid: str
    msgstr: str = ""
    provider: str = ""
    reason: str = ""
    score: int | None = None
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True)
class Drafted:
    """What `draft` made (or would make), what is missing still, and what was sent elsewhere.

    `faults` are the files that could not be read: nothing of them was drafted or remembered.
    """

    drafts: tuple[Draft, ...]
    missing: tuple[Draft, ...]
    sent: tuple[Sent, ...] = ()
    faults: tuple[PressError, ...] = ()


def draft(
    sources: Sources,
    names: Iterable[str] = (),
    *,
    to: Iterable[str] = (),
    provider: str = "",
    dry_run: bool = False,
    send_confidential: bool = False,
    report: Callable[[int, int], None] = lambda _done, _total: None,
) -> Drafted:
    """Draft every message that is missing, or those of the releases in `names`.

    `to` are the languages to draft into (default: all of the settings); `provider` is asked
    alone, else the memory, the transliteration of names, and the providers of the settings.
    What is under embargo or confidential is sent nowhere without `send_confidential`. With
    `dry_run` nothing is written and nobody elsewhere asked. What was drafted before an
    interruption is kept. `report` is told how many of how many messages are done. Raises
    `PressError`.
    """
    providers = (provider,) if provider else _providers(sources)
    locales = _locales(sources, tuple(to))
    is_local = all(_is_offline(one) for one in providers)
    for locale in locales:
        read_log(sources, locale)
    naming = Naming(sources)
    kept = {} if is_local else withheld(sources)
    search = Search(sources, naming, tuple(names), kept)
    wanted = tuple(search.missing(locales))
    memory = open_memory(sources) if MEMORY in providers and wanted else None
    remember = Remembering(sources, naming, memory).draft if memory else _nothing
    settings = sources.settings.provider
    turns = Turns(providers, remember, settings, dry_run, send_confidential)
    made: list[Draft] = []
    with closing(_saved(sources, turns.replies(wanted), dry_run)) as replies:
        for one in replies:
            made.append(one)
            report(len(made), len(wanted))
    return Drafted(
        tuple(one for one in made if one.msgstr),
        tuple(one for one in made if not one.msgstr),
        tuple(turns.sent),
        (*search.faults, *(memory.faults if memory else ())),
    )


def _nothing(_wanted: Wanted) -> Reply:
    raise AssertionError("the memory was not to be asked")


def _is_offline(provider: str) -> bool:
    """Whether nothing is sent elsewhere; raises `PressError` for a name that nobody has."""
    return provider == MEMORY or is_offline(provider)


def _providers(sources: Sources) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*ALWAYS, *sources.settings.providers)))


def _locales(sources: Sources, to: tuple[str, ...]) -> tuple[str, ...]:
    languages = sources.settings.languages
    for code in to:
        if code not in languages:
            hint = f"Its languages: {', '.join(languages)}."
            raise PressError(f"{code!r} is not a language of this newsroom", hint=hint)
    return to or languages


def _saved(
    sources: Sources, replies: Iterator[tuple[Wanted, Reply, str]], dry_run: bool
) -> Generator[Draft]:
    """Yield what becomes of each message; drafts are saved as they come, however it ends."""
    desk, day = Desk(sources), sources.now.date()
    try:
        for wanted, reply, provider in replies:
            if reply.text and not dry_run:
                message = drafted(wanted.message, reply, provider, day)
                name = message_id(message.key)
                logged = Logged(wanted.domain.name, name, provider, day, reply.text)
                desk.put(wanted.domain, message, logged)
            yield _draft(wanted, reply, provider)
    finally:
        desk.save()


def _draft(wanted: Wanted, reply: Reply, provider: str) -> Draft:
    message, domain = wanted.message, wanted.domain
    return Draft(
        domain.locale,
        domain.name,
        message.msgctxt,
        message.msgid,
        reply.text,
        provider,
        reply.reason,
        reply.score,
        reply.remarks,
    )
