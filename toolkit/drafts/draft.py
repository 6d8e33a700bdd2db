"""Draft: fill missing messages with what providers make of them, for a person to review."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING

from toolkit import registry
from toolkit.drafts.filling import drafted
from toolkit.drafts.replies import replies
from toolkit.drafts.saving import save
from toolkit.drafts.wanted import Wanted, missing_names
from toolkit.errors import PressError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from toolkit.model import Message, ProviderSettings
    from toolkit.sources import Sources

__all__ = ["Draft", "Drafted", "draft"]

ALWAYS = ("transliteration",)
"""The providers that need no network and no key; those of the settings are asked after them."""

SAVE_EVERY = 1.0
"""Seconds between two savings of a catalog."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A message that was missing: its draft and whose it is, or none and why."""

    locale: str
    domain: str
    msgctxt: str
    msgid: str
    msgstr: str = ""
    provider: str = ""
    reason: str = ""


@dataclass(frozen=True)
class Drafted:
    """What `draft` made (or would make), and the messages that are missing still."""

    drafts: tuple[Draft, ...]
    missing: tuple[Draft, ...]


def draft(
    sources: Sources,
    names: Iterable[str] = (),
    *,
    to: Iterable[str] = (),
    provider: str = "",
    dry_run: bool = False,
) -> Drafted:
    """Draft the names that are missing: all, or those that the releases in `names` print.

    `to` are the languages to draft into (default: all of the settings); `provider` is asked
    alone. With `dry_run` nothing is written and no provider that needs the network is
    asked. What was drafted before an interruption is kept. Raises `PressError`.
    """
    selected = sources.select(names) if (names := tuple(names)) else ()
    providers = (provider,) if provider else _providers(sources)
    for one in providers:
        registry.named("providers", one)
    made: list[Draft] = []
    for locale in _locales(sources, tuple(to)):
        wanted = tuple(missing_names(sources, selected, locale))
        asked = _asked(wanted, providers, sources.settings.provider, dry_run)
        made += _saved(sources, locale, asked, dry_run)
    return Drafted(
        tuple(one for one in made if one.msgstr), tuple(one for one in made if not one.msgstr)
    )


def _providers(sources: Sources) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*ALWAYS, *sources.settings.providers)))


def _locales(sources: Sources, to: tuple[str, ...]) -> tuple[str, ...]:
    languages = sources.settings.languages
    for code in to:
        if code not in languages:
            hint = f"Its languages: {', '.join(languages)}."
            raise PressError(f"{code!r} is not a language of this newsroom", hint=hint)
    return to or languages


def _asked(
    wanted: Sequence[Wanted],
    providers: Sequence[str],
    settings: Mapping[str, ProviderSettings],
    dry_run: bool,
) -> Iterator[tuple[Wanted, Draft]]:
    """Ask one provider after another for what is missing still."""
    reasons: dict[int, str] = {}
    left = list(range(len(wanted)))
    for name in providers:
        plugin = registry.named("providers", name)
        if dry_run and not plugin.OFFLINE:
            size = sum(len(wanted[at].request.text) for at in left)
            reasons.update(dict.fromkeys(left, f"{name} would get {size} characters"))
            continue
        asked, left = left, []
        requests = [wanted[at].request for at in asked]
        told = replies(name, plugin, requests, settings)
        for at, reply in zip(asked, told, strict=True):
            if reply.text:
                yield wanted[at], _draft(wanted[at], reply.text, name, reply.reason)
            else:
                left.append(at)
                reasons[at] = reply.reason
    yield from ((wanted[at], _draft(wanted[at], "", "", reasons.get(at, ""))) for at in left)


def _draft(wanted: Wanted, text: str, provider: str, reason: str) -> Draft:
    message = wanted.message
    return Draft(
        wanted.locale, wanted.domain, message.msgctxt, message.msgid, text, provider, reason
    )


def _saved(
    sources: Sources, locale: str, asked: Iterator[tuple[Wanted, Draft]], dry_run: bool
) -> list[Draft]:
    """Collect the drafts of a language; save them as they come, however it ends."""
    made: list[Draft] = []
    unsaved: list[Message] = []
    day, saved_at = sources.now.date(), monotonic()
    try:
        for wanted, one in asked:
            made.append(one)
            if one.msgstr and not dry_run:
                unsaved.append(drafted(wanted.message, one.msgstr, one.provider, day))
            if unsaved and monotonic() - saved_at > SAVE_EVERY:
                save(sources, locale, unsaved)
                unsaved, saved_at = [], monotonic()
    finally:
        if unsaved:
            save(sources, locale, unsaved)
    return made
