"""Units: every message of a newsroom beside its translation, for the checks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from toolkit.facts import offered
from toolkit.grammar.placeholders import Rules
from toolkit.grammar.plain import language
from toolkit.model import Genre, Message, Unit
from toolkit.records.load import kinds
from toolkit.records.schema import Release
from toolkit.sync import release_messages
from toolkit.translations import PRESS, TEMPLATE_LANGUAGE, TERMBASE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from toolkit.facts import Resolved
    from toolkit.naming import Naming
    from toolkit.sources import Sources

__all__ = [
    "Offer",
    "Used",
    "free_texts",
    "name_units",
    "sentence_offers",
    "sentence_units",
    "units",
]

Used = Mapping[tuple[str, str, str, str], bool]
"""The messages that editions print (locale, domain, msgctxt, msgid); true: readers wait for it."""


@dataclass(frozen=True)
class Offer:
    """A template sentence where it stands, and the facts on offer to it."""

    path: str
    line: int
    msgid: str
    facts: Mapping[str, bool]


def units(
    sources: Sources,
    resolved: Iterable[Resolved],
    used: Used,
    naming: Naming,
) -> Iterator[Unit]:
    """Yield every message that should be translated, as the sources have it now."""
    yield from sentence_units(sources, used)
    yield from name_units(sources, used)
    for one in resolved:
        yield from free_texts(sources, one, used, naming)


def sentence_offers(sources: Sources) -> Iterator[Offer]:
    """Yield each sentence of the newsroom's own templates with the facts its template offers."""
    for name in sources.templates.own():
        facts = _offered_in(sources, name)
        for call in sources.templates.calls(name):
            added = dict.fromkeys(call.added, False)
            yield Offer(f"templates/{name}", call.line, call.msgid, {**facts, **added})


def _offered_in(sources: Sources, name: str) -> dict[str, bool]:
    """Return the facts a template offers: of a partial, what every kind that includes it has."""
    folder, _, file = name.rpartition("/")
    models = [kinds().get(file.removesuffix(".j2"), Release) if folder else Release]
    if file.startswith("_"):
        models = [
            model
            for kind, model in kinds().items()
            if (path := f"{folder}/{kind}.j2") in sources.templates.own()
            and name in sources.templates.includes(path)
        ] or models
    first, *others = (offered(model) for model in models)
    shared = {fact: first[fact] for fact in first if all(fact in other for other in others)}
    return {**shared, "office": False}


def sentence_units(sources: Sources, used: Used) -> Iterator[Unit]:
    """Yield the sentences of the newsroom's templates."""
    offers: dict[str, dict[str, bool]] = {}
    for one in sentence_offers(sources):
        shared = offers.setdefault(one.msgid, dict(one.facts))
        # A sentence of several templates may name only what each of them offers.
        for name in [name for name in shared if name not in one.facts]:
            del shared[name]
    messages = sources.templates.messages()
    for code in _targets(sources, TEMPLATE_LANGUAGE):
        for message in messages:
            rules = Rules(language(code), offers[message.msgid])
            unit = _unit(sources, code, PRESS, message, used)
            yield replace(unit, genre=Genre.SENTENCE, placeholders=rules)


def name_units(sources: Sources, used: Used) -> Iterator[Unit]:
    """Yield the names of the newsroom's termbase."""
    for code in _targets(sources, TEMPLATE_LANGUAGE):
        for entry in sources.own_entries:
            unit = _unit(sources, code, TERMBASE, entry.message, used)
            yield replace(unit, genre=Genre.NAME)


def free_texts(sources: Sources, resolved: Resolved, used: Used, naming: Naming) -> Iterator[Unit]:
    """Yield the texts of a release in each language it is translated into."""
    source = resolved.record.release.language
    for code in sources.languages_of(resolved):
        if code != source:
            names = naming.rules_of(resolved, code)
            for message in release_messages(resolved, code):
                unit = _unit(sources, code, resolved.record.name, message, used)
                yield replace(unit, source_locale=source, names=names)


def _targets(sources: Sources, source: str) -> tuple[str, ...]:
    return tuple(code for code in sources.settings.languages if code != source)


def _unit(sources: Sources, code: str, domain: str, message: Message, used: Used) -> Unit:
    found = sources.translations.find(code, domain, message.msgctxt, message.msgid)
    due = used.get((code, domain, message.msgctxt, message.msgid), False)
    return Unit(code, domain, found.path, message, found.message, found.state, due)
