"""The cache: results that can be made again, kept for the next run by what they were made of.

It lies in the user's folder for such things, never in the newsroom: whoever sends a change
must not be able to send its results along. Losing it costs time alone.
"""

from __future__ import annotations

import contextlib
import os
import re
import sys
from hashlib import sha256
from pathlib import Path

from toolkit.errors import PressError

__all__ = ["Cache", "cache_folder"]

_DAY = 24 * 3600
_MONTH = 30 * _DAY
_TIDIED = "tidied"
"""A file as old as the last look for what may go."""
_NAME = re.compile("[0-9a-f]{62}")
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


class Cache:
    """One file for each thing that is remembered, named by a hash of its name."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def recall(self, name: str, key: str) -> bytes | None:
        """Return what was kept under a name, if it was made of what `key` says."""
        path = self._path(name)
        if path is None:
            return None
        try:
            said, _, data = path.read_bytes().partition(b"\n")
        except OSError:
            return None
        if said != key.encode():
            return None
        # So that `tidy` knows what is still asked for.
        with contextlib.suppress(OSError):
            os.utime(path)
        return data

    def keep(self, name: str, key: str, data: bytes) -> None:
        """Keep something in place of what had the name; a folder that refuses is no fault."""
        # Not with the module: whoever only asks where the folder is loads no catalogs.
        from toolkit.catalogs.replacing import replace_file

        path = self._path(name)
        if path is None:
            return
        try:
            from toolkit.catalogs.replacing import replace_file

            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            replace_file(path, key.encode() + b"\n" + data, durable=False)
        except (OSError, PressError):
            return

    def tidy(self, now: float) -> None:
        """Remove what nobody has asked for in a month; `now` is the time as files have it.

        There may be many thousand files: they are looked at once a day.
        """
        if self._folder is None or not self._is_untidy(self._folder / _TIDIED, now):
            return
        for path in self._folder.glob("??/*"):
            with contextlib.suppress(OSError):
                if _NAME.fullmatch(path.name) and now - path.stat().st_mtime > _MONTH:
                    path.unlink()

    def _is_untidy(self, tidied: Path, now: float) -> bool:
        """Whether the last look was not today; this one is noted."""
        with contextlib.suppress(OSError):
            if 0 <= now - tidied.stat().st_mtime < _DAY:
                return False
        with contextlib.suppress(OSError):
            tidied.touch()
            os.utime(tidied, (now, now))
        return True

    def _path(self, name: str) -> Path | None:
        digest = sha256(name.encode()).hexdigest()
        return self._folder / digest[:2] / digest[2:] if self._folder else None
