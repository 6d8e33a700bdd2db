"""The gallery: which files show a picture on the site, each width of it one.

They lie below `pictures/<release>/<source>/`, which no document of a release does.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from toolkit.addresses import PICTURES
from toolkit.model import Rendition
from toolkit.pictures import draw, measure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from toolkit.cache import Cache
    from toolkit.model import Edition
    from toolkit.pictures import Measure

__all__ = ["Gallery"]

SUFFIXES = {"jpeg": "jpg", "png": "png"}


class Gallery:
    """The pictures of releases. `attached` returns a file's bytes by release and source."""

    def __init__(self, attached: Callable[[str, str], bytes], cache: Cache) -> None:
        self._attached = attached
        self._cache = cache
        self._known: dict[tuple[str, str], tuple[Rendition, ...]] = {}

    def renditions(self, release: str, source: str) -> tuple[Rendition, ...]:
        """Return how the site shows a picture, narrowest first; nothing without its file.

        Raises `PressError` naming a file that is no picture.
        """
        key = release, source
        if key not in self._known:
            data = self._attached(release, source)
            where = _path(release, source)
            self._known[key] = _placed(release, source, measure(data, where)) if data else ()
        return self._known[key]

    def files(self, release: str, editions: Iterable[Edition]) -> dict[str, bytes]:
        """Return the files of all pictures that the editions of a release show, by path.

        Raises `PressError` naming a file that is no picture.
        """
        made: dict[str, bytes] = {}
        for source, renditions in self._shown(release, editions):
            drawn = self._drawn(release, source, renditions)
            made.update(zip((one.path for one in renditions), drawn, strict=True))
        return made

    def places(self, release: str, editions: Iterable[Edition]) -> dict[str, str]:
        """Return where these files stand and which picture each shows, without drawing them."""
        return {
            one.path: source
            for source, renditions in self._shown(release, editions)
            for one in renditions
        }

    def _shown(
        self, release: str, editions: Iterable[Edition]
    ) -> Iterator[tuple[str, tuple[Rendition, ...]]]:
        """Yield each picture that editions show, and how the site shows it, once."""
        blocks = (block for one in editions for block in one.blocks if block.kind == "image")
        for source in dict.fromkeys(block.source for block in blocks):
            renditions = self.renditions(release, source)
            if renditions:
                yield source, renditions

    def _drawn(self, release: str, source: str, renditions: Sequence[Rendition]) -> list[bytes]:
        """Return the files of a picture, from the cache where it was drawn before."""
        data = self._attached(release, source)
        key = _key(data)
        names = [f"picture {release} {source} {one.width}" for one in renditions]
        kept = [self._cache.recall(name, key) for name in names]
        if all(kept):
            return [one for one in kept if one]
        drawn = draw(data, _path(release, source), [(one.width, one.height) for one in renditions])
        for name, one in zip(names, drawn, strict=True):
            self._cache.keep(name, key, one)
        return list(drawn)


def _path(release: str, source: str) -> str:
    """Return where a picture lies in the newsroom."""
    return str(PurePosixPath("releases", release).parent / source)


def _placed(release: str, source: str, measure: Measure) -> tuple[Rendition, ...]:
    folder = f"{PICTURES}/{release}/{source}"
    suffix = SUFFIXES[measure.kind]
    return tuple(
        Rendition(f"{folder}/{width}.{suffix}", width, height) for width, height in measure.sizes
    )


def _key(data: bytes) -> str:
    """Return what a drawing depends on: the file, and who draws it."""
    from PIL import __version__, features

    drawers = (__version__, features.version("jpg"), features.version("zlib"))
    return sha256(f"{drawers}".encode() + data).hexdigest()
