"""Announcement: the office tells people of a service, a competition or a vacancy."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from toolkit.records.parts import contradiction
from toolkit.records.schema import Actor, Institution, Line, Prose, Refers, Release, Truth, When

Condition = Annotated[Line, Prose("condition")]


class Model(Release):
    """An announcement of a service, a competition or a vacancy."""

    kind: Literal["announcement"]
    issuer: Actor = Field(description="Who announces it.", examples=["Ombudsman’s Office"])
    service: Institution | None = Field(
        None, description="The service it is about.", examples=["916 Call Center"]
    )
    round_the_clock: Truth = Field(
        False, description="The service works day and night.", examples=["true"]
    )
    free_of_charge: Truth = Field(
        False, description="The service costs nothing.", examples=["true"]
    )
    competition: Annotated[Line, Refers(("work", "term"), free="competition")] | None = Field(
        None, description="The competition that is open.", examples=["essay competition"]
    )
    vacancy: Annotated[Line, Refers(("role",), free="role")] | None = Field(
        None, description="The post that is vacant.", examples=["chief adviser"]
    )
    deadline: When | None = Field(
        None, description="The last day, or time, to apply.", examples=["2026-11-20 18:00"]
    )
    conditions: tuple[Condition, ...] = Field(
        (), description="What applicants need.", examples=[["higher education in law"]]
    )
    how_to_apply: tuple[Annotated[Line, Prose("how-to-apply")], ...] = Field(
        (), description="Ways to apply.", examples=[["by e-mail to jobs@example.org"]]
    )

    @model_validator(mode="after")
    def _is_about_one_thing(self) -> Model:
        about = [name for name in ("service", "competition", "vacancy") if getattr(self, name)]
        if len(about) > 1:
            raise contradiction(about[1], f"expected one of `{about[0]}` and `{about[1]}`")
        if self.when and not self.competition:
            raise contradiction("when", "expected only for a `competition`; see also `deadline`")
        if self.deadline and self.deadline.start is None:
            raise contradiction("deadline", "expected a day or a time")
        return self
