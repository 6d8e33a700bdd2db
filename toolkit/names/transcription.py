"""Whether a word of another language may be a rendering of a name, or how far it is from one.

A name is cut into letters in every way that a family of languages allows, and each way is laid
along the word: the least that does not fit is what is wrong. Endings of cases are none of it.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from toolkit.names.families import AZERBAIJANI, VOWELS, families, heard, letters_of
from toolkit.names.practices import end_of, followed, steps_of
from toolkit.names.tables import own_given_names

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from toolkit.names.practices import Step

__all__ = ["LANGUAGES", "begins_like", "is_bare", "renders", "unlikeness"]

LANGUAGES = frozenset({"az", "en", "ru"})
"""The languages between which renderings are told."""
# Case endings in the common writing.
_RU_ENDINGS = frozenset(
    "а я у ю е и о ом ем им ои еи ою ею ого его ому ему ую юю ая яя ам ами ах ов их ими".split()  # noqa: SIM905 - one line
)
_AZ_ENDING = re.compile(
    "(?:л[аə]р)?(?:[иуü]н?|н[иуü]н?|с[иуü]|и?[аə]|н[аə]|н?[дт][аə]н?|и?л[аə]|[дт][иуü]р)?(?:к[иü])?"
)
# Pairs whose second language is the one that tells the sounds.
_TURNED = frozenset({("az", "en"), ("ru", "en"), ("ru", "az")})
_COUNTED = 0.5
"""What a wrong vowel counts; a wrong consonant counts twice."""
_CASE = re.compile(
    "(?:l[aə]r)?(?:n?[iuü]n|[sn]?[iuü]|[yn]?[aə]|n?[dt][aə]n?|y?l[aə])(?:k[iü])?|l[aə]r"
)
_OURS = re.compile("[əğxq]|[oe]va?$|zad[əe]|l[iuü]$|soy")
# What remains at least of a name without its ending, and how long an ending may be.
_STEM, _LONGEST = 3, 7
_ADJECTIVE = re.compile("(?:i|j|y|yi|iy|ii|ý|ı|a|á|aya|aia|ая|ои)$")


@lru_cache(maxsize=2048)
def _first_sounds(letter: str, pair: tuple[str, str], of: tuple[str, ...] = ()) -> frozenset[str]:
    """Return how words may begin that render a name which begins with a letter.

    A letter that may be silent has the empty text among its sounds.
    """
    asked = (*(AZERBAIJANI if pair[0] == "az" else ()), *(of or families()))
    return frozenset(
        one[:1]
        for family in asked
        for letters, some in letters_of(family, pair[1]).written.items()
        if letters.strip("^")[:1] == letter
        for one in some
    )


def begins_like(name: str, word: str, languages: tuple[str, str], of: tuple[str, ...] = ()) -> bool:
    """Whether a folded word, or its initial, begins as a rendering of a name may: Дж. for J.

    With `of` only those families are asked.
    """
    name, word, languages = _directed(name, word, languages)
    firsts, sound = _first_sounds(name[0], languages, of), heard(word, languages[1])[:1]
    if sound == "д" and "ҷ" in firsts:
        return True
    return not firsts or sound in firsts or ("" in firsts and sound in VOWELS)


def renders(name: str, word: str, languages: tuple[str, str], of: tuple[str, ...] = ()) -> bool:
    """Whether a folded word is a right rendering of a name, in any case, by a family `of` those.

    `languages` are those of the name and of the word. Without `of` all families are asked.
    Where both have Latin letters it may stand as it is: Weiß.
    """
    if name == word and "ru" not in languages:
        return True
    name, word, languages = _directed(name, word, languages)
    sounds = heard(word, languages[1])
    firsts = _first_sounds(name[0], languages)
    if firsts and "" not in firsts and sounds[:1] not in firsts:
        return False
    return _is_right(name, sounds, languages, of)


def _directed(name: str, word: str, languages: tuple[str, str]) -> tuple[str, str, tuple[str, str]]:
    """Return a name, its rendering and their languages in the direction that the tables tell.

    A name with ə in English is in the letters of Azerbaijani.
    """
    if languages in _TURNED:
        return word, name, languages[::-1]
    return name, word, ("az", "ru") if "ə" in name and languages == ("en", "ru") else languages


def is_bare(name: str, word: str, languages: tuple[str, str]) -> bool:
    """Whether a folded word is a right rendering of a name without the ending of any case.

    Of two languages the one is told that is no English.
    """
    name, word, languages = _directed(name, word, languages)
    sounds = heard(word, languages[1])
    names, asked = _asked(name, languages[0], ())
    return any(len(sounds) in followed(one, sounds, asked, languages[1])[-1] for one in names)


@lru_cache(maxsize=16384)
def _is_right(name: str, sounds: str, languages: tuple[str, str], of: tuple[str, ...]) -> bool:
    """Whether sounds are what one of the families makes of a name, and perhaps an ending."""
    names, asked = _asked(name, languages[0], of)
    for one in names:
        rows = followed(one, sounds, asked, languages[1])
        if any(place in rows[at] for at, place in _ends(one, sounds, languages[1])):
            return True
    return False


def unlikeness(name: str, word: str, languages: tuple[str, str], of: tuple[str, ...] = ()) -> float:
    """Return how many sounds of a folded word are none of a name's, of the most alike family.

    `languages` are those of the name and of the word; endings of cases do not count. A vowel
    counts a half. With `of` only those families are asked.
    """
    name, word, languages = _directed(name, word, languages)
    return _least(name, heard(word, languages[1]), languages, of, float(len(name)))


@lru_cache(maxsize=16384)
def _least(
    name: str, sounds: str, languages: tuple[str, str], of: tuple[str, ...], most: float
) -> float:
    """Return how far sounds are from a name, or `most` where they are farther."""
    names, asked = _asked(name, languages[0], of)
    for one in names:
        steps, ends = steps_of(one, asked, languages[1]), _ends(one, sounds, languages[1])
        for number in range(len(asked)):
            rows = _rows(one, sounds, _of_family(number, steps), most)
            most = min(rows[at][place] for at, place in ends)
            if not most:
                return 0.0
    return most


def _asked(
    name: str, language: str, of: tuple[str, ...]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return a name without each ending it may have in a language, and the families to ask.

    Azerbaijani has names of others as it hears them, or as they are at home: Camille Moreau.
    """
    if language != "az":
        return (name,), of or families()
    names = (name, *(name[:end] for end in _endings(name)))
    return names, AZERBAIJANI if _is_ours(name) else AZERBAIJANI + families()


@lru_cache(maxsize=8192)
def _is_ours(name: str) -> bool:
    """Whether a folded name is one of Azerbaijan, by its letters, its ending or the tables."""
    return _OURS.search(name) is not None or name in _given_names()


@cache
def _given_names() -> frozenset[str]:
    spelt = (text for one in own_given_names() for text in one.spellings("az"))
    return frozenset(text.replace("İ", "I").lower().replace("ı", "i") for text in spelt)


def _endings(name: str) -> Iterator[int]:
    """Yield where a case ending of an Azerbaijani name may begin."""
    for end in range(len(name) - 1, max(len(name) - _LONGEST, _STEM) - 1, -1):
        if _CASE.fullmatch(name, end):
            yield end


def _ends(name: str, sounds: str, language: str) -> list[tuple[int, int]]:
    """Return behind which letters of a name and sounds of a word only endings remain."""
    places = _places_of_endings(sounds, language)
    ends = [(len(name), place) for place in (len(sounds), *places)]
    found = _ADJECTIVE.search(name) if language == "ru" else None
    return ends + [(found.start(), place) for place in places] if found else ends


@lru_cache(maxsize=8192)
def _places_of_endings(sounds: str, language: str) -> tuple[int, ...]:
    """Return where a case ending of a word in the common writing may begin."""
    places = range(2, len(sounds))
    if language == "az":
        return tuple(place for place in places if _AZ_ENDING.fullmatch(sounds, place))
    return tuple(place for place in places if sounds[place:] in _RU_ENDINGS)


def _of_family(number: int, steps: Iterable[Iterable[Step]]) -> list[list[tuple[int, str]]]:
    """Return the steps of one of the families."""
    return [
        [(length, written) for length, written, families in some if families >> number & 1]
        for some in steps
    ]


def _rows(
    name: str, sounds: str, steps: Sequence[Sequence[tuple[int, str]]], most: float
) -> list[list[float]]:
    """Return how far each beginning of a word is from each beginning of a name, up to `most`."""
    rows = [[most] * (len(sounds) + 1) for _ in range(len(name) + 1)]
    rows[0][0] = 0.0
    reached = 0
    for at, some in enumerate(steps):
        if at > reached:  # whatever follows, too much is wrong already
            break
        _leave_out(rows, at, _cost(name[at]), sounds, most)
        reached = max(reached, _go_on(rows, at, some, sounds, most))
    last = rows[-1]
    for place, sound in enumerate(sounds):
        last[place + 1] = min(last[place + 1], last[place] + _cost(sound))
    return rows


def _leave_out(rows: list[list[float]], at: int, cost: float, sounds: str, most: float) -> None:
    """Note what it costs to leave out a letter of a name, a sound, or one for the other."""
    row, below = rows[at], rows[at + 1]
    for place, sound in enumerate(sounds):
        if row[place] < most:
            other = _cost(sound)
            row[place + 1] = min(row[place + 1], row[place] + other)
            below[place + 1] = min(below[place + 1], row[place] + max(cost, other))
    for place, so_far in enumerate(row):
        below[place] = min(below[place], so_far + cost)


def _go_on(
    rows: list[list[float]], at: int, steps: Sequence[tuple[int, str]], sounds: str, most: float
) -> int:
    """Go on from a letter of a name by its steps; return the last letter that was reached."""
    reached = at + 1 if min(rows[at + 1]) < most else at
    for place, so_far in enumerate(rows[at]):
        for length, written in steps if so_far < most else ():
            end = end_of(sounds, place, written)
            if end >= 0 and so_far < rows[at + length][end]:
                rows[at + length][end] = so_far
                reached = max(reached, at + length)
    return reached


def _cost(letter: str) -> float:
    return _COUNTED if letter in VOWELS else 2 * _COUNTED
