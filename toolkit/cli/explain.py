"""`press explain`."""

from __future__ import annotations

import inspect
from typing import Annotated

import typer


def explain(
    name: Annotated[
        str, typer.Argument(help="A check or a kind of release; none: list them.")
    ] = "",
) -> None:
    """Explain a check, or print a record of a kind to fill in."""
    from toolkit.checking.rules import rule, rules
    from toolkit.records.load import kinds

    if name in kinds():
        from toolkit.records.outline import outline

        typer.echo(outline(name))
    elif name:
        typer.echo(rule(name).documentation)
    else:
        for one in rules().values():
            typer.echo(f"{one.id}: {one.summary}")
        for kind, model in kinds().items():
            typer.echo(f"{kind}: {inspect.getdoc(model)}")
