"""Leftovers: files of the output that nothing shows any more."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, KeysView, Mapping, Sequence

    from toolkit.building.kept import Kept, Languages

__all__ = ["leftovers", "shown_paths"]


def shown_paths(
    kept: Mapping[str, Kept], suffixes: Mapping[str, str], among: Iterable[str]
) -> set[str]:
    """Return where documents and files of releases stand that readers may see.

    Documents that end like none of those `among` which they are looked for are left out: there
    may be many formats, and few are made.
    """
    endings = {_ending(path) for path in among}
    made = {format: suffix for format, suffix in suffixes.items() if _ending(suffix) in endings}
    names: defaultdict[Languages, list[str]] = defaultdict(list)
    for name, one in kept.items():
        names[one.documents].append(name)
    documents = {
        f"{code}/{name}{made[format]}"
        for languages, some in names.items()
        for format, codes in languages
        if format in made
        for code in codes
        for name in some
    }
    return documents.union(*(one.files for one in kept.values() if one.files))


def _ending(path: str) -> str:
    return path.rpartition(".")[2]


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
