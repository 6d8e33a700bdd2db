"""Load a record: strict YAML, checked against the schema, with positions.

`load` gives the record as it was written; people, places and terms are found
later (`toolkit.facts`). Nothing is guessed and nothing is lost: a record with
anything wrong raises one error for each thing wrong, each with its place.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, Union, get_args

import yaml
from pydantic import BaseModel, Discriminator, Tag, TypeAdapter, ValidationError

from toolkit import registry, strict_yaml
from toolkit.errors import PressError, Problems, did_you_mean
from toolkit.records.schema import Release

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from pydantic.fields import FieldInfo
    from pydantic_core import ErrorDetails

    from toolkit.strict_yaml import Document, Loc

__all__ = [
    "Record",
    "as_yaml",
    "field_at",
    "fields_of",
    "kinds",
    "load",
    "models_in",
    "parse",
    "release_type",
]

KINDS_ROOM = "records.kinds"
TAGS = ("kind:", "block:")
FOUND = {dict: "a mapping", list: "a list", str: "a text", type(None): "nothing"}
EXPECTED = {
    "string_type": "a text",
    "tuple_type": "a list",
    "model_type": "a mapping of fields",
    "model_attributes_type": "a mapping of fields",
    "bool_type": "true or false",
}


@dataclass(frozen=True)
class Record:
    """One release as it was written.

    `name` is its path below releases/ without suffix, e.g.
    `2020/guba-videoconference`; it names its catalogs and its pages too.
    """

    name: str
    document: Document
    release: Release

    @property
    def path(self) -> str:
        """Return the file's path, as errors name it."""
        return self.document.path


@cache
def kinds() -> Mapping[str, type[Release]]:
    """Return the model of every kind of release, by name."""
    return {name: _model(name) for name in registry.plugin_names(KINDS_ROOM)}


def _model(kind: str) -> type[Release]:
    """Return the model of one kind: to make them all takes longer than to read a record."""
    model: type[Release] = registry.plugin(KINDS_ROOM, kind).Model
    return model


def _kind_tag(value: object) -> str:
    kind = value.get("kind") if isinstance(value, dict) else getattr(value, "kind", "")
    return f"kind:{kind}"


@cache
def release_type() -> TypeAdapter[Release]:
    """Return the one discriminated union of every kind of release."""
    members = tuple(Annotated[model, Tag(f"kind:{name}")] for name, model in kinds().items())
    union: Any = Annotated[Union[members], Discriminator(_kind_tag)]  # noqa: UP007 - dynamic
    return TypeAdapter(union)


def load(path: Path, name: str, shown: str = "") -> Record:
    """Load the record in the file `path`; raises `PressError` with the place of each fault."""
    return parse(strict_yaml.read(path, shown), name)


def parse(document: Document, name: str) -> Record:
    """Check a YAML document against the schema; raises `PressError`."""
    value = document.value
    if not isinstance(value, dict):
        raise PressError(
            f"expected a record (fields such as `kind: event`); found {FOUND[type(value)]}",
            hint="`press explain event` shows what an event may say.",
            where=document.where(),
        )
    model = _model(_kind(document, value))
    try:
        return Record(name, document, model.model_validate(value))
    except ValidationError as error:
        details = error.errors(include_url=False)
        raise Problems(_explain(document, detail) for detail in _distinct(details)) from error


def _kind(document: Document, value: dict[str, Any]) -> str:
    """Return the kind of release that a record is of; raises `PressError` where it is of none."""
    kind = value.get("kind")
    if isinstance(kind, str) and registry.has_plugin(KINDS_ROOM, kind):
        return kind
    names = registry.plugin_names(KINDS_ROOM)
    known = ", ".join(names)
    if "kind" in value:
        near = did_you_mean(str(kind), names)
        message = f"`kind`: {kind!r} is not a kind of release"
        raise PressError(message, hint=f"{near}Kinds: {known}.", where=document.where(("kind",)))
    raise PressError(
        "`kind` is missing", hint=f"Say what it is, `kind:` one of {known}.", where=document.where()
    )


def _distinct(details: list[ErrorDetails]) -> Iterator[ErrorDetails]:
    """Yield the errors in file order as pydantic gives them, one for each place.

    pydantic also calls a list too short whose members it refused.
    """
    seen: set[Loc] = set()
    for detail in details:
        within = any(loc[: len(detail["loc"])] == detail["loc"] for loc in seen)
        if not (detail["type"] == "too_short" and within) and detail["loc"] not in seen:
            seen.add(detail["loc"])
            yield detail


def _explain(document: Document, detail: ErrorDetails) -> PressError:
    """Turn pydantic's error into ours: place, field, what was expected, what to do."""
    loc = tuple(part for part in detail["loc"] if not str(part).startswith((*TAGS, "[key]")))
    kind = str(document.at(("kind",)))
    models, field = field_at(kinds()[kind], loc)
    name = _dotted(loc)
    if detail["type"] == "missing":
        return PressError(
            f"`{name}` is missing", hint=_describe(field), where=document.where(loc[:-1])
        )
    if detail["type"] == "contradiction":
        return _contradiction(document, detail, (*loc, detail["ctx"]["field"]))
    if detail["type"] == "extra_forbidden":
        names = {name: None for model in models for name in fields_of(model)}
        near = did_you_mean(str(loc[-1]), names)
        return PressError(
            f"unknown field `{name}`",
            hint=near or f"Fields here: {', '.join(names)}.",
            where=document.where(loc, key=True),
        )
    return PressError(
        f"`{name}`: {_expectation(detail)}", hint=_describe(field), where=document.where(loc)
    )


def _contradiction(document: Document, detail: ErrorDetails, loc: Loc) -> PressError:
    """Tell of a field that does not go with another one of its mapping."""
    kind = str(document.at(("kind",)))
    _, field = field_at(kinds()[kind], loc)
    message = f"`{_dotted(loc)}`: {detail['ctx']['message']}"
    return PressError(message, hint=_describe(field), where=document.where(loc))


def _expectation(detail: ErrorDetails) -> str:
    kind = detail["type"]
    context = detail.get("ctx", {})
    if kind == "value_error":
        return str(context["error"])
    if kind in EXPECTED:
        found = FOUND.get(type(detail["input"]), "something else")
        return f"expected {EXPECTED[kind]}; found {found}"
    if kind == "literal_error":
        return f"expected {context['expected']}; found {detail['input']!r}"
    if kind == "too_short":
        return "expected at least one; found none"
    return detail["msg"][:1].lower() + detail["msg"][1:]


def field_at(model: type[BaseModel], loc: Loc) -> tuple[list[type[BaseModel]], FieldInfo | None]:
    """Return the models that may stand around `loc`, and the field of `model` it names."""
    models, field = [model], None
    for position, part in enumerate(loc):
        if isinstance(part, int):
            continue
        owner = next((one for one in models if part in fields_of(one)), None)
        field = fields_of(owner)[part] if owner else field
        inner = list(models_in(field.annotation)) if field else []
        if inner and position < len(loc) - 1:
            models = inner
    return models, field


def fields_of(model: type[BaseModel]) -> Mapping[str, FieldInfo]:
    """Return the fields of a model by the name a record gives them."""
    return {field.alias or name: field for name, field in model.model_fields.items()}


def models_in(annotation: object) -> Iterator[type[BaseModel]]:
    """Yield the models a field is made of."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in get_args(annotation):
        yield from models_in(argument)


def _describe(field: FieldInfo | None) -> str:
    if field is None or not field.description:
        return ""
    examples = f" Example: {as_yaml(field.examples[0])}" if field.examples else ""
    return f"{field.description}{examples}"


def as_yaml(example: object) -> str:
    """Write an example as one would type it into a record."""
    if isinstance(example, str):
        return example
    text = yaml.safe_dump(example, default_flow_style=True, allow_unicode=True, width=1000)
    return text.removesuffix("\n").removesuffix("\n...")


def _dotted(loc: Loc) -> str:
    """Write a location as people do: `speakers[1].person` (counting from 1)."""
    text = ""
    for part in loc:
        text += f"[{part + 1}]" if isinstance(part, int) else f".{part}"
    return text.lstrip(".")
