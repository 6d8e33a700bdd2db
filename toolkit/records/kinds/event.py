"""Event: something that was held, with a format, a topic and people."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from toolkit.records.schema import (
    Attendee,
    Institution,
    Line,
    Person,
    Prose,
    Refers,
    Release,
    Speaker,
    Term,
    Work,
)


class Model(Release):
    """A videoconference, conference, seminar, training, round table, ..."""

    kind: Literal["event"]
    format: Term = Field(description="What was held.", examples=["videoconference"])
    topic: Annotated[Line, Prose("topic")] | None = Field(
        None, description="Its topic, without quotation marks."
    )
    initiator: Institution | None = Field(None, description="On whose initiative.")
    organizers: tuple[Institution, ...] = Field((), description="Who organised it, jointly.")
    within: Work | None = Field(None, description="The project or campaign it belongs to.")
    audience: tuple[Annotated[Line, Refers(("term",), free="audience")], ...] = Field(
        (), description="The people it was held for."
    )
    participants: tuple[Attendee, ...] = Field(
        (), description="The groups whose representatives took part.", examples=[["NGOs"]]
    )
    moderator: Person | None = Field(None, description="Who led it.")
    speakers: tuple[Speaker, ...] = Field((), description="Who greeted or addressed it.")
    closing: Literal["questions-answered"] | None = Field(
        None, description="How it ended, from a closed list."
    )
