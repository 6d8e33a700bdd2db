"""Mappings of a record that many kinds share: times, figures, speakers, names."""

from __future__ import annotations

from functools import cache
from typing import Annotated, Any, Literal

from pydantic import (
    BaseModel,
    ConfigDict,
    Discriminator,
    Field,
    GetJsonSchemaHandler,
    Tag,
    WithJsonSchema,
    model_validator,
)
from pydantic_core import CoreSchema, PydanticCustomError

from toolkit.model import Gender, Period
from toolkit.records.texts import (
    TIME,
    Amount,
    At,
    Day,
    Email,
    FilePath,
    Instant,
    Language,
    Line,
    Person,
    Prose,
    Refers,
    Role,
    read_instant,
)

__all__ = [
    "Attachment",
    "Contact",
    "Correction",
    "Figure",
    "Name",
    "Part",
    "Speaker",
    "When",
    "contradiction",
]


def contradiction(field: str, message: str) -> PydanticCustomError:
    """Return the error of a field that does not go with another one of its mapping.

    The loader finds the place of `field` below the mapping.
    """
    return PydanticCustomError("contradiction", "{message}", {"field": field, "message": message})


class Part(BaseModel):
    """Base of every mapping in a record: closed, frozen, empty values absent."""

    # Not built before it is used: a record is of one kind.
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    @model_validator(mode="before")
    @classmethod
    def _drop_empty(cls, value: Any) -> Any:  # noqa: ANN401 - whatever the YAML held
        """An empty optional value is an absent one."""
        if not isinstance(value, dict):
            return value
        return {
            key: item
            for key, item in value.items()
            if item or not (item is None or (item in ("", [], {}) and key in _optional(cls)))
        }


@cache
def _optional(part: type[Part]) -> frozenset[str]:
    """Return the fields of a mapping, by the name a record gives them, that may be absent."""
    fields = part.model_fields.items()
    return frozenset(one.alias or name for name, one in fields if not one.is_required())


class When(Part):
    """When something takes place: a day, a time, some days, a night, or from a day on."""

    start: At | None = Field(
        None, alias="from", description="The first day, or when it begins.", examples=["2026-11-07"]
    )
    until: At | None = Field(
        None, description="The last day, or when it ends.", examples=["2026-11-08 17:00"]
    )
    night: Day | None = Field(
        None, description="The day before the night between two days.", examples=["2026-11-07"]
    )

    @model_validator(mode="before")
    @classmethod
    def _short(cls, value: Any) -> Any:  # noqa: ANN401 - whatever the YAML held
        """A plain day or time is one that begins and ends there."""
        if not isinstance(value, str):
            return value
        instant = read_instant(value)
        return {"from": instant, "until": instant}

    @model_validator(mode="after")
    def _agrees(self) -> When:
        if self.night and (self.start or self.until):
            raise contradiction("night", "expected `night` alone or `from` and `until`")
        if not self.night and not self.start:
            raise contradiction("from", "expected the first day under `from`")
        if self.start and self.until and _is_before(self.until, self.start):
            raise contradiction("until", "expected a time that is not before `from`")
        return self

    def period(self) -> Period:
        """Return the value that sentences print."""
        if self.night:
            return Period(self.night, night=True)
        assert self.start is not None
        if self.until is None:
            return Period(self.start.date, starts=self.start.time, is_open=True)
        return Period(
            self.start.date,
            self.until.date,
            starts=self.start.time,
            ends=self.until.time if self.until != self.start else None,
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Tell editors that a plain day will do."""
        schema = handler.resolve_ref_schema(handler(core_schema))
        return {"anyOf": [{"type": "string", "pattern": TIME}, schema]}


def _is_before(until: Instant, start: Instant) -> bool:
    """Whether one ends before it begins; a day without a time lasts until midnight."""
    if until.date != start.date or until.time is None or start.time is None:
        return until.date < start.date
    return until.time < start.time


class Figure(Part):
    """A number and what it counts."""

    value: Amount = Field(description="The number, in plain digits.", examples=[42685])
    of: Annotated[Line, Refers(("term",), free="figure")] = Field(
        description="What it counts, as a dictionary has it (singular).", examples=["appeal"]
    )
    approximately: Literal["over", "about", "nearly"] | None = Field(
        None, description="How exact the number is, unless it is exact.", examples=["over"]
    )
    parts: tuple[Figure, ...] = Field(
        (), description="Figures it is made of.", examples=[[{"value": 120, "of": "complaint"}]]
    )


class Speaker(Part):
    """Somebody who spoke, or whose words were read out."""

    person: Person | None = Field(
        None,
        description="Name, or a role for its holder, in any spelling the termbase knows.",
        examples=["Zaur Valimammadli"],
    )
    role: Role | None = Field(
        None,
        description="A role they had on this occasion only, or a post without a name.",
        examples=["guest lecturer"],
    )
    on_behalf_of: Person | None = Field(
        None, description="The person they spoke for.", examples=["Sabina Aliyeva"]
    )
    read_by: Person | None = Field(
        None, description="Who read their address out.", examples=["Zaur Valimammadli"]
    )
    way: Literal["online", "video-message"] | None = Field(
        None, description="How they took part, if not in person.", examples=["online"]
    )
    action: Literal["opened", "greeted", "spoke"] | None = Field(
        None, description="What they did; default: greeted.", examples=["opened"]
    )
    topic: Annotated[Line, Prose("topic")] | None = Field(
        None, description="What they spoke on, without quotation marks.", examples=["Equal rights"]
    )

    @model_validator(mode="after")
    def _agrees(self) -> Speaker:
        if not self.person and not self.role:
            raise contradiction("person", "expected a `person`, or a `role` for a post alone")
        if self.read_by and (self.way or self.on_behalf_of):
            other = "way" if self.way else "on_behalf_of"
            raise contradiction("read_by", f"an address that was read out has no `{other}`")
        return self


GENDERS = {"enum": ["male", "female", "masculine", "feminine"]}


def _spelling_tag(value: object) -> str:
    return "block:spellings" if isinstance(value, dict) else "block:spelling"


Spellings = Annotated[
    Annotated[Line, Tag("block:spelling")]
    | Annotated[dict[Language, Line], Tag("block:spellings")],
    Discriminator(_spelling_tag),
]
"""One spelling, in the record's language, or one for each language."""


class Name(Part):
    """A name that is needed once: its spellings here, without an entry in the termbase."""

    name: Spellings = Field(
        description="The name in each language, or in the record's alone.",
        examples=[{"az": "Con Smit", "en": "John Smith", "ru": "Джон Смит"}],
    )
    kind: Literal["person", "institution", "place", "role", "term", "work"] = Field(
        "person", description="What it names.", examples=["person"]
    )
    gender: Annotated[Gender, WithJsonSchema(GENDERS)] | None = Field(
        None, description="Gender of a person.", examples=["feminine"]
    )
    role: Spellings | None = Field(
        None,
        description="A person's post, in each language or in the record's alone.",
        examples=[{"az": "ekspert", "en": "expert", "ru": "эксперт"}],
    )


class Contact(Part):
    """Whom journalists may ask about this release."""

    name: Annotated[Line, Refers(("person", "role", "institution"), free="contact")] = Field(
        description="A person or a service.", examples=["Zaur Valimammadli"]
    )
    phone: Line | None = Field(None, description="Telephone.", examples=["+994 12 000 00 00"])
    email: Email | None = Field(None, description="E-mail address.", examples=["press@example.org"])


class Attachment(Part):
    """A file readers may download."""

    file: FilePath = Field(description="Path, relative to the record.", examples=["report.pdf"])
    title: Annotated[Line, Prose("attachment")] = Field(
        description="What it is called on the page.", examples=["Annual report (PDF)"]
    )


class Correction(Part):
    """What readers are told of a published text that has been put right."""

    date: Day = Field(description="The day of the correction.", examples=["2026-11-28"])
    note: Annotated[Line, Prose("correction")] = Field(
        description="What was wrong and what is right, in one or two sentences.",
        examples=["The number of participants was 45, not 54."],
    )
    only: tuple[Language, ...] = Field(
        (), description="Languages whose edition is corrected; default: all.", examples=[["ru"]]
    )
