"""What was published of a release: its editions as readers were given them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from toolkit.model import Edition

__all__ = ["Published", "Version"]


@dataclass(frozen=True)
class Version:
    """When something was published, and the digest of it."""

    published: dt.datetime
    digest: str


@dataclass(frozen=True)
class Published:
    """What readers were given of a release, by language, and when (UTC).

    `files` are the SHA-256 of the pictures and documents that the editions show or offer;
    `history` what was published before, the first one first. `digest` is that of the file.
    """

    release: str
    published: dt.datetime
    editions: Mapping[str, Edition]
    files: Mapping[str, str] = field(default_factory=dict)
    history: tuple[Version, ...] = ()
    digest: str = ""

    @property
    def versions(self) -> tuple[Version, ...]:
        """Return this one and all before it, the first one first."""
        return (*self.history, Version(self.published, self.digest))
