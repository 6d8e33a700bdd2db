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
from toolkit.format_files import FormatFiles
from toolkit.frozen import Frozen
from toolkit.model import Problem, Severity, State
from toolkit.records.finding import named, record_paths
from toolkit.settings import read_settings
from toolkit.shipped import roots_of
from toolkit.translations import Translations

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from toolkit.editions.furniture import Furniture
    from toolkit.editions.gate import Verdict
    from toolkit.editions.telling import Telling
    from toolkit.editions.templates import Templates
    from toolkit.entries import Entry
    from toolkit.facts import Ref, Resolved
    from toolkit.grammar.forms import Grammar, Override
    from toolkit.grammar.known import Known
    from toolkit.model import Edition, Text
    from toolkit.records.load import Record
    from toolkit.records.schema import Release
    from toolkit.site.gallery import Gallery
    from toolkit.termbase import Termbase

__all__ = ["Sources", "collect"]

T = TypeVar("T")


class Sources:
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
        self.root = root
        self.settings = read_settings(root)
        self.now = now or dt.datetime.now(self.settings.zone)
        self.roots = roots_of(root)
        self._records: dict[str, Record] = {}
        self._grammars: dict[str, Grammar] = {}
        self.known: Known | None = None
        self.translations = Translations(self.roots, faults)

    @cached_property
    def templates(self) -> Templates:
        """Return the templates, the newsroom's own first."""
        from toolkit.editions.templates import Templates

        return Templates(self.roots, self._term, self.known)

    def recall(self, known: Known) -> None:
        """Answer as was answered before; to be called ahead of the first question."""
        self.known = self.translations.known = known

    # -------------------------------------------------------------- records

    @cached_property
    def paths(self) -> Mapping[str, Path]:
        """Return the file of each release by name, sorted; raises `PressError` for twins."""
        return record_paths(self.root)

    def shown(self, path: Path) -> str:
        """Return a path as messages name it: below the newsroom, with slashes."""
        return path.relative_to(self.root).as_posix()

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

    # -------------------------------------------------------------- language

    @cached_property
    def termbase(self) -> Termbase:
        """Return the termbase with every name that a catalog gives, in any state."""
        from toolkit.termbase import KnownTermbase

        if self.known and not self.known.is_new:
            return KnownTermbase(self._termbase, self.known)
        made = self._termbase()  # now: a fault of the file is none of the record that asks first
        return KnownTermbase(lambda: made, self.known) if self.known else made

    def _termbase(self) -> Termbase:
        from toolkit.entries import read_termbase
        from toolkit.termbase import Termbase

        paths = [
            (root / "locales/termbase.yaml", "locales/termbase.yaml")
            for root in self.roots
            if (root / "locales/termbase.yaml").is_file()
        ]
        names = (
            message for code in self.settings.languages for message in self.translations.names(code)
        )
        return Termbase(read_termbase(paths), names, self._common)

    def _common(self) -> Termbase:
        """Return the entries that every newsroom has."""
        from toolkit.reference.entries import reference

        return reference(self.settings.languages)

    def _term(self, id: str) -> Ref:
        """Return a term that a template names by its id."""
        from toolkit.facts import Ref

        entry = self.termbase.get("term", id)
        if entry is None:
            raise PressError(
                f"a template needs the term `{id}`",
                hint=f"Add `{id}:` under `terms:` in locales/termbase.yaml.",
            )
        return Ref(entry)

    @property
    def own_entries(self) -> tuple[Entry, ...]:
        """Return the entries of the newsroom's own termbase.yaml."""
        from toolkit.entries import read_termbase

        path = self.root / "locales/termbase.yaml"
        if not path.is_file():
            return ()
        return read_termbase([(path, "locales/termbase.yaml")])

    def grammar(self, code: str) -> Grammar:
        """Return a language with the newsroom's (and the shipped) written-out forms."""
        from toolkit import strict_yaml
        from toolkit.grammar.forms import Grammar
        from toolkit.grammar.overrides import parse_overrides
        from toolkit.grammar.plain import language as language_of

        if code not in self._grammars:
            overrides: dict[str, Override] = {}
            for root in reversed(self.roots):
                shown = f"locales/{code}/grammar.yaml"
                if (root / shown).is_file():
                    document = strict_yaml.read(root / shown, shown)
                    overrides.update(parse_overrides(document, language_of(code)))
            style = self.settings.initials.get(code, "")
            self._grammars[code] = Grammar(language_of(code), overrides, style, self.known)
        return self._grammars[code]

    # -------------------------------------------------------------- editions

    def format_template(self, name: str) -> str:
        """Return the text of a page template, the newsroom's first."""
        return self.templates.text(f"formats/{name}")

    @cached_property
    def format_files(self) -> FormatFiles:
        """Return the files of templates/formats/ that are no templates."""
        return FormatFiles(self.roots)

    @cached_property
    def frozen(self) -> Frozen:
        """Return what readers were given of the releases that are published."""
        return Frozen(self.paths, self.shown, self.attachment, self._reviewed_labels)

    def _reviewed_labels(self, code: str) -> Mapping[str, Text]:
        """Return the labels of a language; empty ones while any waits for its review."""
        from toolkit.editions.furniture import make_furniture

        labels, voice = make_furniture(self.grammar(code), self.furniture)
        is_reviewed = all(use.state is State.REVIEWED for use in voice.uses.values())
        return {name: text if is_reviewed else () for name, text in labels.items()}

    @cached_property
    def furniture(self) -> Furniture:
        """Return what every page carries; raises `PressError` for an unknown office."""
        from toolkit.editions.furniture import Furniture
        from toolkit.facts import Ref

        office = self.settings.office
        entry = self.termbase.find(office, ("institution",)) if office else None
        if office and entry is None:
            raise PressError(
                f"[tool.press] office: {office!r} is not in the termbase",
                hint="Name an entry of `institutions:` in locales/termbase.yaml.",
            )
        facts = {"office": Ref(entry) if entry else None}
        settings = self.settings
        return Furniture(
            self.templates, self.translations, facts, settings.contact, settings.note_drafts
        )

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
        """Return the file a release shows or offers, if it is there and inside the newsroom."""
        path = (self.paths[release].parent / source).resolve()
        return path if path.is_file() and path.is_relative_to(self.root) else None

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
                hint="Its path is relative to the record.",
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
