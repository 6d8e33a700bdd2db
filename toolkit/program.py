"""The program itself as one digest: what it has made is made anew when it changes."""

from __future__ import annotations

import os
import sys
from functools import cache
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from toolkit import registry

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["foreign_plugins", "joint_digest", "program_digest", "said"]

ROOMS = ("checks", "formats", "languages", "records.kinds")
"""The rooms of whose plug-ins results are made; others than ours may ship some."""

_PACKAGE = Path(__file__).resolve().parent


@cache
def program_digest() -> str:
    """Return the digest of our files, of the plug-ins of others, and of what both stand on."""
    own = (path for path in _PACKAGE.rglob("*") if path.suffix != ".pyc" and path.is_file())
    files = sorted({*own, *foreign_plugins()})
    return joint_digest([sys.version, *sorted(_installed()), *map(said, files)])


def joint_digest(parts: Iterable[str]) -> str:
    """Return the digest of several texts."""
    return sha256("\0".join(parts).encode()).hexdigest()


def said(path: str | Path, root: str | Path = "") -> str:
    """Return a file's path (below `root`) and what it says, or that it is not there."""
    # Texts: an archive has thousands, and to take a Path apart takes as long as to read it.
    path = str(path)
    shown = path.removeprefix(f"{root}{os.sep}") if root else path
    try:
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123
            return f"{shown} {sha256(file.read()).hexdigest()}"
    except FileNotFoundError:
        return f"{shown} is not there"
    except OSError as error:
        return f"{shown} cannot be read: {error.errno}"


def foreign_plugins() -> Iterator[Path]:
    """Yield the files of the plug-ins that others ship."""
    for name in (name for room in ROOMS for name in registry.modules(room)):
        spec = None if name.startswith("toolkit.") else find_spec(name)
        if spec is not None and spec.origin:
            yield Path(spec.origin)


def _installed() -> set[str]:
    """Return the names of the folders that tell which packages are installed, in which version."""
    folders = (Path(name) for name in sys.path if name)
    return {
        path.name
        for folder in folders
        if folder.is_dir()
        for path in folder.iterdir()
        if path.suffix in {".dist-info", ".egg-info"}
    }
