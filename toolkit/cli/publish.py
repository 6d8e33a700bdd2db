"""`press publish`."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from toolkit.publish import Released


def publish(
    releases: Annotated[list[str], typer.Argument(help="Releases to publish.")],
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would be published; write nothing.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Publish releases as they are now.

    Later changes reach readers as corrections alone. Their texts are kept beside the
    records, to be committed with them; `press build` makes every document from there. If
    one release is withheld, nothing is published: exit code 1.
    """
    from toolkit.newsroom import Newsroom

    released = Newsroom().publish(releases, dry_run=dry_run)
    if as_json:
        typer.echo(json.dumps({"version": 1, **asdict(released)}, ensure_ascii=False, indent=2))
    else:
        _tell(released)
    if released.withheld:
        raise typer.Exit(1)


def _tell(released: Released) -> None:
    for name, codes in released.published.items():
        typer.echo(f"{name}: {', '.join(codes)}")
    for name in released.unchanged:
        typer.echo(f"published already: {name}", err=True)
    _say("withheld", released.withheld)
    _say("waiting", released.waiting)


def _say(what: str, reasons: Mapping[str, tuple[str, ...]]) -> None:
    from toolkit.errors import printable

    for name, some in reasons.items():
        typer.echo(f"{what}: {name}", err=True)
        for reason in some:
            typer.echo(printable(f"  {reason}"), err=True)
