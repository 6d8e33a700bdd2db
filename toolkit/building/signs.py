"""Signs of files: what tells without reading that a file is the one of the last time."""

from __future__ import annotations

import marshal
import os
import sys
from hashlib import sha256
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = [
    "Sign",
    "file_digest",
    "is_moved",
    "is_settled",
    "joint_digest",
    "joint_sign",
    "sign_at",
    "sign_of",
    "walk",
]

RACY = 2_000_000_000
"""Nanoseconds in which a file may change again and keep its time (FAT counts two seconds)."""


Sign = NewType("Sign", str)
"""Size, number and times (ns) of a file; git's index tells changes by these, too.

A text: thousands are written and compared, few are asked for a part.
"""


def sign_of(stat: os.stat_result) -> Sign:
    """Return the sign of a file from what the system says of it."""
    # Windows tells there when a file was made.
    changed = 0 if sys.platform == "win32" else stat.st_ctime_ns
    return Sign(f"{stat.st_size} {stat.st_ino} {stat.st_mtime_ns} {changed}")


def sign_at(path: str) -> Sign:
    """Return the sign of the file at a path; an empty one where there is none."""
    try:
        return sign_of(os.stat(path))  # noqa: PTH116 - the paths here are texts
    except OSError:
        return Sign("")


def joint_sign(files: Mapping[str, Sign]) -> Sign:
    """Return the sign of several files together, by their paths."""
    return Sign("\n".join(map(" ".join, files.items())))


def is_settled(sign: Sign, now: int) -> bool:
    """Whether a change after `now` (ns) would show in the times."""
    return max(map(int, sign.split()[2:])) < now - RACY


def is_moved(sign: Sign, before: Sign) -> bool:
    """Whether a file may be the one that had the other sign: to be moved is to be changed."""
    return sign.split()[:3] == before.split()[:3]


def walk(folder: str, without: str = "") -> Iterator[tuple[str, Sign]]:
    """Yield each file below a folder with its sign.

    Linked folders are not entered, nor those that are called `without`.
    """
    folders = [folder]
    while folders:
        try:
            entries = list(os.scandir(folders.pop()))
        except (FileNotFoundError, NotADirectoryError):
            continue
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                if entry.name != without:
                    folders.append(entry.path)
            elif sign := _sign_of_file(entry):
                yield entry.path, sign


def _sign_of_file(entry: os.DirEntry[str]) -> Sign:
    """Return the sign of a file; an empty one of what is none, such as a link to itself."""
    try:
        return sign_of(entry.stat()) if entry.is_file() else Sign("")
    except OSError:
        return Sign("")


def file_digest(path: str) -> str:
    """Return the SHA-256 of a file; empty where there is none that can be read."""
    try:
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - by the thousand
            return sha256(file.read()).hexdigest()
    except OSError:
        return ""


def joint_digest(*parts: object) -> str:
    """Return the digest of several plain values.

    They are told as marshal writes them: in its version 2, which has no references, equal
    ones are equal bytes, and it takes half the time of their representation.
    """
    return sha256(marshal.dumps(parts, 2)).hexdigest()  # type: ignore[arg-type]
