"""`press import`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from toolkit.transfer.importing import Arrival, Imported

EXCERPT = 60


def import_(
    files: Annotated[list[Path], typer.Argument(help="Files that came back: .xlf, .tmx.")],
    force: Annotated[
        bool, typer.Option("--force", help="Overwrite reviewed translations too.")
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would happen; write nothing.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Bring back translations that were exported.

    A memory fills what is missing. A translation that changed since the export is left as
    it is. Exit code 1 if anything was refused.
    """
    from toolkit.newsroom import Newsroom
    from toolkit.transfer.returned import Result

    imported = Newsroom().import_(files, force=force, dry_run=dry_run)
    if as_json:
        typer.echo(json.dumps(_report(imported), ensure_ascii=False, indent=2))
    else:
        for one in imported.arrivals:
            if one.result is not Result.UNCHANGED:
                typer.echo(_line(one))
        for path in imported.changed:
            typer.echo(path)
    counts = imported.counts
    typer.echo(", ".join(f"{count} {name}" for name, count in counts.items()), err=True)
    for hint in _hints(imported, force=force, dry_run=dry_run):
        typer.echo(hint, err=True)
    if counts[Result.REFUSED]:
        raise typer.Exit(1)


def _line(one: Arrival) -> str:
    from toolkit.errors import printable

    text = one.text if len(one.text) <= EXCERPT else f"{one.text[: EXCERPT - 3]}..."
    context = f"{one.msgctxt}: " if one.msgctxt else ""
    reason = f" ({one.reason})" if one.reason else ""
    return printable(f"{one.where}: {one.result}: {context}{text}{reason}")


def _report(imported: Imported) -> dict[str, Any]:
    units = [
        {
            "result": one.result,
            "path": one.where.path,
            "line": one.where.line,
            "column": one.where.column,
            "catalog": one.catalog,
            "msgctxt": one.msgctxt,
            "text": one.text,
            "reason": one.reason,
        }
        for one in imported.arrivals
    ]
    return {
        "version": 1,
        "counts": imported.counts,
        "changed": list(imported.changed),
        "units": units,
    }


def _hints(imported: Imported, *, force: bool, dry_run: bool) -> list[str]:
    from toolkit.transfer.returned import REVIEWED, Result

    counts = imported.counts
    protected = sum(one.reason == REVIEWED for one in imported.arrivals)
    said = (
        (protected and not force, "To replace reviewed translations, import with --force."),
        (counts[Result.REFUSED] > protected, "Mend what was refused in the file, or send it back."),
        (counts[Result.NEWER], "Newer translations were left: compare them, or export anew."),
        (counts[Result.GONE], "What is gone has changed in its source: export anew."),
        (dry_run, "Nothing was written (--dry-run)."),
        (
            imported.changed and not dry_run,
            "See what changed with `git diff`; `press status` counts what to review.",
        ),
    )
    return [hint for is_due, hint in said if is_due]
