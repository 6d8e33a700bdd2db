"""`press inflect`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from toolkit.errors import PressError, Where

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

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
    """Print the form of a phrase in a language.

    Without any, of each line on standard input. A line is
    phrase<TAB>features[<TAB>kind[<TAB>gender]]. Inside a newsroom its
    locales/<lang>/grammar.yaml counts too.
    """
    form_of = _inflector()
    rows = ([one, features, kind, gender] for one in phrase) if phrase else _rows(sys.stdin)
    for number, row in enumerate(rows, 1):
        if not any(row):
            typer.echo("")
            continue
        text, wanted, of_kind, of_gender = row
        try:
            form = form_of(locale, wanted, text, kind=of_kind or kind, gender=of_gender or gender)
        except PressError as error:
            where = Where("" if phrase else "<stdin>", 0 if phrase else number)
            raise PressError(error.message, hint=error.hint, where=where) from error
        typer.echo(f"{form.text}\t{form.origin}: {form.reason}" if explain else form.text)


def _rows(lines: Iterable[str]) -> Iterator[list[str]]:
    """Yield phrase, features, kind and gender of each line; a blank line has none."""
    try:
        for line in lines:
            fields = line.rstrip("\r\n").split("\t")
            yield [*fields, "", "", ""][:4]
    except UnicodeDecodeError as error:
        raise PressError(
            "is not UTF-8", hint="Save it as UTF-8.", where=Where("<stdin>")
        ) from error


def _inflector() -> Callable[..., Form]:
    """Return the newsroom's `inflect`, or the plain one outside of a newsroom."""
    from toolkit.grammar.inflect import inflect as plain
    from toolkit.newsroom import Newsroom

    try:
        return Newsroom().inflect
    except PressError:
        return plain
