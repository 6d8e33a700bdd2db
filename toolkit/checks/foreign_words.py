"""A word of a neighbouring language stands among the translation's own: için for üçün.

Turkish words that Azerbaijani has not or spells otherwise, letters and words of Ukrainian and
Bulgarian in Russian. What stands in quotation marks or begins with a capital is a name; what
somebody says in several words of the language is none.

Bad:
    msgctxt "body"
    msgid "The residents also asked about the road."
    msgstr "Жители також спросили о дороге."

Bad (az):
    msgctxt "body"
    msgid "A training was held for young people."
    msgstr "Gənclər için təlim keçirilib."

Good (az):
    msgctxt "body"
    msgid "The guest spoke about the “Kadın ve çocuk” project."
    msgstr "Qonaq “Kadın ve çocuk” layihəsi barədə danışıb."
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from toolkit.model import Finding, Genre, Severity
from toolkit.reading.texts.tongues import foreign_sentences, small_words, without_names
from toolkit.reading.words.lexicon import has_latin, lowered, matching, words
from toolkit.reading.words.topics import topics
from toolkit.tokens import CAPITAL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Pair

__all__ = ["SEVERITY", "find_in_text"]

SEVERITY = Severity.WARNING

_CYRILLIC = re.compile(r"[\u0400-\u04ff]{2,}")
# No part of a name: Guardia di Finanza.
_LATIN = re.compile(r"(?<![\w.@/&’'-])(?<![A-Za-z] )[a-zß-ɏə]{3,}(?![\w@/’'-]|\.\w| [A-Za-z])")
_ANY_LATIN = re.compile("[A-Za-z\u00df-\u024f\u0259]")
# A word that begins a sentence.
_FIRST = re.compile(rf"(?:\A|(?<=[.!?] )){CAPITAL}[^\W\d_]*(?![\w-])")

# A word inside a sentence, as the name of a body has it.
_CAPITAL = re.compile(r"(?<=[^\W\d_] )(?=[^\W\d_a-zа-яёəğıöüçş])[^\W\d_]+")


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each word that only another language has, or another script."""
    if pair.genre is Genre.FREE:
        for found in (*_in_cyrillic(pair), *_in_latin(pair), *_of_neighbours(pair)):
            yield Finding(f"“{found[0]}” is a word of another language", "", None, *found.span())


def _in_cyrillic(pair: Pair) -> Iterator[re.Match[str]]:
    """Yield the Cyrillic words of a translation in Latin letters that its source has not."""
    if pair.conventions.script != "Latin" or not _CYRILLIC.search(pair.target):
        return
    if pair.source_conventions.script == "Latin" and not any(foreign_sentences(pair)):
        found = _CYRILLIC.finditer(without_names(pair.target, _CYRILLIC.match))
        yield from (word for word in found if word[0] not in pair.source)


def _in_latin(pair: Pair) -> Iterator[re.Match[str]]:
    """Yield the Latin words of a Cyrillic translation in small letters that its source has not."""
    if pair.conventions.script != "Cyrillic" or not has_latin(pair.target):
        return
    if not _LATIN.search(pair.target):
        return
    if not any(foreign_sentences(pair)):
        source = pair.source.lower()
        found = _LATIN.finditer(without_names(pair.target, _ANY_LATIN.match))
        yield from (word for word in found if word[0] not in source)


def _of_neighbours(pair: Pair) -> Iterator[re.Match[str]]:
    """Yield the words that only a neighbouring language has."""
    conventions = pair.conventions
    if not conventions.intruders or "intruder" not in topics(pair.target, conventions):
        return
    if any(foreign_sentences(pair)):
        return
    strange, of_body = matching(conventions.intruders), matching(conventions.intruding_bodies)
    known = set(words(pair.source, pair.source_conventions))
    text = without_names(pair.target, lambda word: strange[lowered(word, conventions)])
    # In English what begins a sentence may be a name as its bearer spells it: Erdoğan.
    first = _FIRST.finditer(text) if conventions.own_letters else ()
    for found in (*first, *small_words(text)):
        word = lowered(found[0], conventions)
        if strange[word] and word not in known:
            yield found
    for found in _CAPITAL.finditer(text) if conventions.intruding_bodies else ():
        word = lowered(found[0], conventions)
        if of_body[word] and word not in known:
            yield found
