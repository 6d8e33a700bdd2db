"""The published file of a release: its editions as readers were given them, with a digest.

It stands beside the record, `<name>.published.json`. The digest tells that it is as it was
written; it is no signature: what the file says is checked as strictly as a record.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import re
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from toolkit.catalogs.replacing import ChangedMeanwhile, locked, swap
from toolkit.errors import PressError, Where
from toolkit.publishing.plain import CODE, Unsound, read_edition, write_edition
from toolkit.records.finding import PUBLISHED

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from toolkit.model import Edition

__all__ = ["Published", "Version", "published_path", "read_published", "write_published"]

FORMAT = 1
"""Counts the ways the file was laid out."""
MOST = 16 << 20
"""Bytes of the largest file that is read."""
HINT = "Restore it from the repository (git checkout): it is what readers were given."
NEWER = "It was written by a newer toolkit: update yours, or restore the file."
FIELDS = ("version", "release", "published", "history", "files", "editions", "digest")
DIGEST = re.compile("[0-9a-f]{64}")


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


def published_path(record: Path) -> Path:
    """Return where the published file of a record is, whether or not there is one."""
    return record.with_name(f"{record.stem}{PUBLISHED}")


def write_published(published: Published, path: Path) -> None:
    """Write the file, whole or not at all, if it is still what the history ends with.

    What could not be read again is not written. Raises `PressError`.
    """
    told = _told(published)
    whole = {**told, "digest": _digest(told)}
    try:
        _checked(dict(whole), published.release)
    except Unsound as error:
        raise PressError(f"{published.release} cannot be published: {error}") from error
    with locked(path):
        known = read_published(path, published.release, path.as_posix())
        before = published.history[-1].digest if published.history else ""
        if (known.digest if known else "") != before:
            raise ChangedMeanwhile(path)
        swap(path, (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode("utf-8"))


def _told(published: Published) -> dict[str, Any]:
    """Return everything a published file says, without its digest."""
    return {
        "version": FORMAT,
        "release": published.release,
        "published": published.published.isoformat(),
        "history": [
            {"published": one.published.isoformat(), "digest": one.digest}
            for one in published.history
        ],
        "files": dict(published.files),
        "editions": {code: write_edition(one) for code, one in published.editions.items()},
    }


def _digest(told: Mapping[str, Any]) -> str:
    """Return the SHA-256 of a value as JSON: however the file is laid out, the same."""
    written = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    return sha256(written.encode("utf-8", "surrogatepass")).hexdigest()


def read_published(path: Path, release: str, shown: str) -> Published | None:
    """Return what a file says was published of a release; None where there is no file.

    `shown` is the path to print in errors. Raises `PressError` for a file that is not as it
    was written, or not what it should be.
    """
    if not os.path.lexists(path):
        return None
    try:
        return _checked(_loaded(path), release)
    except (Unsound, RecursionError) as error:
        hint = NEWER if str(error) == _NO_FORMAT else HINT
        raise PressError(
            f"cannot be read as what was published: {error}", hint=hint, where=Where(shown)
        ) from error


_NO_FORMAT = f"its version is not {FORMAT}"


def _loaded(path: Path) -> dict[str, Any]:
    """Return the object a file holds."""
    try:
        value = json.loads(_data(path), object_pairs_hook=_once, parse_constant=_refuse)
    except OSError as error:
        raise Unsound(error.strerror or str(error)) from error
    except ValueError as error:
        raise Unsound(f"no sound JSON ({error})") from error
    if not isinstance(value, dict):
        raise Unsound("it is no object")
    return value


def _data(path: Path) -> bytes:
    if path.is_symlink() or not path.is_file():
        raise Unsound("it is no file of its own")
    with path.open("rb") as file:
        data = file.read(MOST + 1)
    if len(data) > MOST:
        raise Unsound(f"it is larger than {MOST >> 20} MiB")
    return data


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise Unsound("a name stands twice")
    return found


def _refuse(constant: str) -> None:
    raise Unsound(f"{constant} is no number")


def _checked(value: dict[str, Any], release: str) -> Published:
    """Return what was published, if it is sound and as it was written."""
    version = value.get("version")
    if type(version) is not int or version != FORMAT:
        raise Unsound(_NO_FORMAT)
    if tuple(value) != FIELDS:
        raise Unsound(f"expected the fields {', '.join(FIELDS)}")
    digest = value.pop("digest")
    if digest != _digest(value):
        raise Unsound("it was changed since: its digest is another")
    if value["release"] != release:
        raise Unsound(f"it is of another release, {value['release']!r}")
    published = Published(
        release,
        _moment(value["published"]),
        _editions(value["editions"], release),
        _files(value["files"]),
        tuple(_version(one) for one in _list(value["history"])),
        digest,
    )
    needed = {source for one in published.editions.values() for source in one.files}
    if needed != published.files.keys():
        raise Unsound("files: not those that its editions need")
    return published


def _editions(value: object, release: str) -> dict[str, Edition]:
    if not isinstance(value, dict) or not value:
        raise Unsound("editions: expected some, by language")
    return {code: _edition(code, one, release) for code, one in value.items()}


def _edition(code: str, value: object, release: str) -> Edition:
    if not CODE.fullmatch(code):
        raise Unsound(f"editions: {code!r} is no language")
    try:
        edition = read_edition(json.dumps(value))
    except Unsound as error:
        raise Unsound(f"editions.{code}: {error}") from error
    if edition.language != code:
        raise Unsound(f"editions.{code}: it is in another language, {edition.language!r}")
    if edition.release != release:
        raise Unsound(f"editions.{code}: it is of another release, {edition.release!r}")
    return edition


def _files(value: object) -> dict[str, str]:
    if not isinstance(value, dict) or not all(map(_is_digest, value.values())):
        raise Unsound("files: expected the SHA-256 of each")
    return value


def _version(value: object) -> Version:
    if not isinstance(value, dict) or tuple(value) != ("published", "digest"):
        raise Unsound("history: expected when, and a digest")
    if not _is_digest(value["digest"]):
        raise Unsound("history: expected a SHA-256")
    return Version(_moment(value["published"]), value["digest"])


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise Unsound("history: expected a list")
    return value


def _is_digest(value: object) -> bool:
    return isinstance(value, str) and bool(DIGEST.fullmatch(value))


def _moment(value: object) -> dt.datetime:
    try:
        moment = dt.datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        moment = None
    if moment is None or moment.utcoffset() is None:
        raise Unsound(f"{value!r} is no time with its timezone")
    return moment
