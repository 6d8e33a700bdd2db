"""The application: finds the command that was asked for."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

import typer

from toolkit.cli.sparing import SparingCommand, SparingGroup

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["app"]

HOMES = {
    "sync": "sync:sync",
    "draft": "draft:draft",
    "check": "check:check",
    "explain": "explain:explain",
    "status": "status:status",
    "build": "build:build",
    "publish": "publish:publish",
    "correct": "correct:correct",
    "serve": "serve:serve",
    "export": "export:export",
    "import": "importing:import_",
    "memory": "memory:app",
    "inflect": "inflect:inflect",
    "schema": "schema:schema",
    "transliterate": "transliterate:transliterate",
}
"""The commands, as they are listed: the module of each, and what it is called there."""


class Commands(Mapping[str, Any]):
    """The commands by name, each imported when it is asked for: typer looks at every option."""

    def __getitem__(self, name: str) -> Any:  # noqa: ANN401 - typer's
        """Return a command."""
        return _command(name)

    def __iter__(self) -> Iterator[str]:
        """Yield the names in their order."""
        return iter(HOMES)

    def __len__(self) -> int:
        """Return how many there are."""
        return len(HOMES)


@cache
def _command(name: str) -> Any:  # noqa: ANN401 - typer's
    module, _, called = HOMES[name].partition(":")
    found = getattr(import_module(f"toolkit.cli.{module}"), called)
    if isinstance(found, typer.Typer):
        return typer.main.get_command(found)
    alone = typer.Typer(add_completion=False, rich_markup_mode=None)
    alone.command(name, cls=SparingCommand)(found)
    return typer.main.get_command(alone)


class Group(SparingGroup):
    """`press` itself."""

    def __init__(self, **options: Any) -> None:  # noqa: ANN401 - typer's
        super().__init__(**options | {"commands": Commands()})


app = typer.Typer(
    name="press",
    cls=Group,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


@app.callback()
def press() -> None:
    """Write a press release once; publish it in Azerbaijani, English and Russian."""
