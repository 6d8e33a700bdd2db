"""Resolving: from a record as it was written to the facts it states.

`resolve` finds people, places, institutions, works and terms in the termbase,
by any spelling in any language and whatever the state of their translations
(the state concerns the gate only). A field's annotation in the schema says
which kinds of entry it accepts, so a new kind of release needs no code here.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, get_args

from pydantic import BaseModel

from toolkit.errors import PressError, Problems
from toolkit.records.schema import Prose, Refers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic.fields import FieldInfo

    from toolkit.records.load import Record
    from toolkit.records.schema import Part, Release
    from toolkit.strict_yaml import Loc
    from toolkit.termbase import Entry, Termbase

__all__ = ["Fact", "FreeText", "Ref", "Resolved", "offered", "resolve"]


@dataclass(frozen=True)
class FreeText:
    """A text of the record's own, translated in the release's catalog."""

    msgctxt: str
    text: str


@dataclass(frozen=True)
class Ref:
    """An entry of the termbase, and the roles a person has on the release's date."""

    entry: Entry
    roles: tuple[Ref | FreeText, ...] = ()


Fact = (
    Ref | FreeText | dt.date | int | bool | str | tuple["Fact", ...] | Mapping[str, "Fact"] | None
)
"""A value a template can test, walk through, or name in a sentence."""

SECTION_OF = {
    "person": "people",
    "place": "places",
    "institution": "institutions",
    "role": "roles",
    "work": "works",
    "term": "terms",
}


@dataclass(frozen=True)
class Resolved:
    """A record with its facts, and who speaks in each quotation of its body."""

    record: Record
    facts: Mapping[str, Fact]
    speakers: Mapping[int, Ref]


def resolve(record: Record, termbase: Termbase) -> Resolved:
    """Find everything the record names; raises `PressError` for each name not found."""
    finder = _Finder(record, termbase)
    facts = finder.part(record.release, ())
    speakers = {
        index: ref
        for index, block in enumerate(record.release.body)
        if isinstance(block, BaseModel)
        and isinstance(ref := finder.part(block, ("body", index)).get("speaker"), Ref)
    }
    if finder.faults:
        raise Problems(finder.faults)
    return Resolved(record, facts, speakers)


def offered(model: type[Release]) -> Mapping[str, bool]:
    """Return the facts a kind of release offers; the value says whether it may be a list."""
    return {
        name: str(field.annotation).startswith("tuple[")
        for name, field in model.model_fields.items()
        if name != "body" and _is_printable(field)
    }


def _is_printable(field: FieldInfo) -> bool:
    """Whether a field holds something a sentence can print: a name, text, day or number."""
    return bool(_marker(field)) or not {dt.date, int}.isdisjoint(_leaves(field.annotation))


def _leaves(annotation: object) -> Iterator[object]:
    """Yield the plain types an annotation is made of."""
    arguments = get_args(annotation)
    if not arguments:
        yield annotation
    for argument in arguments:
        if isinstance(argument, type) or get_args(argument):
            yield from _leaves(argument)


def _marker(field: FieldInfo) -> Refers | Prose | None:
    """Return the marker of a field's annotation, however deep it stands."""
    for item in field.metadata:
        if isinstance(item, Refers | Prose):
            return item
    return next(_markers(field.annotation), None)


def _markers(annotation: object) -> Iterator[Refers | Prose]:
    for item in getattr(annotation, "__metadata__", ()):
        if isinstance(item, Refers | Prose):
            yield item
    for argument in get_args(annotation):
        if not isinstance(argument, type) or not issubclass(argument, BaseModel):
            yield from _markers(argument)


class _Finder:
    """Walks one record's models, collecting every name that cannot be found."""

    def __init__(self, record: Record, termbase: Termbase) -> None:
        self.record = record
        self.termbase = termbase
        self.faults: list[PressError] = []

    def part(self, part: Part | Release, loc: Loc) -> dict[str, Fact]:
        """Return the facts of a mapping of the record, except its body."""
        facts: dict[str, Fact] = {}
        for name, field in type(part).model_fields.items():
            if name != "body":
                facts[name] = self.value(getattr(part, name), _marker(field), (*loc, name))
        person, role = facts.get("person"), facts.get("role")
        if isinstance(person, Ref) and isinstance(role, Ref | FreeText):
            facts["person"] = replace(person, roles=(role,))
        return facts

    def value(self, value: object, marker: Refers | Prose | None, loc: Loc) -> Fact:
        """Return the fact a field's value states."""
        if isinstance(value, tuple):
            return tuple(self.value(item, marker, (*loc, at)) for at, item in enumerate(value))
        if isinstance(value, BaseModel):
            return self.part(value, loc)  # type: ignore[arg-type]
        if isinstance(value, str) and isinstance(marker, Refers):
            return self.name(value, marker, loc)
        if isinstance(value, str) and isinstance(marker, Prose):
            return FreeText(marker.msgctxt, value)
        return value  # type: ignore[return-value]

    def name(self, text: str, marker: Refers, loc: Loc) -> Fact:
        """Return the entry `text` names, or the text itself where the field allows it."""
        where = self.record.document.where(loc)
        try:
            entry = self.termbase.find(text, marker.kinds)
        except PressError as error:
            self.faults.append(PressError(error.message, hint=error.hint, where=where))
            return None
        if entry is not None:
            return Ref(entry, tuple(self.roles(entry)))
        if marker.free:
            return FreeText(marker.free, text)
        near = self.termbase.nearest(text, marker.kinds)
        hint = f"Did you mean {near!r}? " if near else ""
        section = " or ".join(SECTION_OF[kind] for kind in marker.kinds)
        self.faults.append(
            PressError(
                f"`{loc[-1] if isinstance(loc[-1], str) else loc[-2]}`: "
                f"no {' or '.join(marker.kinds)} is called {text!r}",
                hint=f"{hint}Else add it to locales/termbase.yaml under `{section}:`.",
                where=where,
            )
        )
        return None

    def roles(self, entry: Entry) -> Iterator[Ref]:
        """Yield the roles a person has on the release's date."""
        for tenure in entry.fields.roles:
            role = self.termbase.get("role", tenure.role)
            if role and tenure.holds(self.record.release.date):
                yield Ref(role)
