"""Where a newsroom is: the nearest folder up that has its settings."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

from toolkit.errors import PressError, Where

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["FILES", "find_root", "read_table"]

OWN = "press.toml"
FILES = (OWN, "pyproject.toml")
"""What may hold the settings, the first that does."""


def find_root(start: Path) -> Path:
    """Return the newsroom `start` lies in: the nearest folder up with settings.

    Raises `PressError` where there is none.
    """
    for folder in (start, *start.parents):
        for name in FILES:
            if read_table(folder / name) is not None:
                return folder
    raise PressError(
        f"{start.as_posix()} is not inside a newsroom",
        hint="Go to a folder with press.toml, or with [tool.press] in its pyproject.toml.",
    )


def read_table(path: Path) -> dict[str, object] | None:
    """Return the settings a file holds, or None; raises `PressError` for an unreadable one.

    They stand in `[tool.press]`; a press.toml, which holds nothing else, may do without.
    """
    try:
        # Windows editors put a byte order mark first.
        data = tomllib.loads(path.read_text("utf-8-sig")) if path.is_file() else None
    except OSError as error:
        hint = "Check the path and its permissions."
        where = Where(path.name)
        raise PressError(f"cannot be read: {error.strerror}", hint=hint, where=where) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise PressError(
            f"not valid TOML: {error}", hint="Mend the file.", where=Where(path.name)
        ) from error
    if data is None:
        return None
    if path.name == OWN and data and "tool" not in data:
        return data
    tool = data.get("tool", {})
    table = tool.get("press") if isinstance(tool, dict) else None
    return table if isinstance(table, dict) else None
