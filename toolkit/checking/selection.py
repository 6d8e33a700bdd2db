"""Selection: which checks report, and how bad a newsroom takes what they find."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from toolkit import registry
from toolkit.checking.rules import INVALID, rules
from toolkit.errors import PressError, Problems
from toolkit.model import Problem, Rule, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import ModuleType

    from toolkit.settings import Checks

__all__ = ["Selection", "select"]

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
    unknown id, and for one that cannot be turned off.
    """
    only, ignore, known = tuple(only), tuple(dict.fromkeys(ignore)), rules()
    severity = settings.severity
    off = {name for name, given in severity.items() if given == "off"}
    table = "[tool.press.checks] "
    _refuse(
        [
            *_faults(known, "", (*only, *ignore), turned_off=ignore),
            *_faults(known, f"{table}select: ", settings.select),
            *_faults(known, f"{table}ignore: ", settings.ignore, turned_off=settings.ignore),
            *_faults(known, f"{table}severity: ", severity, turned_off=severity),
        ]
    )
    wanted = frozenset(only) or frozenset(settings.select or known) - {*settings.ignore, *off}
    wanted -= {*ignore}
    severities = {name: Severity(given) for name, given in severity.items() if name in wanted - off}
    plugins = {name: one for name, one in registry.plugins("checks").items() if name in wanted}
    return Selection(wanted, severities, known, plugins)


def _refuse(faults: list[PressError]) -> None:
    if faults:
        raise Problems(faults)


def _faults(
    known: Mapping[str, Rule], place: str, names: Iterable[str], turned_off: Iterable[str] = ()
) -> Iterator[PressError]:
    for name in names:
        if name not in known:
            from toolkit.records.load import did_you_mean

            hint = f"{did_you_mean(name, known)}Checks: {', '.join(known)}."
            yield PressError(f"{place}no check is called {name!r}", hint=hint)
    for name in turned_off:
        if name in INVALID.values():
            hint = "A file that cannot be read is an error always."
            yield PressError(f"{place}{name!r} cannot be changed", hint=hint)
