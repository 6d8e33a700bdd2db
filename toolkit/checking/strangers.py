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
    from collections.abc import Mapping
    from pathlib import Path
    from types import ModuleType

    from toolkit.errors import PressError
    from toolkit.naming import Naming

__all__ = ["survey_stranger"]


def survey_stranger(
    path: Path, naming: Naming, checks: Mapping[str, ModuleType], faults: list[PressError]
) -> Surveyed | None:
    """Return what is wrong with a catalog, and what its comments ask for.

    If it cannot be read, that is added to `faults`.
    """
    catalog = attempt(partial(read, path, path.as_posix()), faults)
    if catalog is None:
        return None
    made, found = unit_maker(catalog, path, naming), {catalog.path: catalog}
    problems = (
        *ask_catalog(view(catalog), checks),
        *ask_messages(catalog.active, made, checks, found.get, naming.prepare),
    )
    return Surveyed(problems, asked=tuple(asked_in_catalog(catalog)))
