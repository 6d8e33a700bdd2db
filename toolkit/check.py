"""Check: every problem of a newsroom's records, catalogs, termbase and templates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit import registry
from toolkit.checking.survey import RENDERING, Survey
from toolkit.errors import PressError
from toolkit.model import Problem, Severity
from toolkit.scope import Scope

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from toolkit.sources import Sources

__all__ = ["Checked", "check", "check_names"]

INVALID = {
    "releases/": "invalid-record",
    "templates/": "invalid-template",
    "locales/termbase.yaml": "invalid-termbase",
    "": "invalid-catalog",
}
"""What a file that cannot be read as what it should be is called, by its path's beginning."""


@dataclass(frozen=True)
class Checked:
    """The problems found, in file order; `unreadable` says that some file could not be read."""

    problems: tuple[Problem, ...]
    unreadable: bool

    @property
    def has_errors(self) -> bool:
        """Whether something is worse than a warning."""
        return any(problem.severity is Severity.ERROR for problem in self.problems)


def check_names() -> tuple[str, ...]:
    """Return the id of everything a check can find."""
    return tuple(sorted({*registry.plugin_names("checks"), *INVALID.values(), *RENDERING}))


def check(
    sources: Sources,
    faults: list[PressError],
    paths: Iterable[Path | str] = (),
    *,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> Checked:
    """Return the problems below `paths` (none: everywhere).

    `faults` is the list that `sources` adds unreadable catalogs to. A record stands
    for its catalogs too; a `.po` file outside the newsroom is checked by itself.
    Only the checks of `select` report (none: all) without those of `ignore`; a file
    that cannot be read is reported always. Raises `PressError` for an unknown check
    or path.
    """
    wanted = _wanted(tuple(select), frozenset(ignore))
    scope = Scope.of(sources, paths)
    checks = {name: one for name, one in registry.plugins("checks").items() if name in wanted}
    survey = Survey(sources, faults, checks)
    found = [*survey.newsroom(), *survey.strangers(scope.strangers)]
    invalid = [problem for fault in faults for problem in _invalid(fault)]
    kept = [problem for problem in found if problem.check in wanted]
    shown = {_order(one): one for one in (*invalid, *kept) if scope.covers(one.path)}
    unreadable = any(scope.covers(problem.path) for problem in invalid)
    return Checked(tuple(shown[key] for key in sorted(shown)), unreadable)


def _order(problem: Problem) -> tuple[str, int, str, str, str, str, str]:
    place = problem.path, problem.line, problem.locale, problem.msgctxt, problem.msgid
    return (*place, problem.check, problem.message)


def _wanted(select: tuple[str, ...], ignore: frozenset[str]) -> frozenset[str]:
    known = check_names()
    for name in (*select, *ignore):
        if name not in known:
            raise PressError(f"no check is called {name!r}", hint=f"Checks: {', '.join(known)}.")
    return frozenset(select or known) - ignore


def _invalid(fault: PressError) -> Iterator[Problem]:
    """Turn what could not be read into problems."""
    for error in fault.errors():
        where = error.where
        yield Problem(
            check=next(name for start, name in INVALID.items() if where.path.startswith(start)),
            severity=Severity.ERROR,
            path=where.path,
            message=error.message,
            line=where.line,
            column=where.column,
            hint=error.hint,
        )
