"""What a record may say: the fields every kind of release shares, and their types.

A field's annotation tells everything later steps need: `Refers` names the
kinds of termbase entry it accepts, `Prose` the msgctxt its text is translated
under. A kind of release adds fields in `toolkit.records.kinds`.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    Tag,
    WithJsonSchema,
    model_validator,
)

__all__ = [
    "Attendee",
    "Block",
    "Heading",
    "Image",
    "Institution",
    "Items",
    "Line",
    "Person",
    "Place",
    "Prose",
    "Quote",
    "Refers",
    "Release",
    "Speaker",
    "Term",
    "Text",
    "Truth",
    "Work",
    "Year",
]

MAX_LINE = 500
MAX_TEXT = 20_000
MAX_WORD = 300
"""Longer than any real word or link; keeps line breaking and layout honest."""


@dataclass(frozen=True)
class Refers:
    """Marks a text that names a termbase entry of one of these kinds.

    With `free`, a text that no entry matches is translated under that msgctxt.
    """

    kinds: tuple[str, ...]
    free: str = ""


@dataclass(frozen=True)
class Prose:
    """Marks a free text; `msgctxt` is the kind of field it is."""

    msgctxt: str


# ------------------------------------------------------------------- texts


def _collapse(value: str) -> str:
    """Make one line of a text that YAML may have wrapped."""
    if re.search(r"\n[ \t]*\n", value.strip()):
        raise ValueError("expected one line of text; found a blank line inside")
    return _checked(" ".join(value.split()), MAX_LINE)


def _paragraphs(value: str) -> str:
    """Collapse white space; a blank line goes on separating paragraphs."""
    parts = (" ".join(part.split()) for part in re.split(r"\n[ \t]*\n", value))
    return _checked("\n\n".join(part for part in parts if part), MAX_TEXT)


def _checked(value: str, most: int) -> str:
    if not value:
        raise ValueError("expected a text; found nothing in it")
    if len(value) > most:
        raise ValueError(f"expected at most {most} characters; found {len(value)}")
    longest = max(map(len, value.split()))
    if longest > MAX_WORD:
        raise ValueError(f"expected words of at most {MAX_WORD} characters; found {longest}")
    return value


def _day(value: object) -> object:
    if isinstance(value, str):
        if not re.fullmatch(r"(19|20)\d\d-\d\d-\d\d", value):
            raise ValueError("expected a day such as 2020-07-02 (year-month-day)")
        try:
            return dt.date.fromisoformat(value)
        except ValueError:
            raise ValueError(f"{value} is not in the calendar") from None
    return value


_MOMENT = re.compile(
    r"((?:19|20)\d\d-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?) ?(Z|[+-]\d\d:\d\d)?", re.ASCII
)


def _moment(value: object) -> object:
    if isinstance(value, str):
        found = _MOMENT.fullmatch(value)
        try:
            if found:
                return dt.datetime.fromisoformat(f"{found[1]}T{found[2]}{found[3] or ''}")
        except ValueError:
            pass
        raise ValueError("expected a date and time such as 2020-07-02 10:00 or ... 10:00 +04:00")
    return value


def _integer(value: object) -> object:
    if isinstance(value, str):
        if not re.fullmatch(r"\d{1,9}", value, re.ASCII):
            raise ValueError("expected a whole number in digits")
        return int(value)
    return value


def _truth(value: object) -> object:
    if isinstance(value, str):
        if value not in {"true", "false"}:
            raise ValueError("expected true or false")
        return value == "true"
    return value


Line = Annotated[str, AfterValidator(_collapse)]
Text = Annotated[str, AfterValidator(_paragraphs)]
Day = Annotated[
    dt.date, BeforeValidator(_day), WithJsonSchema({"type": "string", "format": "date"})
]
Moment = Annotated[
    dt.datetime,
    BeforeValidator(_moment),
    WithJsonSchema({"type": "string", "pattern": r"^\d{4}-\d\d-\d\d[T ]\d\d:\d\d"}),
]
Year = Annotated[int, BeforeValidator(_integer), Field(ge=1900, le=2100)]
Truth = Annotated[bool, BeforeValidator(_truth)]

Person = Annotated[Line, Refers(("person",))]
Place = Annotated[Line, Refers(("place",))]
Institution = Annotated[Line, Refers(("institution",))]
Term = Annotated[Line, Refers(("term",))]
Work = Annotated[Line, Refers(("work",))]
Role = Annotated[Line, Refers(("role",), free="role")]
Attendee = Annotated[Line, Refers(("term", "institution"), free="participants")]
Language = Annotated[str, Field(pattern=r"^[a-z]{2,3}$", examples=["az", "en", "ru"])]


# ------------------------------------------------------------------- parts


class Part(BaseModel):
    """Base of every mapping in a record: closed, frozen, empty values absent."""

    model_config = ConfigDict(extra="forbid", frozen=True, validate_default=False)

    @model_validator(mode="before")
    @classmethod
    def _drop_empty(cls, value: Any) -> Any:  # noqa: ANN401 - whatever the YAML held
        """An empty optional value is an absent one."""
        if not isinstance(value, dict):
            return value
        fields = cls.model_fields
        return {
            key: item
            for key, item in value.items()
            if not (
                item is None
                or (item in ("", [], {}) and key in fields and not fields[key].is_required())
            )
        }


class Speaker(Part):
    """A person who spoke."""

    person: Person = Field(description="Name, in any spelling the termbase knows.")
    role: Role | None = Field(None, description="A role they had on this occasion only.")
    on_behalf_of: Person | None = Field(None, description="The person they spoke for.")


class Quote(Part):
    """A person's own words."""

    quote: Annotated[Text, Prose("quote")] = Field(
        description="The words, without quotation marks."
    )
    speaker: Person | None = Field(None, description="Who said them.")


class Heading(Part):
    """A sub-heading."""

    heading: Annotated[Line, Prose("heading")] = Field(description="The sub-heading.")


class Items(Part):
    """A list."""

    list: tuple[Annotated[Line, Prose("list")], ...] = Field(
        min_length=1, description="The items, one text each."
    )


def _picture(value: str) -> str:
    """A picture beside the record: relative, inside the newsroom, of a safe type."""
    parts = value.replace("\\", "/").split("/")
    if ":" in value or value.startswith(("/", "\\")) or ".." in parts or "\0" in value:
        raise ValueError("expected a path relative to the record, without `..` or a drive")
    if not value.lower().endswith((".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif")):
        raise ValueError("expected a .jpg, .png, .webp, .avif or .gif picture")
    return "/".join(parts)


class Image(Part):
    """A picture with the words a screen reader says."""

    image: Annotated[Line, AfterValidator(_picture)] = Field(
        description="Path of the picture, relative to the record.", examples=["photos/guba.jpg"]
    )
    alt: Annotated[Line, Prose("alt")] = Field(description="What the picture shows, in words.")
    caption: Annotated[Line, Prose("caption")] | None = Field(
        None, description="Text printed below the picture."
    )


BLOCKS: dict[str, type[Part]] = {"quote": Quote, "heading": Heading, "list": Items, "image": Image}


def _block_tag(value: object) -> str:
    """Tell a body block by the field it starts from, so that a typo gives one error."""
    if isinstance(value, dict):
        named = [name for name in BLOCKS if name in value]
        return f"block:{named[0]}" if named else "block:unknown"
    if isinstance(value, Part):
        return next(f"block:{name}" for name, model in BLOCKS.items() if type(value) is model)
    return "block:text"


Block = Annotated[
    Annotated[Text, Prose("body"), Tag("block:text")]
    | Annotated[Quote, Tag("block:quote")]
    | Annotated[Heading, Tag("block:heading")]
    | Annotated[Items, Tag("block:list")]
    | Annotated[Image, Tag("block:image")],
    Discriminator(
        _block_tag,
        custom_error_type="unknown_block",
        custom_error_message="expected a paragraph, or one of: quote, heading, list, image",
    ),
]

# ----------------------------------------------------------------- release


class Release(Part):
    """The fields every kind of release has."""

    kind: str
    language: Language = Field(description="The language this record is written in.")
    date: Day = Field(description="The release's date (year-month-day).", examples=["2020-07-02"])
    title: Annotated[Line, Prose("title")] = Field(description="The headline.")
    body: tuple[Block, ...] = Field(
        min_length=1, description="Paragraphs, quotations, headings, lists and pictures."
    )
    place: Place | None = Field(None, description="Where it happened; opens the dateline.")
    number: Line | None = Field(None, description="The office's own number of the release.")
    summary: Annotated[Line, Prose("summary")] | None = Field(
        None, description="One or two sentences for lists and feeds."
    )
    topics: tuple[Term, ...] = Field((), description="Subjects it is listed under.")
    languages: tuple[Language, ...] = Field(
        (), description="Editions to make; default: the languages of the settings."
    )
    publish: Literal["together", "each"] | None = Field(
        None, description="Whether a ready edition waits for the others."
    )
    embargo: Moment | None = Field(
        None, description="Not before this date and time (newsroom's timezone unless given)."
    )
