"""Likeness: whether two words of different alphabets sound alike, by their consonants."""

from __future__ import annotations

import re
from functools import lru_cache

from toolkit.model.batches import TEXTS
from toolkit.tokens import CAPITAL

__all__ = ["NAME", "consonants", "has_likeness"]

# Consonants that one spelling or another writes for each other, each class by a letter.
_CLASSES = {
    "k": "kcqgjğкгжґ",
    "s": "szşсзшщц",
    "c": "çч",
    "t": "tdтд",
    "p": "pbпб",
    "f": "fvwфв",
    "l": "lл",
    "m": "mм",
    "n": "nн",
    "r": "rр",
}
_SOUNDS = str.maketrans({letter: one for one, letters in _CLASSES.items() for letter in letters})
_PAIRS = (("ch", "ç"), ("sh", "ş"), ("kh", "x"), ("gh", "ğ"), ("zh", "j"))
_OTHER = re.compile("[^kscptflmnr]")
NAME = re.compile(rf"{CAPITAL}(?<=\b.)[^\W\d_]+")
"""A word with a capital letter."""
_FEWEST = 2


@lru_cache(maxsize=TEXTS)
def consonants(word: str) -> str:
    """Return the consonants of a word, those that are written for each other as one."""
    small = word.lower()
    for pair, letter in _PAIRS:
        small = small.replace(pair, letter)
    return _OTHER.sub("", small.translate(_SOUNDS))


def has_likeness(name: str, text: str) -> bool:
    """Whether a text has a word with a capital letter that sounds as the first of a name does."""
    first = name.split(maxsplit=1)[0] if name.split() else ""
    wanted = consonants(first)
    if len(wanted) < _FEWEST:
        return False
    return any(consonants(found[0]) == wanted for found in NAME.finditer(text))
