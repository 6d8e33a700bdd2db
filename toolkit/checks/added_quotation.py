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
from toolkit.reading.texts.quotations import MARKS, Quotation, has_dialogue, quotations
from toolkit.reading.words.lexicon import compiled, lowered
from toolkit.reading.words.likeness import has_likeness

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Conventions, Pair

__all__ = ["SEVERITY", "SIGNS", "find_in_text"]

SEVERITY = Severity.WARNING
SIGNS = MARKS

_BEFORE = re.compile(r"[^\W\d_]:\s\Z")
_AFTER = re.compile(r",?\s?[–—-]\s")
_FEWEST_WORDS, _FEWEST_LETTERS = 4, 4
# What begins with a common word has no name there: The refugees.
_GOES_ON = re.compile(r" [^\W\d_A-ZА-ЯЁÇƏĞİÖŞÜ]")
_COMMON = re.compile("(?:The|An?|These|Those|Many|Some|All) [a-z]+ [a-z]")


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for the first direct speech, where the source has no quotation."""
    if pair.genre is not Genre.FREE:
        return
    there = quotations(pair.target).all
    if not there or quotations(pair.source).all or ": " in pair.source or "*" in pair.source:
        return
    outer = [one for one in there if not one.depth]
    spoken = next((one for one in outer if _is_quoted(one, pair, len(there) == 1)), None)
    if spoken and not has_dialogue(pair.source):
        yield Finding("direct speech that the source does not have", "", None, *spoken[3:])


def _is_quoted(one: Quotation, pair: Pair, is_only: bool) -> bool:
    text = pair.target
    return _is_spoken(one, text) or _is_small(one, pair, is_only) or _is_doubted(one, pair)


def _is_spoken(one: Quotation, text: str) -> bool:
    """Whether a quotation is introduced, or followed, as what somebody says."""
    if len(text[one.start : one.end].split()) < _FEWEST_WORDS:
        return False
    is_followed = _AFTER.match(text, one.end) is not None or text[one.end - 2] in ",!?"
    is_whole = text[one.end :] in {"", "."}
    begins = one.start == 0 and (is_whole or is_followed)
    return begins or _BEFORE.search(text, 0, one.start) is not None


def _is_small(one: Quotation, pair: Pair, is_only: bool) -> bool:
    """Whether words of a sentence are quoted: no name, which has a capital letter.

    One word (ironically) must be the only quotation: «за» and «против» are votes.
    """
    content = pair.target[one.start + 1 : one.end - 1]
    is_long = " " in content or (is_only and len(content) > _FEWEST_LETTERS)
    return content[:1].islower() and is_long and not _is_term(content, pair.conventions)


def _is_term(content: str, conventions: Conventions) -> bool:
    terms = conventions.quoted_terms
    return bool(terms) and compiled(terms).match(content) is not None


def _is_doubted(one: Quotation, pair: Pair) -> bool:
    """Whether a common word that begins the text is quoted: no name, which the source has too."""
    word = pair.target[one.start + 1 : one.end - 1]
    is_common = pair.conventions.is_common
    if one.start or not word.isalpha() or not _GOES_ON.match(pair.target, one.end):
        return False
    if is_common is not None and not is_common(lowered(word, pair.conventions)):
        return False
    if word.isupper() or word in pair.source:
        return False
    return _COMMON.match(pair.source) is not None or not has_likeness(word, pair.source)
