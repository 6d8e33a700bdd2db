"""Where a newsroom is: the nearest folder up that has its settings."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING

from toolkit.errors import PressError, Where

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["FILES", "find_root", "place_of", "read_table"]

OWN = "press.toml"
FILES = (OWN, "pyproject.toml")
"""What may hold the settings, the first that does."""

LINE = re.compile(r"""\s*(?:\[\s*(?P<table>[\w\s."'-]+)\]|(?P<key>[\w."'-]+)\s*=)""")
"""How a line begins that opens a table or sets a key."""


def find_root(start: Path) -> Path:
    """Return the newsroom `start` lies in: the nearest folder up with settings.

    Raises `PressError` where there is none.
    """
    for folder in (start, *start.parents):
        for name in FILES:
            if _may_have_settings(folder / name):
                return folder
    raise PressError(
        f"{start.as_posix()} is not inside a newsroom",
        hint="Go to a folder with press.toml, or with [tool.press] in its pyproject.toml.",
    )


def _may_have_settings(path: Path) -> bool:
    try:
        return read_table(path) is not None
    except PressError:
        return True  # whoever reads them tells what is wrong


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
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        where, hint = Where(path.name, line), "Save it as UTF-8."
        raise PressError("is not UTF-8", hint=hint, where=where) from error
    except tomllib.TOMLDecodeError as error:
        message, _, place = str(error).partition(" (at line ")
        where = Where(path.name, *map(int, re.findall(r"\d+", place)))
        raise PressError(
            f"not valid TOML: {message}", hint="Mend the file.", where=where
        ) from error
    if data is None:
        return None
    if path.name == OWN and "tool" not in data:
        return data
    tool = data.get("tool", {})
    table = tool.get("press") if isinstance(tool, dict) else None
    return table if isinstance(table, dict) else None


def place_of(path: Path, loc: tuple[str | int, ...]) -> Where:
    """Return where in its file a setting stands, or the nearest one that has it."""
    wanted = tuple(map(str, loc))
    placed = {
        keys[2:] if keys[:2] == ("tool", "press") else keys: place
        for keys, place in _keys(path.read_text("utf-8-sig"))
    }
    found = (placed.get(wanted[:end]) for end in range(len(wanted), 0, -1))
    return Where(path.name, *next(filter(None, found), (0, 0)))


def _keys(text: str) -> Iterator[tuple[tuple[str, ...], tuple[int, int]]]:
    """Yield each table and key of a TOML file with its line and column, told by their look."""
    table: tuple[str, ...] = ()
    for number, line in enumerate(text.splitlines(), 1):
        found = LINE.match(line)
        if not found:
            continue
        names = tuple(re.findall(r"[\w-]+", found["table"] or found["key"]))
        table = names if found["table"] else table
        place = found.start("table") if found["table"] else found.start("key")
        yield (names if found["table"] else (*table, *names)), (number, place + 1)
