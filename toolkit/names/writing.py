"""The writing of a name: its words, their letter case, and the particles between them."""

from __future__ import annotations

import unicodedata
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["VOWELS", "capitalise", "fold", "harmonic", "lower", "particle", "pieces", "recase"]

VOWELS = "aıoueəiöü"
"""The vowels of Azerbaijani."""

_LOWER = str.maketrans({"İ": "i", "I": "ı"})
_UPPER = str.maketrans({"i": "İ", "ı": "I"})
_HIGH = MappingProxyType(
    {"a": "ı", "ı": "ı", "o": "u", "u": "u", "e": "i", "ə": "i", "i": "i", "ö": "ü", "ü": "ü"}
)

# az, en, ru as written; then the spellings that are read as well. The office writes
# oghlu and gizi; оглу and кызы are the usage of the press.
_PARTICLES = (
    ("oğlu", "oghlu", "оглу", "oglu ogly oghly оглы"),
    ("qızı", "gizi", "кызы", "gyzy kizi kyzy qizi гызы"),
    ("bəy", "bey", "бек", "bay бей"),
    ("xanım", "khanim", "ханум", "khanum ханым"),
    ("fon", "von", "фон", ""),
    ("van", "van", "ван", ""),
    ("der", "der", "дер", ""),
    ("de", "de", "де", ""),
)
_LANGUAGES = ("az", "en", "ru")


def _read_particles() -> Mapping[str, tuple[str, str, str]]:
    return MappingProxyType(
        {
            spelling: written
            for *forms, others in _PARTICLES
            for written in [(forms[0], forms[1], forms[2])]
            for spelling in (*forms, *others.split())
        }
    )


_BY_SPELLING = _read_particles()


def pieces(name: str) -> list[str]:
    """Cut a name into its words and what stands between them; McDonald is two words."""
    found: list[str] = []
    for letter in name:
        if found and _continues(found[-1][-1], letter):
            found[-1] += letter
        else:
            found.append(letter)
    return found


def _continues(before: str, letter: str) -> bool:
    if before.isalpha() != letter.isalpha():
        return False
    return not (before.islower() and letter.isupper())


def lower(text: str, language: str) -> str:
    """Return the text in lower case; in Azerbaijani I becomes ı, İ becomes i."""
    return unicodedata.normalize(
        "NFC", (text.translate(_LOWER) if language == "az" else text).lower()
    )


def fold(text: str, language: str) -> str:
    """Return what two spellings of one name share: lower case, single blanks, е for ё."""
    small = " ".join(lower(text, language).split())
    return small.replace("ё", "е") if language == "ru" else small


def upper(text: str, language: str) -> str:
    """Return the text in upper case; in Azerbaijani i becomes İ, ı becomes I."""
    return (text.translate(_UPPER) if language == "az" else text).upper()


def capitalise(text: str, language: str) -> str:
    """Return the text with its first letter in upper case."""
    return upper(text[:1], language) + text[1:]


def recase(original: str, text: str, language: str) -> str:
    """Return `text` in the letter case of `original`: Ş is Sh, ŞUŞA is SHUSHA."""
    if len(original) > 1 and original.isupper():
        return upper(text, language)
    if original[:1].isupper():
        return capitalise(text, language)
    return lower(text, language)


def harmonic(stem: str) -> str:
    """Return the ending lı, li, lu or lü that the last vowel of a stem in lower case asks for."""
    last = next((letter for letter in reversed(stem) if letter in VOWELS), "i")
    return f"l{_HIGH[last]}"


def particle(word: str, target: str) -> str:
    """Return a word in lower case that is part of no name (oğlu, qızı), or nothing."""
    forms = _BY_SPELLING.get(word)
    return forms[_LANGUAGES.index(target)] if forms else ""
