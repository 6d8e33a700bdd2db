"""`press build`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from toolkit.building.built import Built


def build(
    releases: Annotated[list[str] | None, typer.Argument(help="Releases; default: all.")] = None,
    preview: Annotated[
        bool, typer.Option("--preview", help="Build anything, marked as not for publication.")
    ] = False,
    locale: Annotated[list[str] | None, typer.Option(help="Only this language.")] = None,
    format_: Annotated[list[str] | None, typer.Option("--format", help="Only this format.")] = None,
    output: Annotated[Path | None, typer.Option(help="Folder to write; default: dist.")] = None,
    jobs: Annotated[
        int, typer.Option(min=0, help="Processes that share the work; 0: one a core.")
    ] = 0,
    strict: Annotated[
        bool, typer.Option("--strict", help="Exit 1 if anything is withheld.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Write the documents and the site.

    What has changed since the last time is made. Prints each file that was written.
    Everything else in the folder is as it would be made now; after a failed build the last
    good site stands.
    """
    from toolkit.cli.terminal import counting
    from toolkit.newsroom import Newsroom

    with counting("releases") as report:
        built = Newsroom().build(
            releases or (),
            preview=preview,
            locales=locale or (),
            formats=format_ or (),
            output=output,
            jobs=jobs,
            report=report,
        )
    if as_json:
        typer.echo(json.dumps(_object(built), ensure_ascii=False, indent=2))
    else:
        tell(built)
    if built.withheld and (strict or releases):
        raise typer.Exit(1)


def tell(built: Built) -> None:
    """Print the files written to stdout, what was withheld and the sums to stderr."""
    for path in built.written:
        typer.echo(path)
    for name, reasons in built.withheld.items():
        typer.echo(f"withheld: {name}", err=True)
        for reason in reasons:
            typer.echo(f"  {reason}", err=True)
    typer.echo(sums(built), err=True)


def sums(built: Built) -> str:
    """Return how many files were written, left alone and removed, and what is withheld."""
    gone = f", {len(built.removed)} removed" if built.removed else ""
    held = f"; {len(built.withheld)} withheld" if built.withheld else ""
    return f"{len(built.written)} written, {built.unchanged} unchanged{gone}{held}"


def _object(built: Built) -> dict[str, object]:
    return {
        "version": 1,
        "written": built.written,
        "removed": built.removed,
        "unchanged": built.unchanged,
        "withheld": built.withheld,
    }
