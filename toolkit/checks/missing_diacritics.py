"""Azerbaijani typed without its own letters (huquq for hüquq, ve for və).

Bad (az):
    msgctxt "body"
    msgid "The Commissioner received citizens and listened to their complaints."
    msgstr "Muvekkil vetendaslari qebul edib ve onlarin sikayetlerini dinleyib."

Bad (az):
    msgctxt "title"
    msgid "New rules for visiting detainees"
    msgstr "Saxlanılan sexslərə baş çəkilməsinə dair yeni qaydalar"

Good (az):
    msgctxt "body"
    msgid "The Ombudsman also visited Tovuz and Sabirabad."
    msgstr "Ombudsman Tovuz, Sabirabad rayonlarında da olub."
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from toolkit.model import Finding, Severity
from toolkit.reading.lexicon import lowered, matching, words
from toolkit.reading.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Pair

__all__ = ["SEVERITY", "find_in_text"]

SEVERITY = Severity.ERROR

# No name, and no part of an address: a word in small letters, or one that begins a sentence.
_SMALL = re.compile(r"(?:(?<![\w.@/-])(?=[a-zçəğıöşü])|\A|(?<=[.!?:] ))[^\W\d_]+(?![\w@/]|\.\w)")


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each sentence or word without the letters that it should have."""
    conventions = pair.conventions
    if not conventions.bare:
        return
    known: set[str] | None = None
    for found in _bare_words(pair):
        known = set(words(pair.source, conventions)) if known is None else known
        if known.isdisjoint(found):
            shown = ", ".join(word.replace("ı", "i") for word in found[:3])
            # One word may be a name in small letters.
            severity = Severity.WARNING if len(found) == 1 else None
            yield Finding(f"letters of the language are missing: {shown}", "", severity)


def _bare_words(pair: Pair) -> Iterator[list[str]]:
    """Yield the words that look so: in a text or sentence without such letters two at least."""
    conventions = pair.conventions
    bare, certain = matching(conventions.bare), matching(conventions.unlettered)
    named = words(pair.target, conventions)
    if any(map(certain.__getitem__, named)):
        small = {lowered(one[0], conventions) for one in _SMALL.finditer(pair.target)}
        office = matching(conventions.unlettered_offices)
        for word in dict.fromkeys(named):
            if certain[word] and (word in small or office[word]):
                yield [word]
    elif any(map(bare.__getitem__, named)):
        for sentence in sentences(pair.target) if not pair.target.isascii() else [pair.target]:
            named = words(sentence, conventions)
            found = [word for word in named if bare[word.replace("ı", "i")]]
            if sentence.isascii() and len(found) > 1:
                yield found
