"""Finding records: the files below releases/, and the one that somebody means."""

from __future__ import annotations

import os
import unicodedata
from typing import TYPE_CHECKING

from toolkit.errors import PressError, Where, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from pathlib import Path

__all__ = ["PUBLISHED", "named", "published_alone", "published_path", "record_paths"]

FOLDER = "releases"
SUFFIXES = (".yaml", ".yml")
PUBLISHED = ".published.json"
"""What the name of a release is followed by in that of its published file."""


def record_paths(root: Path) -> Mapping[str, Path]:
    """Return the record of each release of a newsroom by its name, sorted.

    Raises `PressError` where two names differ only by case or by Unicode form: they would be
    one page.
    """
    folder = root / FOLDER
    found: dict[str, Path] = {}
    folded: dict[str, str] = {}
    for below in sorted(_files_below(str(folder)), key=lambda below: below.split("/")):
        name = unicodedata.normalize("NFC", below.rpartition(".")[0])
        key, shown = name.casefold(), f"{FOLDER}/{below}"
        if key in folded:
            raise PressError(
                f"has the same name as {folded[key]}",
                hint="Rename one: the two would be one page.",
                where=Where(shown),
            )
        folded[key] = shown
        found[name] = folder / below
    return found


def published_path(record: Path) -> Path:
    """Return where the published file of a record is, whether or not there is one."""
    return record.with_name(f"{record.stem}{PUBLISHED}")


def published_alone(root: Path) -> tuple[str, ...]:
    """Return the published files beside which no record is, below the newsroom, sorted."""
    folder = root / FOLDER
    alone = (
        f"{FOLDER}/{below}"
        for below in _files_below(str(folder), suffixes=(PUBLISHED,))
        if not any(
            (folder / f"{below.removesuffix(PUBLISHED)}{suffix}").is_file() for suffix in SUFFIXES
        )
    )
    return tuple(sorted(alone))


def named(given: str, names: Collection[str]) -> str:
    """Return the name of the release that is meant: by its name, its last part or its path.

    Raises `PressError` for one that is not there.
    """
    name = given.replace("\\", "/").removeprefix("./").removeprefix(f"{FOLDER}/")
    for suffix in SUFFIXES:
        name = name.removesuffix(suffix)
    if name in names:
        return name
    last = [known for known in names if known.rpartition("/")[2] == name]
    if len(last) == 1:
        return last[0]
    hint = did_you_mean(name, names).rstrip() or "Releases are files below releases/."
    raise PressError(f"no release is called {given!r}", hint=hint)


def _files_below(
    folder: str, start: str = "", suffixes: tuple[str, ...] = SUFFIXES
) -> Iterator[str]:
    """Yield the records below a folder; linked folders are not entered."""
    try:
        entries = list(os.scandir(folder))
    except FileNotFoundError:
        return
    except OSError as error:  # no folder, or not ours: what is in it is not gone
        where = Where(f"{FOLDER}/{start}".rstrip("/"))
        hint = "Check what is there and its permissions."
        raise PressError(f"cannot be read: {error.strerror}", hint=hint, where=where) from error
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            yield from _files_below(entry.path, f"{start}{entry.name}/", suffixes)
        elif (
            entry.name.endswith(suffixes)
            and not entry.name.startswith(suffixes)
            and entry.is_file()
        ):
            yield f"{start}{entry.name}"
