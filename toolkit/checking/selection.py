"""Selection: which checks report, and how bad a newsroom takes what they find."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from toolkit import registry
from toolkit.checking.rules import INVALID, rules
from toolkit.errors import PressError, Problems, Where, did_you_mean
from toolkit.model import Problem, Rule, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import ModuleType

    from toolkit.settings import Checks

__all__ = ["Selection", "faults_of_settings", "select"]

RANKS = tuple(Severity)
"""From the worst to the mildest."""


@dataclass(frozen=True)
class Selection:
    """The ids that report, and the severities a newsroom has given to some."""

    wanted: frozenset[str]
    severities: Mapping[str, Severity]
    rules: Mapping[str, Rule]
    plugins: Mapping[str, ModuleType]
    """The checks to ask: those wanted that are plug-ins."""

    def graded(self, problem: Problem) -> Problem:
        """Return a problem as bad as the newsroom takes it.

        What the check itself takes less seriously than its other findings gets no worse,
        nor does a fault in a text that nobody has signed become an error.
        """
        given = self.severities.get(problem.check)
        if given is None:
            return problem
        if problem.severity is not self.rules[problem.check].severity:
            given = max(given, problem.severity, key=RANKS.index)
        plugin = self.plugins.get(problem.check)
        is_of_text = plugin is not None and hasattr(plugin, "find_in_text")
        if given is Severity.ERROR and is_of_text and not problem.reviewed:
            given = Severity.WARNING
        return replace(problem, severity=given)


def select(settings: Checks, only: Iterable[str] = (), ignore: Iterable[str] = ()) -> Selection:
    """Return what reports: `only` (none: what the settings select), without what is ignored.

    A check named in `only` reports whatever the settings say. Raises `PressError` for an
    unknown id on the command line, and for one that cannot be turned off; those of the settings
    are told by `faults_of_settings`.
    """
    only, ignore, known = tuple(only), tuple(dict.fromkeys(ignore)), rules()
    faults = [*_unknown(known, "", (*only, *ignore)), *_fixed("", ignore)]
    if faults:
        raise Problems(faults)
    severity = settings.severity
    off = {name for name, given in severity.items() if given == "off"}
    wanted = frozenset(only) or frozenset(settings.select or known) - {*settings.ignore, *off}
    wanted -= {*ignore}
    severities = {name: Severity(given) for name, given in severity.items() if name in wanted - off}
    plugins = {name: one for name, one in registry.plugins("checks").items() if name in wanted}
    return Selection(wanted, severities, known, plugins)


def faults_of_settings(
    settings: Checks, place: Callable[[str, str], Where]
) -> tuple[PressError, ...]:
    """Return every id of `[tool.press.checks]` that is unknown or cannot be changed.

    `place` finds an id below a key of that table.
    """
    known = rules()
    changed: dict[str, Iterable[str]] = {"ignore": settings.ignore, "severity": settings.severity}
    faults: list[PressError] = []
    for key, names in {"select": settings.select, **changed}.items():
        head = f"[tool.press.checks] {key}: "
        faults += _unknown(known, head, names, partial(place, key))
        if key in changed:
            faults += _fixed(head, names, partial(place, key))
    return tuple(faults)


def _nowhere(_name: str) -> Where:
    return Where()


def _unknown(
    known: Mapping[str, Rule],
    head: str,
    names: Iterable[str],
    place: Callable[[str], Where] = _nowhere,
) -> Iterator[PressError]:
    for name in names:
        if name not in known:
            hint = f"{did_you_mean(name, known)}`press explain` lists the checks."
            yield PressError(f"{head}no check is called {name!r}", hint=hint, where=place(name))


def _fixed(
    head: str, names: Iterable[str], place: Callable[[str], Where] = _nowhere
) -> Iterator[PressError]:
    for name in names:
        if name in INVALID.values():
            hint = "A file that cannot be read is an error always."
            yield PressError(f"{head}{name!r} cannot be changed", hint=hint, where=place(name))
