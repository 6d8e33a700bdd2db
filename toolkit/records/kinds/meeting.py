"""Meeting: the host receives or meets guests, in person or online."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from toolkit.records.parts import contradiction
from toolkit.records.schema import Institution, Line, Person, Prose, Refers, Relations


class Model(Relations):
    """A meeting of two sides."""

    kind: Literal["meeting"]
    host: Person = Field(
        description="Who receives or meets the guests.", examples=["Sabina Aliyeva"]
    )
    guests: tuple[Person, ...] = Field(
        (), description="Whom they meet.", examples=[["Debbie Kohner"]]
    )
    delegation: Institution | None = Field(
        None, description="Whose delegation they meet.", examples=["Council of Europe"]
    )
    accompanied_by: tuple[Person, ...] = Field(
        (), description="Who came with the guests.", examples=[["Zaur Valimammadli"]]
    )
    attendance: Literal["in-person", "online"] = Field(
        "in-person", description="How they met.", examples=["online"]
    )
    topic: Annotated[Line, Prose("topic")] | None = Field(
        None, description="What it was about, without quotation marks.", examples=["Equal rights"]
    )
    discussed: tuple[Annotated[Line, Refers(("work", "term"), free="discussed")], ...] = Field(
        (),
        description="Matters discussed, as noun phrases; a last `...` stands for others.",
        examples=[["international cooperation", "..."]],
    )

    @model_validator(mode="after")
    def _has_two_sides(self) -> Model:
        if not self.guests and not self.delegation:
            raise contradiction("guests", "expected the `guests`, or the `delegation` they meet")
        return self
