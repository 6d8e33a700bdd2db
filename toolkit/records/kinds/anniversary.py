"""Anniversary: years have passed since something was established or adopted."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from toolkit.records.schema import Release, Subject, Years


class Model(Release):
    """An anniversary."""

    kind: Literal["anniversary"]
    subject: Subject = Field(
        description="Whose anniversary it is.", examples=["Ombudsman’s Office"]
    )
    years: Years = Field(description="How many years have passed.", examples=[25])
    since: Literal["establishment", "adoption", "signing"] = Field(
        "establishment", description="Since what.", examples=["adoption"]
    )
