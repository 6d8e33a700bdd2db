"""`press inflect`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from collections.abc import Callable

    from toolkit.model import Form


def inflect(
    locale: Annotated[str, typer.Argument(help="Language: az, en, ru.")],
    features: Annotated[str, typer.Argument(help="Such as genitive.")] = "",
    phrase: Annotated[list[str] | None, typer.Argument(help="Phrases.")] = None,
    kind: Annotated[
        str, typer.Option(help="person, place, institution, role, date, ...")
    ] = "common",
    gender: Annotated[str, typer.Option(help="masculine, feminine, neuter.")] = "",
    explain: Annotated[bool, typer.Option("--explain", help="Say where a form is from.")] = False,
) -> None:
    """Print the form of each phrase; without any, of each line on standard input.

    A line is phrase<TAB>features[<TAB>kind[<TAB>gender]]. Inside a newsroom its
    locales/<lang>/grammar.yaml counts too.
    """
    form_of = _inflector()
    rows = [[one, features, kind, gender] for one in phrase or ()]
    rows = rows or [line.rstrip("\r\n").split("\t") for line in sys.stdin if line.strip()]
    for row in rows:
        text, wanted, of_kind, of_gender = [*row, *["", "", "", ""][len(row) :]]
        form = form_of(locale, wanted, text, kind=of_kind or "common", gender=of_gender)
        typer.echo(f"{form.text}\t{form.origin}: {form.reason}" if explain else form.text)


def _inflector() -> Callable[..., Form]:
    """Return the newsroom's `inflect`, or the plain one outside of a newsroom."""
    from toolkit.errors import PressError
    from toolkit.grammar.inflect import inflect as plain
    from toolkit.newsroom import Newsroom

    try:
        return Newsroom().inflect
    except PressError:
        return plain
