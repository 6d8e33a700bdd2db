"""`press export`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def export(
    releases: Annotated[
        list[str] | None,
        typer.Argument(help="Releases, press (the sentences) or termbase; default: all."),
    ] = None,
    format_: Annotated[
        str, typer.Option("--format", help="xliff (work for an agency) or tmx (a memory).")
    ] = "xliff",
    to: Annotated[list[str] | None, typer.Option(help="Only into this language.")] = None,
    output: Annotated[
        Path | None, typer.Option(help="Folder, or file, to write; default: exchange.")
    ] = None,
) -> None:
    """Write files for agencies that take no .po, or a memory.

    XLIFF has every message and comes back with `press import`; TMX has the reviewed
    ones, in all languages, for a translation memory.
    """
    from toolkit.newsroom import Newsroom

    exported = Newsroom().export(releases or (), format=format_, to=to or (), output=output)
    for path in exported.written:
        typer.echo(path)
    if not exported.written:
        typer.echo("Nothing to export: there are no such messages.", err=True)
