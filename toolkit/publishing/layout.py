"""The layout of a published file: what was published as plain data, with a digest, and back.

The digest tells that it is as it was written; it is no signature: what the data say is checked
as strictly as a record.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from toolkit.publishing.plain import CODE, Unsound, read_edition, write_edition
from toolkit.publishing.published import Published, Version

if TYPE_CHECKING:
    from collections.abc import Mapping

    from toolkit.model import Edition

__all__ = ["NO_FORMAT", "digest_of", "lay_out", "understand"]

FORMAT = 1
"""Counts the ways the file was laid out."""
NO_FORMAT = f"its version is not {FORMAT}"
FIELDS = ("version", "release", "published", "history", "files", "editions", "digest")
DIGEST = re.compile("[0-9a-f]{64}")


def lay_out(published: Published) -> dict[str, Any]:
    """Return everything a published file says, its digest last."""
    told = _told(published)
    return {**told, "digest": digest_of(told)}


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


def digest_of(told: Mapping[str, Any]) -> str:
    """Return the SHA-256 of a value as JSON: however the file is laid out, the same."""
    written = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    return sha256(written.encode("utf-8", "surrogatepass")).hexdigest()


def understand(value: dict[str, Any], release: str) -> Published:
    """Return what was published; raises `Unsound` for what is not as it was written, or amiss."""
    version = value.get("version")
    if type(version) is not int or version != FORMAT:
        raise Unsound(NO_FORMAT)
    if tuple(value) != FIELDS:
        raise Unsound(f"expected the fields {', '.join(FIELDS)}")
    digest = value.pop("digest")
    if digest != digest_of(value):
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
