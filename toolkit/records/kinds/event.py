"""Event: something that is held, with a format, a topic and people."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from toolkit.records.schema import (
    Attendee,
    Figure,
    Institution,
    Line,
    Part,
    Person,
    Place,
    Prose,
    Refers,
    Relations,
    Speaker,
    Term,
    When,
)


class Session(Part):
    """One of several things an event is made of: a panel, a centre's own seminar."""

    format: Term = Field(description="What was held.", examples=["seminar"])
    topic: Annotated[Line, Prose("topic")] | None = Field(
        None, description="Its topic, without quotation marks.", examples=["Equal rights"]
    )
    place: Place | None = Field(None, description="Where, if elsewhere.", examples=["Sheki"])
    when: When | None = Field(
        None, description="When, if at another time.", examples=["2026-11-08"]
    )
    partners: tuple[Institution, ...] = Field(
        (), description="Jointly with whom.", examples=[["Council of Europe"]]
    )
    moderator: Person | None = Field(None, description="Who led it.", examples=["Bahruz Afandiyev"])
    speakers: tuple[Speaker, ...] = Field(
        (), description="Who spoke.", examples=[[{"person": "Zaur Valimammadli"}]]
    )


class Model(Relations):
    """A videoconference, conference, seminar, training, round table, ..."""

    kind: Literal["event"]
    format: Term = Field(description="What was held.", examples=["videoconference"])
    topic: Annotated[Line, Prose("topic")] | None = Field(
        None, description="Its topic, without quotation marks.", examples=["Equal rights"]
    )
    attendance: Literal["in-person", "online", "hybrid"] | None = Field(
        None, description="How people took part, where that is worth saying.", examples=["online"]
    )
    audience: tuple[Annotated[Line, Refers(("term",), free="audience")], ...] = Field(
        (), description="The people it is held for.", examples=[["young people"]]
    )
    participants: tuple[Attendee, ...] = Field(
        (),
        description="The groups whose representatives take part; a last `...` stands for others.",
        examples=[["NGOs", "..."]],
    )
    attendees: Figure | None = Field(
        None,
        description="How many took part.",
        examples=[{"value": 100, "of": "person", "approximately": "over"}],
    )
    moderator: Person | None = Field(None, description="Who led it.", examples=["Bahruz Afandiyev"])
    speakers: tuple[Speaker, ...] = Field(
        (),
        description="Who greeted or addressed it.",
        examples=[[{"person": "Zaur Valimammadli"}]],
    )
    parts: tuple[Session, ...] = Field(
        (),
        description="What it was made of, each with its own facts.",
        examples=[[{"format": "seminar", "place": "Sheki"}]],
    )
    closing: Literal["questions-answered"] | None = Field(
        None, description="How it ended, from a closed list.", examples=["questions-answered"]
    )
