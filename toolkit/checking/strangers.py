"""Checking catalogs that belong to no newsroom."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from toolkit.catalogs.store import read
from toolkit.checking.asking import ask_catalog, ask_messages
from toolkit.checking.catalog_comments import asked_in_catalog
from toolkit.checking.surveyed import Surveyed
from toolkit.checking.views import view
from toolkit.errors import attempt
from toolkit.outside import unit_maker

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path
    from types import ModuleType

    from toolkit.errors import PressError
    from toolkit.model import Message, Unit
    from toolkit.naming import Naming

__all__ = ["survey_strangers"]


def survey_strangers(
    paths: Sequence[Path],
    naming: Naming,
    checks: Mapping[str, ModuleType],
    faults: list[PressError],
) -> dict[Path, Surveyed]:
    """Return what is wrong with each catalog, and what its comments ask for.

    One that cannot be read is added to `faults`. The messages of all are shared among the
    cores: of many small catalogs as of one that is large.
    """
    read_ones = {path: attempt(partial(read, path, path.as_posix()), faults) for path in paths}
    catalogs = {path: one for path, one in read_ones.items() if one}
    at = {one.path: one for one in catalogs.values()}
    makers = {one.path: unit_maker(one, path, naming) for path, one in catalogs.items()}
    messages = [(one.path, message) for one in catalogs.values() for message in one.active]
    problems = {one.path: list(ask_catalog(view(one), checks)) for one in catalogs.values()}

    def unit_of(message: tuple[str, Message]) -> Unit:
        where, said = message
        return makers[where](said)

    for problem in ask_messages(messages, unit_of, checks, at.get, naming.prepare):
        problems[problem.path].append(problem)
    return {
        path: Surveyed(tuple(problems[one.path]), asked=tuple(asked_in_catalog(one)))
        for path, one in catalogs.items()
    }
