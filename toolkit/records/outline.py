"""What a kind of release may say, as a record to fill in: printed by `press explain KIND`."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING

from toolkit.records.load import as_yaml, fields_of, kinds, models_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic import BaseModel
    from pydantic.fields import FieldInfo

__all__ = ["outline"]

WIDTH = 40
"""The column at which descriptions begin, where the example leaves room."""


def outline(kind: str) -> str:
    """Return every field of a kind with an example and what it means, required ones first.

    It may be saved as it is: what is optional stands in comments.
    """
    model = kinds()[kind]
    summary = (f"# {line}" for line in (inspect.getdoc(model) or "").splitlines())
    head = [*summary, "", _line("kind", kind, "What the release is.", 0)]
    fields = fields_of(model)
    required = {name: field for name, field in fields.items() if field.is_required()}
    optional = {name: field for name, field in fields.items() if not field.is_required()}
    rest = (line if line.startswith("#") else f"# {line}" for line in _fields(optional, 0))
    return "\n".join([*head, *_fields(required, 0), "", "# All that follows is optional.", *rest])


def _fields(fields: dict[str, FieldInfo], depth: int) -> Iterator[str]:
    for name, field in fields.items():
        if name == "kind":
            continue
        example = as_yaml(field.examples[0]) if field.examples else ""
        yield _line(name, example, field.description or "", depth)
        # The parts of a list are told one level deep: deeper ones look the same.
        for model in dict.fromkeys(models_in(field.annotation)) if depth == 0 else ():
            yield from _part(model, depth + 1)


def _part(model: type[BaseModel], depth: int) -> Iterator[str]:
    summary = (inspect.getdoc(model) or "").partition("\n")[0]
    yield f"# {'  ' * depth}({summary})"
    yield from (f"# {line}" for line in _fields(dict(fields_of(model)), depth))


def _line(name: str, example: str, description: str, depth: int) -> str:
    field = f"{'  ' * depth}{name}: {example}".rstrip()
    return f"{field.ljust(WIDTH)}  # {description}" if description else field
