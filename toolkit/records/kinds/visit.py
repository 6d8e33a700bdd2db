"""Visit: somebody of the office visits an institution or several."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from toolkit.records.schema import Actor, Line, Part, Person, Place, Prose, Refers, Relations, When

Visited = Annotated[Line, Refers(("institution",), free="visited")]


class Stop(Part):
    """One visit of a series."""

    visited: Visited = Field(description="What was visited.", examples=["boarding school No. 2"])
    place: Place | None = Field(None, description="Where.", examples=["Sheki"])
    when: When | None = Field(None, description="When.", examples=["2026-11-08"])


class Model(Relations):
    """A visit, for example to monitor conditions; the findings stand in the body."""

    kind: Literal["visit"]
    visitor: Actor = Field(
        description="Who visits: a person, or the institution.", examples=["Sabina Aliyeva"]
    )
    visited: tuple[Visited, ...] = Field(
        (), description="What is visited.", examples=[["boarding school No. 2"]]
    )
    purpose: Annotated[Line, Prose("purpose")] | None = Field(
        None,
        description="Why, as a noun phrase.",
        examples=["monitoring of the conditions of detention"],
    )
    accompanied_by: tuple[Person, ...] = Field(
        (), description="Who came along.", examples=[["Zaur Valimammadli"]]
    )
    parts: tuple[Stop, ...] = Field(
        (),
        description="The visits of a series, one by one.",
        examples=[[{"visited": "boarding school No. 2", "place": "Sheki"}]],
    )
