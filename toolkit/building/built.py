"""What a build has done; and what one does where nothing has changed, which loads nothing."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from toolkit.building.leftovers import leftovers, shown_paths
from toolkit.building.noted import note, recall

if TYPE_CHECKING:
    from collections.abc import Mapping

    from toolkit.building.standing import Standing

__all__ = ["Built", "nothing_to_do"]


class Built(NamedTuple):
    """What a build did, in paths below the output.

    `written` are the files it gave other bytes, `removed` those it took away; `unchanged`
    says how many of those asked for it left alone. `withheld` has the reasons by release.
    """

    written: tuple[str, ...] = ()
    withheld: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    removed: tuple[str, ...] = ()
    unchanged: int = 0


def nothing_to_do(standing: Standing) -> Built | None:
    """Return what a build of everything has done if all of it stands; else None."""
    if found := recall(standing):
        return Built((), found[0], unchanged=found[1])
    if built := _compared(standing):
        note(standing, built.withheld, built.unchanged)
    return built


def _compared(standing: Standing) -> Built | None:
    """Compare what there is with what it would be made of."""
    request = standing.request
    if request.names or not standing.suffixes.keys() >= set(request.formats):
        return None
    if standing.kept.keys() != standing.keys.keys():
        return None
    site = {path: key for path, key in standing.site.items() if request.wants(path)}
    if not standing.built >= standing.keys.keys() or not site:
        return None
    if not all(standing.stands(path, key) for path, key in site.items()):
        return None
    shown = shown_paths(standing.current, standing.suffixes, standing.found)
    if any(leftovers(standing.found.keys(), shown | standing.site.keys(), standing.ours)):
        return None
    suffixes = tuple(standing.suffixes.items())
    documents = sum(request.number(kept, suffixes) for kept in standing.current.values())
    reasons = (
        {}
        if request.preview
        else {name: tuple(kept.reasons) for name, kept in standing.current.items() if kept.reasons}
    )
    return Built((), reasons, unchanged=len(site) + documents)
