"""`press build`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def build(
    releases: Annotated[list[str] | None, typer.Argument(help="Releases; default: all.")] = None,
    preview: Annotated[
        bool, typer.Option("--preview", help="Build anything, marked as not for publication.")
    ] = False,
    locale: Annotated[list[str] | None, typer.Option(help="Only this language.")] = None,
    format_: Annotated[list[str] | None, typer.Option("--format", help="Only this format.")] = None,
    output: Annotated[Path | None, typer.Option(help="Folder to write; default: dist.")] = None,
    strict: Annotated[
        bool, typer.Option("--strict", help="Exit 1 if anything is withheld.")
    ] = False,
) -> None:
    """Write the documents and the site."""
    from toolkit.newsroom import Newsroom

    built = Newsroom().build(
        releases or (),
        preview=preview,
        locales=locale or (),
        formats=format_ or (),
        output=output,
    )
    for path in built.written:
        typer.echo(path)
    for name, reasons in built.withheld.items():
        typer.echo(f"withheld: {name}", err=True)
        for reason in reasons:
            typer.echo(f"  {reason}", err=True)
    if built.withheld and (strict or releases):
        raise typer.Exit(1)
