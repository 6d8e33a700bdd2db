"""`press explain`."""

from __future__ import annotations

import inspect
from typing import Annotated

import typer


def explain(
    check: Annotated[str, typer.Argument(help="A check; none: list them.")] = "",
) -> None:
    """Print what a check finds and why, with an example of bad and good."""
    from toolkit import registry

    if check:
        typer.echo(inspect.getdoc(registry.named("checks", check)))
        return
    for name, module in registry.plugins("checks").items():
        typer.echo(f"{name}: {(inspect.getdoc(module) or '').splitlines()[0]}")
