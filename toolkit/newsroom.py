"""The front door: a newsroom and what can be done with it.

Each verb is imported when it is used: whoever checks a catalog need not wait for what builds.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from toolkit.root import find_root

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable

    from toolkit.building.built import Built
    from toolkit.correct import Corrected
    from toolkit.drafts.draft import Drafted
    from toolkit.drafts.revisions import Revisions
    from toolkit.errors import PressError
    from toolkit.fix import Mend
    from toolkit.memory.exchange import Memorised
    from toolkit.model import Checked, Edition, Form
    from toolkit.progress import Row
    from toolkit.publish import Released
    from toolkit.sources import Sources
    from toolkit.status import Status
    from toolkit.sync import Synced
    from toolkit.transfer.export import Exported
    from toolkit.transfer.importing import Imported

__all__ = ["Newsroom"]


class Newsroom:
    """The newsroom `start` lies in. `now` (aware) decides what is due; default: the clock."""

    def __init__(self, start: Path | str = ".", *, now: dt.datetime | None = None) -> None:
        self.root = find_root(Path(start).resolve())
        self._now = now

    def _sources(self) -> Sources:
        """Read afresh: files may have changed since the last call."""
        from toolkit.sources import Sources

        return Sources(self.root, self._now)

    def sync(self, releases: Iterable[str] = (), *, check: bool = False) -> Synced:
        """Extract messages and update catalogs; see `toolkit.sync.sync`."""
        from toolkit.sync import sync

        return sync(self._sources(), releases, check=check)

    def draft(
        self,
        releases: Iterable[str] = (),
        *,
        to: Iterable[str] = (),
        provider: str = "",
        dry_run: bool = False,
        send_confidential: bool = False,
        report: Callable[[int, int], None] = lambda _done, _total: None,
    ) -> Drafted:
        """Fill missing messages with flagged drafts; see `toolkit.drafts.draft`."""
        from toolkit.drafts.draft import draft

        return draft(
            self._sources(),
            releases,
            to=to,
            provider=provider,
            dry_run=dry_run,
            send_confidential=send_confidential,
            report=report,
        )

    def revisions(self) -> tuple[Revisions, ...]:
        """Return how much people changed each provider's drafts; see `toolkit.drafts.revisions`."""
        from toolkit.drafts.revisions import revisions

        return revisions(self._sources())

    def import_memory(self, files: Iterable[Path]) -> tuple[Memorised, ...]:
        """Keep memories for drafts to be made from; see `toolkit.memory.exchange`."""
        from toolkit.memory.exchange import import_memory

        return import_memory(self._sources(), files)

    def export_memory(self, output: Path | None = None) -> Memorised:
        """Write the newsroom's memory as a file, without withheld releases."""
        from toolkit.drafts.withholding import withheld
        from toolkit.memory.exchange import export_memory

        sources = self._sources()
        return export_memory(sources, frozenset(withheld(sources)), output)

    def export(
        self,
        releases: Iterable[str] = (),
        *,
        format: str,
        to: Iterable[str] = (),
        output: Path | None = None,
    ) -> Exported:
        """Write files for agencies and memories; see `toolkit.transfer.export.export`."""
        from toolkit.transfer.export import export

        return export(self._sources(), releases, format=format, to=to, output=output)

    def import_(
        self, files: Iterable[Path], *, force: bool = False, dry_run: bool = False
    ) -> Imported:
        """Bring such files back; see `toolkit.transfer.importing.import_files`."""
        from toolkit.transfer.importing import import_files

        return import_files(self._sources(), files, force=force, dry_run=dry_run)

    def build(
        self,
        releases: Iterable[str] = (),
        *,
        preview: bool = False,
        locales: Iterable[str] = (),
        formats: Iterable[str] = (),
        output: Path | None = None,
        jobs: int = 0,
        report: Callable[[int, int], None] = lambda _done, _total: None,
    ) -> Built:
        """Write documents and indexes; see `toolkit.build.build`."""
        from toolkit.build import build

        return build(
            self.root,
            releases,
            now=self._now,
            preview=preview,
            locales=locales,
            formats=formats,
            output=output,
            jobs=jobs,
            report=report,
        )

    def publish(self, releases: Iterable[str], *, dry_run: bool = False) -> Released:
        """Freeze releases as readers are to be given them; see `toolkit.publish.publish`."""
        from toolkit.publish import publish

        return publish(self._sources(), releases, dry_run=dry_run)

    def correct(self, release: str, *, note: str = "", dry_run: bool = False) -> Corrected:
        """Publish what has changed since as a correction; see `toolkit.correct.correct`."""
        from toolkit.correct import correct

        return correct(self._sources(), release, note=note, dry_run=dry_run)

    def serve(
        self,
        *,
        port: int = 0,
        published: bool = False,
        formats: Iterable[str] = ("html",),
        output: Path | None = None,
        tell: Callable[[Built | PressError], None] = lambda _: None,
        ready: Callable[[str], None] = lambda _: None,
    ) -> None:
        """Serve the site on this machine until it is interrupted; see `toolkit.serve.serve`."""
        from toolkit.serve import serve

        serve(
            self.root,
            port=port,
            published=published,
            formats=formats,
            output=output,
            now=self._now,
            tell=tell,
            ready=ready,
        )

    def check(
        self,
        paths: Iterable[Path | str] = (),
        *,
        select: Iterable[str] = (),
        ignore: Iterable[str] = (),
        baseline: Path | None = None,
    ) -> Checked:
        """Return every problem; see `toolkit.check.check`."""
        from toolkit.check import check, unreadable
        from toolkit.errors import PressError
        from toolkit.sources import Sources

        faults: list[PressError] = []
        try:
            sources = Sources(self.root, self._now, faults)
        except PressError as error:
            return unreadable(error, self.root)
        return check(sources, faults, paths, select=select, ignore=ignore, baseline=baseline)

    def write_baseline(self, path: Path, checked: Checked) -> int:
        """Write what was found as a baseline; see `toolkit.checking.baseline`."""
        from toolkit.checking.baseline import write_baseline

        return write_baseline(path, checked.problems)

    def mends(
        self,
        paths: Iterable[Path | str] = (),
        *,
        select: Iterable[str] = (),
        ignore: Iterable[str] = (),
    ) -> tuple[tuple[Mend, ...], tuple[PressError, ...]]:
        """Return what checks can mend, and what cannot be read; see `toolkit.fix.find_mends`."""
        from toolkit.fix import find_mends
        from toolkit.sources import Sources

        faults: list[PressError] = []
        sources = Sources(self.root, self._now, faults)
        found = find_mends(sources, faults, paths, select=select, ignore=ignore)
        return found, tuple(one for fault in faults for one in fault.errors())

    def write_mends(self, mends: Iterable[Mend]) -> None:
        """Write what `mends` has returned; see `toolkit.fix.write_mends`."""
        from toolkit.fix import write_mends

        write_mends(mends)

    def inflect(
        self, locale: str, features: str, phrase: str, *, kind: str = "common", gender: str = ""
    ) -> Form:
        """Return the form a sentence of this newsroom would print; see `toolkit.inflect`."""
        from toolkit.grammar.inflect import inflect

        grammar = self._language_sources.grammar(locale)
        return inflect(locale, features, phrase, kind=kind, gender=gender, grammar=grammar)

    @cached_property
    def _language_sources(self) -> Sources:
        """Forms are asked for by the thousand: read grammar.yaml once."""
        return self._sources()

    def editions(self, release: str) -> dict[str, Edition]:
        """Return every edition of a release, publishable or not."""
        sources = self._sources()
        (name,) = sources.select([release])
        return sources.editions(sources.resolved(name))

    def status(self, releases: Iterable[str] = ()) -> tuple[Status, ...]:
        """Return how far each release is; see `toolkit.status.status`."""
        from toolkit.status import status

        return status(self._sources(), releases)

    def progress(self, releases: Iterable[str] = ()) -> list[Row]:
        """Return what `press status` tells of each release; see `toolkit.progress`."""
        from toolkit.progress import progress

        return progress(self._sources(), releases)
