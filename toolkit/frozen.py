"""Published releases as readers were given them, whatever their records say now."""

from __future__ import annotations

import os
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import TYPE_CHECKING

from toolkit.errors import PressError, Where
from toolkit.records.finding import published_path

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from toolkit.model import Edition, Text
    from toolkit.publishing.published import Published

__all__ = ["Frozen"]


@dataclass(frozen=True)
class Frozen:
    """The published files of a newsroom, read when one is asked for.

    `paths` are the records of releases, `shown` a path as people are told it; `attachment`
    gives the bytes of a file of a release, `labels` the reviewed labels of a language.
    """

    paths: Mapping[str, Path]
    shown: Callable[[Path], str]
    attachment: Callable[[str, str], bytes]
    labels: Callable[[str], Mapping[str, Text]]
    _labels: dict[str, Mapping[str, Text]] = field(default_factory=dict)

    def published(self, name: str) -> Published | None:
        """Return what readers were given of a release, if it is published.

        Raises `PressError` for a file that is not as it was written.
        """
        path = published_path(self.paths[name])
        if not os.path.lexists(path):
            return None
        from toolkit.publishing.files import read_published

        return read_published(path, name, self.shown(path))

    def unlike(self, published: Published) -> tuple[str, ...]:
        """Return the files a published release needs that are not there, or not as they were."""
        read = self.attachment
        return tuple(
            source
            for source, digest in published.files.items()
            if sha256(read(published.release, source)).hexdigest() != digest
        )

    def editions(self, name: str) -> dict[str, Edition] | None:
        """Return the editions of a release as they were published, if it is.

        Raises `PressError` where they, or a file that they need, are not as they were: readers
        would see something that nobody has published.
        """
        published = self.published(name)
        if published is None:
            return None
        for source in self.unlike(published):
            raise PressError(
                f"{source} is not the file that was published",
                hint="Put it back (git checkout). A new picture has a name of its own, and is "
                "published by `press correct`.",
                where=Where(self.shown(self.paths[name])),
            )
        return {code: self._furnished(one) for code, one in published.editions.items()}

    def _furnished(self, edition: Edition) -> Edition:
        """Add the labels that pages have got since; nothing that waits for its review."""
        code = edition.language
        if code not in self._labels:
            self._labels[code] = self.labels(code)
        return replace(edition, labels={**self._labels[code], **edition.labels})
