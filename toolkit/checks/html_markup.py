"""The translation has HTML that the source has not.

Releases are written without HTML: readers would see the tags as they are. In a program's
catalog it may be an attack.

Bad (az):
    msgctxt "title"
    msgid "Press release"
    msgstr "Press-reliz <script>alert(1)</script>"

Good (az):
    msgctxt "body"
    msgid "Children under 14 (<14) may take part."
    msgstr "14 yaşınadək (<14) uşaqlar iştirak edə bilər."
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from toolkit.model import Finding, Genre, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Pair

__all__ = ["SEVERITY", "SIGNS", "find_in_text"]

SEVERITY = Severity.WARNING
SIGNS = frozenset("<&:")

# A text without any of them has no tag.
_SIGNS = ("<", "&", "javascript:")
# Attributes that are read, and so translated.
_SAID = re.compile(r"(?<=\s)(?:title|alt|aria-label)=(?:\"[^\"]*\"|'[^']*')")
_NAME = re.compile(r"<(/?[a-zA-Z]\w*)[^<>]*>")
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>|&(?:#\d+|#x[0-9a-fA-F]+|[a-zA-Z]{2,8});|\bjavascript:")


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each tag or character reference that is not in the source."""
    if not any(map(pair.target.__contains__, _SIGNS)):
        return
    if pair.genre is Genre.FREE and "<" in pair.target:
        yield from _changed_tags(pair)
    known = {_SAID.sub("", tag) for tag in _TAG.findall(pair.source)}
    for tag in _TAG.finditer(pair.target):
        if _SAID.sub("", tag[0]) not in known:
            yield Finding(f"{tag[0]} is not in the source", start=tag.start(), end=tag.end())


def _changed_tags(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each tag of the source that the target has more or less often."""
    here, there = (Counter(_NAME.findall(text)) for text in (pair.source, pair.target))
    for name in here:
        if here[name] != there[name]:
            yield Finding(f"{there[name]} <{name}> for {here[name]} in the source")
