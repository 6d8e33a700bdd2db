"""Correct: publish what has changed of a release since, and tell readers what was wrong."""

from __future__ import annotations

import codecs
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from toolkit.catalogs.replacing import locked, swap
from toolkit.errors import PressError
from toolkit.publishing.differences import differences
from toolkit.publishing.files import write_published
from toolkit.publishing.freezing import freeze, moment
from toolkit.records.finding import published_path
from toolkit.records.load import parse
from toolkit.records.noting import entry_lines, with_correction
from toolkit.strict_yaml import load

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping

    from toolkit.facts import Resolved
    from toolkit.model import Edition
    from toolkit.publishing.published import Published
    from toolkit.records.parts import Correction
    from toolkit.sources import Sources

__all__ = ["Corrected", "correct"]

NOTE = "What was wrong, and what is right."


@dataclass(frozen=True)
class Corrected:
    """What came of a correction, or would come: the languages whose published text was replaced.

    `withheld` has the reasons why none was; `lines` are then to be added to the record, where
    that is what it takes. `noted` is the record that the note was added to.
    """

    release: str
    languages: tuple[str, ...] = ()
    withheld: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    noted: str = ""


@dataclass(frozen=True)
class _Present:
    """A published release as it is now: which languages differ, and which of them say nothing."""

    resolved: Resolved
    editions: Mapping[str, Edition]
    changed: tuple[str, ...]
    untold: tuple[str, ...]

    @property
    def notes(self) -> tuple[Correction, ...]:
        """What its record says was corrected."""
        return self.resolved.record.release.corrections


def correct(sources: Sources, given: str, *, note: str = "", dry_run: bool = False) -> Corrected:
    """Publish a release anew in the languages that differ, if readers are told what was wrong.

    In each of these languages the record must have one correction more than readers have seen.
    A `note` is first added to the record as a correction of today, where one is missing: it
    will be translated like any other text before others may read it. A `dry_run` writes
    nothing and returns what would come of it. Raises `PressError`.
    """
    (name,) = sources.select([given])
    published = sources.frozen.published(name)
    if published is None:
        raise PressError(f"{name} is not published", hint=f"`press publish {name}` does that.")
    present, noted = _look(sources, published), ""
    if note and present.changed:
        noted = _note(sources, present, " ".join(note.split()), dry_run)
        present = _look(sources, published) if noted else present
    withheld = tuple(_faults(sources, present))
    if withheld:
        lines = ("corrections:", *(f"  {one}" for one in entry_lines(_today(sources), NOTE)))
        return Corrected(name, (), withheld, lines if present.untold else (), noted)
    if not dry_run:
        _replace(sources, published, present)
    return Corrected(name, present.changed, noted=noted)


def _today(sources: Sources) -> dt.date:
    return moment(sources.now).astimezone(sources.settings.zone).date()


def _look(sources: Sources, published: Published) -> _Present:
    """Return what would be told in other words, or with other files; raises `PressError`."""
    resolved = sources.resolved(published.release)
    made = sources.editions(resolved)
    gone = published.editions.keys() - made.keys()
    if gone:
        raise PressError(
            f"it was published in {', '.join(sorted(gone))}, too",
            hint="Put that back under `languages:`: what was published is not taken back.",
            where=resolved.record.document.where(("languages",)),
        )
    others = set(sources.frozen.unlike(published))
    changed = tuple(
        code
        for code, one in published.editions.items()
        if differences(one, made[code]) or not others.isdisjoint((*one.files, *made[code].files))
    )
    told = {
        code: len(made[code].corrections) > len(published.editions[code].corrections)
        for code in changed
    }
    return _Present(resolved, made, changed, tuple(code for code in changed if not told[code]))


def _faults(sources: Sources, present: _Present) -> Iterator[str]:
    """Yield why a correction may not be published."""
    if not present.changed:
        yield "nothing differs from what was published"
    if present.untold:
        yield f"{', '.join(present.untold)}: no new correction tells readers what was wrong"
    if any(one.date > _today(sources) for one in present.notes):
        yield "a correction has a date that is still to come"
    verdict = sources.verdict(present.resolved, present.editions)
    if not set(present.changed) <= set(verdict.publishable):
        yield from verdict.reasons


def _replace(sources: Sources, published: Published, present: _Present) -> None:
    """Write what is published from now on; languages that do not differ stay as they are."""
    name, when = published.release, moment(sources.now)
    corrected = when.astimezone(sources.settings.zone)
    editions = {
        code: replace(present.editions[code], corrected=corrected)
        if code in present.changed
        else one
        for code, one in published.editions.items()
    }
    after = freeze(editions, when, partial(sources.attachment, name), published)
    write_published(after, published_path(sources.paths[name]))


def _note(sources: Sources, present: _Present, words: str, dry_run: bool) -> str:
    """Add a correction to the record, if it has none that is new; return its path.

    A `dry_run` leaves the file as it is. Raises `PressError` and changes nothing.
    """
    record = present.resolved.record
    if not present.untold:
        if words in {one.note for one in present.notes}:
            return ""
        raise PressError(
            "a correction that readers have not seen is there already",
            hint="Change that one, or leave out --note.",
            where=record.document.where(("corrections", len(present.notes) - 1)),
        )
    path, today = sources.paths[record.name], _today(sources)
    data = path.read_bytes()
    text = with_correction(data.decode("utf-8-sig"), today, words)
    if text is None:
        lines = "\n    ".join(entry_lines(today, words))
        raise PressError(
            "the note cannot be added without touching other lines",
            hint=f"Add it by hand, under `corrections:`\n    {lines}",
            where=record.document.where(("corrections",), key=True),
        )
    noted = parse(load(text, record.path), record.name)
    if not dry_run:
        mark = codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""
        with locked(path):
            swap(path, mark + text.encode("utf-8"), expected=data)
    sources.suppose(noted)
    return record.path
