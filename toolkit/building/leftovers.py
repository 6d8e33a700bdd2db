"""Leftovers: files of the output that nothing shows any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, KeysView, Mapping, Sequence

    from toolkit.building.kept import Kept

__all__ = ["leftovers", "shown_paths"]


def shown_paths(
    kept: Mapping[str, Kept], suffixes: Mapping[str, str], site: Iterable[str]
) -> set[str]:
    """Return where everything stands that readers may see, whatever was asked for."""
    documents = {
        f"{code}/{name}{suffixes[format]}"
        for name, one in kept.items()
        for format, codes in one.documents.items()
        for code in codes
    }
    return documents.union(site, *(one.files for one in kept.values()))


def leftovers(
    found: KeysView[str], shown: set[str], ours: Mapping[str, Sequence[str]]
) -> Iterator[str]:
    """Yield what is published no more: of withheld editions and of deleted releases.

    `ours` says of folders what our files in them end in; all else is left alone.
    """
    endings = {folder: tuple(some) for folder, some in ours.items()}
    for path in found - shown:
        some = endings.get(path.partition("/")[0])
        if some and path.endswith(some):
            yield path
