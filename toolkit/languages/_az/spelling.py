"""Spelling of Azerbaijani: the word that a misspelt one stands for, by its stem and endings.

A stem of the list, with endings of the language behind it, is known by its plain letters. Its
right letters, and the vowels that harmony asks of the endings, are compared with what is written.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from toolkit.languages._az.lists import places, stems
from toolkit.languages._az.sounds import (
    BACK_VOWELS,
    HIGH_VOWELS,
    LIKE_HIGH,
    PLAIN,
    VOWELS,
    last_vowel,
    lower,
    vowel_count,
)
from toolkit.languages._az.spoken import certain

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

__all__ = ["harmonised", "respelt"]

_SOFT = {"q": "ğ", "k": "y"}
_DIGRAPH = re.compile("[scg]h")
_SHORTEST = 4
# Endings in plain letters: a stands for a and ə, i for the four high vowels.
_LOW, _HIGH = "[ae]", "[iu]"
_ENDINGS = (
    "ib|yib|la|lar|ca|da|dan|nda|ndan|na|ya|nin|ni|yi|si|sin|im|imiz|in|iniz|miz|a|i|ki|li|siz|dir|lik"
    "|liq|lig|liy|lan|las|ma|maq|mak|mag|may|mali|mis|di|dik|diq|dig|diy|an|yan|acaq|acak|acag|acay"
    "|yacaq|yacak|yacag|yacay|ir|yir|ar|sa|il|yil|yin|dirma|n|l|r|m|ici|yici|is|yis|ilma|inma|ilib|ci"
)
# Sərhədyanı, məktəbdar and dezinfeksiyaedici are compounds.
_CHAIN = re.compile(
    f"(?!.*(?:arasi|yani)|dar|edic)(?:{_ENDINGS})*(?:dek|ken)?".replace("a", _LOW).replace(
        "i", _HIGH
    )
)
_TRADE = re.compile("c(?=[ıiuü](?![kgğ]|y[ıiuü]|l$))")
_SIBILANT = re.compile("(?<=m[ıiuü])s(?=$|d|[aəıiuü](?!n[ıiuü]z)|l)|(?<=l[aə])s(?=$|[ıiuüdmt])")
# Endings that keep their vowel: -dək, -kən, -ən (əsasən).
_FIXED = re.compile("d[əe]k$|k[əe]n$|^ən$")


@cache
def _stems() -> Mapping[str, Mapping[str, Sequence[str]]]:
    """Map the first plain letters of stems to the stems in plain letters, the longest first.

    Each stands for all stems that are written so, the one with most plain letters first.
    """
    spelt: defaultdict[str, set[str]] = defaultdict(set)
    for stem in (*stems(), *map(lower, places())):
        soft = _SOFT.get(stem[-1]) if vowel_count(stem) > 1 else None
        for one in (stem, stem[:-1] + soft) if soft else (stem,):
            spelt[one.translate(PLAIN)].add(one)
    found: defaultdict[str, dict[str, Sequence[str]]] = defaultdict(dict)
    for plain in sorted(spelt, key=lambda one: (-len(one), one)):
        found[plain[:_SHORTEST]][plain] = sorted(spelt[plain])
    return found


def respelt(word: str) -> str:
    """Return how a word in lower case should be spelt; empty if it is right, or not known.

    Two letters may stand for one, as English has them: shikayet.
    """
    found = list(_readings(word)) or list(_readings(_DIGRAPH.sub(_letter, word)))
    return "" if word in found or not found else found[0]


def _letter(digraph: re.Match[str]) -> str:
    return {"s": "ş", "c": "ç", "g": "ğ"}[digraph[0][0]]


def harmonised(token: str, endings: str) -> str:
    """Return endings as they should be behind a figure or an abbreviation; empty: not known."""
    vowels = {last_vowel(word) for word in certain(token)}
    found = {_harmonised(vowel, endings) or "" for vowel in vowels if vowel}
    return found.pop() if len(found) == 1 else ""


def _readings(word: str) -> Iterator[str]:
    """Yield the spellings of all stems and endings that a word may be made of."""
    plain = word.translate(PLAIN)
    for begin, spelt in _stems().get(plain[:_SHORTEST], {}).items():
        if plain.startswith(begin):
            for stem in spelt:
                endings = _harmonised(last_vowel(stem), word[len(begin) :])
                if endings is not None:
                    yield stem + endings


@lru_cache(maxsize=8192)
def _harmonised(vowel: str, endings: str) -> str | None:
    """Return endings with the vowels that they have behind one; None: they are no endings."""
    if not _CHAIN.fullmatch(endings.translate(PLAIN)):
        return None
    fixed = _FIXED.search(endings)
    kept = fixed[0].replace("e", "ə") if fixed else ""
    found = []
    for letter in endings.removesuffix(fixed[0]) if fixed else endings:
        if letter in VOWELS:
            low = "a" if vowel in BACK_VOWELS else "ə"
            vowel = LIKE_HIGH[vowel] if letter in HIGH_VOWELS else low
        found.append(vowel if letter in VOWELS else letter)
    said = _TRADE.sub("ç", "".join(found)) if found[:1] == ["c"] else "".join(found)
    return _SIBILANT.sub("ş", said).replace("g", "ğ") + kept
