"""Reading `locales/<lang>/grammar.yaml`: what a linguist settled for good.

institution ennhri:            # a termbase entry (kind and id), or a phrase
  article: none                # English: no `the`
  gender: feminine
  number: plural
  indeclinable: true
  genitive: Гаха               # a form written out; features joined by blanks
  genitive plural: ...
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict, ValidationError

from toolkit.errors import PressError, Problems
from toolkit.grammar.forms import Override
from toolkit.model import Gender, Number

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from toolkit.strict_yaml import Document, Value

__all__ = ["parse_overrides"]


class _Facts(BaseModel):
    """The fields of an override that are not forms."""

    model_config = ConfigDict(extra="allow")

    gender: Gender | None = None
    number: Number | None = None
    indeclinable: bool = False
    article: str | None = None


def parse_overrides(document: Document) -> Mapping[str, Override]:
    """Return the overrides of a grammar.yaml; raises `PressError` with the place."""
    if document.value is None:
        return {}
    if not isinstance(document.value, dict):
        raise PressError(
            "expected termbase entries or phrases, each with its forms",
            hint="See `press inflect --help`.",
            where=document.where(),
        )
    faults: list[PressError] = []
    overrides = {
        key: _override(document, key, value, faults) for key, value in document.value.items()
    }
    if faults:
        raise Problems(faults)
    return overrides


def _override(document: Document, key: str, value: Value, faults: list[PressError]) -> Override:
    try:
        facts = _Facts.model_validate(value)
    except ValidationError as error:
        faults += [
            PressError(
                f"`{key}`: {detail['msg']}",
                hint="Fields: gender, number, indeclinable, article; forms such as `genitive:`.",
                where=document.where((key, *detail["loc"])),
            )
            for detail in error.errors(include_url=False)
        ]
        return Override()
    forms = dict(_forms(facts.model_extra or {}))
    return Override(facts.gender, facts.number, facts.indeclinable, facts.article, forms)


def _forms(extra: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    for features, form in extra.items():
        if isinstance(form, str):
            yield " ".join(sorted(features.split())), form
