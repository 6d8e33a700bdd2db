"""The word lists of Azerbaijani, each read once when it is first needed."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from toolkit.languages._lists import lines, words_of

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["heads", "intruders", "places", "readings", "shared", "stems", "vowel_nouns"]


@cache
def heads() -> frozenset[str]:
    """Return nouns in a consonant that head phrases (aparat: Müvəkkilin Aparatı)."""
    return words_of("az_heads.txt")


@cache
def vowel_nouns() -> frozenset[str]:
    """Return words whose dictionary form ends in ı, i, u or ü (əhali, mövzu)."""
    return words_of("az_vowel_nouns.txt")


@cache
def shared() -> frozenset[str]:
    """Return words that English spells alike (forum)."""
    return words_of("az_shared.txt")


@cache
def stems() -> frozenset[str]:
    """Return words of press texts that are told by their plain letters, whatever their endings."""
    return words_of("az_stems.txt")


@cache
def places() -> frozenset[str]:
    """Return names of places, as they are written."""
    return frozenset(name for line in lines("az_places.txt") for name in line.split(", "))


@cache
def intruders() -> str:
    """Return a pattern of Turkish words that Azerbaijani has not (sözleşme)."""
    words = (word for line in lines("az_intruders.txt") for word in line.split())
    return "|".join(
        word.removesuffix("$") if word.endswith("$") else rf"{word}\w*" for word in words
    )


@cache
def readings() -> Mapping[str, str]:
    """Map abbreviations and foreign names to the way they are read aloud."""
    pairs = (line.split(maxsplit=1) for line in lines("az_readings.txt"))
    return MappingProxyType({one[0]: one[1] for one in pairs})
