"""The documents of releases: each made, staged and forgotten, so that memory does not grow."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from heapq import nlargest
from typing import TYPE_CHECKING, TypeVar, cast

from toolkit.addresses import PICTURES, file_path
from toolkit.building.kept import Kept
from toolkit.building.publications import document_languages, is_searched, publication
from toolkit.building.summaries import edition_digest, edition_row, summarise, write_editions
from toolkit.editions.gate import Verdict
from toolkit.errors import PressError, Problems
from toolkit.model import MULTIPLE
from toolkit.site.feed import LATEST
from toolkit.site.search import search_page

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence

    from toolkit.building.request import Document, Suffixes
    from toolkit.building.signs import Sign
    from toolkit.building.staging import Staging
    from toolkit.building.standing import Standing
    from toolkit.building.summaries import Row
    from toolkit.facts import Resolved
    from toolkit.model import CombinedFormat, Edition, Format
    from toolkit.sources import Sources

    Listed = tuple[str, str, dt.date, str]
    """The language and topic of a list, and the date and name of a release that stands on it."""
    Staged = tuple[str, str, tuple[Sign, bool]]
    Attempt = Generator[None, None, "Made"]

__all__ = ["Desk", "Made", "raise_errors"]

T = TypeVar("T")

NOTHING = Kept()
ABREAST = 32
"""Releases that are made together, step by step."""


@dataclass(frozen=True)
class Made:
    """What was made of one release, or the error that kept it from being made.

    `staged` are the files that did not stand: path, key, sign and whether it is new; `texts`
    the places, the summaries and the whole of its editions, `searched` what the search
    reads of each.
    `is_unresolved` says of an error that the record itself is at fault.
    """

    name: str
    kept: Kept = NOTHING
    staged: tuple[Staged, ...] = ()
    texts: tuple[str, str, str] = ("", "", "")
    searched: Mapping[str, str] = field(default_factory=dict)
    error: PressError | None = None
    is_unresolved: bool = False


@dataclass(frozen=True)
class Desk:
    """Makes releases: what they are made of, what is asked for, and where it is put.

    Documents are written of the releases that `selected` names; of the others only the
    summary is made. `latest` are the latest releases made so far, by the list they stand on.
    """

    sources: Sources
    standing: Standing
    formats: Mapping[str, Format]
    staging: Staging
    selected: frozenset[str]
    latest: dict[tuple[str, str], set[tuple[dt.date, str]]] = field(default_factory=dict)

    def prepare(self, names: Sequence[str]) -> None:
        """Load what all need, before several processes do: they begin as copies of this one.

        Some releases say what; of their documents none is made.
        """
        replace(self, selected=frozenset()).make(names)

    def make(self, names: Sequence[str]) -> list[Made]:
        """Make some releases; whole editions are kept of those that a feed may show.

        Whoever makes the newest first keeps few of them.
        """
        rows: dict[str, list[Row]] = {}
        listed: list[Listed] = []
        made = [
            one
            for start in range(0, len(names), ABREAST)
            for one in _in_step(
                [self._attempt(name, rows, listed) for name in names[start : start + ABREAST]]
            )
        ]
        latest = self._latest(listed)
        return [
            replace(one, texts=(*one.texts[:2], write_editions(rows[one.name])))
            if one.name in latest
            else one
            for one in made
        ]

    def _latest(self, listed: Iterable[Listed]) -> set[str]:
        """Return the releases that are among the latest made so far on some list."""
        for code, topic, date, name in listed:
            self.latest.setdefault((code, topic), set()).add((date, name))
        for key, dated in self.latest.items():
            self.latest[key] = set(nlargest(LATEST, dated))
        return {name for dated in self.latest.values() for _, name in dated}

    def _attempt(self, name: str, rows: dict[str, list[Row]], listed: list[Listed]) -> Attempt:
        """Make a release in some steps, and pause after each."""
        try:
            frozen = None if self.standing.request.preview else self.sources.frozen.editions(name)
            resolved = None if frozen is not None else (yield from self._resolved(name))
        except PressError as error:
            return Made(name, error=error, is_unresolved=True)
        try:
            every = frozen or {}
            verdict = Verdict(name, tuple(every), (), due=True)
            if resolved:
                every = yield from self._editions(resolved)
                verdict = self.sources.verdict(resolved, every)
            publishable = {code: every[code] for code in verdict.publishable}
            shown = every if self.standing.request.preview else publishable
            written = {code: edition_row(one) for code, one in shown.items()}
            digests = {code: edition_digest(one, written[code]) for code, one in shown.items()}
            kept = self._keep(name, every, shown, verdict, digests)
            yield
            staging = self._stage(name, shown, kept) if name in self.selected else ()
            staged = tuple((yield from _paused(staging)))
        except PressError as error:
            return Made(name, error=error)
        finally:
            self.sources.forget(name)
        rows[name] = list(written.values())
        listed += _lists(shown.values())
        summary, places = summarise(rows[name])
        is_found = is_searched(self.sources)
        searched = {code: search_page(one) for code, one in shown.items()} if is_found else {}
        return Made(name, kept, staged, (places, summary, ""), searched)

    def _resolved(self, name: str) -> Generator[None, None, Resolved]:
        self.sources.record(name)
        yield
        return self.sources.resolved(name)

    def _editions(self, resolved: Resolved) -> Generator[None, None, dict[str, Edition]]:
        """Make the editions of a release that is not published yet."""
        yield
        self.sources.read_catalogs(resolved)
        yield
        telling = self.sources.telling(resolved)
        yield
        return dict((yield from _paused(self.sources.each_edition(telling))))

    def _keep(
        self,
        name: str,
        every: Mapping[str, Edition],
        shown: Mapping[str, Edition],
        verdict: Verdict,
        digests: Mapping[str, str],
    ) -> Kept:
        """Return what is kept of a release: all that its documents are made of."""
        sources = {source: None for one in every.values() for source in one.files}
        embargo = next(one.embargo for one in every.values())
        return Kept(
            reasons=verdict.reasons,
            documents=tuple(
                (format, document_languages(module, shown))
                for format, module in self.formats.items()
            ),
            digests=digests,
            files={
                **{
                    file_path(name, block.source): block.source
                    for edition in shown.values()
                    for block in edition.attachments
                    if self.sources.attached(name, block.source)
                },
                **self.sources.gallery.places(name, shown.values()),
            },
            attached={source: self.standing.attached(name, source) for source in sources},
            embargo=embargo.timestamp() if embargo else None,
            held=embargo is not None and embargo > self.sources.now,
        )

    @cached_property
    def _suffixes(self) -> Suffixes:
        return tuple((format, module.SUFFIX) for format, module in self.formats.items())

    def _stage(self, name: str, shown: Mapping[str, Edition], kept: Kept) -> Iterator[Staged]:
        """Stage the documents asked for that do not stand yet, and the files of a release."""
        for document in self.standing.request.documents(kept.documents, self._suffixes):
            path, key = document.path(name), kept.key(self.standing.look, document)
            if not self.standing.stands(path, key):
                data = self._render(document, name, shown)
                yield path, key, self.staging.put(path, data)
        yield from self._stage_files(name, shown, kept)

    def _stage_files(self, name: str, shown: Mapping[str, Edition], kept: Kept) -> Iterator[Staged]:
        """Stage the pictures and attachments of a release that do not stand yet."""
        drawn: Mapping[str, bytes] = {}
        for path, source in kept.files.items():
            key = kept.file_key(self.standing.look, source)
            if self.standing.stands(path, key):
                continue
            if path.startswith(f"{PICTURES}/"):
                drawn = drawn or self.sources.gallery.files(name, shown.values())
                yield path, key, self.staging.put(path, drawn[path])
            elif found := self.sources.attached(name, source):
                yield path, key, self.staging.copy(path, found)

    def _render(self, document: Document, name: str, shown: Mapping[str, Edition]) -> bytes:
        format, code, suffix, codes, beside = document
        endings = dict(self._suffixes)
        where = publication(
            self.sources,
            document.path(name),
            {one: f"{one}/{name}{suffix}" for one in codes if one != MULTIPLE},
            self.standing.request.preview,
            name,
            {endings[one]: f"{code}/{name}{endings[one]}" for one in beside},
        )
        module = self.formats[format]
        if code == MULTIPLE:
            return cast("CombinedFormat", module).render_all(tuple(shown.values()), where)
        return module.render(shown[code], where)


def _paused(steps: Iterable[T]) -> Generator[None, None, list[T]]:
    """Return what comes of some steps, after a pause for each."""
    made = []
    for one in steps:
        made.append(one)
        yield
    return made


def _in_step(attempts: Sequence[Attempt]) -> list[Made]:
    """Let all take a step before one takes the next; return what came of each.

    What a step runs and looks up is then still near the processor when the next release
    takes it: making one release after the other takes a quarter more time.
    """
    made: dict[int, Made] = {}
    while len(made) < len(attempts):
        for number, attempt in enumerate(attempts):
            if number not in made:
                try:
                    next(attempt)
                except StopIteration as end:
                    made[number] = end.value
    return [made[number] for number in range(len(attempts))]


def _lists(editions: Iterable[Edition]) -> Iterator[Listed]:
    """Yield the lists that editions stand on: those of their language and of their topics."""
    for one in editions:
        for topic in ("", *(topic.id for topic in one.topics.children)):
            yield one.language, topic, one.date, one.release


def raise_errors(made: Iterable[Made]) -> None:
    """Raise what records are at fault for, all of it; else the first error of another kind."""
    failed = sorted((one for one in made if one.error), key=lambda one: one.name)
    unresolved = [one.error for one in failed if one.error and one.is_unresolved]
    if unresolved:
        raise Problems(unresolved)
    for one in failed:
        assert one.error is not None
        raise one.error
