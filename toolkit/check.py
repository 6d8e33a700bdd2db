"""Check: every problem of a newsroom's records, catalogs, termbase and templates."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from toolkit import registry
from toolkit.catalogs.store import read
from toolkit.errors import PressError
from toolkit.grammar.placeholders import validate
from toolkit.grammar.plain import language
from toolkit.model import Problem, Severity
from toolkit.scope import Scope
from toolkit.translations import TEMPLATE_LANGUAGE
from toolkit.units import catalog_units, sentence_offers, units

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from toolkit.facts import Resolved
    from toolkit.model import Edition, Unit
    from toolkit.sources import Sources
    from toolkit.units import Used

__all__ = ["Checked", "check", "check_names"]

T = TypeVar("T")

INVALID = {
    "releases/": "invalid-record",
    "templates/": "invalid-template",
    "locales/termbase.yaml": "invalid-termbase",
    "": "invalid-catalog",
}
"""What a file that cannot be read as what it should be is called, by its path's beginning."""

RENDERING = ("absent-fact", "guessed-form", "missing-file", "unknown-gender")
"""What rendering finds, beside the plug-ins of toolkit/checks/."""


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
    survey = _Survey(sources, faults)
    found = [*survey.newsroom(wanted), *survey.strangers(scope.strangers, wanted)]
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


@dataclass(frozen=True)
class _Survey:
    """Walks the sources; what cannot be read is added to `faults` and the walk goes on."""

    sources: Sources
    faults: list[PressError]

    def attempt(self, step: Callable[[], T]) -> T | None:
        """Return what a step makes, or keep its fault and return None."""
        try:
            return step()
        except PressError as error:
            self.faults.append(error)
            return None

    def newsroom(self, wanted: frozenset[str]) -> Iterator[Problem]:
        """Yield what is wrong in the newsroom."""
        self.catalogs()
        resolved, editions = self.releases()
        for _, _, made in editions:
            # What a check finds by itself is told once, not once for each release.
            yield from (one for one in made.problems if one.check in RENDERING)
        yield from self.attempt(lambda: tuple(self.templates())) or ()
        used = _used(editions)
        every = self.attempt(lambda: tuple(units(self.sources, resolved, used))) or ()
        yield from _findings(every, wanted)

    def catalogs(self) -> None:
        """Read every catalog, those too that no edition needs."""
        for path in sorted((self.sources.root / "locales").rglob("*.po*")):
            if path.suffix in {".po", ".pot"} and path.is_file():
                self.attempt(partial(read, path, self.sources.shown(path)))

    def releases(self) -> tuple[list[Resolved], list[tuple[bool, str, Edition]]]:
        """Return every release that can be read, and its editions: (due, language, edition)."""
        resolved: list[Resolved] = []
        editions: list[tuple[bool, str, Edition]] = []
        for name in self.attempt(lambda: tuple(self.sources.paths)) or ():
            one = self.attempt(partial(self.sources.resolved, name))
            if one is None:
                continue
            resolved.append(one)
            made = self.attempt(partial(self.sources.editions, one)) or {}
            due = bool(made) and self.sources.verdict(one, made).due
            editions += [(due, code, edition) for code, edition in made.items()]
        return resolved, editions

    def templates(self) -> Iterator[Problem]:
        """Yield what is wrong with the sentences as they stand in the templates."""
        english = language(TEMPLATE_LANGUAGE)
        for one in sentence_offers(self.sources):
            for fault in validate(one.msgid, english, one.facts):
                yield Problem(
                    check="placeholders",
                    severity=Severity.ERROR,
                    path=one.path,
                    message=fault,
                    line=one.line,
                    msgid=one.msgid,
                    hint="A sentence names the facts of its kind of release in braces.",
                )

    def strangers(self, paths: Iterable[Path], wanted: frozenset[str]) -> Iterator[Problem]:
        """Yield what is wrong with catalogs that belong to no newsroom."""
        for path in paths:
            catalog = self.attempt(partial(read, path, path.as_posix()))
            if catalog is not None:
                yield from _findings(catalog_units(catalog, path), wanted)


def _used(editions: Iterable[tuple[bool, str, Edition]]) -> Used:
    """Return the messages that editions print, and whether readers wait for one of them."""
    used: dict[tuple[str, str, str, str], bool] = {}
    for due, code, edition in editions:
        for use in edition.uses:
            key = (code, use.domain, use.msgctxt, use.msgid)
            used[key] = used.get(key, False) or due
    return used


def _findings(every: Iterable[Unit], wanted: frozenset[str]) -> Iterator[Problem]:
    """Run the wanted checks over the units."""
    checks = {name: one for name, one in registry.plugins("checks").items() if name in wanted}
    for unit in every:
        for name, plugin in checks.items():
            for finding in plugin.find(unit):
                line = unit.translation.line if unit.translation else 0
                yield Problem(
                    check=name,
                    severity=finding.severity or plugin.SEVERITY,
                    path=unit.path,
                    message=finding.message,
                    line=line,
                    column=1 if line else 0,
                    locale=unit.locale,
                    msgctxt=unit.message.msgctxt,
                    msgid=unit.message.msgid,
                    hint=finding.hint,
                )
