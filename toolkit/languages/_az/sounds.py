"""Sounds of Azerbaijani: letter case, vowel harmony, and the case endings it shapes.

Source of the rules: the orthography approved by the Cabinet of Ministers in 2004
(and its 2019 edition): two-way a/ə and four-way ı/i/u/ü harmony with the last vowel.
"""

from __future__ import annotations

import unicodedata

__all__ = [
    "ALPHABET",
    "CASES",
    "HIGH_VOWELS",
    "LIKE_HIGH",
    "PLAIN",
    "VOWELS",
    "capitalise",
    "ending",
    "fold",
    "last_vowel",
    "lower",
    "plural_ending",
    "possessive_ending",
    "upper",
    "vowel_count",
]

CASES: tuple[str, ...] = ("nominative", "genitive", "dative", "accusative", "locative", "ablative")

BACK_VOWELS = "aıou"
VOWELS = frozenset("aıoueəiöü")
HIGH_VOWELS = frozenset("ıiuü")
ALPHABET = frozenset("abcçdeəfgğhxıijkqlmnoöprsştuüvyz")

LIKE_HIGH = {
    "a": "ı",
    "ı": "ı",
    "o": "u",
    "u": "u",
    "e": "i",
    "ə": "i",
    "i": "i",
    "ö": "ü",
    "ü": "ü",
}
"""The high vowel that follows each vowel."""
PLAIN = str.maketrans("əıöüçşğ", "eioucsg")
"""The Latin letters nearest to its own ones."""
_LOWER = str.maketrans({"İ": "i", "I": "ı"})
_UPPER = str.maketrans({"i": "İ", "ı": "I"})
_OPENING = "“‘«„\"'([ "


def lower(text: str) -> str:
    """Return the text in lower case: I becomes ı, İ becomes i."""
    return text.translate(_LOWER).lower()


def upper(text: str) -> str:
    """Return the text in upper case: ı becomes I, i becomes İ."""
    return text.translate(_UPPER).upper()


def capitalise(text: str) -> str:
    """Return the text with its first letter in upper case, past opening marks."""
    start = len(text) - len(text.lstrip(_OPENING))
    return text[:start] + upper(text[start : start + 1]) + text[start + 1 :]


def fold(text: str) -> str:
    """Return the text in lower case; accents that Azerbaijani lacks are dropped (é, ñ, ş stays)."""
    small = lower(text)
    if small.isascii() or ALPHABET.issuperset(small):
        return small
    return "".join(_plain(letter) for letter in small)


def _plain(letter: str) -> str:
    return letter if letter in ALPHABET else unicodedata.normalize("NFD", letter)[0]


def last_vowel(spoken: str) -> str:
    """Return the last vowel of a word in lower case; empty if it has none."""
    for letter in reversed(spoken):
        if letter in VOWELS:
            return letter
    return ""


def vowel_count(word: str) -> int:
    """Return how many syllables a word in lower case has."""
    return sum(letter in VOWELS for letter in word)


def plural_ending(spoken: str) -> str:
    """Return `lar` or `lər`."""
    return "lar" if last_vowel(spoken) in BACK_VOWELS else "lər"


def possessive_ending(spoken: str) -> str:
    """Return the possessive ending of the third person: `sı` after a vowel, else `ı`."""
    return ("s" if spoken[-1:] in VOWELS else "") + LIKE_HIGH[last_vowel(spoken) or "e"]


def ending(case: str, spoken: str, *, possessive: bool = False) -> str:
    """Return the ending of `case` for a word that sounds like `spoken`.

    After a possessive ending the pronominal n comes in (şəhərinə, şəhərində);
    after another vowel n in the genitive and accusative, y in the dative.
    """
    vowel = last_vowel(spoken) or "e"
    wide, high = ("a" if vowel in BACK_VOWELS else "ə"), LIKE_HIGH[vowel]
    n = "n" if spoken[-1:] in VOWELS else ""
    y = "y" if n else ""
    endings = {
        "genitive": f"{n}{high}n",
        "dative": f"{'n' if possessive else y}{wide}",
        "accusative": f"{n}{high}",
        "locative": f"{'n' if possessive else ''}d{wide}",
        "ablative": f"{'n' if possessive else ''}d{wide}n",
    }
    return endings.get(case, "")
