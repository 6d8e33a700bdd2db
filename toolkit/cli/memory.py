"""`press memory`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(
    help="Import or export memories that drafts are made from.",
    no_args_is_help=True,
    add_completion=False,  # a part of `press`
    rich_markup_mode=None,
)


@app.command("import")
def import_(
    files: Annotated[list[Path], typer.Argument(help="Translation memories: .tmx.")],
) -> None:
    """Keep memories from elsewhere in locales/memory/, for `press draft` to look up.

    A newer file of the same name takes the older one's place. (`press import` fills what
    is missing from a memory once, and does not keep it.)
    """
    from toolkit.newsroom import Newsroom

    for one in Newsroom().import_memory(files):
        typer.echo(f"{one.path}: {one.texts} texts")
        if one.left_out:
            message = f"{one.left_out} texts are in languages this newsroom does not have"
            typer.echo(message, err=True)


@app.command("export")
def export(
    output: Annotated[
        Path | None, typer.Option(help="File to write; default: exchange/memory.tmx.")
    ] = None,
) -> None:
    """Write every reviewed text in all its languages as TMX, imported memories too.

    Texts of confidential and embargoed releases are left out.
    """
    from toolkit.newsroom import Newsroom

    one = Newsroom().export_memory(output)
    typer.echo(f"{one.path}: {one.texts} texts")
    if one.left_out:
        typer.echo(f"{one.left_out} texts are confidential or under embargo", err=True)
