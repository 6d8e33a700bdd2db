"""Asking the checks: each check of each subject, one problem for each finding."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from toolkit.checking.concern import TextChecks
from toolkit.checking.pairs import pairs
from toolkit.model import Problem, Severity, State
from toolkit.model.batches import PAIRS
from toolkit.processes import share

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from types import ModuleType

    from toolkit.catalogs.po import Catalog
    from toolkit.model import Archive, CatalogView, Finding, Pair, Unit

__all__ = ["ask_across", "ask_catalog", "ask_messages", "ask_units"]

T = TypeVar("T")

LEAST = 2000
"""Units that are worth a process of their own."""

FIRST = 200
"""Units that need most of what the others do: tables of words, dictionaries, patterns."""

KNOWN = 20_000
"""Texts whose findings are kept: an archive and programs say the same in many places."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """A finding and what it was found in."""

    check: str
    severity: Severity
    finding: Finding
    form: int = 0


def _itself(unit: Unit) -> Unit:
    return unit


def ask_units(
    units: Sequence[Unit],
    checks: Mapping[str, ModuleType],
    catalog_at: Callable[[str], Catalog | None],
) -> Iterator[Problem]:
    """Yield what checks of entries and of texts find in the units, on every core.

    `catalog_at` gives the catalog at a path, for the place of a finding.
    """
    return ask_messages(units, _itself, checks, catalog_at)


def ask_messages(
    messages: Sequence[T],
    unit_of: Callable[[T], Unit],
    checks: Mapping[str, ModuleType],
    catalog_at: Callable[[str], Catalog | None],
    prepare: Callable[[], None] = lambda: None,
) -> Iterator[Problem]:
    """Yield what `ask_units` would of the units that `unit_of` makes, each where it is asked.

    `prepare` makes what every process needs, before there are several.
    """
    entry_checks = {name: one for name, one in checks.items() if hasattr(one, "find")}
    text_checks = _KnownTexts(TextChecks(checks))

    def ask(some: Sequence[T]) -> list[Problem]:
        return [
            _problem(unit, asked, catalog_at)
            for start in range(0, len(some), PAIRS)
            for unit, asked in _asked(
                list(map(unit_of, some[start : start + PAIRS])), entry_checks, text_checks
            )
        ]

    for problems in share(ask, messages, least=LEAST, first=FIRST, prepare=prepare):
        yield from problems


class _KnownTexts:
    """What the checks of texts find in pairs: asked once of each, as they see nothing else."""

    def __init__(self, checks: TextChecks) -> None:
        self._checks = checks
        self._found: dict[Pair, list[tuple[str, ModuleType, Finding]]] = {}

    def find(self, some: Sequence[Pair]) -> list[list[tuple[str, ModuleType, Finding]]]:
        """Return what is found in each of some pairs, check after check."""
        if len(self._found) > KNOWN:
            self._found.clear()
        new: list[Pair] = []
        there: list[list[tuple[str, ModuleType, Finding]]] = []
        for one in some:
            found = self._found.get(one)
            if found is None:
                self._found[one] = found = []
                new.append(one)
            there.append(found)
        for name, plugin, concerned in self._checks.concerned(new):
            for pair in concerned:
                for finding in plugin.find_in_text(pair):
                    self._found[pair].append((name, plugin, finding))
        return there


def _asked(
    units: Sequence[Unit], entry_checks: Mapping[str, ModuleType], text_checks: _KnownTexts
) -> Iterator[tuple[Unit, _Asked]]:
    """Yield what is found in some units, unit after unit: in the entry, then in its texts."""
    in_texts = _in_texts(units, text_checks)
    for unit, found in zip(units, in_texts, strict=True):
        yield from ((unit, one) for one in (*_in_entry(unit, entry_checks), *found))


def _in_entry(unit: Unit, checks: Mapping[str, ModuleType]) -> Iterator[_Asked]:
    for name, plugin in checks.items():
        for finding in plugin.find(unit):
            yield _Asked(name, finding.severity or plugin.SEVERITY, finding)


def _in_texts(units: Sequence[Unit], texts: _KnownTexts) -> list[list[_Asked]]:
    """Return what is found in the texts of each unit: form after form, check after check."""
    asked: list[list[_Asked]] = [[] for _ in units]
    forms = [(at, form, pair) for at, unit in enumerate(units) for form, pair in pairs(unit)]
    found = texts.find([pair for _, _, pair in forms])
    for (at, form, _), some in zip(forms, found, strict=True):
        for name, plugin, finding in some:
            severity = finding.severity or plugin.SEVERITY
            # Nobody has signed a draft yet: its faults are for its reviewer.
            if severity is Severity.ERROR and units[at].state is not State.REVIEWED:
                severity = Severity.WARNING
            asked[at].append(_Asked(name, severity, finding, form))
    return asked


def ask_catalog(view: CatalogView, checks: Mapping[str, ModuleType]) -> Iterator[Problem]:
    """Yield what checks of catalogs find in one."""
    for name, plugin in checks.items():
        if hasattr(plugin, "find_in_catalog"):
            for finding in plugin.find_in_catalog(view):
                severity = finding.severity or plugin.SEVERITY
                yield _placed(name, severity, finding, view.path, view.locale)


def ask_across(
    archive: Archive,
    checks: Mapping[str, ModuleType],
    catalog_at: Callable[[str], Catalog | None],
) -> Iterator[Problem]:
    """Yield what checks across the newsroom find."""
    for name, plugin in checks.items():
        if hasattr(plugin, "find_across"):
            for unit, finding in plugin.find_across(archive):
                asked = _Asked(name, finding.severity or plugin.SEVERITY, finding)
                if unit is None:
                    yield _placed(name, asked.severity, finding, finding.path, "")
                else:
                    yield _problem(unit, asked, catalog_at)


def _placed(name: str, severity: Severity, finding: Finding, path: str, locale: str) -> Problem:
    """Make a problem of a finding that says itself where it stands."""
    return Problem(
        check=name,
        severity=severity,
        path=finding.path or path,
        message=finding.message,
        line=finding.line,
        column=finding.column,
        locale=locale,
        hint=finding.hint,
    )


def _problem(unit: Unit, asked: _Asked, catalog_at: Callable[[str], Catalog | None]) -> Problem:
    finding, found = asked.finding, unit.translation
    line, column, text = (found.line, 1, "") if found and found.line else (0, 0, "")
    if found and found.line and finding.start >= 0:
        text = found.msgstr_plural[asked.form] if unit.message.msgid_plural else found.msgstr
        catalog = catalog_at(unit.path)
        if catalog is not None:
            from toolkit.catalogs.locating import locate

            line, column = locate(catalog, found, asked.form, finding.start)
    return Problem(
        check=asked.check,
        severity=asked.severity,
        path=unit.path,
        message=finding.message,
        line=line,
        column=column,
        locale=unit.locale,
        msgctxt=unit.message.msgctxt,
        msgid=unit.message.msgid,
        hint=finding.hint,
        text=text,
        start=finding.start if text else -1,
        end=finding.end if text else -1,
        reviewed=unit.state is State.REVIEWED,
    )
