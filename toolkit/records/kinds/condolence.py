"""Condolence: a message of sympathy, in its author's own words."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from toolkit.records.schema import Actor, Line, Refers, Release


class Model(Release):
    """A message of condolence; the body is its text."""

    kind: Literal["condolence"]
    author: Actor = Field(
        description="Who expresses condolences; signs below the text.", examples=["Sabina Aliyeva"]
    )
    addressees: tuple[
        Annotated[Line, Refers(("person", "institution", "term"), free="addressee")], ...
    ] = Field((), description="To whom.", examples=[["the families of the victims"]])
