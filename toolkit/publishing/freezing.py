"""Freezing: editions are written beside their record, as readers are given them from now on."""

from __future__ import annotations

import datetime as dt
import os
from hashlib import sha256
from typing import TYPE_CHECKING

from toolkit.errors import PressError
from toolkit.publishing.published import Published

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from toolkit.model import Edition

__all__ = ["freeze", "moment"]


def moment(now: dt.datetime) -> dt.datetime:
    """Return when something is published, to the second (UTC): now, or SOURCE_DATE_EPOCH.

    Raises `PressError` for one that is no number of seconds.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not given:
        return now.astimezone(dt.UTC).replace(microsecond=0)
    try:
        return dt.datetime.fromtimestamp(int(given), dt.UTC)
    except (ValueError, OverflowError, OSError) as error:
        hint = "It is a number of seconds since 1970 (reproducible-builds.org)."
        raise PressError(f"SOURCE_DATE_EPOCH: {given!r}", hint=hint) from error


def freeze(
    editions: Mapping[str, Edition],
    when: dt.datetime,
    read: Callable[[str], bytes],
    before: Published | None = None,
) -> Published:
    """Return what is published of a release; `read` gives the bytes of a file that it needs.

    `before` is what was published until now.
    """
    sources = dict.fromkeys(source for one in editions.values() for source in one.files)
    return Published(
        next(iter(editions.values())).release,
        when,
        editions,
        {source: sha256(read(source)).hexdigest() for source in sources},
        before.versions if before else (),
    )
