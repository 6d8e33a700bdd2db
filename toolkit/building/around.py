"""Whether the site around the releases is what would be made now, told without its pages.

Most changes are of a text that no list and no feed shows: then all that lists, feeds and maps
are made of is what it was, and nobody need look which pages there are.
"""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING

from toolkit.building.signs import joint_digest

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from toolkit.building.kept import Kept
    from toolkit.building.standing import Standing

__all__ = ["AROUND", "note_around", "site_that_stands"]

AROUND = "around"
"""The fact in the manifest."""


def note_around(
    standing: Standing, kept: Mapping[str, Kept], whole: Iterable[str]
) -> tuple[str, list[str]]:
    """Return what is to be noted with the files of a site, whichever of them were asked for.

    `whole` are the releases it shows the texts of.
    """
    names = sorted(whole)
    return _made_of(standing, kept, names), names


def site_that_stands(standing: Standing, kept: Mapping[str, Kept]) -> dict[str, str] | None:
    """Return the key of each file of the site, if all of them are what would be made now."""
    noted, names = json.loads(standing.facts.get(AROUND, '["", []]'))
    if noted != _made_of(standing, kept, names):
        return None
    stand = (
        standing.stands(path, key)
        for path, key in standing.site.items()
        if standing.request.wants(path)
    )
    return dict(standing.site) if all(stand) else None


def _made_of(standing: Standing, kept: Mapping[str, Kept], whole: Iterable[str]) -> str:
    """Return the digest of all that the pages around the releases are made of.

    Of most releases they tell what `places` has a digest of, in the order that follows from it.
    """
    told = sha256(standing.shared.encode())
    for name, places in standing.manifest.places():
        if name in kept:
            told.update(f"{name}\0{places}\0".encode("utf-8", "surrogatepass"))
    looks = [kept[name].looks for name in whole if name in kept]
    return joint_digest(told.hexdigest(), looks)
