"""Resolving: from a record as it was written to the facts it states.

`resolve` finds people, places, institutions, works and terms in the termbase, by any
spelling in any language and whatever the state of their translations (the state
concerns the gate only).
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from functools import cache
from types import NoneType
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

from toolkit.entries import SECTIONS, Entry, EntryFields
from toolkit.errors import PressError, Problems
from toolkit.facts import OTHERS, Count, FreeText, Marker, Ref, Resolved, marker_of
from toolkit.model import Approximation
from toolkit.records.load import fields_of
from toolkit.records.parts import Figure, Speaker, When
from toolkit.records.texts import OPEN_END, Counts, Prose, Refers

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from toolkit.facts import Fact
    from toolkit.model import Gender
    from toolkit.records.load import Record
    from toolkit.records.parts import Name
    from toolkit.records.schema import Part, Release
    from toolkit.strict_yaml import Loc
    from toolkit.termbase import Termbase

__all__ = ["resolve"]

SCALARS = frozenset({str, int, bool, dt.date, Decimal, NoneType})
"""What most fields hold: whether a value is a model takes long to tell."""
SECTION_OF = {kind: section for section, kind in SECTIONS.items()}


def resolve(record: Record, termbase: Termbase) -> Resolved:
    """Find everything the record names; raises `PressError` for each name not found."""
    finder = _Finder(record, termbase)
    release = record.release
    facts = finder.part(release, ())
    facts["upcoming"] = release.when is not None and release.when.period().last > release.date
    speakers = {
        index: ref
        for index, block in enumerate(release.body)
        if isinstance(block, BaseModel)
        and isinstance(ref := finder.part(block, ("body", index)).get("speaker"), Ref)
    }
    if finder.faults:
        raise Problems(finder.faults)
    return Resolved(record, facts, speakers, tuple(finder.own_entries))


class _Finder:
    """Walks one record's models, collecting every name that cannot be found."""

    def __init__(self, record: Record, termbase: Termbase) -> None:
        self.record = record
        self.faults: list[PressError] = []
        self.own_roles: dict[str, tuple[Ref | FreeText, ...]] = {}
        self.own_entries: list[Entry] = []
        entries = [self.own_name(at, name) for at, name in enumerate(record.release.names)]
        self.termbase = termbase.extended(entries) if entries else termbase

    # ---------------------------------------------------------- own names

    def own_name(self, at: int, name: Name) -> Entry:
        """Return the entry of a name that the record itself spells."""
        entry = self.own_entry(name.kind, at, name.name, ("names", at, "name"), name.gender)
        if name.role is None:
            return entry
        if isinstance(name.role, str):
            role: Ref | FreeText = FreeText("role", name.role)
        else:
            role = Ref(self.own_entry("role", at, name.role, ("names", at, "role")))
        self.own_roles[entry.msgctxt] = (role,)
        return entry

    def own_entry(
        self,
        kind: str,
        at: int,
        spellings: str | Mapping[str, str],
        loc: Loc,
        gender: Gender | None = None,
    ) -> Entry:
        """Return an entry with these spellings; the record's language must be among them."""
        source = self.record.release.language
        forms = {source: spellings} if isinstance(spellings, str) else dict(spellings)
        if source not in forms:
            self.faults.append(
                PressError(
                    f"`names[{at + 1}].{loc[-1]}`: expected its spelling in `{source}` too",
                    hint="The record is written in that language.",
                    where=self.record.document.where(loc),
                )
            )
        name = forms.get(source) or next(iter(forms.values()))
        fields = EntryFields(name=name, gender=gender)
        entry = Entry(kind, f"own-{at + 1}", fields, self.record.document.where(loc), forms)
        self.own_entries.append(entry)
        return entry

    # -------------------------------------------------------------- facts

    def part(self, part: Part | Release, loc: Loc) -> dict[str, Fact]:
        """Return the facts of a mapping of the record, except its body and own names."""
        facts: dict[str, Fact] = {}
        for key, name, marker in _stated(type(part)):
            value = getattr(part, name)
            facts[name] = None if value is None else self.value(value, marker, (*loc, key))
        if isinstance(part, Speaker):
            facts["person"] = _speaker(facts["person"], facts["role"])
        return facts

    def value(self, value: Any, marker: Marker | None, loc: Loc) -> Fact:  # noqa: ANN401 - a field
        """Return the fact a field's value states."""
        if type(value) in SCALARS:
            return self.scalar(value, marker, loc)
        match value:
            case tuple():
                return self.members(value, marker, loc)
            case When():
                return value.period()
            case Figure():
                return self.count(value, loc)
            case BaseModel():
                return self.part(value, loc)  # type: ignore[arg-type]
        return self.scalar(value, marker, loc)

    def scalar(self, value: Any, marker: Marker | None, loc: Loc) -> Fact:  # noqa: ANN401 - a field
        """Return the fact that a text or number states."""
        match marker, value:
            case Refers(), str():
                return self.name(value, marker, loc)
            case Prose(), str():
                return FreeText(marker.msgctxt, value)
            case Counts(), int():
                return Count(Decimal(value), self.counted(marker.term))
        return value  # type: ignore[no-any-return]

    def members(self, values: tuple[Any, ...], marker: Marker | None, loc: Loc) -> tuple[Fact, ...]:
        """Return the members of a list; `...` at its end stands for others."""
        last = len(values) - 1
        members: list[Fact] = []
        for at, one in enumerate(values):
            if one == OPEN_END and at == last and at > 0:
                members.append(OTHERS)
            elif one == OPEN_END and marker is not None:
                self.faults.append(self.open_end((*loc, at)))
            else:
                members.append(self.value(one, marker, (*loc, at)))
        return tuple(members)

    def open_end(self, loc: Loc) -> PressError:
        """Return the error of a `...` that stands for others where nobody is named before it."""
        return PressError(
            f"`{loc[-2]}`: `...` stands for others at the end of a list",
            hint="Name somebody before it, or leave it out.",
            where=self.record.document.where(loc),
        )

    def count(self, figure: Figure, loc: Loc) -> Count:
        """Return a figure with what it counts."""
        markers = {name: marker for _, name, marker in _stated(Figure)}
        of = self.value(figure.of, markers["of"], (*loc, "of"))
        parts = tuple(self.count(one, (*loc, "parts", at)) for at, one in enumerate(figure.parts))
        about = Approximation(figure.approximately) if figure.approximately else None
        named = of if isinstance(of, Ref | FreeText) else FreeText("figure", figure.of)
        return Count(figure.value, named, about, parts)

    def counted(self, term: str) -> Ref | FreeText:
        """Return a term that the schema itself counts (years)."""
        entry = self.termbase.get("term", term)
        return Ref(entry) if entry else FreeText("figure", term)

    def name(self, text: str, marker: Refers, loc: Loc) -> Fact:
        """Return the entry `text` names, or the text itself where the field allows it."""
        try:
            entry = self.termbase.find(text, marker.kinds)
        except PressError as error:
            where = self.record.document.where(loc)
            self.faults.append(PressError(error.message, hint=error.hint, where=where))
            return None
        if entry is not None:
            return self.ref(entry, marker)
        if marker.free:
            return FreeText(marker.free, text)
        self.faults.append(self.unknown(text, marker, loc))
        return None

    def unknown(self, text: str, marker: Refers, loc: Loc) -> PressError:
        """Return the error of a name that nothing has, with how to add it."""
        near = self.termbase.nearest(text, marker.kinds)
        hint = f"Did you mean {near!r}? Else add" if near else "Add"
        section = " or ".join(f"`{SECTION_OF[kind]}:`" for kind in marker.kinds)
        return PressError(
            f"`{loc[-1] if isinstance(loc[-1], str) else loc[-2]}`: "
            f"no {' or '.join(marker.kinds)} is called {text!r}",
            hint=f"{hint} it to locales/termbase.yaml under {section}, "
            "or spell it under `names:` here.",
            where=self.record.document.where(loc),
        )

    def ref(self, entry: Entry, marker: Refers) -> Ref:
        """Return an entry with its roles; a role that a person is meant by, as its holder."""
        if entry.kind == "role" and "person" in marker.kinds:
            holders = tuple(self.termbase.holders(entry, self.record.release.date))
            if len(holders) == 1:
                return Ref(holders[0], tuple(self.roles(holders[0])))
        return Ref(entry, tuple(self.roles(entry)))

    def roles(self, entry: Entry) -> Iterator[Ref | FreeText]:
        """Yield the roles a person has on the release's date."""
        yield from self.own_roles.get(entry.msgctxt, ())
        for tenure in entry.fields.roles:
            role = self.termbase.get("role", tenure.role)
            if role and tenure.holds(self.record.release.date):
                yield Ref(role, acting=tenure.acting)


@cache
def _stated(model: type[BaseModel]) -> tuple[tuple[str, str, Marker | None], ...]:
    """Return the fields of a model that state facts: in a record, in Python, and the marker."""
    keys = zip(fields_of(model), model.model_fields.items(), strict=True)
    return tuple(
        (key, name, marker_of(field))
        for key, (name, field) in keys
        if name not in {"body", "names", "corrections"}
    )


def _speaker(person: Fact, role: Fact) -> Fact:
    """Return who spoke: a person, in the role of this occasion, or a post alone."""
    if isinstance(person, Ref) and isinstance(role, Ref | FreeText):
        return replace(person, roles=(role,))
    return person or role
