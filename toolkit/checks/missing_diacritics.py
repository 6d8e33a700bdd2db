"""Azerbaijani typed without its own letters (huquq for hüquq, ve for və).

Bad (az):
    msgctxt "body"
    msgid "The Commissioner received citizens and listened to their complaints."
    msgstr "Muvekkil vetendaslari qebul edib ve onlarin sikayetlerini dinleyib."

Good (az):
    msgctxt "body"
    msgid "The Ombudsman also visited Tovuz and Sabirabad."
    msgstr "Ombudsman Tovuz, Sabirabad rayonlarında da olub."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.model import Finding, Severity
from toolkit.reading.lexicon import matching, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Pair

__all__ = ["SEVERITY", "find_in_text"]

SEVERITY = Severity.ERROR


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for a text without any letter of its own, though its words have them."""
    conventions = pair.conventions
    if not conventions.bare or not pair.target.isascii():
        return
    known = set(words(pair.source, conventions))
    bare = [
        word
        for word in words(pair.target, conventions)
        if matching(conventions.bare)[word.replace("ı", "i")] and word not in known
    ]
    if len(bare) > 1:
        yield Finding(f"letters of the language are missing: {', '.join(bare[:3])}")
