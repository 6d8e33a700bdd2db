"""What is kept of releases, sources and outputs from one build to the next."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from toolkit.building.signs import Sign, joint_digest

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from toolkit.building.request import Document

__all__ = ["Kept", "Known", "Languages", "Output"]

Languages = tuple[tuple[str, tuple[str, ...]], ...]
"""The languages of a release's documents by format: the same ones of most releases."""

NONE: Mapping[str, str] = {}


class Known(NamedTuple):
    """What a source said, and the sign it had; without one it is to be read again."""

    digest: str
    sign: Sign | None


class Output(NamedTuple):
    """The digest of what a file of the output was made of, and its sign."""

    key: str
    sign: Sign


class Kept(NamedTuple):
    """What is kept of a release beside its summary.

    `documents` are the languages of its documents by format, whether or not they were
    written, `digests` those of its editions by language. `files` are where the files stand
    that it shows or offers, with what its record calls them; `attached` the digests of all
    it calls, those too that are not there or wait. `held` says whether its embargo (seconds
    since 1970) held it back.
    """

    reasons: Sequence[str] = ()
    documents: Languages = ()
    digests: Mapping[str, str] = NONE
    files: Mapping[str, str] = NONE
    attached: Mapping[str, str] = NONE
    embargo: float | None = None
    held: bool = False

    @property
    def looks(self) -> Mapping[str, str]:
        """The digests of each edition and its files, by language: what lists show of it."""
        files = self._files
        return {code: f"{digest} {files}" for code, digest in self.digests.items()}

    @property
    def _files(self) -> str:
        """The digest of the files it shows or offers; most have none."""
        return joint_digest(self.attached) if self.attached else ""

    def key(self, look: str, document: Document) -> str:
        """Return the digests of what a document is made of; `look` is that of the templates."""
        told = self.digests.get(document.code) or joint_digest(self.digests)  # mul: all of them
        return f"{_frame(look, document)} {told} {self._files}"

    def file_key(self, look: str, source: str) -> str:
        """Return the digest of what a file is made of that the release shows or offers."""
        return joint_digest(look, self.attached[source])

    def is_timely(self, now: float) -> bool:
        """Whether the gate would say now what it said of the embargo."""
        return self.embargo is None or (self.embargo > now) == self.held


@lru_cache
def _frame(look: str, document: Document) -> str:
    """Return the digest of what documents of many releases are made of beside their texts."""
    return joint_digest(look, tuple(document))
