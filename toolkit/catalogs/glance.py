"""A catalog at a glance: what its messages say, and nothing of its lines.

A build reads every catalog of a newsroom and writes none. Of one as all tools write it, whose
messages are all reviewed, it needs no more; whatever else there may be in a file, and every
fault, is left to `toolkit.catalogs.po`. Both say the same of a message.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from toolkit.catalogs.decoding import BOM
from toolkit.catalogs.entries import Entry
from toolkit.catalogs.headers import checked_headers
from toolkit.catalogs.plain import PLAIN, comments_of, said
from toolkit.catalogs.po import place_of
from toolkit.errors import CatalogError
from toolkit.model import Message

if TYPE_CHECKING:
    from collections.abc import Mapping

    from toolkit.model import Key

__all__ = ["Glimpse", "glance"]

Glimpse = tuple[str, tuple[str, ...]]
"""What a message says, and the comments of its translator."""

_LAST_BLANKS = re.compile(r"(?:\r?\n)*+\Z")
HEADER: Key = ("", "")


def glance(content: bytes, path: str) -> Mapping[Key, Glimpse] | None:
    """Return what the messages of a catalog say; None where it must be read with care."""
    try:
        text = content.decode().removeprefix(BOM)
    except UnicodeDecodeError:
        return None
    found: dict[Key, Glimpse] = {}
    end = count = 0
    for match in PLAIN.finditer(text):
        _, notes, msgctxt, msgid, msgstr = match.groups()
        if match.start() != end or "#," in notes:
            return None
        end, count = match.end(), count + 1
        key = said(msgctxt) if msgctxt else "", said(msgid)
        found[key] = said(msgstr), comments_of(notes)
    if len(found) < count or not _LAST_BLANKS.match(text, end) or b"\0" in content:
        return None
    return found if _has_good_header(found, text, path) else None


def _has_good_header(found: dict[Key, Glimpse], text: str, path: str) -> bool:
    """Take the header out of what was found; return whether there was one without a fault."""
    if HEADER not in found:
        return False
    header = Entry(Message("", found.pop(HEADER)[0]), 0, 0)
    try:
        checked_headers(text, header, path, place_of(path)[0])
    except CatalogError:
        return False
    return True
