"""The files of templates/formats/ that are no templates: a letterhead, logos, fonts."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from toolkit.errors import PressError, Where

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["FormatFiles"]


@dataclass(frozen=True)
class FormatFiles:
    """What formats need beside templates; `roots` are looked through in their order."""

    roots: tuple[Path, ...]

    def asset(self, name: str) -> bytes:
        """Return a file of templates/formats/, the newsroom's first.

        Raises `PressError` where there is none.
        """
        for path in (folder / name for folder in self._folders):
            if path.is_file():
                return path.read_bytes()
        where = Where(f"templates/formats/{name}")
        raise PressError("there is no such file", hint="A format needs it.", where=where)

    @cached_property
    def fonts(self) -> tuple[str, ...]:
        """Return the folders with fonts of print, the newsroom's first."""
        folders = (folder / "fonts" for folder in self._folders)
        return tuple(str(folder) for folder in folders if folder.is_dir())

    @property
    def _folders(self) -> tuple[Path, ...]:
        return tuple(root / "templates/formats" for root in self.roots)
