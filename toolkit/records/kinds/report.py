"""Report: somebody presents a report to an institution."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from toolkit.records.schema import Actor, Figure, Institution, Release, Term, Year


class Model(Release):
    """A report that was presented or published."""

    kind: Literal["report"]
    presenter: Actor = Field(description="Who presented it.", examples=["Sabina Aliyeva"])
    report: Term = Field(description="What it is.", examples=["annual report"])
    period: Year | None = Field(None, description="The year it covers.", examples=[2025])
    addressee: Institution | None = Field(
        None, description="To whom it was presented.", examples=["Milli Majlis"]
    )
    figures: tuple[Figure, ...] = Field(
        (), description="Figures it gives.", examples=[[{"value": 42685, "of": "appeal"}]]
    )
