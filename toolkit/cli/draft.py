"""`press draft`."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from toolkit.drafts.draft import Draft, Drafted

EXCERPT = 60
LISTED = 20
"""How many missing messages of a catalog the summary names."""


def draft(
    releases: Annotated[
        list[str] | None,
        typer.Argument(help="Releases, and the names and sentences they print; default: all."),
    ] = None,
    to: Annotated[list[str] | None, typer.Option(help="Language to draft into.")] = None,
    provider: Annotated[
        str, typer.Option(help="Ask this one alone: memory, libretranslate, deepl, pseudo, ...")
    ] = "",
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show what would be done and sent; do neither.")
    ] = False,
    send_confidential: Annotated[
        bool,
        typer.Option(
            "--send-confidential",
            help="Send texts of confidential and embargoed releases to providers elsewhere too.",
        ),
    ] = False,
    strict: Annotated[
        bool, typer.Option("--strict", help="Exit 1 if anything is missing still.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Fill what is missing with drafts, flagged until a review.

    The memory is asked first, then the transliteration of names, then the providers of
    the settings. Nothing that has a translation in any state is touched; an interrupted
    run keeps what it has, and the next one goes on. Exit code 1 if a provider elsewhere
    failed to draft anything it was asked for, if anything is missing still in a release
    that was named, or with --strict at all; 2 if a file could not be read, and was left
    out.
    """
    from toolkit.cli.terminal import counting
    from toolkit.newsroom import Newsroom

    with counting("drafts") as report:
        done = Newsroom().draft(
            releases or (),
            to=to or (),
            provider=provider,
            dry_run=dry_run,
            send_confidential=send_confidential,
            report=report,
        )
    if as_json:
        typer.echo(json.dumps(_object(done), ensure_ascii=False, indent=2))
    else:
        for line in _said(done, dry_run=dry_run):
            typer.echo(line)
    for fault in done.faults:
        typer.echo(f"left out: {fault}", err=True)
    if done.faults:
        raise typer.Exit(2)
    failed = any(one.provider for one in done.missing)
    if done.missing and not dry_run and (failed or releases or strict):
        raise typer.Exit(1)


def _said(done: Drafted, *, dry_run: bool) -> Iterator[str]:
    if dry_run:
        yield from map(_line, (*done.drafts, *done.missing))
        for one in done.sent:
            yield f"{one.provider} would get {one.messages} messages, {one.characters} characters"
    yield from _table(done)
    made = "would be made" if dry_run else "to review"
    yield f"{len(done.drafts)} drafts {made}, {len(done.missing)} missing still"


def _line(one: Draft) -> str:
    from toolkit.errors import printable

    place = " ".join(filter(None, (one.locale, one.domain, one.msgctxt)))
    score = "" if one.score is None else f" {one.score}"
    end = f"-> {one.msgstr} ({one.provider}{score})" if one.msgstr else f"is missing: {one.reason}"
    return printable(f"{place}: {_excerpt(one)} {end}")


def _excerpt(one: Draft) -> str:
    return one.msgid if len(one.msgid) <= EXCERPT else f"{one.msgid[: EXCERPT - 3]}..."


def _table(done: Drafted) -> Iterator[str]:
    """Yield a line for each release and language, with who drafted what, in even columns."""
    places = sorted({(one.domain, one.locale) for one in (*done.drafts, *done.missing)})
    rows = [("release", "to", "drafted", "missing")] if places else []
    reasons: list[list[str]] = [[]] if places else []
    for place in places:
        drafts = Counter(one.provider for one in done.drafts if (one.domain, one.locale) == place)
        missing = [one for one in done.missing if (one.domain, one.locale) == place]
        made = ", ".join(f"{count} {name}" for name, count in drafts.items())
        rows.append((*place, made or "-", str(len(missing) or "-")))
        reasons.append(list(_reasons(missing)))
    for row, why in zip(_even(rows), reasons, strict=True):
        yield row
        yield from why


def _reasons(missing: Sequence[Draft]) -> Iterator[str]:
    """Yield why messages are missing: one by one what somebody failed at, the rest counted."""
    from toolkit.errors import printable

    failed = [one for one in missing if one.provider]
    for one in failed[:LISTED]:
        yield printable(f"  {one.msgctxt or 'sentence'} “{_excerpt(one)}” missing: {one.reason}")
    if failed[LISTED:]:
        yield f"  and {len(failed[LISTED:])} more, which --json lists"
    counted = Counter(one.reason for one in missing if not one.provider)
    yield from (f"  {count} missing: {reason}" for reason, count in counted.most_common())


def _even(rows: Sequence[tuple[str, ...]]) -> list[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]


def _object(done: Drafted) -> dict[str, object]:
    return {
        "version": 1,
        "drafts": [asdict(one) for one in done.drafts],
        "missing": [asdict(one) for one in done.missing],
        "sent": [asdict(one) for one in done.sent],
    }
