"""Signs of files: what tells without reading that a file is the one of the last time."""

from __future__ import annotations

import os
import sys
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Sign", "file_digest", "joint_digest", "sign_of", "walk"]

RACY = 2_000_000_000
"""Nanoseconds in which a file may change again and keep its time (FAT counts two seconds)."""


class Sign(NamedTuple):
    """Size, times (ns) and number of a file; git's index tells changes by these, too."""

    size: int
    modified: int
    changed: int
    number: int

    def is_settled(self, now: int) -> bool:
        """Whether a change after `now` (ns) would show in the times."""
        return max(self.modified, self.changed) < now - RACY


def sign_of(stat: os.stat_result) -> Sign:
    """Return the sign of a file from what the system says of it."""
    # Windows tells there when a file was made.
    changed = 0 if sys.platform == "win32" else stat.st_ctime_ns
    return Sign(stat.st_size, stat.st_mtime_ns, changed, stat.st_ino)


def walk(folder: str) -> Iterator[tuple[str, Sign]]:
    """Yield each file below a folder with its sign; linked folders are not entered."""
    try:
        entries = list(os.scandir(folder))
    except (FileNotFoundError, NotADirectoryError):
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            yield from walk(entry.path)
        elif entry.is_file():
            yield entry.path, sign_of(entry.stat())


def file_digest(path: str) -> str:
    """Return the SHA-256 of a file; empty where there is none that can be read."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - by the thousand: a Path takes longer
            return sha256(file.read()).hexdigest()
    except OSError:
        return ""


def joint_digest(*parts: object) -> str:
    """Return the digest of several values, by their representation."""
    return sha256(repr(parts).encode("utf-8", "surrogatepass")).hexdigest()
