"""Appeal: the body is what its author asks of the addressees; nothing is told around it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from toolkit.records.schema import Actor, Line, Refers, Release


class Model(Release):
    """An appeal to somebody."""

    kind: Literal["appeal"]
    author: Actor | None = Field(
        None, description="Who appeals; signs below the text.", examples=["Sabina Aliyeva"]
    )
    addressees: tuple[
        Annotated[Line, Refers(("institution", "person", "term"), free="addressee")], ...
    ] = Field(
        min_length=1, description="To whom it is addressed.", examples=[["Council of Europe"]]
    )
