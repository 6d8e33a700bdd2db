"""Finds plug-ins: the modules of a package, and the entry points of others.

A plug-in is a module; its name is the file's name with `-` for `_`. Adding a
check, format, language, provider, report or kind of release is adding a file.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module, metadata
from pkgutil import iter_modules
from types import MappingProxyType, ModuleType
from typing import TYPE_CHECKING

from toolkit.errors import PressError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["modules", "named", "plugin", "plugin_names", "plugins"]


@cache
def _locations(room: str) -> Mapping[str, str]:
    """Map the name of each plug-in of a room (`checks`, `formats`, ...) to its module."""
    package = import_module(f"toolkit.{room}")
    own = {
        info.name.replace("_", "-"): f"{package.__name__}.{info.name}"
        for info in iter_modules(package.__path__)
        if not info.name.startswith("_")
    }
    group = f"press.{room.rpartition('.')[2]}"
    others = {point.name: point.value for point in _offered()(group=group)}
    return MappingProxyType(dict(sorted({**others, **own}.items())))


@cache
def _offered() -> Callable[..., metadata.EntryPoints]:
    """Return what selects of what packages offer: finding that is reading a file of each."""
    return metadata.entry_points().select


def plugin_names(room: str) -> tuple[str, ...]:
    """Return the names of the plug-ins of `room`, sorted, without importing them."""
    return tuple(_locations(room))


def modules(room: str) -> tuple[str, ...]:
    """Return the full name of the module of each plug-in of `room`."""
    return tuple(_locations(room).values())


def plugin(room: str, name: str) -> ModuleType:
    """Import and return one plug-in; raises `KeyError` for an unknown name."""
    return import_module(_locations(room)[name])


def named(room: str, name: str) -> ModuleType:
    """Import and return the plug-in a person named; raises `PressError` listing what there is."""
    known = plugin_names(room)
    if name not in known:
        what = room.rpartition(".")[2].removesuffix("s")
        raise PressError(f"no {what} is called {name!r}", hint=f"There are: {', '.join(known)}.")
    return plugin(room, name)


def plugins(room: str) -> Mapping[str, ModuleType]:
    """Import and return every plug-in of `room`, by name, sorted."""
    return MappingProxyType({name: plugin(room, name) for name in _locations(room)})
