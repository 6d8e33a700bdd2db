"""Meeting: the host received or met guests, in person or online."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from toolkit.records.schema import Institution, Line, Person, Prose, Release


class Model(Release):
    """A meeting of two sides."""

    kind: Literal["meeting"]
    host: Person = Field(description="Who received or met the guests.")
    guests: tuple[Person, ...] = Field(min_length=1, description="Whom they met.")
    attendance: Literal["in-person", "online"] = Field("in-person", description="How they met.")
    topic: Annotated[Line, Prose("topic")] | None = Field(
        None, description="What it was about, without quotation marks."
    )
    initiator: Institution | None = Field(None, description="On whose initiative.")
