"""A character that nobody sees, or that turns the writing around, stands in the translation.

Zero-width characters and soft hyphens break search and names; bidirectional controls show a
text in another order than it has; tag and private-use characters hide what is not read by
people. No-break blanks and sequences of emoji are in order.

Bad:
    msgctxt "body"
    msgid "Each appeal is registered."
    msgstr "Каждое обра\u200bщение регистрируется."

Good:
    msgctxt "body"
    msgid "Each appeal is registered."
    msgstr "Каждое обращение регистрируется."
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from toolkit.model import Finding, Severity
from toolkit.reading.words.lexicon import signs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Pair

__all__ = ["SEVERITY", "find_in_text"]

SEVERITY = Severity.ERROR

# Format, private-use, control and unassigned-looking characters (UAX 9, UTS 39, UTS 51).
_HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5"
    "\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ue000-\uf8ff"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ufffd-\uffff"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff\U000f0000-\U0010ffff]"
)
_PLAIN = frozenset("0123456789«»„“”‘’\"'()–—-:;!?%/№\n\u00a0\u202f&@#*[]{}<>…€$")
_PICTURE = "[\u00a9\u00ae\u203c\u2049\u2122\u2139\u2194-\u3299\U0001f000-\U0001faff]"
_MODIFIED = "[\ufe0f\U0001f3fb-\U0001f3ff]*"
_EMOJI = re.compile(
    f"{_PICTURE}{_MODIFIED}(?:\u200d{_PICTURE}{_MODIFIED})*"
    "|[0-9#*]\ufe0f?\u20e3|\U0001f3f4[\U000e0061-\U000e007a]+\U000e007f"
)


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each hidden character that the source does not have too."""
    if pair.target.isascii() and pair.target.isprintable():
        return
    # What is printed is none of them, but for blanks and the marks of emoji.
    if _PLAIN.issuperset(signs(pair.target)) or not _HIDDEN.search(pair.target):
        return
    emoji = [found.span() for found in _EMOJI.finditer(pair.target)]
    for found in _HIDDEN.finditer(pair.target):
        at = found.start()
        if found[0] not in pair.source and not any(start <= at < end for start, end in emoji):
            name = unicodedata.name(found[0], "no name")
            yield Finding(f"U+{ord(found[0]):04X} ({name})", "Delete it.", start=at, end=at + 1)
