"""Names as the tables spell them: a word of a person's name, and what may be it elsewhere."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import Levenshtein

from toolkit.mentions.given_names import given_names_in
from toolkit.mentions.reading import fold
from toolkit.mentions.spelling.sounds import heard
from toolkit.names import writing
from toolkit.names.lexicon import lexicon
from toolkit.names.surnames import with_ending

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["TabledName", "family_name", "given_name", "is_heard", "is_near", "spellings_of", "stem"]

_FAMILY = re.compile(r"(?:[oe]va?|l[iıuü]|zad[əea]|[ое]ва?|л[иыую]|заде)$")
# Letters that may follow a name in a sentence.
_ENDING = 4


class TabledName(NamedTuple):
    """A word of a person's name: as the source has it, and its likely spellings in the target."""

    word: str
    spellings: tuple[str, ...]
    target: str
    sounds: str

    def is_in(self, words: frozenset[str]) -> bool:
        """Whether one of the folded words may be this name, whatever its ending."""
        # Most words that are one surely are, which is soon told of all.
        is_surely = not words.isdisjoint(self.spellings) or any(map(self.is_surely, words))
        return is_surely or any(map(self._is_perhaps, words))

    def is_surely(self, word: str) -> bool:
        """Whether a folded word is a spelling of the name that the tables have, if they do."""
        if not self.spellings:
            return self._sounds_like(word)
        return any(_begins(word, one) for one in self.spellings)

    def _is_perhaps(self, word: str) -> bool:
        if word in given_names_in(self.target):
            return False
        is_slip = self.target != "az" and any(is_near(word, one) for one in self.spellings)
        return is_slip or self._sounds_like(word)

    def _sounds_like(self, word: str) -> bool:
        """Whether the consonants are those of the name; Russian has several practices."""
        wanted, sounds = self.sounds, heard(word)
        if not sounds or not wanted or _first(wanted) != _first(sounds):
            return not wanted
        slips = Levenshtein.distance(sounds[: len(wanted)], wanted)
        most = len(wanted) > 3 and self.target == "ru"
        return slips <= most and len(sounds) <= len(wanted) + 2


@lru_cache(maxsize=4096)
def given_name(word: str, source: str, target: str) -> TabledName | None:
    """Return a word as a given name with its spellings in the target; None for no name."""
    entries = lexicon(source, target).given.get(writing.fold(word, source), ())
    spelt = [fold(text) for entry in entries for text in entry.spellings(target)]
    return _name(word, dict.fromkeys(spelt), target) if spelt else None


@lru_cache(maxsize=4096)
def family_name(word: str, source: str, target: str) -> TabledName | None:
    """Return a word as a family name by the tables, or with no spelling by its ending."""
    tables, key = lexicon(source, target), writing.fold(word, source)
    whole = tables.whole.get(key)
    spelt = [*(whole.spellings(target) if whole else ()), with_ending(key, tables)]
    is_name = any(spelt) or _FAMILY.search(key)
    return _name(word, map(fold, filter(None, spelt)), target) if is_name else None


@lru_cache(maxsize=8192)
def spellings_of(word: str, source: str, target: str) -> tuple[str, ...]:
    """Return how the tables spell a folded name in another language, as a given or family name.

    The vowel that an ending replaces is left out; a name they do not have has no spelling.
    """
    named = given_name(word, source, target), family_name(word, source, target)
    return tuple(dict.fromkeys(stem(text) for one in named if one for text in one.spellings))


def _name(word: str, spellings: Iterable[str], target: str) -> TabledName:
    return TabledName(word, tuple(spellings), target, heard(fold(word)))


def is_heard(word: str, spelling: str) -> bool:
    """Whether a word has the consonants of a spelling, and perhaps those of an ending."""
    return heard(word).startswith(heard(stem(spelling)))


def _begins(word: str, spelling: str) -> bool:
    """Whether a word is a spelling with an ending."""
    return word.startswith(stem(spelling)) and len(word) <= len(spelling) + _ENDING


def stem(spelling: str) -> str:
    """Return a spelling without the vowel that an ending replaces."""
    return spelling[:-1] if spelling[-1] in "aаəяь" else spelling


def is_near(word: str, spelling: str) -> bool:
    """Whether one letter makes a word a spelling, whatever its ending."""
    return len(spelling) > 4 and Levenshtein.distance(word[: len(spelling)], spelling) <= 1


def _first(sounds: str) -> str:
    """Return the first sound; h and g are one to writers of Russian."""
    return "k" if sounds[0] == "h" else sounds[0]
