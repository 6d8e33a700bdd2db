"""`a` or `an`: by the sound a text begins with, not by its letter.

Source: New Hart's Rules, chapter 21 (`a` or `an`); letters are called by their
English names: an NGO, a UN mission.
"""

from __future__ import annotations

import re
import unicodedata

from toolkit.languages._en.heads import split_head
from toolkit.languages._en.lexicon import ACRONYMS
from toolkit.languages._en.plurals import UNCOUNTABLE, is_plural

__all__ = ["article_for", "indefinite"]

_WITH_ARTICLE = ("the ", "The ", "a ", "an ", "A ", "An ")
_FIRST_WORD = re.compile(r"\w[\w.,’'&/-]*")
# Letters whose names begin with a vowel sound.
_VOWEL_LETTERS = frozenset("AEFHILMNORSX")
_VOWELS = frozenset("aeiouəæœø")
# Eight, eleven and eighteen, alone or before thousands; years such as 1848.
_SPOKEN_NUMBER = re.compile(r"8|1[18](?!\d)(?:,\d{3})*(?![,\d])|1[18]\d\d(?![,\d])")
# An ordinal: VIII, XI and XVIII begin with a vowel sound, the others do not.
_ROMAN = re.compile(r"X{0,3}(?:IX|IV|V?I{0,3})\b(?!\.)")
_LETTER = re.compile(r"([A-Za-z])(?![\w’'])|([A-Z])\.")
_ABBREVIATION = re.compile(r"([A-Z]{2,}|M[a-z](?=[A-Z]))")
_PRONOUNCEABLE = re.compile(r"(?!UN)(?=.*[AEIOU].*[AEIOU])(?!.*[^AEIOU]{3})[A-Z]{5,}")
_SILENT_H = re.compile(r"hour(?!i)|honest|honou?r|heir")
# One, once, Ouagadougou; Europe, ewe, eulogy; words in u- that begin like `you`.
_CONSONANT_SOUND = re.compile(
    r"""
      on(?:e(?![a-rt-z])|ce\b|eself|eness) | oua | eu | ew(?:e|ing)
    | unanim | uni(?! n(?!omin) | mp | mag | mm | d(?!ir) | ss | rr | ll | gn )
    | us(?=[aeiu]) | uk[ru] | uga | ur(?=[aeiou])(?!ar[tb]) | ut[aeio] | ubi | uyg | uig | uv
    | unesco | uefa\b
    """,
    re.VERBOSE,
)


def indefinite(text: str) -> str:
    """Put `a` or `an` before a text, by the sound it begins with.

    Plurals, nouns without a plural (information) and texts that have an article stay.
    """
    if text.startswith(_WITH_ARTICLE) or is_plural(text):
        return text
    if split_head(text)[1].lower() in UNCOUNTABLE:
        return text
    return f"{article_for(text)} {text}"


def article_for(text: str) -> str:
    """Return `a` or `an`; marks before the first word are not spoken."""
    word = _FIRST_WORD.search(text)
    return "an" if word and _begins_with_vowel(word.group()) else "a"


def _begins_with_vowel(word: str) -> bool:
    if word[0].isdigit():
        return bool(_SPOKEN_NUMBER.match(word))
    roman = _ROMAN.match(word)
    if roman and len(roman.group()) > 1:
        return roman.group() in {"VIII", "XI", "XVIII"}
    letter = _LETTER.match(word)
    if letter:
        return letter.group()[0].upper() in _VOWEL_LETTERS
    capitals = _ABBREVIATION.match(word)
    if capitals and not _is_read_as_word(capitals.group()):
        return word[0] in _VOWEL_LETTERS
    return _word_begins_with_vowel(word.lower())


def _is_read_as_word(capitals: str) -> bool:
    return capitals in ACRONYMS or bool(_PRONOUNCEABLE.fullmatch(capitals))


def _word_begins_with_vowel(word: str) -> bool:
    if _SILENT_H.match(word):
        return True
    first = unicodedata.normalize("NFD", word)[:1]
    return first in _VOWELS and not _CONSONANT_SOUND.match(word)
