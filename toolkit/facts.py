"""Facts: what a record states, as values that templates test and sentences name.

A field's annotation in the schema says what it holds, so a new kind of release needs
no code here.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, get_args

from pydantic import BaseModel

from toolkit.entries import Entry
from toolkit.model import Approximation, Period
from toolkit.records.parts import Figure, When
from toolkit.records.texts import Counts, Prose, Refers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic.fields import FieldInfo

    from toolkit.records.load import Record
    from toolkit.records.schema import Release

__all__ = [
    "OTHERS",
    "Count",
    "Fact",
    "FreeText",
    "Others",
    "Ref",
    "Resolved",
    "marker_of",
    "offered",
    "own_name",
]


@dataclass(frozen=True)
class FreeText:
    """A text of the record's own, translated in the release's catalog."""

    msgctxt: str
    text: str


@dataclass(frozen=True)
class Ref:
    """An entry of the termbase, and the roles a person has on the release's date.

    `acting` says of a role that its holder only acts in it.
    """

    entry: Entry
    roles: tuple[Ref | FreeText, ...] = ()
    acting: bool = False


def own_name(entry: Entry) -> FreeText:
    """Return the text that translates a name the record spells in some languages only."""
    return FreeText("role" if entry.kind == "role" else "name", entry.name)


@dataclass(frozen=True)
class Count:
    """A number, what it counts, how exact it is, and the counts it is made of."""

    value: Decimal
    of: Ref | FreeText
    about: Approximation | None = None
    parts: tuple[Count, ...] = ()


@dataclass(frozen=True)
class Others:
    """The open end of a list: there were more."""


OTHERS = Others()

Fact = (
    Ref
    | FreeText
    | Count
    | Others
    | Period
    | dt.date
    | Decimal
    | int
    | bool
    | str
    | tuple["Fact", ...]
    | Mapping[str, "Fact"]
    | None
)
"""A value a template can test, walk through, or name in a sentence."""

PRINTABLE = frozenset({dt.date, int, Decimal, When, Figure})


@dataclass(frozen=True)
class Resolved:
    """A record with its facts, who speaks in each quotation, and the names it spells itself.

    Of those, a person and their role share the id.
    """

    record: Record
    facts: Mapping[str, Fact]
    speakers: Mapping[int, Ref]
    names: tuple[Entry, ...] = ()


def offered(model: type[Release]) -> Mapping[str, bool]:
    """Return the facts a kind of release offers; the value says whether it may be a list."""
    return {
        name: str(field.annotation).startswith("tuple[")
        for name, field in model.model_fields.items()
        if name != "body" and _is_printable(field)
    }


def _is_printable(field: FieldInfo) -> bool:
    """Whether a field holds something a sentence can print: a name, text, time or number."""
    return bool(marker_of(field)) or not PRINTABLE.isdisjoint(_leaves(field.annotation))


def _leaves(annotation: object) -> Iterator[object]:
    """Yield the plain types an annotation is made of."""
    arguments = get_args(annotation)
    if not arguments:
        yield annotation
    for argument in arguments:
        if isinstance(argument, type) or get_args(argument):
            yield from _leaves(argument)


Marker = Refers | Prose | Counts


def marker_of(field: FieldInfo) -> Marker | None:
    """Return the marker of a field's annotation, however deep it stands."""
    for item in field.metadata:
        if isinstance(item, Marker):
            return item
    return next(_markers(field.annotation), None)


def _markers(annotation: object) -> Iterator[Marker]:
    for item in getattr(annotation, "__metadata__", ()):
        if isinstance(item, Marker):
            yield item
    for argument in get_args(annotation):
        if not isinstance(argument, type) or not issubclass(argument, BaseModel):
            yield from _markers(argument)
