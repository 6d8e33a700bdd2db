"""`press check`."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer


def check(
    paths: Annotated[
        list[Path] | None, typer.Argument(help="Files, folders or releases; default: all.")
    ] = None,
    format_: Annotated[str, typer.Option("--format", help="text or json.")] = "text",
    select: Annotated[list[str] | None, typer.Option(help="Only this check.")] = None,
    ignore: Annotated[list[str] | None, typer.Option(help="All but this check.")] = None,
    strict: Annotated[
        bool, typer.Option("--strict", help="Exit 1 on warnings and notes too.")
    ] = False,
) -> None:
    """Print the problems of records, catalogs, termbase and templates.

    Exit codes: 0 nothing worse than a warning, 1 errors, 2 a file cannot be read.
    """
    from toolkit.newsroom import Newsroom
    from toolkit.registry import named

    report = named("reports", format_)
    checked = Newsroom().check(paths or (), select=_words(select), ignore=_words(ignore))
    colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    typer.echo(report.render(checked.problems, colour), color=True)
    if checked.unreadable:
        raise typer.Exit(2)
    if checked.has_errors or (strict and checked.problems):
        raise typer.Exit(1)


def _words(values: list[str] | None) -> list[str]:
    """Split `--select a,b --select c`."""
    return [word for value in values or () for word in value.split(",") if word]
