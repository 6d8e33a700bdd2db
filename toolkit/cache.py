"""The cache: results that can be made again, kept for the next run by what they were made of.

It lies in the user's folder for such things, never in the newsroom: whoever sends a change
must not be able to send its results along. Losing it costs time alone.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

__all__ = ["cache_folder"]

VARIABLE = "PRESS_CACHE_DIR"
"""Names another folder; an empty one turns the cache off."""


def cache_folder() -> Path | None:
    """Return the user's folder for caches (XDG Base Directory), or None if there is to be none."""
    given = os.environ.get(VARIABLE)
    if given is not None:
        return Path(given) if given else None
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        return Path(local) / "press-toolkit/cache" if local else None
    base = os.environ.get("XDG_CACHE_HOME")
    try:
        return (Path(base) if base else Path.home() / ".cache") / "press-toolkit"
    except RuntimeError:  # nobody's home
        return None
