"""`press status`."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict
from itertools import takewhile
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from toolkit.drafts.revisions import Revisions
    from toolkit.model import Edition
    from toolkit.publishing.differences import Difference
    from toolkit.publishing.published import Published
    from toolkit.status import Status

EXCERPT = 60


def status(
    releases: Annotated[list[str] | None, typer.Argument(help="Releases; default: all.")] = None,
    providers: Annotated[
        bool,
        typer.Option("--providers", help="Show how much people changed each provider's drafts."),
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Show how far each edition is, why a release is withheld, what changed since publication."""
    from toolkit.errors import printable
    from toolkit.newsroom import Newsroom

    if providers:
        _say_providers(Newsroom().revisions(), as_json=as_json)
        return
    found = Newsroom().status(releases or ())
    rows = [_row(one) for one in found]
    if as_json:
        typer.echo(json.dumps({"version": 1, "releases": rows}, ensure_ascii=False, indent=2))
        return
    for one, row in zip(found, rows, strict=True):
        typer.echo(f"{row['release']}: {_word(one)}")
        for reason in (*row["withheld"], *_changes(one)):
            typer.echo(printable(f"  {reason}"))
        for code, counts in row["editions"].items():
            if drafts := counts["drafts"]:
                made = ", ".join(f"{count} {name}" for name, count in drafts.items())
                typer.echo(f"  {code}: drafts by {made}")


def _word(one: Status) -> str:
    """Return how far a release is, in a word or two."""
    if one.published:
        day = f"published {one.published.published:%Y-%m-%d}"
        return f"{day}, changed since publication" if one.has_changed else day
    return "publishable" if _is_publishable(one) else "withheld"


def _is_publishable(one: Status) -> bool:
    return bool(one.editions) and len(one.verdict.publishable) == len(one.editions)


def _changes(one: Status) -> Iterator[str]:
    """Yield what differs from what was published."""
    for file in one.files:
        yield f"{file} is not the file that was published"
    for code, found in one.changes.items():
        yield from (f"{code}: {_change(change)}" for change in found)


def _change(change: Difference) -> str:
    before, after = _excerpts(change.before, change.after)
    if before == after:
        return f"{change.part}: marks or links of “{before}”"
    if not (before and after):
        return f"{change.part}: {'added' if after else 'removed'} “{after or before}”"
    return f"{change.part}: “{before}” is now “{after}”"


def _excerpts(before: str, after: str) -> tuple[str, str]:
    """Return the parts of two texts where they begin to differ, with a few words around."""
    pairs = zip(before, after, strict=False)
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    start = before.rfind(" ", 0, max(same - EXCERPT // 3, 0)) + 1
    return _cut(before, start), _cut(after, start)


def _cut(text: str, start: int) -> str:
    part = text[start : start + EXCERPT]
    return f"{'…' if start else ''}{part}{'…' if start + EXCERPT < len(text) else ''}"


def _row(one: Status) -> dict[str, Any]:
    return {
        "release": one.verdict.release,
        "publishable": _is_publishable(one),
        "withheld": list(one.verdict.reasons),
        "editions": {code: _counts(edition) for code, edition in one.editions.items()},
        "published": _published(one.published) if one.published else None,
        "changed": {code: [it._asdict() for it in some] for code, some in one.changes.items()},
        "changed_files": list(one.files),
    }


def _published(published: Published) -> dict[str, Any]:
    return {
        "at": published.published.isoformat(),
        "languages": list(published.editions),
        "versions": [one.published.isoformat() for one in published.versions],
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
