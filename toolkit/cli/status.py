"""`press status`."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from toolkit.editions.gate import Verdict
    from toolkit.model import Edition


def status(
    releases: Annotated[list[str] | None, typer.Argument(help="Releases; default: all.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Show how far each edition is, and why a release is withheld."""
    from toolkit.newsroom import Newsroom

    rows = [_row(verdict, made) for verdict, made in Newsroom().status(releases or ())]
    if as_json:
        typer.echo(json.dumps({"version": 1, "releases": rows}, ensure_ascii=False, indent=2))
        return
    for row in rows:
        typer.echo(f"{row['release']}: {'publishable' if row['publishable'] else 'withheld'}")
        for reason in row["withheld"]:
            typer.echo(f"  {reason}")


def _row(verdict: Verdict, editions: dict[str, Edition]) -> dict[str, Any]:
    return {
        "release": verdict.release,
        "publishable": len(verdict.publishable) == len(editions),
        "withheld": list(verdict.reasons),
        "editions": {code: _counts(edition) for code, edition in editions.items()},
    }


def _counts(edition: Edition) -> dict[str, int]:
    from toolkit.model import State

    counts = Counter(use.state for use in edition.uses)
    waiting = [use.msgid for use in edition.uses if use.state is not State.REVIEWED]
    words = sum(len(text.split()) for text in waiting)
    return {**{state.value: counts[state] for state in State}, "words_left": words}
