"""Whether a word is a name gone wrong: a slip of a letter, or another language's spelling."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from rapidfuzz.distance import Levenshtein

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["has_ending", "is_like", "skeleton"]

# Consonants as the three languages write the same sound, in folded spelling; vowels and y
# say nothing. The office's English (gh, kh, sh), the alphabets of Azerbaijani and Russian.
_DIGRAPHS = (("kh", "x"), ("sh", "ş"), ("ch", "ç"), ("gh", "g"), ("zh", "j"), ("дж", "c"))
_CONSONANTS = {
    letter: sound
    for sound, letters in {
        "k": "kqgğкг",
        "h": "hxх",
        "j": "cjж",
        "c": "çч",
        "w": "şшщ",
        "s": "sс",
        "z": "zз",
        "v": "vwв",
        "f": "fф",
        "t": "tт",
        "d": "dд",
        "p": "pп",
        "b": "bб",
        "m": "mм",
        "n": "nн",
        "l": "lл",
        "r": "rр",
    }.items()
    for letter in letters
}
_SHORTEST = 3
_ENDING = 4
"""Letters that may follow a name in a sentence: Strasbourgda."""


@lru_cache(maxsize=4096)
def skeleton(word: str) -> str:
    """Return the consonants of a folded word as sounds, none twice in a row."""
    for pair, letter in _DIGRAPHS:
        word = word.replace(pair, letter)
    sounds: list[str] = []
    for letter in word:
        sound = _CONSONANTS.get(letter, "")
        if sound and (not sounds or sounds[-1] != sound):
            sounds.append(sound)
    return "".join(sounds)


def has_ending(word: str, spelling: str) -> bool:
    """Whether a word is a spelling, with an ending or without."""
    return word.startswith(spelling) and len(word) <= len(spelling) + _ENDING


def is_like(word: str, forms: Iterable[str], names: Iterable[str]) -> bool:
    """Whether a folded word is nearly one of `forms`, or sounds like one of `names`.

    `forms` are those of the language; `names` the spellings of any, without endings.
    """
    listed = list(forms)
    most = _slips_in(min(map(len, listed), default=0))
    if any(_is_near(word, form, most) for form in listed):
        return True
    sounds = skeleton(word)
    return len(sounds) >= _SHORTEST and any(_sounds(word, sounds, name) for name in names)


def _slips_in(length: int) -> int:
    """Return how many letters may differ in a name of that length."""
    return 1 + (length >= 6) + (length >= 9)


def _is_near(word: str, form: str, most: int) -> bool:
    """Whether few letters differ, and not the first."""
    if word[0] != form[0] or len(form) < _SHORTEST + 1:
        return False
    return Levenshtein.distance(word, form, score_cutoff=most) <= most


def _sounds(word: str, sounds: str, name: str) -> bool:
    """Whether the consonants are those of a name, and perhaps of an ending."""
    wanted = skeleton(name)
    if len(wanted) < _SHORTEST or abs(len(word) - len(name)) > _ENDING:
        return False
    return sounds.startswith(wanted) and len(sounds) <= len(wanted) + 2
