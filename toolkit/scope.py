"""Scope: which of a newsroom's files a person means by the paths they give."""

from __future__ import annotations

from dataclasses import dataclass
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
        for given in (Path(path) for path in paths):
            found = next((one for one in (given, sources.root / given) if one.exists()), None)
            if found is None:
                below += _release(sources, str(given))
            elif _is_own(sources, found.resolve()):
                below += _inside(sources, found.resolve())
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
        if path in {stranger.as_posix() for stranger in self.strangers}:
            return True
        return any(path == one or not one or path.startswith(f"{one}/") for one in self.below)

    def needs(self, path: str) -> bool:
        """Whether what was asked for cannot be told without the file at `path`."""
        return self.covers(path) or (bool(self.below) and _is_shared(path))


def _is_shared(path: str) -> bool:
    return not path.startswith("releases/") and "/LC_MESSAGES/releases/" not in path


def _is_own(sources: Sources, path: Path) -> bool:
    """Whether a path is of the newsroom; a catalog that lies in it but is none of its own is not.

    Nobody would look into such a one, and a check would say that it is sound.
    """
    if not path.is_relative_to(sources.root):
        return False
    if path.suffix not in {".po", ".pot"} or not path.is_file():
        return True
    shown = path.relative_to(sources.root).as_posix()
    domains = (*sources.paths, PRESS, TERMBASE)
    own = {catalog_path(code, one) for code in sources.settings.languages for one in domains}
    return shown in own or shown in {f"locales/{PRESS}.pot", f"locales/{TERMBASE}.pot"}


def _inside(sources: Sources, path: Path) -> list[str]:
    """Return a path below the newsroom, and what a record stands for."""
    shown = path.relative_to(sources.root).as_posix()
    if shown == ".":
        return [""]
    names = [name for name, record in sources.paths.items() if record.resolve() == path]
    return [shown, *(one for name in names for one in _beside(sources, name))]


def _release(sources: Sources, given: str) -> list[str]:
    """Return the files of a release that was named instead of a path."""
    (name,) = sources.select([given])
    return [sources.shown(sources.paths[name]), *_beside(sources, name)]


def _beside(sources: Sources, name: str) -> list[str]:
    """Return the catalogs of a release, and where it is published."""
    published = sources.shown(published_path(sources.paths[name]))
    return [published, *(catalog_path(code, name) for code in sources.settings.languages)]
