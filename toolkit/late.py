"""Names that a module offers and imports when they are first asked for (PEP 562).

Most commands need few of them: a start is waited for each time. Type checkers are told of plain
imports: `if TYPE_CHECKING:` these, `else: __getattr__ = late(...)`.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["late"]


def late(offering: str, homes: Mapping[str, str]) -> Callable[[str], object]:
    """Return the `__getattr__` of the module called `offering`.

    `homes` has the names by the module they are from, with blanks between.
    """
    found = {name: home for home, names in homes.items() for name in names.split()}

    def find(name: str) -> object:
        if name not in found:
            raise AttributeError(f"module {offering!r} has no attribute {name!r}")
        value = getattr(import_module(found[name]), name)
        setattr(sys.modules[offering], name, value)  # asked once
        return value

    return find
