"""Walking a newsroom for the checks: what cannot be read is noted, and the walk goes on."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeVar

from toolkit.catalogs.headers import line_of
from toolkit.catalogs.plurals import plural_rule
from toolkit.catalogs.store import read
from toolkit.checking.archive import make_archive
from toolkit.checking.asking import ask_across, ask_catalog, ask_units
from toolkit.checking.catalog_comments import asked_in_catalog
from toolkit.checking.record_comments import asked_in_records, asked_in_termbase
from toolkit.checking.rules import RENDERING
from toolkit.errors import PressError
from toolkit.grammar.placeholders import validate
from toolkit.grammar.plain import language
from toolkit.model import Archive, CatalogView, Problem, Severity
from toolkit.naming import Naming
from toolkit.outside import outside_units
from toolkit.translations import TEMPLATE_LANGUAGE
from toolkit.units import sentence_offers, units

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path
    from types import ModuleType

    from toolkit.catalogs.po import Catalog
    from toolkit.checking.ignoring import Asked
    from toolkit.facts import Resolved
    from toolkit.model import Edition
    from toolkit.sources import Sources
    from toolkit.units import Used

__all__ = ["Survey"]

T = TypeVar("T")


@dataclass(frozen=True)
class Survey:
    """Walks the sources; what cannot be read is added to `faults` and the walk goes on.

    `opened` are the catalogs from elsewhere that it has met.
    """

    sources: Sources
    faults: list[PressError]
    checks: Mapping[str, ModuleType]
    opened: list[Catalog] = field(default_factory=list)

    @cached_property
    def naming(self) -> Naming:
        """The names of the newsroom, for every pair of languages."""
        return Naming(self.sources)

    def attempt(self, step: Callable[[], T]) -> T | None:
        """Return what a step makes, or keep its fault and return None."""
        try:
            return step()
        except PressError as error:
            self.faults.append(error)
            return None

    def newsroom(self) -> Iterator[Problem]:
        """Yield what is wrong in the newsroom."""
        for catalog in self.catalogs():
            yield from ask_catalog(_view(catalog), self.checks)
        resolved, editions = self.releases()
        for _, _, made in editions:
            # What a check finds by itself is told once, not once for each release.
            yield from (one for one in made.problems if one.check in RENDERING)
        yield from self.attempt(lambda: tuple(self.templates())) or ()
        used = _used(editions)
        every = self.attempt(lambda: tuple(units(self.sources, resolved, used, self.naming))) or ()
        yield from ask_units(every, self.checks, self.catalog_at)
        archive = self.attempt(
            lambda: make_archive(self.sources, resolved, every, used, self.naming)
        )
        yield from ask_across(archive or Archive(every), self.checks, self.catalog_at)

    def catalogs(self) -> Iterator[Catalog]:
        """Yield every catalog and template that can be read, those too that no edition needs."""
        for path in sorted((self.sources.root / "locales").rglob("*.po*")):
            if path.suffix in {".po", ".pot"} and path.is_file():
                catalog = self.catalog_at(self.sources.shown(path))
                if catalog is not None:
                    yield catalog

    def catalog_at(self, shown: str) -> Catalog | None:
        """Return the newsroom's own catalog at a path, if it can be read."""
        return self.sources.translations.at(self.sources.root, shown)

    def releases(self) -> tuple[list[Resolved], list[tuple[bool, str, Edition]]]:
        """Return every release that can be read, and its editions: (due, language, edition)."""
        resolved: list[Resolved] = []
        editions: list[tuple[bool, str, Edition]] = []
        for name in self.attempt(lambda: tuple(self.sources.paths)) or ():
            one = self.attempt(partial(self.sources.resolved, name))
            if one is None:
                continue
            resolved.append(one)
            made = self.attempt(partial(self.sources.editions, one)) or {}
            due = bool(made) and self.sources.verdict(one, made).due
            editions += [(due, code, edition) for code, edition in made.items()]
        return resolved, editions

    def templates(self) -> Iterator[Problem]:
        """Yield what is wrong with the sentences as they stand in the templates."""
        english = language(TEMPLATE_LANGUAGE)
        for one in sentence_offers(self.sources):
            for fault in validate(one.msgid, english, one.facts):
                yield Problem(
                    check="placeholders",
                    severity=Severity.ERROR,
                    path=one.path,
                    message=fault,
                    line=one.line,
                    msgid=one.msgid,
                    hint="A sentence names the facts of its kind of release in braces.",
                )

    def strangers(self, paths: Iterable[Path]) -> Iterator[Problem]:
        """Yield what is wrong with catalogs that belong to no newsroom."""
        for path in paths:
            catalog = self.attempt(partial(read, path, path.as_posix()))
            if catalog is not None:
                self.opened.append(catalog)
                view = _view(catalog)
                yield from ask_catalog(view, self.checks)
                found = {view.path: catalog}
                every = tuple(outside_units(catalog, path, self.naming))
                yield from ask_units(every, self.checks, found.get)

    def asked(self) -> Iterator[Asked]:
        """Yield what comments in the files ask for, once these have been walked."""
        for catalog in (*self.catalogs(), *self.opened):
            yield from asked_in_catalog(catalog)
        yield from self.attempt(lambda: tuple(asked_in_records(self.sources))) or ()
        yield from asked_in_termbase(self.sources)


def _used(editions: Iterable[tuple[bool, str, Edition]]) -> Used:
    """Return the messages that editions print, and whether readers wait for one of them."""
    used: dict[tuple[str, str, str, str], bool] = {}
    for due, code, edition in editions:
        for use in edition.uses:
            key = (code, use.domain, use.msgctxt, use.msgid)
            used[key] = used.get(key, False) or due
    return used


def _view(catalog: Catalog) -> CatalogView:
    text, header = catalog.text, catalog.header
    lines = {name: line_of(name, text, header) for name in catalog.headers} if header else {}
    rule = plural_rule(catalog.locale)
    return CatalogView(
        locale=catalog.locale,
        domain=catalog.domain,
        path=catalog.path,
        headers=catalog.headers,
        lines=lines,
        messages=catalog.messages,
        plural_rule=rule,
        header=header.message.msgstr if header else "",
    )
