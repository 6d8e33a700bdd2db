"""The entries of a termbase: people, places, institutions, roles, works and terms.

`locales/termbase.yaml` holds what is the same in every language (and the English name,
which is the msgid); `termbase.po` holds the names in the others. An entry's id is
permanent and is its identity: its msgctxt is `kind id`.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Annotated

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
    ValidationInfo,
    field_validator,
)

from toolkit import strict_yaml
from toolkit.errors import PressError, Problems, Where, did_you_mean
from toolkit.model import Gender, Message, Number

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from pydantic_core import ErrorDetails

    from toolkit.strict_yaml import Document

__all__ = ["ID", "SECTIONS", "Entry", "EntryFields", "Tenure", "parse_termbase", "read_termbase"]

SECTIONS = {
    "people": "person",
    "places": "place",
    "institutions": "institution",
    "roles": "role",
    "works": "work",
    "terms": "term",
}
"""The sections of termbase.yaml and the kind of entry each holds."""

ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
"""What the id of an entry looks like."""


def _edge(last: bool) -> BeforeValidator:
    """Read `2019`, `2019-05` or `2019-05-01` as the first or last day of that time."""

    def read(value: object) -> object:
        found = (
            re.fullmatch(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", value)
            if isinstance(value, str)
            else None
        )
        if not found:
            raise ValueError("expected a year, a month (2019-05) or a day (2019-05-01)")
        year, month, day = (int(part) if part else 0 for part in found.groups())
        if day:
            return dt.date(year, month, day)
        if last:
            following = dt.date(year + (month in {0, 12}), month % 12 + 1 if month else 1, 1)
            return following - dt.timedelta(days=1)
        return dt.date(year, month or 1, 1)

    return BeforeValidator(read)


def _truth(value: object) -> object:
    if value not in {"true", "false", True, False}:
        raise ValueError("expected true or false")
    return value in {"true", True}


class Tenure(BaseModel):
    """A role a person has, and for how long (both ends belong to it)."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    role: str
    since: Annotated[dt.date, _edge(last=False)] = Field(dt.date.min, alias="from")
    until: Annotated[dt.date, _edge(last=True)] = dt.date.max
    acting: Annotated[bool, BeforeValidator(_truth)] = False

    @field_validator("until")
    @classmethod
    def _ends_after_it_began(cls, until: dt.date, info: ValidationInfo) -> dt.date:
        since = info.data.get("since")
        if since and until < since:
            raise ValueError("expected a time that is not before `from`")
        return until

    def holds(self, date: dt.date) -> bool:
        """Whether the person had the role on that day."""
        return self.since <= date <= self.until


class EntryFields(BaseModel):
    """The fields of an entry in termbase.yaml."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    name: str = Field(min_length=1)
    gender: Gender | None = None
    number: Number | None = None
    quoted: Annotated[bool, BeforeValidator(_truth)] = False
    roles: tuple[Tenure, ...] = ()
    also: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    short: dict[str, str] = Field(default_factory=dict)
    abbreviation: dict[str, str] = Field(default_factory=dict)
    forbidden: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    note: str = ""


@dataclass(frozen=True)
class Entry:
    """One entry: its kind, permanent id, English name and facts.

    `forms` are the spellings, by language, of a name that a record itself spells; such
    a name is in no termbase.po, and its `name` is the spelling in the record's language.
    """

    kind: str
    id: str
    fields: EntryFields
    where: Where = field(default_factory=Where, compare=False)
    forms: Mapping[str, str] | None = field(default=None, hash=False)

    @property
    def name(self) -> str:
        """Return the English full form, which is the msgid."""
        return self.fields.name

    @cached_property
    def msgctxt(self) -> str:
        """Return what identifies the entry in termbase.po: `kind id`."""
        return f"{self.kind} {self.id}"

    @property
    def message(self) -> Message:
        """Return the entry as a message of termbase.pot."""
        note = (self.fields.note,) if self.fields.note else ()
        return Message(
            self.name,
            msgctxt=self.msgctxt,
            extracted=note,
            references=("locales/termbase.yaml",),
        )

    def spellings(self) -> Iterator[str]:
        """Yield every spelling termbase.yaml accepts for this entry."""
        yield self.name
        yield from (self.forms or {}).values()
        yield from self.fields.short.values()
        yield from self.fields.abbreviation.values()
        for spellings in self.fields.also.values():
            yield from spellings


def parse_termbase(document: Document) -> tuple[Entry, ...]:
    """Return the entries of a termbase.yaml; raises `PressError` for each fault."""
    value = document.value
    if value is None:
        return ()
    if not isinstance(value, dict):
        raise PressError("expected the sections of a termbase", where=document.where())
    faults: list[PressError] = []
    entries = [entry for entry in _entries(document, value, faults) if entry]
    faults += _role_faults(document, entries)
    if faults:
        raise Problems(faults)
    return tuple(entries)


def _entries(
    document: Document, value: Mapping[str, object], faults: list[PressError]
) -> Iterator[Entry | None]:
    for section, members in value.items():
        if section not in SECTIONS:
            hint = f"Sections: {', '.join(SECTIONS)}."
            where = document.where((section,), key=True)
            faults.append(PressError(f"unknown section `{section}`", hint=hint, where=where))
        elif not isinstance(members, dict):
            where = document.where((section,))
            hint = f"Such as: {section}: {{an-id: {{name: A name}}}}"
            faults.append(
                PressError(f"`{section}`: expected entries by id", hint=hint, where=where)
            )
        else:
            yield from (_entry(document, section, id, members[id], faults) for id in members)


def _entry(
    document: Document,
    section: str,
    id: str,
    value: object,
    faults: list[PressError],
) -> Entry | None:
    where = document.where((section, id), key=True)
    if not ID.fullmatch(id):
        hint = "An id is lower-case Latin letters, digits and hyphens: zaur-valimammadli."
        faults.append(PressError(f"`{id}` is not an id", hint=hint, where=where))
        return None
    try:
        fields = EntryFields.model_validate(value)
    except ValidationError as error:
        faults += [
            _fault(document, (section, id, *detail["loc"]), detail)
            for detail in error.errors(include_url=False)
        ]
        return None
    return Entry(SECTIONS[section], id, fields, where)


def _fault(document: Document, loc: tuple[str | int, ...], detail: ErrorDetails) -> PressError:
    """Say what is wrong with a field of an entry, in our words where they are plainer."""
    name, known = ".".join(map(str, loc)), tuple(EntryFields.model_fields)
    hint = f"Fields of an entry: {', '.join(known)}."
    if detail["type"] == "extra_forbidden":
        said = f"`{name}`: there is no such field"
        hint = f"{did_you_mean(str(loc[-1]), known)}{hint}"
    elif detail["type"] == "missing":
        said, loc = f"`{name}` is missing", loc[:-1]
    elif detail["type"].startswith(("model_", "dataclass_")):
        said = f"`{name}`: expected fields such as `name: ...`"
    else:
        said = f"`{name}`: {detail['msg'].removeprefix('Value error, ')}"
    return PressError(said, hint=hint, where=document.where(loc))


def _role_faults(document: Document, entries: list[Entry]) -> Iterator[PressError]:
    roles = {entry.id for entry in entries if entry.kind == "role"}
    for entry in entries:
        for index, tenure in enumerate(entry.fields.roles):
            if tenure.role not in roles:
                yield PressError(
                    f"`{tenure.role}` is not an entry of `roles`",
                    hint=f"Add `{tenure.role}:` under `roles:`.",
                    where=document.where(("people", entry.id, "roles", index, "role")),
                )


def read_termbase(paths: Iterable[tuple[Path, str]]) -> tuple[Entry, ...]:
    """Read several termbases, the newsroom's first; an id read before wins."""
    entries: dict[str, Entry] = {}
    for path, shown in paths:
        for entry in parse_termbase(strict_yaml.read(path, shown)):
            entries.setdefault(entry.msgctxt, entry)
    return tuple(entries.values())
