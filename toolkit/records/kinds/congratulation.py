"""Congratulation: a message on a happy occasion, in its author's own words."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from toolkit.records.schema import Actor, Line, Refers, Release, Subject


class Model(Release):
    """A message of congratulation; the body is its text."""

    kind: Literal["congratulation"]
    author: Actor = Field(
        description="Who congratulates; signs below the text.", examples=["Sabina Aliyeva"]
    )
    addressees: tuple[
        Annotated[Line, Refers(("person", "institution", "term"), free="addressee")], ...
    ] = Field((), description="Who is congratulated.", examples=[["the women of Azerbaijan"]])
    occasion: Subject | None = Field(
        None, description="On what occasion.", examples=["Human Rights Day"]
    )
