"""`press draft`."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from toolkit.drafts.draft import Draft, Drafted


def draft(
    releases: Annotated[
        list[str] | None, typer.Argument(help="Releases whose names; default: all names.")
    ] = None,
    to: Annotated[list[str] | None, typer.Option(help="Language to draft into.")] = None,
    provider: Annotated[
        str, typer.Option(help="Ask this provider alone (libretranslate, deepl, pseudo, ...).")
    ] = "",
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Write nothing and send nothing anywhere.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Fill missing names with flagged drafts; nothing drafted is published before a review."""
    from toolkit.newsroom import Newsroom

    done = Newsroom().draft(releases or (), to=to or (), provider=provider, dry_run=dry_run)
    if as_json:
        typer.echo(json.dumps(_object(done), ensure_ascii=False, indent=2))
        return
    for one in done.drafts:
        typer.echo(f"{_place(one)} -> {one.msgstr} ({one.provider})")
    for one in done.missing:
        typer.echo(f"{_place(one)} is missing: {one.reason}")
    typer.echo(f"{len(done.drafts)} drafts to review, {len(done.missing)} missing still")


def _place(one: Draft) -> str:
    return f"{one.locale}: {one.msgctxt}: {one.msgid}"


def _object(done: Drafted) -> dict[str, object]:
    return {
        "version": 1,
        "drafts": [asdict(one) for one in done.drafts],
        "missing": [asdict(one) for one in done.missing],
    }
