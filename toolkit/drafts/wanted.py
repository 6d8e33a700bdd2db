"""What waits for a draft: every message that has no translation, and what is known of it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, cast

from toolkit.catalogs.changes import has_translation
from toolkit.catalogs.fresh import new_catalog
from toolkit.catalogs.upkeep import Wanted as Shelf
from toolkit.catalogs.upkeep import merged_with
from toolkit.drafts.terms import names_in
from toolkit.drafts.withholding import printed
from toolkit.errors import PressError
from toolkit.model import Genre, Request, State
from toolkit.sync import may_be_name
from toolkit.translations import PRESS, TERMBASE, catalog_path
from toolkit.units import units

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from toolkit.catalogs.po import Catalog
    from toolkit.facts import Resolved
    from toolkit.model import Key, Message, Unit
    from toolkit.naming import Naming
    from toolkit.sources import Sources
    from toolkit.transfer.codes import TextKind

__all__ = ["Domain", "Search", "Wanted"]


@dataclass(frozen=True)
class Domain:
    """A catalog that drafts go into, and the messages it should hold, in order."""

    root: Path
    locale: str
    name: str
    source: str
    messages: tuple[Message, ...]

    @property
    def shown(self) -> str:
        """The catalog's path below the newsroom."""
        return catalog_path(self.locale, self.name)

    @cached_property
    def order(self) -> tuple[Key, ...]:
        """The keys of its messages."""
        return tuple(message.key for message in self.messages)

    def new(self) -> Catalog:
        """Return the catalog as it begins."""
        return new_catalog(self.locale, self.name, source_language=self.source)

    def settled(self, present: Catalog | None) -> set[Key]:
        """Return the keys for which the next sync finds a translation, stale perhaps."""
        if present is None:
            return set()
        by_id = self.name == TERMBASE
        shelf = Shelf(self.locale, self.name, self.messages, self.source, may_be_name, by_id)
        messages = merged_with(present, shelf).messages
        return {one.key for one in messages if not one.obsolete and has_translation(one)}


@dataclass(frozen=True)
class Wanted:
    """A missing message, its catalog, and what a provider is asked for it.

    `kept` says why nothing of it may leave the machine; empty: it may.
    """

    domain: Domain
    unit: Unit
    request: Request
    kept: str = ""

    @property
    def message(self) -> Message:
        """The message as it was extracted."""
        return self.unit.message

    @property
    def kind(self) -> TextKind:
        """What its text may hold."""
        return cast("TextKind", self.unit.genre.value)

    @property
    def may_be_name(self) -> bool:
        """Whether it may be nothing but a name: then no other text is like it."""
        return self.unit.genre is Genre.NAME or may_be_name(self.message)


@dataclass
class Search:
    """The missing messages of some releases, or of everything (`releases` is empty).

    `withheld` are the releases that may not leave the machine, and why. Of everything, a
    record that cannot be read or resolved is left out and added to `faults`.
    """

    sources: Sources
    naming: Naming
    releases: Sequence[str]
    withheld: Mapping[str, str]
    faults: list[PressError] = field(default_factory=list)

    def missing(self, locales: Sequence[str]) -> Iterator[Wanted]:
        """Yield what these languages lack, a catalog after the other."""
        names = self.sources.select(self.releases)
        resolved = tuple(self._resolved(names))
        grouped: dict[tuple[str, str], list[Unit]] = defaultdict(list)
        for unit in units(self.sources, resolved, {}, self.naming):
            grouped[unit.locale, unit.domain].append(unit)
        for locale in locales:
            asked = set(printed(self.sources, names, locale)) if self.releases else None
            kept = self._kept(locale)
            for (code, _), found in grouped.items():
                if code == locale:
                    yield from self._of(found, asked, kept)

    def _resolved(self, names: Sequence[str]) -> Iterator[Resolved]:
        if self.releases:
            yield from self.sources.resolve_all(names).values()
            return
        for name in names:
            try:
                yield self.sources.resolved(name)
            except PressError as error:
                self.faults += error.errors()

    def _kept(self, locale: str) -> dict[tuple[str, Key], str]:
        """Return the shared messages that a withheld release prints, and why they stay."""
        reasons: dict[tuple[str, Key], str] = {}
        for name, why in self.withheld.items():
            found = printed(self.sources, [name], locale)
            reasons |= dict.fromkeys(found, f"{name} prints it: {why}")
        return reasons

    def _of(
        self,
        found: Sequence[Unit],
        asked: set[tuple[str, Key]] | None,
        kept: Mapping[tuple[str, Key], str],
    ) -> Iterator[Wanted]:
        first = found[0]
        missing = [unit for unit in found if unit.state is State.MISSING]
        if asked is not None and first.domain in {PRESS, TERMBASE}:
            missing = [unit for unit in missing if (unit.domain, unit.message.key) in asked]
        if not missing:
            return
        messages = tuple(unit.message for unit in found)
        domain = Domain(
            self.sources.root, first.locale, first.domain, first.source_locale, messages
        )
        settled = domain.settled(self._present(domain))
        for unit in missing:
            if unit.message.key not in settled:
                why = self.withheld.get(unit.domain) or kept.get((unit.domain, unit.message.key))
                yield Wanted(domain, unit, self._request(unit), why or "")

    def _present(self, domain: Domain) -> Catalog | None:
        is_there = (domain.root / domain.shown).is_file()
        return self.sources.translations.at(domain.root, domain.shown) if is_there else None

    def _request(self, unit: Unit) -> Request:
        message, source = unit.message, unit.source_locale
        found = {
            code: self.sources.translations.find(code, unit.domain, *message.key)
            for code in self.sources.settings.languages
            if code not in {unit.locale, source}
        }
        entry = self.sources.termbase.entries.get(message.msgctxt)
        is_name = unit.genre is Genre.NAME and entry is not None
        is_sentence = unit.genre is Genre.SENTENCE
        names = {} if is_name else names_in(unit)
        return Request(
            text=message.msgid,
            source=source,
            target=unit.locale,
            kind="sentence" if is_sentence else message.msgctxt.partition(" ")[0],
            gender=entry.fields.gender if is_name and entry else None,
            known={code: one.text for code, one in found.items() if one.state is State.REVIEWED},
            terms={text: name.text for text, name in names.items()},
            cases={text: name.cases for text, name in names.items()},
        )
