"""`press status`."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from toolkit.drafts.revisions import Revisions
    from toolkit.editions.gate import Verdict
    from toolkit.model import Edition


def status(
    releases: Annotated[list[str] | None, typer.Argument(help="Releases; default: all.")] = None,
    providers: Annotated[
        bool,
        typer.Option("--providers", help="Show how much people changed each provider's drafts."),
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Show how far each edition is, and why a release is withheld."""
    from toolkit.newsroom import Newsroom

    if providers:
        _say_providers(Newsroom().revisions(), as_json=as_json)
        return
    rows = [_row(verdict, made) for verdict, made in Newsroom().status(releases or ())]
    if as_json:
        typer.echo(json.dumps({"version": 1, "releases": rows}, ensure_ascii=False, indent=2))
        return
    for row in rows:
        typer.echo(f"{row['release']}: {'publishable' if row['publishable'] else 'withheld'}")
        for reason in row["withheld"]:
            typer.echo(f"  {reason}")
        for code, counts in row["editions"].items():
            if drafts := counts["drafts"]:
                made = ", ".join(f"{count} {name}" for name, count in drafts.items())
                typer.echo(f"  {code}: drafts by {made}")


def _row(verdict: Verdict, editions: dict[str, Edition]) -> dict[str, Any]:
    return {
        "release": verdict.release,
        "publishable": len(verdict.publishable) == len(editions),
        "withheld": list(verdict.reasons),
        "editions": {code: _counts(edition) for code, edition in editions.items()},
    }


def _counts(edition: Edition) -> dict[str, Any]:
    from toolkit.model import State

    counts = Counter(use.state for use in edition.uses)
    waiting = [use for use in edition.uses if use.state is not State.REVIEWED]
    words = sum(len(use.msgid.split()) for use in waiting)
    drafts = Counter(use.drafted_by or "unknown" for use in waiting if use.state is State.DRAFT)
    states = {state.value: counts[state] for state in State}
    return {**states, "words_left": words, "drafts": dict(sorted(drafts.items()))}


def _say_providers(revisions: Iterable[Revisions], *, as_json: bool) -> None:
    if as_json:
        rows = [asdict(one) for one in revisions]
        typer.echo(json.dumps({"version": 1, "providers": rows}, ensure_ascii=False, indent=2))
        return
    for one in revisions:
        changed = "" if one.changed is None else f", {one.changed} % of the characters changed"
        typer.echo(
            f"{one.provider} into {one.locale}: {one.drafts} drafts, {one.waiting} not reviewed "
            f"yet, {one.reviewed} reviewed ({one.unchanged} as they were{changed})"
        )
