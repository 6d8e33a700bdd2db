"""Naming: what a newsroom's termbase knows of names, for each pair of its languages."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from toolkit.facts import own_name
from toolkit.mentions.bodies.swaps import short_name
from toolkit.mentions.forbidden import Forbidden
from toolkit.mentions.index import Index
from toolkit.mentions.names import Names
from toolkit.mentions.paradigms import Paradigms
from toolkit.mentions.rules import Rules
from toolkit.mentions.spellings import Vocabulary
from toolkit.reference.countries import countries
from toolkit.reference.entries import reference
from toolkit.translations import TEMPLATE_LANGUAGE, TERMBASE

if TYPE_CHECKING:
    from collections.abc import Collection

    from toolkit.cache import Cache
    from toolkit.entries import Entry
    from toolkit.facts import Resolved
    from toolkit.grammar.forms import Grammar
    from toolkit.sources import Sources

__all__ = ["Naming"]


class Naming:
    """The names of a newsroom, of the shipped termbase and of the countries of the world.

    Made once a run; what each language needs is made when it is first asked for. The `cache`
    remembers the forms of names from run to run.
    """

    def __init__(self, sources: Sources, cache: Cache | None = None) -> None:
        self._sources = sources
        self._cache = cache
        self._paradigms: dict[str, Paradigms] = {}
        self._indexes: dict[str, Index] = {}
        self._common: dict[tuple[str, bool], Index] = {}
        self._vocabularies: dict[str, Vocabulary] = {}
        self._forbidden: dict[str, Forbidden] = {}
        self._rules: dict[tuple[str, str], Rules | None] = {}

    def rules(self, source: str, target: str) -> Rules | None:
        """Return the rules for a pair of languages.

        None where one is not the newsroom's, or its grammar cannot be read.
        """
        if (source, target) not in self._rules:
            self._rules[source, target] = self._made(source, target)
        return self._rules[source, target]

    def _made(self, source: str, target: str) -> Rules | None:
        if not {source, target} <= {TEMPLATE_LANGUAGE, *self._sources.settings.languages}:
            return None
        own = Names(self.index(source), self.index(target))
        if not self._sources.without_grammar.isdisjoint((source, target)):
            return None  # forms that a person wrote out are not known: names would seem misspelt
        return Rules(own, self._variants(target), self._common_to(source, target))

    def rules_of(self, resolved: Resolved, target: str) -> Rules | None:
        """Return the rules for a release, whose record may spell names of its own."""
        source = resolved.record.release.language
        rules = self.rules(source, target)
        if rules is None or not resolved.names:
            return rules
        own = Names(self._own(resolved, source), self._own(resolved, target))
        return Rules(own, self._variants(target), self._common_to(source, target))

    def index(self, code: str) -> Index:
        """Return the names of a language."""
        if code not in self._indexes:
            sources = self._sources
            spelt = Vocabulary(*self._forms(code), partial(self._name, code))
            own = sources.termbase.entries.values()
            world = countries(sources.settings.languages).entries.values()
            self._indexes[code] = Index(spelt, (*own, *world))
        return self._indexes[code]

    def prepare(self) -> None:
        """Make the forms of every name of the languages that were asked for."""
        for index in (*self._indexes.values(), *self._common.values()):
            index.complete()

    def keep(self) -> None:
        """Remember the forms that were made, for the next run."""
        for paradigms in self._paradigms.values():
            paradigms.keep()

    def _forms(self, code: str) -> tuple[Grammar, Paradigms]:
        """Return what makes the forms of names in a language, and what remembers them."""
        grammar = self._sources.grammar(code)
        if code not in self._paradigms:
            self._paradigms[code] = Paradigms(grammar, self._cache)
        return grammar, self._paradigms[code]

    def _common_to(self, source: str, target: str) -> Names:
        # The newsroom's own are asked for by other rules.
        own = self._sources.termbase.entries.keys()
        return Names(self._common_index(source, own), self._common_index(target, ()))

    def _common_index(self, code: str, own: Collection[str]) -> Index:
        """Return the places, institutions and terms that every newsroom knows, but `own`."""
        if (code, bool(own)) not in self._common:
            entries = reference((*self._sources.settings.languages, TEMPLATE_LANGUAGE)).entries
            known = (one for key, one in entries.items() if one.kind != "role" and key not in own)
            self._common[code, bool(own)] = Index(self._common_words(code), known)
        return self._common[code, bool(own)]

    def _common_words(self, code: str) -> Vocabulary:
        if code not in self._vocabularies:
            spelt = Vocabulary(*self._forms(code), partial(_common_name, code))
            self._vocabularies[code] = spelt
        return self._vocabularies[code]

    def _own(self, resolved: Resolved, code: str) -> Index:
        """Return the names of a language with those that a record spells itself."""
        name_of = partial(self._own_name, code, resolved.record.name)
        spelt = Vocabulary(*self._forms(code), name_of)
        return Index(spelt, resolved.names, self.index(code))

    def _variants(self, code: str) -> Forbidden:
        if code not in self._forbidden:
            entries = self._sources.termbase.entries.values()
            self._forbidden[code] = Forbidden(self.index(code).vocabulary, entries)
        return self._forbidden[code]

    def _name(self, code: str, entry: Entry) -> str:
        """Return the preferred name of an entry, in any state; empty where there is none."""
        if entry.forms is not None:
            return entry.forms.get(code, "")
        if code == TEMPLATE_LANGUAGE:
            return entry.name
        found = self._sources.translations.find(code, TERMBASE, entry.msgctxt, entry.name)
        return found.text

    def _own_name(self, code: str, release: str, entry: Entry) -> str:
        name = self._name(code, entry)
        if name:
            return name
        text = own_name(entry)
        return self._sources.translations.find(code, release, text.msgctxt, text.text).text


def _common_name(code: str, entry: Entry) -> str:
    return short_name((entry.forms or {}).get(code, ""))
