"""The Azerbaijani alphabet: sorting, titles and addresses made of names.

Order: the alphabet of 1992 (law No. 33), as CLDR collates it: q stands after k, x after
h, ı before i; letters of other alphabets are sorted beside the letter they come from.
"""

from __future__ import annotations

import re
import unicodedata

from toolkit.languages._az_sounds import lower, upper

__all__ = ["slug", "sort_key", "title"]

_ORDER = "abcçdeəfgğhxıijkqlmnoöprsştuüvwyz"
_RANK = {letter: rank for rank, letter in enumerate(_ORDER)}
_LATIN = str.maketrans("əıöüçşğ", "eioucsg")


def sort_key(text: str) -> tuple[tuple[tuple[int, int], ...], str, str]:
    """Return what a text is sorted by: letters, then accents, then small before capital."""
    small = lower(unicodedata.normalize("NFC", text))
    return tuple(_weight(letter) for letter in small), small, text.swapcase()


def _weight(letter: str) -> tuple[int, int]:
    """Return the weight of a letter: blanks and marks, digits, the alphabet, other letters."""
    base = letter if letter in _RANK else unicodedata.normalize("NFD", letter)[0]
    if base in _RANK:
        return (2, _RANK[base])
    if letter.isdigit():
        return (1, int(letter) if letter.isascii() else ord(letter))
    return (3 if letter.isalpha() else 0, ord(letter))


def title(text: str) -> str:
    """Return a text with every word in a capital letter: İnsan Hüquqları."""
    return re.sub(
        r"(\w)(\w*)",
        lambda found: upper(found[1]) + lower(found[2]),
        unicodedata.normalize("NFC", text),
    )


def slug(text: str) -> str:
    """Return a text as a part of an address: `Şəki şəhəri` -> `seki-seheri`."""
    plain = unicodedata.normalize("NFD", lower(text).translate(_LATIN))
    return "-".join(re.findall(r"[a-z0-9]+", plain.encode("ascii", "ignore").decode()))
