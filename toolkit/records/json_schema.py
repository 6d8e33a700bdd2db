"""The schema of a record for editors: JSON Schema draft-07, made from the models.

Editors (the YAML language server of VS Code and others) read draft-07: definitions
stand under `definitions`, and the fields of a kind follow by `if`/`then` from `kind`,
so that completion and messages speak of that kind alone.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from toolkit.records.load import kinds, release_type

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["json_schema", "schema_text"]

DRAFT = "http://json-schema.org/draft-07/schema#"
REFERENCE = "#/definitions/"
DROPPED = frozenset({"title", "default", "discriminator"})
"""What pydantic adds that says nothing to a writer; `title` hides descriptions in editors."""


def schema_text() -> str:
    """Return the schema as it stands in toolkit/schema/release.json."""
    return json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n"


def json_schema() -> dict[str, Any]:
    """Return the schema of a record of any kind."""
    made = release_type().json_schema(ref_template=f"{REFERENCE}{{model}}")
    definitions = made["$defs"]
    renamed = _names(definitions)
    return {
        "$schema": DRAFT,
        "title": "Press release",
        "description": "One release, written once and published in several languages.",
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"enum": list(kinds()), "description": "What the release is."}},
        "allOf": [_branch(kind) for kind in kinds()],
        "definitions": {
            renamed[name]: _draft07(value, renamed) for name, value in sorted(definitions.items())
        },
    }


def _names(definitions: Mapping[str, Any]) -> dict[str, str]:
    """Name the definition of each kind by the kind: pydantic's name is the module's."""
    names = {name: name for name in definitions}
    for name, value in definitions.items():
        kind = value.get("properties", {}).get("kind", {}).get("const")
        if kind:
            names[name] = kind
    return names


def _branch(kind: str) -> dict[str, Any]:
    return {
        "if": {"properties": {"kind": {"const": kind}}, "required": ["kind"]},
        "then": {"$ref": f"{REFERENCE}{kind}"},
    }


def _draft07(value: Any, renamed: Mapping[str, str]) -> Any:  # noqa: ANN401 - JSON
    """Return a part of pydantic's schema without its own words, references renamed."""
    if isinstance(value, list):
        return [_draft07(item, renamed) for item in value]
    if not isinstance(value, dict):
        return value
    part = {key: item for key, item in value.items() if key not in DROPPED or _is_field(key, item)}
    if "$ref" in part:
        # Draft-07 ignores everything beside a reference.
        target = REFERENCE + renamed[part.pop("$ref").removeprefix(REFERENCE)]
        return {"allOf": [{"$ref": target}], **part} if part else {"$ref": target}
    return {key: _draft07(item, renamed) for key, item in part.items()}


def _is_field(key: str, item: object) -> bool:
    """Whether `title` is the record's field of that name and not pydantic's word."""
    return key == "title" and isinstance(item, dict)
