"""Announcement: the office tells people something they can use."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from toolkit.records.schema import Institution, Release, Truth


class Model(Release):
    """An announcement of a service."""

    kind: Literal["announcement"]
    issuer: Institution = Field(description="The institution that announces.")
    service: Institution | None = Field(None, description="The service it is about.")
    round_the_clock: Truth = Field(False, description="The service works day and night.")
    free_of_charge: Truth = Field(False, description="The service costs nothing.")
