"""How far a word is from a name by its consonants, over alphabets and their practices."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from toolkit.mentions.spelling.likeness import skeleton

__all__ = ["LEAST", "heard", "unlikeness"]

LEAST = 2
"""Fewer consonants tell no name."""
# Consonants of an ending, and what remains at least of a name without it.
_ENDING, _STEM = 2, 3
# French does not speak the last letter of Gérard and Michaux.
_SILENT = re.compile("(?<=r)[dt]$|(?<=[aeou])[tsxz]$")
# What foreign names write for one sound.
_WRITTEN = (
    ("ph", "f"),
    ("th", "t"),
    ("tch", "ç"),
    ("sch", "ş"),
    ("ck", "k"),
    ("igh", "i"),
    ("ц", "с"),
    ("ts", "s"),
    ("ão", "an"),
    ("чж", "ж"),
)
# Sounds that languages write for one another: Charles and Шарль, Juan and Хуан.
# German writes h for a long vowel: Stähli, Kühn.
_MUTE = re.compile("(?<=[aeiouäöü])h(?=[^aeiouäöü]|$)")
_TWICE = re.compile(r"(.)\1+")
_MARKED = str.maketrans("čćšśžźřłńňñďťđ", "ççşşjjrlnnndtd")
_KIN = str.maketrans("jcwszhkgvbfptd", "kkkkkkkkpppptt")


@lru_cache(maxsize=8192)
def heard(word: str) -> str:
    """Return the consonants of a folded word, of any language."""
    word = word.translate(_MARKED)
    for letters, sound in _WRITTEN:
        word = word.replace(letters, sound)
    return skeleton(word)


@lru_cache(maxsize=16384)
def unlikeness(name: str, word: str) -> float:
    """Return which share of the sounds differs, whatever the endings.

    A sound of the same kind counts a half.
    """
    return min(
        _unlikeness(heard(one), heard(other))
        for one in _practices(name)
        for other in _practices(word)
    )


@lru_cache(maxsize=8192)
def _practices(name: str) -> frozenset[str]:
    """Return a name and how other languages hear it: Stähli without h, Xavier with ks.

    Gérard has no d, and Jiří begins with a vowel.
    """
    spoken = name.replace("ř", "rž").removeprefix("j")
    mute = {_MUTE.sub("", name), _SILENT.sub("", name)}
    return frozenset({name, name.replace("x", "ks"), spoken, *mute})


def _unlikeness(wanted: str, sounds: str) -> float:
    if not wanted or not sounds:
        return float(wanted != sounds)
    least = max(LEAST, len(wanted) - 1)
    heads = {sounds[: max(len(sounds) - tail, least)] for tail in range(_ENDING + 1)}
    stems = {wanted[: max(len(wanted) - tail, _STEM)] for tail in range(_ENDING + 1)} | {wanted}
    return min(_between(stem, head) / len(stem) for stem in stems for head in heads)


def _between(one: str, other: str) -> float:
    alike = Levenshtein.distance(_kind(one), _kind(other))
    return (Levenshtein.distance(one, other) + alike) / 2


@lru_cache(maxsize=8192)
def _kind(sounds: str) -> str:
    """Return the kinds of sounds, none twice in a row."""
    return _TWICE.sub(r"\1", sounds.translate(_KIN))
