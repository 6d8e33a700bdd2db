"""The published file of a release: `<name>.published.json`, beside its record."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

from toolkit.catalogs.replacing import ChangedMeanwhile, locked, swap
from toolkit.errors import PressError, Where
from toolkit.publishing.layout import NO_FORMAT, lay_out, understand
from toolkit.publishing.plain import Unsound

if TYPE_CHECKING:
    from pathlib import Path

    from toolkit.publishing.published import Published

__all__ = ["read_published", "write_published"]

MOST = 16 << 20
"""Bytes of the largest file that is read."""
HINT = "Restore it from the repository (git checkout): it is what readers were given."
NEWER = "It was written by a newer toolkit: update yours, or restore the file."


def write_published(published: Published, path: Path) -> None:
    """Write the file, whole or not at all, if it is still what the history ends with.

    What could not be read again is not written. Raises `PressError`.
    """
    whole = lay_out(published)
    try:
        understand(dict(whole), published.release)
    except Unsound as error:
        raise PressError(f"{published.release} cannot be published: {error}") from error
    with locked(path):
        known = read_published(path, published.release, path.as_posix())
        before = published.history[-1].digest if published.history else ""
        if (known.digest if known else "") != before:
            raise ChangedMeanwhile(path)
        swap(path, (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode("utf-8"))


def read_published(path: Path, release: str, shown: str) -> Published | None:
    """Return what a file says was published of a release; None where there is no file.

    `shown` is the path to print in errors. Raises `PressError` for a file that is not as it
    was written, or not what it should be.
    """
    if not os.path.lexists(path):
        return None
    try:
        return understand(_loaded(path), release)
    except (Unsound, RecursionError) as error:
        hint = NEWER if str(error) == NO_FORMAT else HINT
        raise PressError(
            f"cannot be read as what was published: {error}", hint=hint, where=Where(shown)
        ) from error


def _loaded(path: Path) -> dict[str, Any]:
    """Return the object a file holds."""
    try:
        value = json.loads(_data(path), object_pairs_hook=_once, parse_constant=_refuse)
    except OSError as error:
        raise Unsound(error.strerror or str(error)) from error
    except ValueError as error:
        raise Unsound(f"no sound JSON ({error})") from error
    if not isinstance(value, dict):
        raise Unsound("it is no object")
    return value


def _data(path: Path) -> bytes:
    if path.is_symlink() or not path.is_file():
        raise Unsound("it is no file of its own")
    with path.open("rb") as file:
        data = file.read(MOST + 1)
    if len(data) > MOST:
        raise Unsound(f"it is larger than {MOST >> 20} MiB")
    return data


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise Unsound("a name stands twice")
    return found


def _refuse(constant: str) -> None:
    raise Unsound(f"{constant} is no number")
