"""A text as names are looked for in it: its words in one spelling of letters."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from toolkit.model.batches import TEXTS
from toolkit.tokens import CAPITAL, Tokens

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["BEGINNING", "Reading", "beginning", "begins_sentence", "fold", "has_capitals", "read"]

# A hyphen or an apostrophe parts two words: ENNHRI-nin, Колл-центр, Aliyeva’s.
_LETTER = r"[^\W_]"
_BLANKS = frozenset(" \u00a0\u202f")
# Addresses name nobody.
_ADDRESS = re.compile(r"\S*(?:://|@|www\.)\S*|#\w+")


def fold(text: str) -> str:
    """Return a text in small letters with i for ı and е for ё: as long as it was."""
    return text.replace("İ", "I").lower().replace("ı", "i").replace("ё", "е")


def beginning(words: Iterable[str]) -> str:
    """Return what all words begin with."""
    listed = list(words)
    first, last = min(listed), max(listed)
    same = (at for at, pair in enumerate(zip(first, last, strict=False)) if pair[0] != pair[1])
    return first[: next(same, min(len(first), len(last)))]


BEGINNING = 3
"""So many letters begin every form of a word that is not short."""

_CAPITALS = re.compile(rf"{CAPITAL}(?<!\w.)[^\W\d_]+ {CAPITAL}[^\W\d_]")
_WRITTEN = Tokens(_LETTER)
_SENTENCE = re.compile(r"(?:\A|[.!?…:;–—]\s|\n)\W*\Z")


class Reading:
    """The words of a text, folded, in order; addresses and hashtags are left out.

    `written` are those words as the text has them (what is a letter is one when folded),
    `vocabulary` is every word once, `capitals` those with a capital letter, by their places.
    """

    __slots__ = (
        "_beginnings",
        "_plain",
        "_starts",
        "capitals",
        "text",
        "vocabulary",
        "words",
        "written",
    )

    def __init__(self, text: str) -> None:
        self.text = self._plain = text
        if "@" in text or "://" in text or "#" in text or "www." in text:
            for start, end in [found.span() for found in _ADDRESS.finditer(fold(text))]:
                self._plain = f"{self._plain[:start]}{' ' * (end - start)}{self._plain[end:]}"
        self.written = _WRITTEN.of(self._plain)
        # A folded text is as long as it was: its words are those of the text, folded.
        self.words = tuple(fold(" ".join(self.written)).split())
        self.vocabulary = frozenset(self.words)
        self.capitals = {
            at: self.words[at] for at, word in enumerate(self.written) if word[0].isupper()
        }
        self._starts: list[int] = []
        self._beginnings: set[str] | None = None

    def beginnings(self) -> set[str]:
        """Return the first letters of each word."""
        if self._beginnings is None:
            self._beginnings = {word[:BEGINNING] for word in self.vocabulary}
        return self._beginnings

    def start(self, at: int) -> int:
        """Return where a word begins."""
        if not self._starts:
            # Between a word and the next is no letter: where the next is found first, it stands.
            end = 0
            for word in self.written:
                self._starts.append(self._plain.find(word, end))
                end = self._starts[-1] + len(word)
        return self._starts[at]

    def end(self, at: int) -> int:
        """Return where a word ends."""
        return self.start(at) + len(self.words[at])

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where the words from `start` up to `end` stand in the text."""
        return self.start(start), self.end(end - 1)

    def is_capital(self, at: int) -> bool:
        """Whether a word begins with a capital letter."""
        return at in self.capitals

    def follows(self, at: int) -> bool:
        """Whether only a blank stands between a word and the one before it."""
        if at <= 0:
            return False
        start = self.start(at)
        return self.text[self._starts[at - 1] + len(self.words[at - 1]) : start] in _BLANKS

    def slice(self, start: int, end: int) -> str:
        """Return the words from `start` up to `end` as they were written."""
        if end - start == 1:
            return self.written[start]
        return self.text[self.start(start) : self.end(end - 1)]

    def find(self, sequence: tuple[str, ...]) -> int:
        """Return where a sequence of words begins, or -1."""
        first, length = sequence[0], len(sequence)
        for at, word in enumerate(self.words):
            if word == first and self.words[at : at + length] == sequence:
                return at
        return -1


@lru_cache(maxsize=TEXTS)
def has_capitals(text: str) -> bool:
    """Whether a text has two words in a row with capital letters, as a person's name has."""
    return _CAPITALS.search(text) is not None


@lru_cache(maxsize=TEXTS)
def read(text: str) -> Reading:
    """Return the words of a text."""
    return Reading(text)


def begins_sentence(at: int, reading: Reading) -> bool:
    """Whether a word is the first of a sentence, of a quotation or behind a dash."""
    start = reading.start(at)
    return _SENTENCE.search(reading.text, max(start - 4, 0), start) is not None if start else True
