"""A catalog at a glance: what its messages say, and nothing of its lines.

A build reads every catalog of a newsroom and writes none. Of one as all tools write it, whose
messages are all reviewed, it needs no more; whatever else there may be in a file, and every
fault, is left to `toolkit.catalogs.po`. Both say the same of a message.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from toolkit.catalogs.decoding import BOM
from toolkit.catalogs.headers import is_usual
from toolkit.catalogs.plain import PLAIN, comments_of, said

if TYPE_CHECKING:
    from collections.abc import Mapping

    from toolkit.model import Key

__all__ = ["Glimpse", "glance", "look"]

Glimpse = tuple[str, tuple[str, ...]]
"""What a message says, and the comments of its translator."""

_LAST_BLANKS = re.compile(r"(?:\r?\n)*+\Z")
HEADER: Key = ("", "")


def look(path: str, locale: str) -> Mapping[Key, Glimpse] | None:
    """Return what the messages in a locale's file say: none where there is no file.

    None if a glance does not tell: then `read` does, or says why not.
    """
    try:
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - by the thousand
            return glance(file.read(), locale)
    except FileNotFoundError:
        return {}
    except OSError:
        return None


def glance(content: bytes, locale: str) -> Mapping[Key, Glimpse] | None:
    """Return what the messages of a locale's catalog say; None where it must be read with care."""
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
    header, _ = found.pop(HEADER, ("", ()))
    return found if is_usual(header, locale) else None
