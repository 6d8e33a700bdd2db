"""`press check`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.newsroom import Newsroom

__all__ = ["check"]

Paths = Annotated[
    list[Path] | None, typer.Argument(help="Files, folders or releases; default: all.")
]
Format = Annotated[
    str, typer.Option("--format", help="text, json, github (annotations), junit or sarif.")
]
Select = Annotated[
    list[str] | None, typer.Option(help="Only these checks (ids, by comma); see press explain.")
]
Ignore = Annotated[list[str] | None, typer.Option(help="All but these checks.")]
Strict = Annotated[bool, typer.Option("--strict", help="Exit 1 on warnings and notes too.")]
Baseline = Annotated[Path | None, typer.Option(help="Hide the problems this file lists.")]
WriteBaseline = Annotated[
    Path | None, typer.Option(help="List the problems there are in this file; print none.")
]
Output = Annotated[Path | None, typer.Option(help="Write the report to this file.")]
Fix = Annotated[
    bool, typer.Option("--fix", help="Show what can be mended by rule, as a diff; asks to write.")
]
Yes = Annotated[bool, typer.Option("--yes", help="With --fix: write it, without asking.")]


def check(
    paths: Paths = None,
    format_: Format = "text",
    select: Select = None,
    ignore: Ignore = None,
    strict: Strict = False,
    baseline: Baseline = None,
    write_baseline: WriteBaseline = None,
    output: Output = None,
    fix: Fix = False,
    yes: Yes = False,
) -> None:
    """Print problems of records, catalogs, termbase, templates.

    Which checks report, and how bad their findings are, stands in [tool.press.checks];
    a comment "# check: ignore ID because REASON" in a record or catalog silences one.

    Exit codes: 0 nothing worse than a warning (with --strict: nothing at all), 1 errors
    (with --fix: something to mend that was not written), 2 a file cannot be read or the
    command makes no sense, 3 a fault of the toolkit.
    """
    from toolkit.newsroom import Newsroom

    newsroom = Newsroom()
    _refuse_contradictions(fix, yes, format_, (baseline, write_baseline, output))
    only, without = _words(select), _words(ignore)
    if fix:
        _fix(newsroom, paths or (), only, without, yes)
    elif write_baseline:
        _write_baseline(newsroom, write_baseline, paths or (), only, without)
    else:
        _report(newsroom, paths or (), only, without, (format_, strict, baseline, output))


def _refuse_contradictions(
    fix: bool, yes: bool, format_: str, files: tuple[Path | None, ...]
) -> None:
    from toolkit.errors import PressError

    baseline, write_baseline, output = files
    if yes and not fix:
        raise PressError("--yes goes with --fix", hint="Add --fix, or leave --yes out.")
    if fix and (format_ != "text" or any(files)):
        raise PressError("--fix prints a diff and no report", hint="Run the two one by one.")
    if write_baseline and (baseline or output):
        hint = "A baseline lists every problem: give --write-baseline alone."
        raise PressError("--write-baseline goes without other files", hint=hint)


def _report(
    newsroom: Newsroom,
    paths: Sequence[Path],
    select: list[str],
    ignore: list[str],
    options: tuple[str, bool, Path | None, Path | None],
) -> None:
    from toolkit.cli.terminal import progress, wants_colour
    from toolkit.registry import named

    format_, strict, baseline, output = options
    report = named("reports", format_)
    with progress("Checking"):
        checked = newsroom.check(paths, select=select, ignore=ignore, baseline=baseline)
    text = report.render(checked, wants_colour() and not output)
    if output:
        from toolkit.catalogs.replacing import replace_file

        replace_file(output, f"{text}\n".encode())
    elif text:
        typer.echo(text, color=True)
    if checked.mended:
        typer.echo(f"{checked.mended} of the baseline are mended: write it anew", err=True)
    if checked.unreadable:
        raise typer.Exit(2)
    if checked.has_errors or (strict and checked.problems):
        raise typer.Exit(1)


def _write_baseline(
    newsroom: Newsroom, path: Path, paths: Sequence[Path], select: list[str], ignore: list[str]
) -> None:
    from toolkit.cli.terminal import progress

    with progress("Checking"):
        checked = newsroom.check(paths, select=select, ignore=ignore)
    count = newsroom.write_baseline(path, checked)
    typer.echo(f"{_count(count, 'problem')} listed in {path.as_posix()}", err=True)
    if checked.unreadable:
        typer.echo("files that cannot be read do not: press check tells them", err=True)
        raise typer.Exit(2)


def _fix(
    newsroom: Newsroom, paths: Sequence[Path], select: list[str], ignore: list[str], yes: bool
) -> None:
    from toolkit.cli.terminal import has_person, progress
    from toolkit.errors import printable

    with progress("Checking"):
        mends, faults = newsroom.mends(paths, select=select, ignore=ignore)
    for mend in mends:
        typer.echo(printable(mend.diff()), nl=False)
    for fault in faults:
        typer.echo(printable(str(fault)), err=True)
    texts, files = sum(mend.entries for mend in mends), len(mends)
    done = bool(mends) and (yes or (has_person() and typer.confirm("Write these changes?")))
    if done:
        newsroom.write_mends(mends)
    told = "mended" if done else "can be mended (write them with --fix --yes)"
    typer.echo(f"{_count(texts, 'text')} in {_count(files, 'catalog')} {told}", err=True)
    if faults:
        raise typer.Exit(2)
    if mends and not done:
        raise typer.Exit(1)


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'s' * (number != 1)}"


def _words(values: list[str] | None) -> list[str]:
    """Split `--select a,b --select c`."""
    return [word for value in values or () for word in value.split(",") if word]
