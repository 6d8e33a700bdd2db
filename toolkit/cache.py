"""The cache: results that can be made again, kept in the user's own folder."""

from __future__ import annotations

import os
import sys
from pathlib import Path

__all__ = ["cache_folder"]


def cache_folder() -> Path:
    """Return the folder for results that can be made again; it need not be there yet.

    PRESS_CACHE_DIR, else `press-toolkit` in the user's cache folder (XDG Base Directory
    Specification; on Windows LOCALAPPDATA).
    """
    if own := os.environ.get("PRESS_CACHE_DIR"):
        return Path(own)
    given = os.environ.get("LOCALAPPDATA" if sys.platform == "win32" else "XDG_CACHE_HOME", "")
    base = Path(given) if given and Path(given).is_absolute() else Path.home() / ".cache"
    return base / "press-toolkit"
