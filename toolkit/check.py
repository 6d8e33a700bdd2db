"""Check: every problem of a newsroom's records, catalogs, termbase and templates."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from fnmatch import fnmatchcase
from functools import partial
from typing import TYPE_CHECKING

from toolkit.cache import Cache, cache_folder
from toolkit.checking.ignoring import settle
from toolkit.checking.rules import INVALID, rules
from toolkit.checking.selection import faults_of_settings
from toolkit.checking.selection import select as select_checks
from toolkit.checking.survey import Survey
from toolkit.errors import Problems
from toolkit.model import Checked, Problem, Severity
from toolkit.scope import Scope
from toolkit.settings import place_of_check

if TYPE_CHECKING:
    from collections import Counter
    from pathlib import Path

    from toolkit.checking.baseline import Fingerprint
    from toolkit.checking.ignoring import Asked
    from toolkit.checking.selection import Selection
    from toolkit.errors import PressError
    from toolkit.sources import Sources

__all__ = ["check", "unreadable"]


def check(
    sources: Sources,
    faults: list[PressError],
    paths: Iterable[Path | str] = (),
    *,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    baseline: Path | None = None,
) -> Checked:
    """Return the problems below `paths` (none: everywhere).

    `faults` is the list that `sources` adds unreadable catalogs to. A record stands
    for its catalogs too; a `.po` file outside the newsroom is checked by itself.
    Only the checks of `select` report (none: those of the settings) without those of
    `ignore`; a file that cannot be read is reported always. What comments ignore, and
    what the file `baseline` lists, is left out. Raises `PressError` for an unknown check
    or path, and for what is no baseline. Where the settings name a check that is none, that
    is all there is to tell.
    """
    if wrong := faults_of_settings(sources.settings.checks, partial(place_of_check, sources.root)):
        return unreadable(Problems(wrong), sources.root)
    selection = select_checks(sources.settings.checks, select, ignore)
    known = _baseline(baseline) if baseline else None
    scope = Scope.of(sources, paths)
    survey = Survey(sources, faults, selection.plugins, Cache(cache_folder()))
    found, asked = _found(survey, scope)
    survey.keep()
    wanted = [one for one in found if one.check in selection.wanted]
    settled = settle(wanted, asked, selection.rules, selection.wanted)
    own = [one for one in settled.own if one.check in selection.wanted]
    known_forms = (one for one in settled.kept if not _is_of_grammar(one, sources))
    graded = [selection.graded(one) for one in (*known_forms, *own)]
    invalid = [one for fault in faults for one in _problems_of(fault) if scope.needs(one.path)]
    checked = Checked(
        _ordered((*invalid, *(one for one in graded if scope.covers(one.path)))),
        unreadable=bool(invalid),
        ignored=sum(scope.covers(one.path) for one in settled.ignored),
        rules=selection.rules,
        folder=_folder(sources.root),
    )
    if known is None:
        return checked
    from toolkit.checking.baseline import hide

    problems, hidden, mended = hide(checked.problems, known, _concerned(scope, selection))
    return replace(checked, problems=problems, known=hidden, mended=mended)


def _baseline(path: Path) -> Counter[Fingerprint]:
    # Most checks have none: they need not load what reads it.
    from toolkit.checking.baseline import read_baseline

    return read_baseline(path)


def _found(survey: Survey, scope: Scope) -> tuple[list[Problem], list[Asked]]:
    """Return what is wrong, and what comments ask for; what nobody means need not be read."""
    problems: list[Problem] = []
    asked: list[Asked] = []
    if scope.below:
        problems += survey.problems()
        asked += survey.asked()
    for one in survey.strangers(scope.strangers):
        problems += one.problems
        asked += one.asked
    return problems, asked


def _concerned(scope: Scope, selection: Selection) -> Callable[[str, str], bool]:
    return lambda path, name: scope.covers(path) and name in selection.wanted


def _ordered(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return the problems in file order, each once."""
    return tuple(sorted(dict.fromkeys(problems), key=_order))


def _order(problem: Problem) -> tuple[object, ...]:
    place = problem.path, problem.line, problem.column, problem.locale
    return (*place, problem.msgctxt, problem.msgid, problem.check, problem.message)


def _folder(root: Path) -> str:
    """Return the newsroom's path below the repository it lies in, with a slash at its end."""
    for folder in (root, *root.parents):
        if (folder / ".git").exists():
            below = root.relative_to(folder).as_posix()
            return "" if below == "." else f"{below}/"
    return ""


def _is_of_grammar(problem: Problem, sources: Sources) -> bool:
    """Whether a problem would not be one if a language's grammar.yaml could be read."""
    is_form = problem.check in {"guessed-form", "unknown-gender"}
    return is_form and problem.locale in sources.without_grammar


def unreadable(fault: PressError, root: Path) -> Checked:
    """Return what is found where the settings cannot be read: nothing but that."""
    return Checked(
        _ordered(_problems_of(fault)), unreadable=True, rules=rules(), folder=_folder(root)
    )


def _problems_of(fault: PressError) -> Iterator[Problem]:
    """Turn what could not be read into problems."""
    for error in fault.errors():
        where = error.where
        yield Problem(
            check=next(name for form, name in INVALID.items() if fnmatchcase(where.path, form)),
            severity=Severity.ERROR,
            path=where.path,
            message=error.message,
            line=where.line,
            column=where.column,
            hint=error.hint,
        )
