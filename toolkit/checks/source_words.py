"""Words of the source were left in the translation.

Names, abbreviations and what stands in quotation marks or brackets may stay; a word in small
letters may not, unless both languages have it.

Bad:
    msgctxt "body"
    msgid "Residents were informed about the hotline and the ways of submitting an appeal."
    msgstr "Жителям рассказали о работе hotline и способах подачи обращений."

Bad (az):
    msgctxt "body"
    msgid "The event was attended by stakeholders from state bodies."
    msgstr "Tədbirdə dövlət orqanlarından stakeholders iştirak edib."

Good (az):
    msgctxt "body"
    msgid "The plan takes into account resources, problems and the format of the forum."
    msgstr "Planda resurslar, problemlər və forumun formatı nəzərə alınıb."
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from toolkit.model import Finding, Genre, Severity
from toolkit.reading.lexicon import lexicon
from toolkit.reading.literals import hidden
from toolkit.reading.tongues import (
    belongs,
    copied,
    foreign_sentences,
    has_source_words,
    small_words,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Conventions, Pair

__all__ = ["SEVERITY", "find_in_text"]

SEVERITY = Severity.WARNING

# What names keep: quoted, bracketed, emphasised.
_KEPT = re.compile('[“«„(‘"][^“”«»„()"]*[”»“)’"]|[#@]\\w[\\w.]*|\\*[^*]+\\*')
_LETTERS = {"Latin": re.compile("[a-z]"), "Cyrillic": re.compile("[\u0400-\u04ff]")}


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each word of the source in small letters."""
    ours, theirs = pair.source_conventions, pair.conventions
    if pair.genre is not Genre.FREE or not ours.script or not theirs.script:
        return
    if ours.code == theirs.code:
        return
    if ours.script != theirs.script and not _LETTERS[ours.script].search(pair.target):
        return
    if ours.script == theirs.script and not has_source_words(pair):
        return
    if any(copied(pair)) or any(foreign_sentences(pair)):
        return
    text = _KEPT.sub(lambda found: " " * len(found[0]), hidden(pair.target))
    source = _KEPT.sub(lambda found: " " * len(found[0]), pair.source)
    known = {found[0] for found in small_words(source)}
    for found in small_words(text):
        if found[0] in known and _is_left(found[0], ours, theirs):
            yield Finding(f"“{found[0]}” is a word of the source", "", None, *found.span())


def _is_left(word: str, ours: Conventions, theirs: Conventions) -> bool:
    if ours.script != theirs.script:
        return len(word) > 1 and "-" not in word and _LETTERS[ours.script].match(word) is not None
    if lexicon(theirs)[word] is not None:
        return False
    return any(belongs(part, ours, theirs) for part in word.split("-"))
