"""Azerbaijani letters in English, as the Commissioner's office writes names."""

from __future__ import annotations

__all__ = ["is_sure", "spell"]

# Source: the English releases of the office (Afandiyev, Jafarov, Aghdam, Khachmaz, Sheki apart).
_LETTERS = str.maketrans(
    {
        "ə": "a",
        "x": "kh",
        "q": "g",
        "ğ": "gh",
        "c": "j",
        "ç": "ch",
        "ş": "sh",
        "ö": "o",
        "ü": "u",
        "ı": "i",
        "j": "zh",
    }
)
_ALPHABET = frozenset("abcçdeəfgğhxıijkqlmnoöprsştuüvyz")


def spell(word: str) -> str:
    """Return an Azerbaijani word in lower case with English letters; others stay."""
    return word.replace("zadə", "zade").translate(_LETTERS)


def is_sure(word: str) -> bool:
    """Tell whether every letter is Azerbaijani, so that its English is settled."""
    return _ALPHABET.issuperset(word)
