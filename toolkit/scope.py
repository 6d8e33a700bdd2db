"""Scope: which of a newsroom's files a person means by the paths they give."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from toolkit.errors import PressError
from toolkit.records.finding import published_path
from toolkit.translations import PRESS, TERMBASE, catalog_path

if TYPE_CHECKING:
    from collections.abc import Iterable

    from toolkit.sources import Sources

__all__ = ["Scope"]


@dataclass(frozen=True)
class Scope:
    """Files and folders below the newsroom, and catalogs from elsewhere.

    `below` are paths below the newsroom with slashes; an empty one is all of it.
    """

    below: tuple[str, ...] = ("",)
    strangers: tuple[Path, ...] = ()

    @classmethod
    def of(cls, sources: Sources, paths: Iterable[Path | str]) -> Scope:
        """Return what `paths` (from the working folder or the newsroom) mean; none: all.

        A record stands for its catalogs and what was published of it. Raises `PressError` for
        a path where nothing is, or that is neither of the newsroom nor a catalog.
        """
        below: list[str] = []
        strangers: list[Path] = []
        files = _Files(sources)
        for given in (Path(path) for path in paths):
            found = next((one for one in (given, sources.root / given) if one.exists()), None)
            if found is None:
                below += _release(sources, str(given))
            elif files.holds(found.resolve()):
                below += files.meant_by(found.resolve())
            elif found.suffix in {".po", ".pot"}:
                strangers.append(found)
            else:
                raise PressError(
                    f"{given.as_posix()} is outside the newsroom {sources.root.as_posix()}",
                    hint="Name files of this newsroom, or a `.po` file.",
                )
        if not below and not strangers:
            return cls()
        return cls(tuple(below), tuple(strangers))

    def covers(self, path: str) -> bool:
        """Whether a problem at `path` belongs to what was asked for."""
        folders = (path[:at] for at, char in enumerate(path) if char == "/")
        return any(one in self._named for one in ("", path, *folders))

    @cached_property
    def _named(self) -> frozenset[str]:
        return frozenset((*self.below, *(one.as_posix() for one in self.strangers)))

    def needs(self, path: str) -> bool:
        """Whether what was asked for cannot be told without the file at `path`."""
        return self.covers(path) or (bool(self.below) and _is_shared(path))


def _is_shared(path: str) -> bool:
    return not path.startswith("releases/") and "/LC_MESSAGES/releases/" not in path


@dataclass(frozen=True)
class _Files:
    """The files of a newsroom: found once, however many paths are given."""

    sources: Sources

    def holds(self, path: Path) -> bool:
        """Whether a path is of the newsroom; a catalog there that is none of its own is not.

        Nobody would look into such a one, and a check would say that it is sound.
        """
        if not path.is_relative_to(self.sources.root):
            return False
        if path.suffix not in {".po", ".pot"} or not path.is_file():
            return True
        return path.relative_to(self.sources.root).as_posix() in self._catalogs

    def meant_by(self, path: Path) -> list[str]:
        """Return a path below the newsroom, and what a record stands for."""
        shown = path.relative_to(self.sources.root).as_posix()
        if shown == ".":
            return [""]
        names = self._records.get(path, ())
        return [shown, *(one for name in names for one in _beside(self.sources, name))]

    @cached_property
    def _catalogs(self) -> frozenset[str]:
        domains = (*self.sources.paths, PRESS, TERMBASE)
        languages = self.sources.settings.languages
        own = (catalog_path(code, one) for code in languages for one in domains)
        return frozenset((*own, f"locales/{PRESS}.pot", f"locales/{TERMBASE}.pot"))

    @cached_property
    def _records(self) -> dict[Path, list[str]]:
        named: dict[Path, list[str]] = {}
        for name, record in self.sources.paths.items():
            named.setdefault(record.resolve(), []).append(name)
        return named


def _release(sources: Sources, given: str) -> list[str]:
    """Return the files of a release that was named instead of a path."""
    (name,) = sources.select([given])
    return [sources.shown(sources.paths[name]), *_beside(sources, name)]


def _beside(sources: Sources, name: str) -> list[str]:
    """Return the catalogs of a release, and where it is published."""
    published = sources.shown(published_path(sources.paths[name]))
    return [published, *(catalog_path(code, name) for code in sources.settings.languages)]
