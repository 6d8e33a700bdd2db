"""Inputs: the files a build is made of. Those of one release, and those that all share."""

from __future__ import annotations

import os
import sys
import unicodedata
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from toolkit.building.signs import Sign, joint_digest, sign_of, walk
from toolkit.records.finding import PUBLISHED
from toolkit.root import FILES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

__all__ = ["Inputs", "program_sign", "take_inputs", "take_shared"]

Signs = dict[str, Sign]
"""Files by their path."""

RECORDS = (".yaml", ".yml")
OWN_CATALOGS = "LC_MESSAGES/releases"
SHARED = ("grammar.yaml", "LC_MESSAGES/press.po", "LC_MESSAGES/termbase.po")
"""Files of a language that every release may use."""
INSTALLED = ("site-packages", "dist-packages")


class Inputs(NamedTuple):
    """The record, published file and catalogs of each release by name, and what all use."""

    own: Mapping[str, Signs]
    shared: Signs


def take_inputs(root: Path, roots: Iterable[Path]) -> Inputs:
    """Look which files there are; `roots` are all that templates and names come from.

    Every template counts, whatever it is: a picture, a font, a letterhead.
    """
    own = _records(f"{root}/releases")
    for folder in _languages(root):
        for path, sign in walk(f"{folder}/{OWN_CATALOGS}"):
            if path.endswith(".po") and (name := _name(path, f"{folder}/{OWN_CATALOGS}")) in own:
                own[name][path] = sign
    return Inputs(own, take_shared(root, roots))


def _records(folder: str) -> dict[str, Signs]:
    """Return the record of each release, and what was published of it."""
    own: defaultdict[str, Signs] = defaultdict(dict)
    published: Signs = {}
    for path, sign in walk(folder):
        if path.endswith(RECORDS):
            own[_name(path, folder)][path] = sign
        elif path.endswith(PUBLISHED):
            published[path] = sign
    for path, sign in published.items():
        name = _name(path.removesuffix(PUBLISHED) + RECORDS[0], folder)
        if name in own:
            own[name][path] = sign
    return dict(own)


def take_shared(root: Path, roots: Iterable[Path]) -> Signs:
    """Look which files there are that all releases use."""
    shared = {path: sign for one in _settings(root) for path, sign in _sign(one)}
    for one in roots:
        shared.update(_shared(one))
    return shared


def _name(path: str, folder: str) -> str:
    below = path[len(folder) + 1 : path.rindex(".")].replace(os.sep, "/")
    return below if below.isascii() else unicodedata.normalize("NFC", below)


def _settings(root: Path) -> tuple[str, ...]:
    return tuple(f"{root}/{name}" for name in FILES)


def _shared(root: Path) -> Iterator[tuple[str, Sign]]:
    yield from walk(f"{root}/templates")
    yield from _sign(f"{root}/locales/termbase.yaml")
    for folder in _languages(root):
        for name in SHARED:
            yield from _sign(f"{folder}/{name}")


def _languages(root: Path) -> list[str]:
    """Return the folder of each language, sorted."""
    locales = root / "locales"
    if not locales.is_dir():
        return []
    return sorted(entry.path for entry in os.scandir(locales) if entry.is_dir())


def _sign(path: str) -> Iterator[tuple[str, Sign]]:
    if os.path.isfile(path):  # noqa: PTH113 - the paths here are texts
        yield path, sign_of(os.stat(path))  # noqa: PTH116


def program_sign(others: Iterable[str]) -> str:
    """Return a digest that changes whenever the program may have changed.

    It is made of the signs of our own files and of `others` (plug-ins), and of the times of
    the folders that packages are installed in: installing one changes them.
    """
    package = os.path.dirname(os.path.dirname(__file__))  # noqa: PTH120
    own = sorted(walk(package, without="__pycache__"))
    plugins = [found for path in sorted(others) for found in _sign(path)]
    folders = [path for path in sys.path if path.endswith(INSTALLED) and os.path.isdir(path)]  # noqa: PTH112
    times = [(path, os.stat(path).st_mtime_ns) for path in folders]  # noqa: PTH116
    return joint_digest(sys.version, own, plugins, times)
