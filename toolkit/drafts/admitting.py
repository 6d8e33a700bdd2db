"""The last look at a text before it becomes a draft, wherever it comes from."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from toolkit.strict_yaml import FORBIDDEN
from toolkit.transfer.codes import difference

if TYPE_CHECKING:
    from toolkit.drafts.wanted import Wanted

__all__ = ["refusal", "tidied"]


def tidied(text: str) -> str:
    """Return a text as catalogs hold it: NFC, one blank for each run of them."""
    blanks = " \t\r\n"
    parts = unicodedata.normalize("NFC", text).translate(dict.fromkeys(map(ord, blanks), " "))
    return " ".join(part for part in parts.split(" ") if part)


def refusal(text: str, wanted: Wanted) -> str:
    """Return why a tidied text cannot be a draft of a message; or ""."""
    source = wanted.message.msgid
    if not any(map(str.isalnum, text)) and any(map(str.isalnum, source)):
        return "the draft has no words"
    found = FORBIDDEN.search(text)
    if found:
        return f"the draft has a control character (U+{ord(found[0]):04X})"
    if text == tidied(source) and not wanted.may_be_name and any(map(str.islower, source)):
        return "the draft is the source"
    changed = difference(text, wanted.kind, [source])
    return f"the draft has other marks or placeholders ({changed})" if changed else ""
