"""Names with two letters in each other's places: Мутняну, Abbasqulyiev, Beylgaan.

A word with a capital letter that is no rendering of a name of the source, or no spelling of it
that the tables have, and would be if two of its letters changed places: no practice differs
from another so, whatever the letters sound like. Nothing need be known of the name, nor what
stands beside it. In Russian some letters cannot stand where a slip has brought them.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from rapidfuzz.distance import Levenshtein

from toolkit.mentions.given_names import may_be_common
from toolkit.mentions.reading import fold, read
from toolkit.mentions.spelling.likeness import has_ending, skeleton
from toolkit.mentions.spelling.tabled import spellings_of
from toolkit.model import Finding
from toolkit.names.offices import is_of_an_office
from toolkit.names.transcription import renders, unlikeness
from toolkit.tokens import ByWord

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.mentions.names import Names
    from toolkit.mentions.reading import Reading

__all__ = ["Transposed"]

_SHORTEST = 5
# How much longer or shorter than a name a word of it may be.
_REACH = 5
# Consonants of a name at least, and of an ending at most.
_SOUNDS, _OF_ENDING = 2, 3
# What two consonants cost that changed places, and a vowel of another practice.
_MUCH, _VOWEL = 2.0, 0.5
# Two vowels before the last letters, where an ending may begin: Notariat.
_TAIL = re.compile("[aeıioöuüəyаеиоуыэюяё]{2}.{0,2}")
_TWO_LETTERS = re.compile("h([cgks])")
# No Russian word has a sign behind a vowel or й behind a consonant.
_MISPLACED = re.compile("[аеёиоуыэюя][ьъ]|[бвгджзклмнпрстфхцчшщ]й")
# Letters with which one name begins in the three languages, or in the spellings of others.
_BEGINNINGS = tuple(
    map(
        frozenset,
        (
            "aeıiouöüəyjhwаеиоуыэюяй",
            "kqgğhxcкгх",
            "szşcçjxtзсцчшщжд",
            "tdjcтдцчж",
            "pbvwfпбвф",
            "mм",
            "nн",
            "lл",
            "rр",
        ),
    )
)


class Transposed:
    """The slips of one language in names, known or not; `indexes` as those of `Mistyped`."""

    def __init__(self, indexes: tuple[Names, ...]) -> None:
        self._names = indexes[0].target
        self._languages = indexes[0].languages
        self._is_told = indexes[0].are_told and self._languages[0] != self._languages[1]
        self._indexes = indexes
        self._beginnings = ByWord(self._beginnings_of)

    def find(self, source: str, target: str) -> Iterator[Finding]:
        """Yield a finding for each word that two letters changing places make a name."""
        if source == target or not self._is_told:
            return
        reading, here = read(target), read(source)
        for at, word in reading.capitals.items():
            if beginnings := self._beginnings[word]:
                near = [place for place, one in here.capitals.items() if one[0] in beginnings]
                name = self._meant(at, near, reading, here) if near else ""
                if reading.written[at][1:].islower() and (name or self._is_impossible(word)):
                    yield _finding(at, name, reading)

    def _knows(self, word: str) -> bool:
        """Whether a word is a name that the termbase or all have."""
        return any(names.target.knows(word) for names in self._indexes)

    def _beginnings_of(self, word: str) -> frozenset[str]:
        """Return the letters that names may begin with which a word may be; none if it is right."""
        if len(word) < _SHORTEST or is_of_an_office(word) or self._knows(word):
            return frozenset()
        return frozenset[str]().union(*(some for some in _BEGINNINGS if word[0] in some))

    def _is_impossible(self, word: str) -> bool:
        return self._languages[1] == "ru" and _MISPLACED.search(word) is not None

    def _meant(self, at: int, near: list[int], target: Reading, source: Reading) -> str:
        """Return which of some words of the source a word is, its letters turned, or nothing."""
        word, languages = target.words[at], self._languages
        found = [one for one in near if _turned(source.written[one], word, languages)]
        others = (source.words[one] for one in near if one not in found)
        if not found or any(renders(name, word, languages) for name in others):
            return ""
        names = (source.written[one] for one in found)
        if may_be_common(at, target, self._names):
            names = (name for name in names if self._is_name(name, word))
        return next(names, "")

    def _is_name(self, name: str, word: str) -> bool:
        """Whether a word that may be common is a name: each consonant says so, or the tables."""
        if sorted(_sounds(fold(name))) == sorted(_sounds(word)):
            return True
        return any(map(self._knows, _turned(name, word, self._languages)))


def _finding(at: int, name: str, target: Reading) -> Finding:
    said = f"`{target.written[at]}` is misspelt" + (f" for `{name}`" if name else "")
    return Finding(said, "Two letters changed places.", None, *target.span(at, at + 1))


@lru_cache(maxsize=8192)
def _turned(written: str, word: str, languages: tuple[str, str]) -> tuple[str, ...]:
    """Return what is right for a name when two letters of a word, not the first, change places.

    A rendering that the tables do not have must become a spelling of theirs.
    """
    name = fold(written)
    if abs(len(word) - len(name)) > _REACH or not _sound_alike(name, word):
        return ()
    spelt = _spellings(written, languages)
    if any(has_ending(word, one) for one in spelt):
        return ()
    is_wrong = not renders(name, word, languages)
    return tuple(
        _with_turned(at, word)
        for at in range(1, min(len(word), len(name) + 1) - 1)
        if word[at] != word[at + 1]
        and (
            any(_is_turned(at, word, one) for one in spelt)
            or (is_wrong and _renders_turned(at, name, word, languages))
        )
    )


def _sound_alike(name: str, word: str) -> bool:
    """Whether the consonants are the same in whatever order, but one and an ending."""
    sounds, others = _sounds(name), _sounds(word)
    common = min(len(sounds), len(others))
    if common < _SOUNDS or max(len(sounds), len(others)) > common + _OF_ENDING:
        return False
    pair = sorted(sounds[:common]), sorted(others[:common])
    most = common > _SOUNDS
    return Levenshtein.distance(*pair, score_cutoff=most) <= most


@lru_cache(maxsize=8192)
def _sounds(word: str) -> str:
    """Return the consonants of a word, those of two letters (sh) in whatever order."""
    return skeleton(_TWO_LETTERS.sub(r"\1h", word))


def _is_turned(at: int, word: str, spelling: str) -> bool:
    """Whether a word is a spelling but for two letters of it, and perhaps an ending."""
    return at + 1 < len(spelling) and has_ending(_with_turned(at, word), spelling)


def _renders_turned(at: int, name: str, word: str, languages: tuple[str, str]) -> bool:
    """Whether a word with two letters turned renders a name, no letter of it doubled by that.

    It may lack one vowel that another practice writes otherwise, where it lacked much more:
    its consonants stand in their order now.
    """
    if word[at + 1] == word[at - 1] or word[at] == word[at + 2 : at + 3]:
        return False
    if _TAIL.fullmatch(word, at) or at + 2 == len(word):
        return False
    turned = _with_turned(at, word)
    if renders(name, turned, languages):
        return True
    sounds = _sounds(name)
    if not _sounds(turned).startswith(sounds) or _sounds(word).startswith(sounds):
        return False
    is_near = unlikeness(name, turned, languages) <= _VOWEL
    return is_near and unlikeness(name, word, languages) >= _MUCH


def _with_turned(at: int, word: str) -> str:
    return f"{word[:at]}{word[at + 1]}{word[at]}{word[at + 2 :]}"


def _spellings(written: str, languages: tuple[str, str]) -> tuple[str, ...]:
    """Return a name as the tables spell it, and between Latin letters as it stands."""
    spelt = spellings_of(written, *languages)
    return spelt if "ru" in languages else (*spelt, fold(written))
