"""Finds plug-ins: the modules of a package, and the entry points of others.

A plug-in is a module; its name is the file's name with `-` for `_`. Adding a
check, format, language, provider, report or kind of release is adding a file.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType, ModuleType
from typing import TYPE_CHECKING

from toolkit.errors import PressError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from importlib.metadata import EntryPoints

__all__ = ["has_language", "has_plugin", "modules", "named", "plugin", "plugin_names", "plugins"]


@cache
def _own(room: str) -> Mapping[str, str]:
    """Map the name of each plug-in of ours in a room to its module."""
    package = import_module(f"toolkit.{room}")
    return {
        info.name.replace("_", "-"): f"{package.__name__}.{info.name}"
        for info in iter_modules(package.__path__)
        if not info.name.startswith("_")
    }


@cache
def _locations(room: str) -> Mapping[str, str]:
    """Map the name of each plug-in of a room (`checks`, `formats`, ...) to its module."""
    group = f"press.{room.rpartition('.')[2]}"
    others = {point.name: point.value for point in _offered()(group=group)}
    return MappingProxyType(dict(sorted({**others, **_own(room)}.items())))


@cache
def _offered() -> Callable[..., EntryPoints]:
    """Return what selects of what packages offer: finding that is reading a file of each."""
    from importlib import metadata

    return metadata.entry_points().select


def _location(room: str, name: str) -> str | None:
    """Return the module of a plug-in; what others offer is looked up for no name of ours."""
    return _own(room).get(name) or _locations(room).get(name)


def plugin_names(room: str) -> tuple[str, ...]:
    """Return the names of the plug-ins of `room`, sorted, without importing them."""
    return tuple(_locations(room))


def modules(room: str) -> tuple[str, ...]:
    """Return the full name of the module of each plug-in of `room`."""
    return tuple(_locations(room).values())


def has_plugin(room: str, name: str) -> bool:
    """Whether there is a plug-in of that name."""
    return _location(room, name) is not None


def has_language(code: str) -> bool:
    """Whether there is a language of that code: one of ours, or one that CLDR has data of."""
    if has_plugin("languages", code):
        return True
    from babel import localedata

    return code.isalpha() and code.islower() and localedata.exists(code)


def plugin(room: str, name: str) -> ModuleType:
    """Import and return one plug-in; raises `KeyError` for an unknown name."""
    return import_module(_location(room, name) or _locations(room)[name])


def named(room: str, name: str) -> ModuleType:
    """Import and return the plug-in a person named; raises `PressError` listing what there is."""
    if not has_plugin(room, name):
        what = room.rpartition(".")[2].removesuffix("s")
        known = ", ".join(plugin_names(room))
        raise PressError(f"no {what} is called {name!r}", hint=f"There are: {known}.")
    return plugin(room, name)


def plugins(room: str) -> Mapping[str, ModuleType]:
    """Import and return every plug-in of `room`, by name, sorted."""
    return MappingProxyType({name: plugin(room, name) for name in _locations(room)})
