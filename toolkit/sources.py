"""Everything a newsroom holds, read from disk when it is asked for.

The verbs (`sync`, `check`, `status`, `build`) take `Sources`; they never look
for files themselves. What reads and renders is imported when it is first used: a check of an
unchanged newsroom needs none of it.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from toolkit.errors import PressError, Problems
from toolkit.frozen import Frozen
from toolkit.model import Problem, Severity
from toolkit.records.finding import named, record_paths
from toolkit.shared import Shared

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from toolkit.editions.gate import Verdict
    from toolkit.editions.telling import Telling
    from toolkit.facts import Resolved
    from toolkit.model import Edition
    from toolkit.records.load import Record
    from toolkit.records.schema import Release
    from toolkit.site.gallery import Gallery

__all__ = ["Sources", "collect"]

T = TypeVar("T")


class Sources(Shared):
    """The files of one newsroom and what they say.

    `now` is for the gate. With `faults`, unreadable catalogs are added to it and
    count as absent, so that a check can go on; else they raise.
    """

    def __init__(
        self,
        root: Path,
        now: dt.datetime | None = None,
        faults: list[PressError] | None = None,
    ) -> None:
        super().__init__(root, faults)
        self.now = now or dt.datetime.now(self.settings.zone)
        self._records: dict[str, Record] = {}

    # -------------------------------------------------------------- records

    @cached_property
    def paths(self) -> Mapping[str, Path]:
        """Return the file of each release by name, sorted; raises `PressError` for twins."""
        return record_paths(self.root)

    def select(self, names: Iterable[str]) -> tuple[str, ...]:
        """Return the names of the releases meant: names or paths; none means all.

        Raises `PressError` for one that is not there.
        """
        wanted = tuple(names)
        if not wanted:
            return tuple(self.paths)
        return tuple(dict.fromkeys(named(one, self.paths) for one in wanted))

    def record(self, name: str) -> Record:
        """Load one record, once; raises `PressError`."""
        from toolkit.records.load import load

        if name not in self._records:
            path = self.paths[name]
            self._records[name] = load(path, name, self.shown(path))
        return self._records[name]

    def suppose(self, record: Record) -> None:
        """Have a release be what a record says, whatever its file does."""
        self._records[record.name] = record

    def resolved(self, name: str) -> Resolved:
        """Load one record and find what it names; raises `PressError`."""
        from toolkit.resolve import resolve

        return resolve(self.record(name), self.termbase)

    def forget(self, name: str) -> None:
        """Drop what was read of one release: an archive is larger than memory need be."""
        self._records.pop(name, None)
        self.translations.forget(name)

    def load_all(self, names: Iterable[str]) -> dict[str, Record]:
        """Load several records; raises all their errors at once."""
        return collect(self.record, names)

    def resolve_all(self, names: Iterable[str]) -> dict[str, Resolved]:
        """Resolve several records; raises all their errors at once."""
        return collect(self.resolved, names)

    # -------------------------------------------------------------- editions

    @cached_property
    def frozen(self) -> Frozen:
        """Return what readers were given of the releases that are published."""
        return Frozen(self.paths, self.shown, self.attachment, self._reviewed_labels)

    def languages_of(self, resolved: Resolved) -> tuple[str, ...]:
        """Return the languages a release is published in."""
        return resolved.record.release.languages or self.settings.languages

    def read_catalogs(self, resolved: Resolved) -> None:
        """Read what the catalogs of a release say before its editions ask for it."""
        release, name = resolved.record.release, resolved.record.name
        for code in self.languages_of(resolved):
            if code != release.language:
                self.translations.glanced(code, name)

    def editions(self, resolved: Resolved) -> dict[str, Edition]:
        """Make every edition of a release."""
        return dict(self.each_edition(self.telling(resolved)))

    def telling(self, resolved: Resolved) -> Telling:
        """Render what the templates tell of a release, in no language yet."""
        from toolkit.editions.telling import Telling

        return Telling(resolved, self.furniture.templates, self.furniture.facts)

    def each_edition(self, telling: Telling) -> Iterator[tuple[str, Edition]]:
        """Make the editions of a release, one after the other, by their language."""
        from toolkit.editions.edition import make_edition

        resolved = telling.resolved
        embargo, zone = self.embargo(resolved.record.release), self.settings.zone
        for code in self.languages_of(resolved):
            edition = make_edition(telling, self.grammar(code), self.furniture, embargo, zone)
            yield code, self._with_files(edition, resolved)

    # ------------------------------------------------------------------ files

    def attached(self, release: str, source: str) -> Path | None:
        """Return the file a release shows or offers, if it is there and inside the newsroom.

        An empty one is none: something went wrong when it was put there.
        """
        try:
            path = (self.paths[release].parent / source).resolve()
            is_there = path.is_file() and path.stat().st_size > 0
        except (OSError, RuntimeError):  # a link that leads to itself
            return None
        return path if is_there and path.is_relative_to(self.root) else None

    def attachment(self, release: str, source: str) -> bytes:
        """Return the bytes of a file that a release shows or offers; none if it is not there."""
        path = self.attached(release, source)
        return path.read_bytes() if path else b""

    @cached_property
    def gallery(self) -> Gallery:
        """Return the pictures of releases as the site shows them."""
        from toolkit.cache import Cache, cache_folder
        from toolkit.site.gallery import Gallery

        return Gallery(self.attachment, Cache(cache_folder()))

    def _with_files(self, edition: Edition, resolved: Resolved) -> Edition:
        """Add a problem for each file that is not there: the edition waits for it."""
        missing = tuple(
            Problem(
                check="missing-file",
                severity=Severity.ERROR,
                path=resolved.record.path,
                message=f"there is no file {source!r}",
                hint="Its path is relative to the record; an empty file is none.",
            )
            for source in edition.files
            if self.attached(edition.release, source) is None
        )
        return replace(edition, problems=edition.problems + missing) if missing else edition

    def embargo(self, release: Release) -> dt.datetime | None:
        """Return until when a release is held back, in the newsroom's timezone if it names none."""
        embargo = release.embargo
        if embargo and embargo.tzinfo is None:
            return embargo.replace(tzinfo=self.settings.zone)
        return embargo

    def verdict(self, resolved: Resolved, editions: Mapping[str, Edition]) -> Verdict:
        """Ask the gate about a release."""
        from toolkit.editions.gate import judge

        release = resolved.record.release
        publish = release.publish or self.settings.publish
        return judge(editions, publish, self.embargo(release), self.now)


def collect(step: Callable[[str], T], names: Iterable[str]) -> dict[str, T]:
    """Take a step for each name; raises all the errors at once."""
    made: dict[str, T] = {}
    faults: list[PressError] = []
    for name in names:
        try:
            made[name] = step(name)
        except PressError as error:
            faults.append(error)
    if faults:
        raise Problems(faults)
    return made
