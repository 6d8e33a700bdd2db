"""`press transliterate`."""

from __future__ import annotations

import sys
from typing import Annotated

import typer


def transliterate(
    source: Annotated[str, typer.Argument(metavar="FROM", help="Language: az, en, ru.")],
    target: Annotated[str, typer.Argument(metavar="TO", help="Language: az, en, ru.")],
    name: Annotated[list[str] | None, typer.Argument(help="Names.")] = None,
    kind: Annotated[str, typer.Option(help="person, place.")] = "person",
    gender: Annotated[str, typer.Option(help="masculine, feminine.")] = "",
    explain: Annotated[bool, typer.Option("--explain", help="Say where a name is from.")] = False,
) -> None:
    """Print a draft spelling of a name in another language.

    Without any, of each line of input. A draft is for a person to confirm: names in Russian
    follow usage, not letters.
    """
    from toolkit.names.transliterate import transliterate as spelling_of

    names = name or (line.rstrip("\r\n") for line in sys.stdin if line.strip())
    for one in names:
        form = spelling_of(source, target, one, kind=kind, gender=gender)
        typer.echo(f"{form.text}\t{form.origin}: {form.reason}" if explain else form.text)
