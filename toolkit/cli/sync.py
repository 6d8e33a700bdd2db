"""`press sync`."""

from __future__ import annotations

from typing import Annotated

import typer


def sync(
    releases: Annotated[list[str] | None, typer.Argument(help="Releases; default: all.")] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Change nothing; exit 1 if anything is out of date.")
    ] = False,
) -> None:
    """Extract messages and update the catalogs."""
    from toolkit.newsroom import Newsroom

    synced = Newsroom().sync(releases or (), check=check)
    for path in synced.changed:
        typer.echo(path)
    if check and synced.changed:
        typer.echo("Out of date: run `press sync`.", err=True)
        raise typer.Exit(1)
