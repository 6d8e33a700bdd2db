"""`press schema`."""

from __future__ import annotations

import typer


def schema() -> None:
    """Print the JSON Schema (draft-07) of a record, for editors that complete YAML."""
    from toolkit.records.json_schema import schema_text

    typer.echo(schema_text(), nl=False)
