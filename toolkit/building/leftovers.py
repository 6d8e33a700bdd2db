"""Leftovers: files of the output that nothing shows any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.building.request import Request

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from toolkit.building.kept import Kept

__all__ = ["leftovers", "shown_paths"]

EVERYTHING = Request()


def shown_paths(
    kept: Mapping[str, Kept], suffixes: Mapping[str, str], site: Iterable[str]
) -> set[str]:
    """Return where everything stands that readers may see, whatever was asked for."""
    documents = (
        path for name, one in kept.items() for path in EVERYTHING.paths(name, one, suffixes)
    )
    return {*documents, *site}


def leftovers(
    found: Iterable[str], shown: set[str], ours: Mapping[str, Sequence[str]]
) -> Iterator[str]:
    """Yield what is published no more: of withheld editions and of deleted releases.

    `ours` says of folders what our files in them end in; all else is left alone.
    """
    endings = {folder: tuple(some) for folder, some in ours.items()}
    for path in found:
        some = endings.get(path.partition("/")[0])
        if some and path.endswith(some) and path not in shown:
            yield path
