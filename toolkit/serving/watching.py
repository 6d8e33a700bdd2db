"""Watching a newsroom: by the signs of its files, which every file system has."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from toolkit.building.inputs import take_inputs
from toolkit.building.signs import Sign, walk
from toolkit.shipped import roots_of

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["PAUSE", "signs", "wait"]

PAUSE = 0.3
"""Seconds between two looks."""

SHARE = 0.1
"""The part of its time that looking may take."""


def signs(root: Path) -> dict[str, Sign]:
    """Return the sign of every file that a build of the newsroom may be made of."""
    inputs = take_inputs(root, roots_of(root))
    own = {path: sign for files in inputs.own.values() for path, sign in files.items()}
    return {**inputs.shared, **own, **dict(walk(f"{root}/releases"))}


def wait(root: Path, before: dict[str, Sign], most: float) -> dict[str, Sign]:
    """Return the signs as soon as they are others than `before`, or after `most` seconds."""
    end = time.monotonic() + most
    while True:
        start = time.monotonic()
        now = signs(root)
        if now != before or start > end:
            return now
        time.sleep(max(PAUSE, (time.monotonic() - start) / SHARE))
