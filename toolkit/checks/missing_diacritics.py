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
from toolkit.reading.texts.sentences import sentences
from toolkit.reading.words.lexicon import lowered, matching, words
from toolkit.reading.words.spelling import dotless, misspellings
from toolkit.reading.words.topics import topics

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
    if "unlettered" in topics(pair.target, conventions):
        yield from _single(pair)
    elif any(map(matching(conventions.bare).__getitem__, words(pair.target, conventions))):
        yield from _several(pair)


def _single(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each word that can be no other; it may be a name in small letters."""
    conventions = pair.conventions
    known = set(words(pair.source, conventions))
    certain = matching(conventions.unlettered)
    small = {lowered(one[0], conventions) for one in _SMALL.finditer(pair.target)}
    found = dict.fromkeys((word for word in small if certain[word]), "")
    for one in misspellings(pair):
        word = lowered(one.word, conventions)
        if dotless(one.right) != dotless(word):
            found[word] = f"Write {one.right}."
    for word in dict.fromkeys(words(pair.target, conventions)):
        if word in found and word not in known:
            message = f"letters of the language are missing: {word}"
            yield Finding(message, found[word], Severity.WARNING, *_place(word, pair))


def _place(word: str, pair: Pair) -> tuple[int, int]:
    """Return where a word in lower case stands first."""
    text = lowered(pair.target, pair.conventions)
    found = re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text)
    return found.span() if found else (-1, -1)


def _several(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each sentence without such letters where two words at least lack them."""
    conventions = pair.conventions
    bare, known = matching(conventions.bare), set(words(pair.source, conventions))
    for sentence in sentences(pair.target) if not pair.target.isascii() else [pair.target]:
        found = [one for one in words(sentence, conventions) if bare[one.replace("ı", "i")]]
        if sentence.isascii() and len(found) > 1 and known.isdisjoint(found):
            shown = ", ".join(word.replace("ı", "i") for word in found[:3])
            yield Finding(f"letters of the language are missing: {shown}")
