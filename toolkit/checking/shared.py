"""Checking what releases share: templates, termbase, and the catalogs that are no release's."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from toolkit.checking.archive import entries
from toolkit.checking.asking import ask_catalog, ask_units
from toolkit.checking.catalog_comments import asked_in_catalog
from toolkit.checking.record_comments import asked_in_termbase
from toolkit.checking.surveyed import Surveyed
from toolkit.checking.views import view
from toolkit.errors import PressError, attempt
from toolkit.grammar.placeholders import validate
from toolkit.grammar.plain import language
from toolkit.model import Problem, Severity
from toolkit.translations import TEMPLATE_LANGUAGE
from toolkit.units import name_units, sentence_offers, sentence_units

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from types import ModuleType

    from toolkit.catalogs.po import Catalog
    from toolkit.sources import Sources
    from toolkit.units import Used

__all__ = ["survey_shared"]


def survey_shared(
    sources: Sources,
    paths: Iterable[str],
    used: Used,
    checks: Mapping[str, ModuleType],
    faults: list[PressError],
) -> Surveyed:
    """Check the texts of all releases, and the catalogs at `paths` as wholes.

    What cannot be read is added to `faults`, and the checking goes on.
    """

    def catalog_at(path: str) -> Catalog | None:
        return sources.translations.at(sources.root, path)

    catalogs = [one for path in paths if (one := catalog_at(path)) is not None]
    problems = [one for catalog in catalogs for one in ask_catalog(view(catalog), checks)]
    problems += attempt(lambda: tuple(_templates(sources)), faults) or ()
    faults += _unreadable(sources)
    sentences = attempt(lambda: tuple(sentence_units(sources, used)), faults) or ()
    names = attempt(lambda: tuple(name_units(sources, used)), faults) or ()
    units = (*sentences, *names)
    problems += ask_units(units, checks, catalog_at)
    asked = [one for catalog in catalogs for one in asked_in_catalog(catalog)]
    return Surveyed(
        tuple(problems),
        # Across the newsroom nobody asks what only the program holds.
        tuple(replace(unit, names=None, placeholders=None) for unit in units),
        asked=(*asked, *(attempt(lambda: tuple(asked_in_termbase(sources)), faults) or ())),
        entries=attempt(lambda: tuple(entries(sources)), faults) or (),
    )


def _unreadable(sources: Sources) -> list[PressError]:
    """Return the faults of the newsroom's own page templates, and read its grammars."""
    from toolkit.pages import parse_template

    for code in sources.settings.languages:
        sources.grammar(code)
    found: list[PressError] = []
    for path in sorted((sources.root / "templates/formats").glob("*.j2")):
        attempt(partial(parse_template, sources.format_template, path.name), found)
    return found


def _templates(sources: Sources) -> Iterator[Problem]:
    """Yield what is wrong with the sentences as they stand in the templates."""
    english = language(TEMPLATE_LANGUAGE)
    for one in sentence_offers(sources):
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
