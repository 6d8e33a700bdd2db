"""What the result of checking a release depends on, as one digest.

A result is taken from the cache only if nothing of this has changed: the release's own
files, what all releases share (settings, termbase, templates, sentences, grammar), the
checks asked for, and the code of the toolkit, of its plug-ins and of what they stand on.
"""

from __future__ import annotations

import sys
from functools import cache
from hashlib import sha256
from importlib import import_module, metadata
from pathlib import Path
from typing import TYPE_CHECKING

from toolkit import registry
from toolkit.root import FILES
from toolkit.translations import PRESS, TERMBASE, catalog_path

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from toolkit.sources import Sources

__all__ = ["code_digest", "joint_digest", "plugin_files", "release_digest", "shared_digest"]

ROOMS = ("checks", "formats", "languages", "records.kinds")
"""The rooms whose plug-ins a result depends on; others may ship some."""


def shared_digest(sources: Sources, checks: Iterable[str]) -> str:
    """Return the digest of what the checking of every release depends on."""
    files = sorted({path for root in sources.roots for path in _shared_files(sources, root)})
    named = sorted(checks)
    return joint_digest([code_digest(), *named, *(_said(path) for path in files)])


def release_digest(sources: Sources, name: str, shared: str) -> str:
    """Return the digest of what the checking of one release depends on."""
    paths = [sources.paths[name]]
    paths += [sources.root / catalog_path(code, name) for code in sources.settings.languages]
    return joint_digest([shared, name, *(_said(path) for path in paths)])


def joint_digest(parts: Iterable[str]) -> str:
    """Return the digest of several texts."""
    return sha256("\0".join(parts).encode()).hexdigest()


def _said(path: Path) -> str:
    """Return a file's path and what it says; a file that is not there says so too."""
    try:
        return f"{path} {sha256(path.read_bytes()).hexdigest()}"
    except OSError:
        return f"{path} is not there"


def _shared_files(sources: Sources, root: Path) -> Iterator[Path]:
    yield from (root / name for name in (*FILES, "locales/termbase.yaml"))
    yield from (path for path in (root / "templates").rglob("*.j2") if path.is_file())
    for code in sources.settings.languages:
        yield root / f"locales/{code}/grammar.yaml"
        yield from (root / catalog_path(code, domain) for domain in (PRESS, TERMBASE))


@cache
def code_digest() -> str:
    """Return the digest of the program: it is never older than what it is asked to check."""
    package = Path(__file__).resolve().parents[1]
    own = (path for path in package.rglob("*") if path.is_file() and path.suffix != ".pyc")
    files = sorted({*own, *map(Path, plugin_files())})
    return joint_digest([sys.version, *_versions(), *(_said(path) for path in files)])


def plugin_files() -> Iterator[str]:
    """Yield the file of each plug-in that a result depends on."""
    for room in ROOMS:
        for name in registry.modules(room):
            yield from filter(None, (import_module(name).__file__,))


def _versions() -> Iterator[str]:
    """Yield the version of each package that the toolkit stands on."""
    for needed in metadata.requires("press-toolkit") or ():
        name = needed.partition(";")[0].partition(">")[0].strip()
        try:
            yield f"{name} {metadata.version(name)}"
        except metadata.PackageNotFoundError:
            yield f"{name} is not there"
