"""Catalogs on disk: read, and written so that neither a crash nor a rival loses anything."""

from __future__ import annotations

import contextlib
from hashlib import sha256
from typing import TYPE_CHECKING

from toolkit.catalogs.po import Catalog, parse
from toolkit.catalogs.replacing import ChangedMeanwhile, locked, replace_file, swap
from toolkit.errors import CatalogError, Where

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

__all__ = ["read", "replace_file", "revise", "write"]

TRIES = 5
"""How often a change is made anew for a file that others keep saving."""


def read(path: Path, shown: str = "") -> Catalog:
    """Return the catalog in a file; raises `CatalogError` if there is none to be had.

    `shown` is the path to print in errors.
    """
    shown = shown or str(path)
    return parse(_content(path, Where(shown)), shown)


def _content(path: Path, where: Where) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        hint = "press sync creates the catalogs of a newsroom."
        raise CatalogError("there is no such catalog", hint=hint, where=where) from error
    except OSError as error:
        reason = error.strerror or str(error)
        hint = "Is it a file, and may you read it?"
        raise CatalogError(f"cannot be read: {reason}", hint=hint, where=where) from error


def write(path: Path, text: str | bytes, *, expected: str | None) -> bool:
    """Put `text` in the place of the file that was read; return whether anything changed.

    `expected` is the digest of what was read (`Catalog.digest`), None if there was no
    file. Raises `ChangedMeanwhile` and leaves the file alone if somebody else has
    changed it. A file that says the same already is not touched.
    """
    data = _encoded(text, path)
    with locked(path):
        present = path.read_bytes() if path.is_file() else None
        if present == data:
            return False
        digest = None if present is None else sha256(present).hexdigest()
        if digest != expected:
            raise ChangedMeanwhile(path)
        swap(path, data, expected=present)
    return True


def revise(
    path: Path, change: Callable[[Catalog | None], str], shown: str = "", *, check: bool = False
) -> bool:
    """Write what `change` makes of a catalog; return whether the file said something else.

    `change` is given the catalog, None where there is no file, and given it anew when
    somebody else saved the file meanwhile; after some tries that is an error
    (`ChangedMeanwhile`) and the file theirs. With `check` nothing is written.
    """
    for _ in range(TRIES - 1):
        with contextlib.suppress(ChangedMeanwhile):
            return _revise(path, change, shown, check)
    return _revise(path, change, shown, check)


def _revise(path: Path, change: Callable[[Catalog | None], str], shown: str, check: bool) -> bool:
    catalog = read(path, shown) if path.is_file() else None
    text = change(catalog)
    if check:
        return catalog is None or text != catalog.text
    return write(path, text, expected=catalog.digest if catalog else None)


def _encoded(text: str | bytes, path: Path) -> bytes:
    """Return the bytes to write, before any file is touched."""
    try:
        return text if isinstance(text, bytes) else text.encode()
    except UnicodeEncodeError as error:
        line = text.count("\n", 0, error.start) + 1 if isinstance(text, str) else 0
        hint = "A character was cut in half where it was copied from: type it again."
        message = "half a character (lone surrogate)"
        raise CatalogError(message, hint=hint, where=Where(str(path), line)) from error
