"""What letters of names become in Azerbaijani and Russian, family of languages by family.

The file beside this module says what they become in Russian; Azerbaijani, which writes foreign
names as they sound too, is told from the Russian. Both have one common writing without signs
and doubled letters, so that practices agree which differ in those alone (Леманн, Леман).
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["AZERBAIJANI", "OURS", "VOWELS", "Letters", "families", "heard", "letters_of"]

_FILE = Path(__file__).parent / "data" / "transcription.txt"
_SECTION = re.compile(r"^\[(\w+)(?: (\w+))?\]\n([^\[]+)", re.MULTILINE)
# A vowel written twice is two: Саадат.
_TWICE = re.compile(r"([^аəеоöуüюя])\1+")

AZERBAIJANI = ("letters",)
"""The family of names in the letters of Azerbaijani."""
OURS = ("azerbaijani", "russian", "turkish", "southslavic", "czech")
"""Families whose family names end in -ov and -ova."""
_AZ = dict(
    zip("aəeiıyoöuücçşjxhqgğkvwzsbdflmnprt", "аəеиииоöуüҷчшжхhгггкввзсбдфлмнпрт", strict=True)
)
_RU = str.maketrans({"э": "е", "ё": "е", "й": "и", "ы": "и", "щ": "ш", "ь": "", "ъ": ""})
# What Azerbaijani writes where Russian has a letter.
_OF_RUSSIAN: Mapping[str, str] = {
    "а": "а ə",
    "в": "в у",
    "г": "г h",
    "е": "е ие ə ö иö",
    "ж": "ж ҷ",
    "к": "к г",
    "о": "о ö",
    "у": "у ü в",
    "х": "х h к",
    "ц": "тс с",
    "ю": "иу иü у ü",
    "я": "иа иə а ə",
    "ҷ": "ҷ дз дж ж",
}
VOWELS = frozenset("аəеиоöуüяюaeiouyəıöü")
"""The vowels of names and of the common writing."""


class Letters(NamedTuple):
    """What some letters become in a language, by the letters; and how many letters at most."""

    written: Mapping[str, tuple[str, ...]]
    longest: int


@cache
def _sections() -> Mapping[tuple[str, str], Mapping[str, tuple[str, ...]]]:
    """Return what the file has for each family and language (empty: any)."""
    text = _FILE.read_text("utf-8")
    return {
        (family, language): {
            letters: tuple(written.replace("_", "").split("|"))
            for row in re.split(r"[,\n]\s*", listed)
            if row.strip()
            for letters, written in [row.split()]
        }
        for family, language, listed in _SECTION.findall(text)
    }


@cache
def families() -> tuple[str, ...]:
    """Return the families whose names have other letters than Azerbaijani."""
    named = (family for family, _ in _sections())
    return tuple(dict.fromkeys(one for one in named if one not in {"every", "letters"}))


@cache
def letters_of(family: str, language: str) -> Letters:
    """Return what a family's letters become in Russian or Azerbaijani, in the common writing."""
    sections = _sections()
    own = sections.get((family, language))
    written = own or sections[family, ""]
    every = sections["every", ""]
    if language == "az" and not own:
        written, every = _in_azerbaijani(written), _in_azerbaijani(every)
    elif language == "az":
        every = {letters: (_common(some[0]),) for letters, some in every.items()}
    merged = {**every, **written}
    common = {key: tuple(dict.fromkeys(map(_common, some))) for key, some in merged.items()}
    return Letters(common, max(len(key.strip("^$")) for key in common))


def _in_azerbaijani(written: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    return {
        letters: tuple(
            "".join(spelt)
            for one in some
            for spelt in product(*(_OF_RUSSIAN.get(sign, sign).split() for sign in _common(one)))
        )
        for letters, some in written.items()
    }


def _common(text: str) -> str:
    """Return Russian in the common writing."""
    return text.translate(_RU).replace("дж", "ҷ")


@lru_cache(maxsize=8192)
def heard(word: str, language: str) -> str:
    """Return a folded word of Azerbaijani or Russian in the common writing."""
    if language == "az":
        written = "".join(_AZ.get(letter, _plain(letter)) for letter in word)
    else:
        written = _common(word)
    return _TWICE.sub(r"\1", written)


def _plain(letter: str) -> str:
    """Return a letter with a mark as the letter without it is written in Azerbaijani."""
    return _AZ.get(unicodedata.normalize("NFD", letter)[0], "")
