"""What a record may say: the fields every kind of release shares.

A kind of release adds its own in `toolkit.records.kinds`; those that several kinds
share stand in `Relations`.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from toolkit.records.blocks import Block, Grid, Heading, Image, Item, Items, Paragraph, Quote, Table
from toolkit.records.parts import (
    Attachment,
    Contact,
    Correction,
    Figure,
    Name,
    Part,
    Speaker,
    When,
    contradiction,
)
from toolkit.records.texts import (
    Actor,
    Attendee,
    Code,
    Counts,
    Day,
    Institution,
    Language,
    Line,
    Moment,
    Person,
    Place,
    Prose,
    Refers,
    Role,
    Subject,
    Term,
    Text,
    Truth,
    Work,
    Year,
    Years,
)

__all__ = [
    "Actor",
    "Attachment",
    "Attendee",
    "Block",
    "Contact",
    "Correction",
    "Counts",
    "Day",
    "Figure",
    "Grid",
    "Heading",
    "Image",
    "Institution",
    "Item",
    "Items",
    "Line",
    "Name",
    "Paragraph",
    "Part",
    "Person",
    "Place",
    "Prose",
    "Quote",
    "Refers",
    "Relations",
    "Release",
    "Role",
    "Speaker",
    "Subject",
    "Table",
    "Term",
    "Text",
    "Truth",
    "When",
    "Work",
    "Year",
    "Years",
]


class Release(Part):
    """The fields every kind of release has."""

    kind: str
    language: Language = Field(
        description="The language this record is written in.", examples=["en"]
    )
    date: Day = Field(description="The release's date (year-month-day).", examples=["2020-07-02"])
    title: Annotated[Line, Prose("title")] = Field(
        description="The headline.", examples=["Seminar on equal rights held in Guba"]
    )
    body: tuple[Block, ...] = Field(
        min_length=1,
        description="Paragraphs, quotations, headings, lists, tables and pictures.",
        examples=[["The participants discussed equal rights."]],
    )
    place: Place | None = Field(
        None, description="Where it happened; opens the dateline.", examples=["Guba"]
    )
    when: When | None = Field(
        None,
        description="When it takes place, if not on the release's date.",
        examples=["2026-11-07", {"from": "2026-06-30", "until": "2026-07-02"}],
    )
    number: Code | None = Field(
        None, description="The office's own number of the release.", examples=["12/26"]
    )
    summary: Annotated[Line, Prose("summary")] | None = Field(
        None,
        description="One or two sentences for lists and feeds.",
        examples=["The participants discussed equal rights."],
    )
    topics: tuple[Term, ...] = Field(
        (), description="Subjects it is listed under.", examples=[["human rights"]]
    )
    names: tuple[Name, ...] = Field(
        (),
        description="Names needed once, with their spellings, that the termbase need not have.",
        examples=[[{"name": {"az": "Con Smit", "en": "John Smith", "ru": "Джон Смит"}}]],
    )
    languages: tuple[Language, ...] = Field(
        (),
        description="Editions to make; default: the languages of the settings.",
        examples=[["az", "en"]],
    )
    publish: Literal["together", "each"] | None = Field(
        None, description="Whether a ready edition waits for the others.", examples=["each"]
    )
    embargo: Moment | None = Field(
        None,
        description="Not before this date and time (newsroom's timezone unless given).",
        examples=["2026-11-07 10:00"],
    )
    confidential: Truth = Field(
        False,
        description="Whether its texts must not be sent to translation services.",
        examples=[True],
    )
    contacts: tuple[Contact, ...] = Field(
        (),
        description="Whom journalists may ask about it.",
        examples=[[{"name": "Zaur Valimammadli", "email": "press@example.org"}]],
    )
    attachments: tuple[Attachment, ...] = Field(
        (),
        description="Files readers may download.",
        examples=[[{"file": "report.pdf", "title": "Annual report (PDF)"}]],
    )
    corrections: tuple[Correction, ...] = Field(
        (),
        description="What was put right after readers had seen it, the last one last.",
        examples=[[{"date": "2026-11-28", "note": "The number of participants was 45, not 54."}]],
    )

    @model_validator(mode="after")
    def _is_corrected_in_order(self) -> Release:
        days = [self.date, *(one.date for one in self.corrections)]
        if days != sorted(days):
            raise contradiction(
                "corrections", "expected corrections in their order, none before the release"
            )
        return self


class Relations(Release):
    """Who stands behind what the release tells about: each a sentence of its own."""

    initiator: Actor | None = Field(
        None, description="On whose initiative.", examples=["Ombudsman"]
    )
    organizers: tuple[Institution, ...] = Field(
        (),
        description="Who organised it, jointly; a last `...` stands for others.",
        examples=[["Ombudsman’s Office"]],
    )
    supported_by: tuple[Institution, ...] = Field(
        (), description="With whose support.", examples=[["Council of Europe"]]
    )
    funded_by: tuple[Institution, ...] = Field(
        (), description="Who paid for it.", examples=[["European Union"]]
    )
    within: Work | None = Field(
        None,
        description="The project or campaign it belongs to.",
        examples=["Human Rights month-long campaign"],
    )
    invited_by: Actor | None = Field(
        None, description="At whose invitation.", examples=["Council of Europe"]
    )
    instructed_by: Actor | None = Field(
        None, description="On whose instruction.", examples=["Ombudsman"]
    )
    occasion: Subject | None = Field(
        None, description="What it marks.", examples=["Human Rights Day"]
    )
    figures: tuple[Figure, ...] = Field(
        (),
        description="What was counted.",
        examples=[[{"value": 42685, "of": "appeal"}]],
    )
