"""Direct speech stands in the translation where the source only reports what was said.

Words in quotation marks are taken for the very words of a person: so are those within a
sentence that begin with a small letter. A slogan or the title of a work may get marks in one
language alone, and is left alone; so is a source with a colon, or with speech after dashes.

Bad:
    msgctxt "body"
    msgid "The Commissioner noted that most questions concerned land and social benefits."
    msgstr "Уполномоченный отметила: «Большинство вопросов связано с землёй и пособиями»."

Bad (az):
    msgctxt "body"
    msgid "The director told the guests about the work of the library."
    msgstr "“Kitabxanamızın işi çox maraqlıdır”, – deyə direktor qonaqlara bildirib."

Good:
    msgctxt "body"
    msgid "The Commissioner noted that most questions concerned land and social benefits."
    msgstr "Уполномоченный отметила, что большинство вопросов связано с землёй и пособиями."

Bad:
    msgctxt "body"
    msgid "The Commissioner called the attack a threat to independent journalism."
    msgstr "Уполномоченный назвала нападение «угрозой независимой журналистике»."

Good:
    msgctxt "body"
    msgid "The campaign is held under the motto Rights begin with knowledge."
    msgstr "Кампания проходит под девизом «Права начинаются со знания»."
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from toolkit.model import Finding, Genre, Severity
from toolkit.reading.quotations import MARKS, Quotation, has_dialogue, quotations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Pair

__all__ = ["SEVERITY", "SIGNS", "find_in_text"]

SEVERITY = Severity.WARNING
SIGNS = MARKS

_BEFORE = re.compile(r"[^\W\d_]:\s\Z")
_AFTER = re.compile(r",?\s?[–—-]\s")
_FEWEST_WORDS = 4


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for the first direct speech, where the source has no quotation."""
    if pair.genre is not Genre.FREE:
        return
    there = quotations(pair.target).all
    if not there or quotations(pair.source).all or ": " in pair.source or "*" in pair.source:
        return
    spoken = next((one for one in there if not one.depth and _is_quoted(one, pair.target)), None)
    if spoken and not has_dialogue(pair.source):
        yield Finding("direct speech that the source does not have", "", None, *spoken[3:])


def _is_quoted(one: Quotation, text: str) -> bool:
    return _is_spoken(one, text) or _is_small(one, text)


def _is_spoken(one: Quotation, text: str) -> bool:
    """Whether a quotation is introduced, or followed, as what somebody says."""
    if len(text[one.start : one.end].split()) < _FEWEST_WORDS:
        return False
    begins = one.start == 0 and _AFTER.match(text, one.end) is not None
    return begins or _BEFORE.search(text, 0, one.start) is not None


def _is_small(one: Quotation, text: str) -> bool:
    """Whether words of a sentence are quoted: no name, which has a capital letter."""
    content = text[one.start + 1 : one.end - 1]
    return content[:1].islower() and content.count(" ") > 0
