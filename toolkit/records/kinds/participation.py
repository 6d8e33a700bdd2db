"""Participation: somebody of the office takes part in what others hold, at home or abroad."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from toolkit.records.schema import Line, Person, Prose, Relations, Term


class Model(Relations):
    """Taking part in someone else's event."""

    kind: Literal["participation"]
    participants: tuple[Person, ...] = Field(
        min_length=1, description="Who takes part.", examples=[["Sabina Aliyeva"]]
    )
    format: Term = Field(description="In what.", examples=["conference"])
    topic: Annotated[Line, Prose("topic")] | None = Field(
        None, description="Its topic, without quotation marks.", examples=["Equal rights"]
    )
    attendance: Literal["in-person", "online"] | None = Field(
        None, description="How, where that is worth saying.", examples=["online"]
    )
    spoke_on: Annotated[Line, Prose("topic")] | None = Field(
        None,
        description="The topic of their address, without quotation marks.",
        examples=["Equal rights"],
    )
