"""What a build of nothing has found, told again while nothing has changed that it looked at.

It is noted with a digest of the signs of all these files, so that the next one need not
compare what thousands of files were made of with what they would be made of.
"""

from __future__ import annotations

import json
import marshal
import os
from hashlib import sha256
from typing import TYPE_CHECKING

from toolkit.building.signs import sign_at

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from toolkit.building.signs import Sign
    from toolkit.building.standing import Standing

__all__ = ["note", "recall"]

NOTED = "nothing to do"
"""The fact in the manifest."""
MOST = 25
"""How many sources are read rather than to compare everything."""

Found = tuple[dict[str, tuple[str, ...]], int]
"""The reasons why releases are withheld, and how many files were left alone."""


def recall(standing: Standing) -> Found | None:
    """Return what was found, if it would be found now."""
    if NOTED not in standing.facts:
        return None
    seen, since, until, attached, fresh, reasons, unchanged = json.loads(standing.facts[NOTED])
    signs = {path: sign_at(path) for path in attached}
    if not since <= standing.now < until or seen != _seen(standing, signs):
        return None
    if any(standing.said(source) != digest for source, digest in fresh.items()):
        return None
    return {name: tuple(some) for name, some in reasons.items()}, unchanged


def note(standing: Standing, reasons: Mapping[str, Sequence[str]], unchanged: int) -> None:
    """Note what was found, and what the files say that may still change and keep their signs."""
    fresh = {source: known.digest for source, known in standing.read.items() if not known.sign}
    if len(fresh) > MOST:
        return
    embargoes = [kept.embargo for _, kept in standing.kept.values() if kept.embargo is not None]
    since = max((one for one in embargoes if one <= standing.now), default=0.0)
    until = min((one for one in embargoes if one > standing.now), default=float("inf"))
    seen = _seen(standing, standing.offered)
    noted = (seen, since, until, sorted(standing.offered), fresh, reasons, unchanged)
    with standing.manifest.saving():
        standing.manifest.put_facts({NOTED: json.dumps(noted)})


def _seen(standing: Standing, attached: Mapping[str, Sign]) -> str:
    """Return the digest of what was asked, and of the signs of all that answers it."""
    request = standing.request
    asked = (request.names, request.preview, sorted(request.languages), request.formats)
    files = (standing.inputs.own, standing.inputs.shared, standing.found)
    beside = sorted(attached.items())
    date = os.environ.get("SOURCE_DATE_EPOCH", "")
    # The second version of the format tells equal values alike, wherever they are from.
    told = marshal.dumps((asked, date, standing.program, *map(dict, files), beside), 2)
    return sha256(told).hexdigest()
