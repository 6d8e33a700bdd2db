"""A dotted i stands for a dotless one, or the other way round: qadinlar, INSAN, bıldirib.

Found where the harmony of vowels rules the letter out, and at the beginning of words, where
Azerbaijani has hardly any ı.

Bad (az):
    msgctxt "title"
    msgid "Events on Human Rights Day"
    msgstr "İnsan Hüquqlari Gününə həsr olunmuş tədbirlər"

Bad (az):
    msgctxt "heading"
    msgid "HUMAN RIGHTS IN THE DIGITAL AGE"
    msgstr "RƏQƏMSAL DÖVRDƏ INSAN HÜQUQLARI"

Good (az):
    msgctxt "body"
    msgid "The light in the schools of Instagram and COVID-19 III"
    msgstr "Məktəblərin işıqlandırılması, Instagram və COVID-19 III"
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from toolkit.model import Finding, Genre, Severity
from toolkit.reading.words.lexicon import lowered, matching, words
from toolkit.reading.words.spelling import dotless, misspellings
from toolkit.reading.words.topics import topics

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Pair

__all__ = ["SEVERITY", "find_in_text"]

SEVERITY = Severity.WARNING

_INITIAL = re.compile("(?<![\\w’'-])I(?![IVXLCDM]+\\b)[^\\W\\d_]{2,}(?![\\w-])")
_WORD = re.compile(r"[^\W\d_]+")


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each word with the wrong i."""
    conventions = pair.conventions
    if not conventions.misspelt or (pair.target.isascii() and pair.genre is not Genre.FREE):
        return
    wrong = matching(conventions.misspelt)
    if "misspelt" in topics(pair.target, conventions):
        known = set(words(pair.source, conventions))
        certain = {
            one.start
            for one in misspellings(pair)
            if dotless(one.right) == dotless(lowered(one.word, conventions))
        }
        for found in _WORD.finditer(lowered(pair.target, conventions)):
            is_wrong = wrong[found[0]] or found.start() in certain
            is_capital = pair.target[found.start()] == "I"
            if is_wrong and found[0] not in known and not is_capital:
                yield _finding(pair.target, *found.span())
    if "I" in pair.target:
        for found in _INITIAL.finditer(pair.target):
            small = found[0].lower()
            is_kept = small in pair.source.lower() and not matching(conventions.dotted_names)[small]
            is_right = not wrong[lowered(found[0], conventions)]
            if not (is_kept or is_right or _is_foreign(found[0])):
                yield _finding(pair.target, *found.span())


def _finding(text: str, start: int, end: int) -> Finding:
    return Finding(f"the wrong i in {text[start:end]}", start=start, end=end)


def _is_foreign(word: str) -> bool:
    """Whether a word is an abbreviation, only capitals and short, or one with an ending: IDsi."""
    return word[:2].isupper() and (len(word) < 5 or not word.isupper())
