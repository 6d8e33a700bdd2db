"""Tongues: whether a text is in the language it should be in, and which one it is in instead."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from toolkit.reading.lexicon import compiled, lowered, matching
from toolkit.reading.literals import hidden
from toolkit.reading.masks import FILLER
from toolkit.reading.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Conventions, Pair

__all__ = ["Foreign", "belongs", "copied", "foreign_sentences", "small_words"]

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f\u0259]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_SCRIPTS = {"Latin": (_LATIN, _CYRILLIC), "Cyrillic": (_CYRILLIC, _LATIN)}


class Foreign(NamedTuple):
    """A sentence in another language: which (empty: one of another script), and its place."""

    language: str
    start: int
    end: int


def foreign_sentences(pair: Pair) -> Iterator[Foreign]:
    """Yield the sentences of the translation that are not in its language."""
    if not pair.conventions.script:
        return
    text = hidden(pair.target)
    at = 0
    for sentence in sentences(text):
        start = text.find(sentence, at)
        at = start + len(sentence)
        language = _tongue(sentence, pair.source_conventions, pair.conventions)
        if language is not None:
            yield Foreign(language, start, at)


def small_words(text: str) -> list[re.Match[str]]:
    """Return the words of a text that begin with a small letter: no names, no abbreviations."""
    return [found for found in _WORD.finditer(text) if found[0].islower()]


@lru_cache(maxsize=8)
def _tongue(text: str, source: Conventions, conventions: Conventions) -> str | None:
    """Return the language a sentence is in; None: its own, or nobody can tell."""
    own, other = _SCRIPTS.get(conventions.script, (_LATIN, _CYRILLIC))
    small = [found[0] for found in small_words(text)]
    strange = len(other.findall(text))
    if strange > 2 and strange > 2 * len(own.findall(text)):
        lower = [word for word in small if other.match(word)]
        is_text = len(lower) > 1 or (conventions.script == "Latin" and bool(lower))
        return ("" if source.script == conventions.script else source.code) if is_text else None
    words = [lowered(word, conventions) for word in small]
    is_near = source.code != conventions.code and source.script == conventions.script
    if is_near and _is_source(words, source, conventions):
        return source.code
    return _neighbour(words, text, conventions)


def _is_source(words: list[str], source: Conventions, conventions: Conventions) -> bool:
    """Whether the words are the source's: two at least, and none of the language itself."""
    theirs = sum(belongs(word, source, conventions) for word in words)
    ours = sum(belongs(word, conventions, source) for word in words)
    return (theirs > 1 and ours == 0) or (theirs > 3 and theirs > 4 * ours)


def belongs(word: str, here: Conventions, there: Conventions) -> bool:
    """Whether a word is of one language and not of the other."""
    if word in here.frequent or word in there.frequent:
        return word in here.frequent and word not in there.frequent
    return matching(here.spelling)[word] and not matching(there.spelling)[word]


def _neighbour(words: list[str], text: str, conventions: Conventions) -> str | None:
    if not conventions.neighbours:
        return None
    if conventions.own_letters and compiled(conventions.own_letters).search(text):
        return None
    for code, pattern in conventions.neighbours.items():
        theirs = [word for word in words if matching(pattern)[word]]
        ours = [word for word in words if word in conventions.frequent and word not in theirs]
        if len(theirs) > 1 and (len(theirs) > len(ours) or len(theirs) > 2):
            return code
    return None


def copied(pair: Pair) -> Iterator[tuple[int, int]]:
    """Yield the places of sentences that the translation has word for word from its source.

    Names, codes, addresses and words of both languages are the same by right.
    """
    if pair.source_conventions.code.partition("_")[0] == pair.conventions.code.partition("_")[0]:
        return
    text, at = hidden(pair.target), 0
    whole = pair.target.strip() == pair.source.strip()
    for sentence in [text.strip()] if whole else sentences(text):
        start = text.find(sentence, at)
        at = start + len(sentence)
        if sentence in pair.source and _is_translatable(sentence, pair):
            yield start, at


def _is_translatable(sentence: str, pair: Pair) -> bool:
    if FILLER in sentence:
        return False
    words = [found[0].lower() for found in small_words(sentence) if len(found[0]) > 2]
    if len(words) < 2:
        return False
    source, conventions = pair.source_conventions, pair.conventions
    if source.script != conventions.script:
        return True
    return len(words) > 2 or any(belongs(word, source, conventions) for word in words)
