"""`press correct`."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from toolkit.correct import Corrected


def correct(
    release: Annotated[str, typer.Argument(help="The release that was published.")],
    note: Annotated[
        str, typer.Option(help="What was wrong, for readers: added to the record.")
    ] = "",
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would be published; write nothing.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Publish a correction of a release.

    What has changed since it was published goes out. Readers are told what was wrong by
    `corrections:` of its record; the note is translated and reviewed like any other text
    first. Exit code 1 if it may not be published yet.
    """
    from toolkit.newsroom import Newsroom

    corrected = Newsroom().correct(release, note=note, dry_run=dry_run)
    if as_json:
        typer.echo(json.dumps({"version": 1, **asdict(corrected)}, ensure_ascii=False, indent=2))
    elif corrected.languages:
        typer.echo(f"{corrected.release}: {', '.join(corrected.languages)}")
    if corrected.noted and not as_json:
        done = "would be" if dry_run else "was"
        typer.echo(f"The correction {done} added to {corrected.noted}.", err=True)
    if corrected.withheld:
        if not as_json:
            _refuse(corrected)
        raise typer.Exit(1)


def _refuse(corrected: Corrected) -> None:
    from toolkit.errors import printable

    typer.echo(f"withheld: {corrected.release}", err=True)
    for reason in corrected.withheld:
        typer.echo(printable(f"  {reason}"), err=True)
    if corrected.lines:
        typer.echo("Add to the record (or use --note):\n", err=True)
        typer.echo("\n".join(corrected.lines), err=True)
    elif corrected.noted:
        typer.echo("Let it be translated (`press sync`), then correct again.", err=True)
