"""Checking catalogs that belong to no newsroom."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from toolkit.catalogs.store import read
from toolkit.checking.asking import ask_catalog, ask_messages
from toolkit.checking.catalog_comments import asked_in_catalog
from toolkit.checking.views import view
from toolkit.errors import attempt
from toolkit.outside import unit_maker

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path
    from types import ModuleType

    from toolkit.checking.ignoring import Asked
    from toolkit.errors import PressError
    from toolkit.model import Problem
    from toolkit.naming import Naming

__all__ = ["survey_strangers"]


def survey_strangers(
    paths: Iterable[Path],
    naming: Naming,
    checks: Mapping[str, ModuleType],
    faults: list[PressError],
) -> tuple[list[Problem], list[Asked]]:
    """Return what is wrong with catalogs, and what their comments ask for.

    What cannot be read is added to `faults`, and the checking goes on.
    """
    problems: list[Problem] = []
    asked: list[Asked] = []
    for path in paths:
        catalog = attempt(partial(read, path, path.as_posix()), faults)
        if catalog is None:
            continue
        problems += ask_catalog(view(catalog), checks)
        made, found = unit_maker(catalog, path, naming), {catalog.path: catalog}
        problems += ask_messages(catalog.active, made, checks, found.get, naming.prepare)
        asked += asked_in_catalog(catalog)
    return problems, asked
