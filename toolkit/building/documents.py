"""The documents of releases: each made, staged and forgotten, so that memory does not grow."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from functools import lru_cache, partial
from heapq import nlargest
from typing import TYPE_CHECKING, cast

from toolkit.building.manifest import Kept
from toolkit.building.summaries import summarise, write_editions
from toolkit.errors import PressError
from toolkit.model import MULTIPLE, Alternate, Publication
from toolkit.pages import file_path
from toolkit.site.feed import LATEST

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from toolkit.building.request import Request
    from toolkit.building.signs import Sign
    from toolkit.building.staging import Staging
    from toolkit.model import CombinedFormat, Edition, Format
    from toolkit.sources import Sources

__all__ = ["Desk", "Made", "publication"]

NOTHING = Kept()


@dataclass(frozen=True)
class Made:
    """What was made of one release, or the error that kept it from being made.

    `staged` are the files it has by path, with their signs and whether they are new.
    `is_unresolved` says of an error that the record itself is at fault.
    """

    name: str
    kept: Kept = NOTHING
    staged: Mapping[str, tuple[Sign, bool]] = field(default_factory=dict)
    summary: str = ""
    whole: str = ""
    error: PressError | None = None
    is_unresolved: bool = False


@dataclass(frozen=True)
class Desk:
    """Makes releases: what they are made of, what is asked for, and where it is put.

    Documents are written of the releases that `selected` names; of the others only the
    summary is made.
    """

    sources: Sources
    request: Request
    formats: Mapping[str, Format]
    staging: Staging
    selected: frozenset[str]

    def prepare(self, names: Sequence[str]) -> None:
        """Load what all need, before several processes do: they begin as copies of this one."""
        replace(self, selected=frozenset()).make(names[:1])

    def make(self, names: Sequence[str]) -> list[Made]:
        """Make some releases; whole editions are kept of those that a feed may show."""
        editions: dict[str, dict[str, Edition]] = {}
        made = [self._attempt(name, editions) for name in names]
        latest = set(_latest(editions))
        return [
            replace(one, whole=write_editions(editions[one.name])) if one.name in latest else one
            for one in made
        ]

    def _attempt(self, name: str, editions: dict[str, dict[str, Edition]]) -> Made:
        try:
            resolved = self.sources.resolved(name)
        except PressError as error:
            return Made(name, error=error, is_unresolved=True)
        try:
            every = self.sources.editions(resolved)
            verdict = self.sources.verdict(resolved, every)
            publishable = {code: every[code] for code in verdict.publishable}
            shown = every if self.request.preview else publishable
            made = self._release(name, shown)
        except PressError as error:
            return Made(name, error=error)
        editions[name] = shown
        embargo = self.sources.embargo(resolved.record.release)
        kept = replace(
            made.kept,
            reasons=verdict.reasons,
            embargo=embargo.timestamp() if embargo else None,
            held=embargo is not None and embargo > self.sources.now,
            attached=tuple({source: None for one in every.values() for source in one.files}),
        )
        self.sources.forget(name)
        return replace(made, kept=kept, summary=summarise(shown))

    def _release(self, name: str, shown: Mapping[str, Edition]) -> Made:
        staged: dict[str, tuple[Sign, bool]] = {}
        documents: dict[str, tuple[str, ...]] = {}
        for format, module in self.formats.items():
            paths = document_paths(module, name, shown)
            documents[format] = tuple(paths)
            if name in self.selected and self.request.wants_format(format):
                for code, path in paths.items():
                    if self.request.wants_language(code):
                        data = self._render(module, name, shown, code, paths)
                        staged[path] = self.staging.put(path, data)
        files = dict(_files(self.sources, name, shown))
        if name in self.selected:
            staged |= {path: self.staging.copy(path, source) for path, source in files.items()}
        kept = Kept(documents=documents, files=tuple(files))
        return Made(name, kept=kept, staged=staged)

    def _render(
        self,
        module: Format,
        name: str,
        shown: Mapping[str, Edition],
        code: str,
        paths: Mapping[str, str],
    ) -> bytes:
        own = {code: path for code, path in paths.items() if code != MULTIPLE}
        where = publication(self.sources, paths[code], own, self.request.preview, name)
        if code == MULTIPLE:
            return cast("CombinedFormat", module).render_all(tuple(shown.values()), where)
        return module.render(shown[code], where)


def document_paths(module: Format, name: str, editions: Mapping[str, Edition]) -> dict[str, str]:
    """Return where the document of each language stands, and that of all together."""
    has_document = getattr(module, "has_document", None)  # PartialFormat
    codes = [
        code for code, edition in editions.items() if has_document is None or has_document(edition)
    ]
    if hasattr(module, "render_all") and len(editions) > 1:  # CombinedFormat
        codes.append(MULTIPLE)
    return {code: f"{code}/{name}{module.SUFFIX}" for code in codes}


def _files(
    sources: Sources, name: str, editions: Mapping[str, Edition]
) -> Iterator[tuple[str, Path]]:
    """Yield the files that editions show or offer, by path below the output."""
    for source in dict.fromkeys(source for one in editions.values() for source in one.files):
        if path := sources.attached(name, source):
            yield file_path(name, source), path


def _latest(editions: Mapping[str, Mapping[str, Edition]]) -> Iterator[str]:
    """Yield the releases that are among the latest of these on some list."""
    lists: defaultdict[tuple[str, str], list[Edition]] = defaultdict(list)
    for made in editions.values():
        for code, edition in made.items():
            for topic in ("", *(topic.id for topic in edition.topics.children)):
                lists[code, topic].append(edition)
    for listed in lists.values():
        yield from (one.release for one in nlargest(LATEST, listed, key=_order))


def _order(edition: Edition) -> tuple[object, ...]:
    return edition.date, edition.release


def publication(
    sources: Sources, path: str, paths: Mapping[str, str], preview: bool, release: str = ""
) -> Publication:
    """Return what the document or page at `path` needs; `paths` are those of each language."""
    return Publication(
        path=path,
        alternates=tuple(Alternate(code, where) for code, where in paths.items()),
        base_url=sources.settings.base_url,
        preview=preview,
        languages=language_names(tuple(paths)),
        template=sources.format_template,
        asset=sources.format_asset,
        attached=partial(sources.attachment, release),
        fonts=sources.fonts,
        brand=sources.settings.brand,
        zone=sources.settings.zone,
    )


@lru_cache
def language_names(codes: tuple[str, ...]) -> Mapping[str, str]:
    """Return each language's name in itself, as CLDR has it, capitalised."""
    from babel import Locale

    from toolkit.grammar.plain import language

    return {
        code: language(code).capitalise(Locale.parse(code).get_language_name(code) or code)
        for code in codes
    }
