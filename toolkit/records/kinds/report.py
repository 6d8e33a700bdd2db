"""Report: somebody presented a report to an institution."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from toolkit.records.schema import Institution, Person, Release, Term, Year


class Model(Release):
    """A report that was presented or published."""

    kind: Literal["report"]
    presenter: Person = Field(description="Who presented it.")
    report: Term = Field(description="What it is.", examples=["annual report"])
    period: Year | None = Field(None, description="The year it covers.", examples=[2025])
    addressee: Institution | None = Field(None, description="To whom it was presented.")
