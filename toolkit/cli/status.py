"""`press status`."""

from __future__ import annotations

import json
from dataclasses import asdict
from itertools import takewhile
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from toolkit.drafts.revisions import Revisions
    from toolkit.progress import Row

EXCERPT = 60


def status(
    releases: Annotated[list[str] | None, typer.Argument(help="Releases; default: all.")] = None,
    providers: Annotated[
        bool,
        typer.Option("--providers", help="Show how much people changed each provider's drafts."),
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Show how far each edition is.

    Why a release is withheld, and what has changed since it was published.
    """
    from toolkit.errors import printable
    from toolkit.newsroom import Newsroom

    if providers:
        _say_providers(Newsroom().revisions(), as_json=as_json)
        return
    rows = Newsroom().progress(releases or ())
    if as_json:
        typer.echo(json.dumps({"version": 1, "releases": rows}, ensure_ascii=False, indent=2))
        return
    for row in rows:
        typer.echo(f"{row['release']}: {_word(row)}")
        for reason in (*row["withheld"], *_changes(row)):
            typer.echo(printable(f"  {reason}"))
        for code, counts in row["editions"].items():
            if drafts := counts["drafts"]:
                made = ", ".join(f"{count} {name}" for name, count in drafts.items())
                typer.echo(f"  {code}: drafts by {made}")


def _word(row: Row) -> str:
    """Return how far a release is, in a word or two."""
    if row["published"]:
        day = f"published {row['published']['at'][:10]}"
        has_changed = row["changed"] or row["changed_files"]
        return f"{day}, changed since publication" if has_changed else day
    return "publishable" if row["publishable"] else "withheld"


def _changes(row: Row) -> Iterator[str]:
    """Yield what differs from what was published."""
    for file in row["changed_files"]:
        yield f"{file} is not the file that was published"
    for code, found in row["changed"].items():
        yield from (f"{code}: {_change(**change)}" for change in found)


def _change(part: str, before: str, after: str) -> str:
    before, after = _excerpts(before, after)
    if before == after:
        return f"{part}: marks or links of “{before}”"
    if not (before and after):
        return f"{part}: {'added' if after else 'removed'} “{after or before}”"
    return f"{part}: “{before}” is now “{after}”"


def _excerpts(before: str, after: str) -> tuple[str, str]:
    """Return the parts of two texts where they begin to differ, with a few words around."""
    pairs = zip(before, after, strict=False)
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    start = before.rfind(" ", 0, max(same - EXCERPT // 3, 0)) + 1
    return _cut(before, start), _cut(after, start)


def _cut(text: str, start: int) -> str:
    part = text[start : start + EXCERPT]
    return f"{'…' if start else ''}{part}{'…' if start + EXCERPT < len(text) else ''}"


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
