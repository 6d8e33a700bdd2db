"""Statement: the body is what its author says; nothing is told around it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from toolkit.records.schema import Actor, Line, Refers, Release


class Model(Release):
    """A public statement."""

    kind: Literal["statement"]
    author: Actor | None = Field(
        None, description="Who makes it; signs below the text.", examples=["Sabina Aliyeva"]
    )
    addressees: tuple[
        Annotated[Line, Refers(("institution", "person", "term"), free="addressee")], ...
    ] = Field((), description="To whom it is addressed.", examples=[["Council of Europe"]])
