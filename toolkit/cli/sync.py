"""`press sync`."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from toolkit.catalogs.upkeep import Change

COUNTS = ("added", "stale", "moved", "returned", "obsolete", "kept")


def sync(
    releases: Annotated[list[str] | None, typer.Argument(help="Releases; default: all.")] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Change nothing; exit 1 if anything is out of date.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Extract messages and update the catalogs.

    Prints the path of each that changed.
    """
    from toolkit.newsroom import Newsroom

    synced = Newsroom().sync(releases or (), check=check)
    if as_json:
        changes = [asdict(change) for change in synced.changes]
        typer.echo(json.dumps({"version": 1, "changes": changes}, ensure_ascii=False, indent=2))
    for change in synced.changes:
        if not as_json:
            typer.echo(change.path)
        typer.echo(_summary(change), err=True)
    if check and synced.changes:
        typer.echo("Out of date: run `press sync`.", err=True)
        raise typer.Exit(1)


def _summary(change: Change) -> str:
    """Return e.g. `2020/guba-videoconference az: 1 stale, 9 kept`."""
    numbers = {name: getattr(change, name) for name in COUNTS}
    counts = ", ".join(f"{number} {name}" for name, number in numbers.items() if number)
    return f"{change.domain} {change.locale or 'template'}: {counts or 'comments only'}"
