"""The documents of releases: each made, staged and forgotten, so that memory does not grow."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from heapq import nlargest
from typing import TYPE_CHECKING, cast

from toolkit.building.manifest import Kept
from toolkit.building.signs import joint_digest
from toolkit.building.summaries import summarise, write_editions
from toolkit.errors import PressError
from toolkit.model import MULTIPLE, Alternate, Publication
from toolkit.pages import file_path
from toolkit.site.feed import LATEST

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from toolkit.building.signs import Sign
    from toolkit.building.staging import Staging
    from toolkit.building.standing import Standing
    from toolkit.editions.gate import Verdict
    from toolkit.model import CombinedFormat, Edition, Format
    from toolkit.sources import Sources

    Staged = tuple[str, str, tuple[Sign, bool]]

__all__ = ["Desk", "Made", "publication"]

NOTHING = Kept()


@dataclass(frozen=True)
class Made:
    """What was made of one release, or the error that kept it from being made.

    `staged` are the files that did not stand: path, key, sign and whether it is new.
    `is_unresolved` says of an error that the record itself is at fault.
    """

    name: str
    kept: Kept = NOTHING
    staged: tuple[Staged, ...] = ()
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
    standing: Standing
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
            shown = editions[name] = every if self.standing.request.preview else publishable
            kept = self._keep(name, every, shown, verdict)
            staged = tuple(self._stage(name, shown, kept)) if name in self.selected else ()
        except PressError as error:
            return Made(name, error=error)
        finally:
            self.sources.forget(name)
        return Made(name, kept, staged, summarise(shown))

    def _keep(
        self,
        name: str,
        every: Mapping[str, Edition],
        shown: Mapping[str, Edition],
        verdict: Verdict,
    ) -> Kept:
        """Return what is kept of a release: all that its documents are made of."""
        sources = {source: None for one in every.values() for source in one.files}
        embargo = next(one.embargo for one in every.values())
        return Kept(
            reasons=verdict.reasons,
            documents={
                format: tuple(document_paths(module, name, shown))
                for format, module in self.formats.items()
            },
            digests={code: _digest(edition) for code, edition in shown.items()},
            files={
                file_path(name, source): source
                for source in dict.fromkeys(one for each in shown.values() for one in each.files)
                if self.sources.attached(name, source)
            },
            attached={source: self.standing.attached(name, source) for source in sources},
            embargo=embargo.timestamp() if embargo else None,
            held=embargo is not None and embargo > self.sources.now,
        )

    def _stage(self, name: str, shown: Mapping[str, Edition], kept: Kept) -> Iterator[Staged]:
        """Stage the documents asked for that do not stand yet, and the files of a release."""
        suffixes = {format: module.SUFFIX for format, module in self.formats.items()}
        for path, format, code in self.standing.request.documents(name, kept, suffixes):
            key = kept.key(self.standing.look, format, code)
            if not self.standing.stands(path, key):
                data = self._render(self.formats[format], name, shown, code)
                yield path, key, self.staging.put(path, data)
        for path, source in kept.files.items():
            found = self.sources.attached(name, source)
            if found and not self.standing.stands(path, kept.attached[source]):
                yield path, kept.attached[source], self.staging.copy(path, found)

    def _render(self, module: Format, name: str, shown: Mapping[str, Edition], code: str) -> bytes:
        paths = document_paths(module, name, shown)
        own = {code: path for code, path in paths.items() if code != MULTIPLE}
        preview = self.standing.request.preview
        where = publication(self.sources, paths[code], own, preview, name)
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


def _digest(edition: Edition) -> str:
    """Return the digest of an edition; of its messages only how far they are can be seen."""
    return joint_digest(edition.state, replace(edition, uses=(), problems=()))


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
