"""`press serve`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from toolkit.building.built import Built
    from toolkit.errors import PressError


def serve(
    port: Annotated[int, typer.Option(min=0, max=65535, help="0: one that is free.")] = 8000,
    published: Annotated[
        bool, typer.Option("--published", help="Only what may be published, as readers see it.")
    ] = False,
    format_: Annotated[
        list[str] | None, typer.Option("--format", help="A further format; default: html alone.")
    ] = None,
    output: Annotated[
        Path | None, typer.Option(help="Folder to build in; default: in the user's cache.")
    ] = None,
) -> None:
    """Preview the site in the browser, on this machine only.

    Pages follow what is saved. What cannot be built is told here and above the page, which
    stays as it was. Ctrl-C ends.
    """
    from toolkit.newsroom import Newsroom

    Newsroom().serve(
        port=port,
        published=published,
        formats=("html", *(format_ or ())),
        output=output,
        tell=_tell,
        ready=typer.echo,
    )


def _tell(done: Built | PressError) -> None:
    from toolkit.cli.build import sums
    from toolkit.errors import PressError, printable

    if isinstance(done, PressError):
        for one in done.errors():
            hint = f"\n  hint: {one.hint}" if one.hint else ""
            typer.echo(f"{printable(str(one))}{printable(hint)}", err=True)
    else:
        typer.echo(sums(done), err=True)
