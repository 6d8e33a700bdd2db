"""The translation, or a sentence of it, is the source itself.

Names, codes, addresses and words that both languages have are the same by right.

Bad:
    msgctxt "title"
    msgid "New rules for the reception of citizens"
    msgstr "New rules for the reception of citizens"

Bad (az):
    msgctxt "body"
    msgid "The participants visited the museum. They also met with local writers."
    msgstr "İştirakçılar muzeyi ziyarət ediblər. They also met with local writers."

Good (az):
    msgctxt "heading"
    msgid "COVID-19, Zoom: forum"
    msgstr "COVID-19, Zoom: forum"
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.model import Finding, Genre, Severity
from toolkit.reading.texts.tongues import copied

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Pair

__all__ = ["SEVERITY", "find_in_text"]

SEVERITY = Severity.ERROR


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each sentence that was left as it was."""
    if pair.genre is Genre.NAME:
        return
    for start, end in copied(pair):
        softer = Severity.WARNING if pair.genre is Genre.FOREIGN else None
        yield Finding("not translated: the words of the source", "", softer, start, end)
