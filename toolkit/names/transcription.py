"""Whether a word of another language may be a rendering of a name, or how far it is from one.

A name is cut into letters in every way that a family of languages allows, and each way is laid
along the word: the least that does not fit is what is wrong. Endings of cases are none of it.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from toolkit.names.families import AZERBAIJANI, VOWELS, families, heard, letters_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.names.families import Letters

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
# What remains at least of a name without its ending, and how long an ending may be.
_STEM, _LONGEST = 3, 7
_ADJECTIVE = re.compile("(?:i|j|y|yi|iy|ii|ý|ı|a|á|aya|aia|ая|ои)$")


@lru_cache(maxsize=2048)
def _first_sounds(letter: str, pair: tuple[str, str], of: tuple[str, ...] = ()) -> frozenset[str]:
    """Return how words may begin that render a name which begins with a letter.

    A letter that may be silent has the empty text among its sounds.
    """
    asked = AZERBAIJANI if pair[0] == "az" else of or families()
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
    if languages in _TURNED:
        name, word, languages = word, name, languages[::-1]
    firsts, sound = _first_sounds(name[0], languages, of), heard(word, languages[1])[:1]
    if sound == "д" and "ҷ" in firsts:
        return True
    return not firsts or sound in firsts or ("" in firsts and sound in VOWELS)


def renders(name: str, word: str, languages: tuple[str, str], of: tuple[str, ...] = ()) -> bool:
    """Whether a folded word is a right rendering of a name, in any case, by a family `of` those.

    `languages` are those of the name and of the word. Without `of` all families are asked.
    """
    if languages in _TURNED:
        name, word, languages = word, name, languages[::-1]
    sounds = heard(word, languages[1])
    firsts = _first_sounds(name[0], languages)
    if firsts and "" not in firsts and sounds[:1] not in firsts:
        return False
    return not _least(name, sounds, languages, of, _COUNTED)


def is_bare(name: str, word: str, languages: tuple[str, str]) -> bool:
    """Whether a folded word is a right rendering of a name without the ending of any case.

    Of two languages the one is told that is no English.
    """
    if languages in _TURNED:
        name, word, languages = word, name, languages[::-1]
    sounds, language = heard(word, languages[1]), languages[1]
    asked, names = families(), [name]
    if languages[0] == "az":
        asked, names = AZERBAIJANI, [name, *(name[:end] for end in _endings(name))]
    return any(
        not _rows(name, sounds, family, language, _COUNTED)[-1][-1]
        for name in names
        for family in asked
    )


def unlikeness(name: str, word: str, languages: tuple[str, str], of: tuple[str, ...] = ()) -> float:
    """Return how many sounds of a folded word are none of a name's, of the most alike family.

    `languages` are those of the name and of the word; endings of cases do not count. A vowel
    counts a half. With `of` only those families are asked.
    """
    if languages in _TURNED:
        name, word, languages = word, name, languages[::-1]
    return _least(name, heard(word, languages[1]), languages, of, float(len(name)))


@lru_cache(maxsize=16384)
def _least(
    name: str, sounds: str, languages: tuple[str, str], of: tuple[str, ...], most: float
) -> float:
    """Return how far sounds are from a name, or `most` where they are farther."""
    asked = of or families()
    names = [name]
    if languages[0] == "az":
        asked = AZERBAIJANI
        names += [name[:end] for end in _endings(name)]
    for one in names:
        for family in asked:
            most = min(most, _distance(one, sounds, family, languages[1], most))
            if not most:
                return 0.0
    return most


def _endings(name: str) -> Iterator[int]:
    """Yield where a case ending of an Azerbaijani name may begin."""
    for end in range(len(name) - 1, max(len(name) - _LONGEST, _STEM) - 1, -1):
        if _CASE.fullmatch(name, end):
            yield end


def _distance(name: str, sounds: str, family: str, language: str, most: float) -> float:
    """Return how far a word is from what a family makes of a name."""
    return min(_ended(name, _rows(name, sounds, family, language, most), sounds, language))


def _rows(name: str, sounds: str, family: str, language: str, most: float) -> list[list[float]]:
    """Return how far each beginning of a word is from each beginning of a name, up to `most`."""
    rows = [[most] * (len(sounds) + 1) for _ in range(len(name) + 1)]
    rows[0][0] = 0.0
    longest = max(letters_of(family, language).longest, 2)
    reached = 0
    for at in range(len(name)):
        if at > reached:  # whatever follows, too much is wrong already
            break
        part = name[at : at + longest]
        some = _steps_at(part, family, language, begins=not at, ends=at + len(part) == len(name))
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
    rows: list[list[float]], at: int, steps: tuple[tuple[int, str], ...], sounds: str, most: float
) -> int:
    """Go on from a letter of a name by its steps; return the last letter that was reached."""
    reached = at + 1 if min(rows[at + 1]) < most else at
    for place, so_far in enumerate(rows[at]):
        for length, written in steps if so_far < most else ():
            end = _end(sounds, place, written)
            if end >= 0 and so_far < rows[at + length][end]:
                rows[at + length][end] = so_far
                reached = max(reached, at + length)
    return reached


def _end(sounds: str, place: int, written: str) -> int:
    """Return where letters end that a word has at a place, or -1; one doubled is there once."""
    if sounds.startswith(written, place):
        return place + len(written)
    if (
        place
        and written
        and written[0] == sounds[place - 1]
        and sounds.startswith(written[1:], place)
    ):
        return place + len(written) - 1
    return -1


def _ended(name: str, rows: list[list[float]], sounds: str, language: str) -> Iterator[float]:
    """Yield the costs of a whole name where only an ending of the word remains."""
    last = rows[-1]
    yield last[-1]
    if language == "az":
        yield from (last[at] for at in range(2, len(sounds)) if _AZ_ENDING.fullmatch(sounds, at))
        return
    yield from (last[at] for at in range(2, len(sounds)) if sounds[at:] in _RU_ENDINGS)
    found = _ADJECTIVE.search(name)
    if found is not None:
        row = rows[found.start()]
        yield from (row[at] for at in range(2, len(sounds)) if sounds[at:] in _RU_ENDINGS)


def _cost(letter: str) -> float:
    return _COUNTED if letter in VOWELS else 2 * _COUNTED


def _bare(text: str) -> str:
    """Return letters without their marks."""
    if text.isascii():
        return text
    return "".join(unicodedata.normalize("NFD", letter)[0] for letter in text)


@lru_cache(maxsize=65536)
def _steps_at(
    part: str, family: str, language: str, *, begins: bool, ends: bool
) -> tuple[tuple[int, str], ...]:
    """Return what the first letters of a part of a name may become, with their number.

    The part is as long as the longest letters; it may begin the name and end it.
    """
    letters = letters_of(family, language)
    steps: dict[tuple[int, str], None] = {}
    for length in range(1, min(letters.longest, len(part)) + 1):
        some = _written(part[:length], letters, begins, ends and length == len(part))
        steps |= dict.fromkeys((length, one) for one in some)
    if part[:1] == part[1:2]:
        steps[1, ""] = None
    return tuple(steps)


def _written(part: str, letters: Letters, begins: bool, ends: bool) -> Iterator[str]:
    """Yield what becomes of letters of a name."""
    keys = (part, f"^{part}" if begins else "", f"{part}$" if ends else "", f"^{part}$")
    known = [letters.written[key] for key in keys if key in letters.written]
    if not known:
        bare = _bare(part)
        known = [letters.written[bare]] if bare in letters.written else []
    if not known and not part.isalpha():
        known = [("",)]
    for some in known:
        yield from some
