"""`press schema`."""

from __future__ import annotations

import typer


def schema() -> None:
    """Print the JSON Schema of a record, for editors."""
    from toolkit.records.json_schema import schema_text

    typer.echo(schema_text(), nl=False)
