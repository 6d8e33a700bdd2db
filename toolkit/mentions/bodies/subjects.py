"""Bodies of one kind that are told apart by what they are for: a committee on another subject.

The words around the head of a body (committee, court, service) say what it is for. Where a
subject of the source is nowhere in the translation, and near the same head there is one that
the source has not, another body stands in its place.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import toolkit.names
from toolkit.mentions.bodies.enumerations import kinds_of_bodies
from toolkit.mentions.reading import fold, read
from toolkit.model import Finding
from toolkit.names.gazetteer import LANGUAGES, rows
from toolkit.tokens import ByWord

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.mentions.names import Names
    from toolkit.mentions.reading import Reading

__all__ = ["changed_subjects"]

_FILE = Path(toolkit.names.__file__).parent / "data" / "subjects.tsv"
_REACH = {"az": (9, 0), "en": (6, 9), "ru": (4, 9)}
"""Words before and behind its head that may belong to the name of a body."""
_LINKS = frozenset({"against", "for", "in", "of", "on", "to", "with"})
"""What goes on with an English name: Committee on."""
# What Russian writes with a small letter, and is a body alone.
_ALWAYS = re.compile("(?:под)?комитет|комисси|министерств|агентств")
_STOP = re.compile(r"[.;:!?]\s")

_Subjects = frozenset[int]
_NONE: _Subjects = frozenset()


def changed_subjects(source: str, target: str, names: Names) -> Iterator[Finding]:
    """Yield a finding for each body of the source of which the target has another's subject."""
    languages = names.languages
    if source == target or not names.are_told:
        return
    here = _bodies(read(source), languages[0], is_named=True)
    if not here:
        return
    there = _bodies(read(target), languages[1])
    all_here = _subjects_in(read(source).words, languages[0])
    all_there = _subjects_in(read(target).words, languages[1])
    for kind in here.keys() & there.keys():
        (at, was), (place, now) = here[kind], there[kind]
        lost, added = was - all_there, now - all_here
        # One with a subject of both has the other words around it by chance.
        if lost and added and was.isdisjoint(now):
            yield _finding(at, place, read(source), read(target))


def _finding(at: int, place: int, here: Reading, there: Reading) -> Finding:
    start, end = there.start(place), there.end(place)
    message = f"`{here.slice(at, at + 1)}` is one for another subject in the translation"
    return Finding(message, "Compare the names of the two bodies.", None, start, end)


def _bodies(
    reading: Reading, language: str, *, is_named: bool = False
) -> dict[str, tuple[int, _Subjects]]:
    """Return where the only body of each kind stands, and its subjects; with a capital letter."""
    kinds = kinds_of_bodies(language)
    places: dict[str, list[int]] = {}
    for at, word in enumerate(reading.words):
        if kinds[word] and (not is_named or reading.is_capital(at) or _ALWAYS.match(word)):
            places.setdefault(kinds[word], []).append(at)
    return {
        kind: (listed[0], _around(listed[0], reading, language))
        for kind, listed in places.items()
        if len(listed) == 1
    }


def _around(at: int, reading: Reading, language: str) -> _Subjects:
    """Return the subjects near a word, in its sentence."""
    before, behind = _REACH[language]
    first, last = max(at - before, 0), min(at + behind, len(reading.words) - 1)
    if language == "en":
        first = next(
            (one + 1 for one in range(at, first - 1, -1) if not _is_part(one, reading)), first
        )
        last = at if _LINKS.isdisjoint(reading.words[at + 1 : at + 2]) else last
    while first < at and _STOP.search(reading.text, reading.end(first), reading.start(at)):
        first += 1
    while last > at and _STOP.search(reading.text, reading.end(at), reading.start(last)):
        last -= 1
    return _subjects_in(reading.words[first : last + 1], language)


def _is_part(at: int, reading: Reading) -> bool:
    """Whether a word may be part of an English name before its head."""
    return reading.is_capital(at) or reading.words[at] == "and"


def _subjects_in(words: tuple[str, ...], language: str) -> _Subjects:
    known = _subjects(language)
    return _NONE.union(*map(known.__getitem__, words))


@cache
def _subjects(language: str) -> ByWord[_Subjects]:
    """Return the numbers of the subjects that each folded word speaks of; most words of none."""
    column = LANGUAGES.index(language)
    each = [fold(cells[column]) for _, cells in rows(_FILE)]
    patterns, of_any = tuple(map(re.compile, each)), re.compile("|".join(each))

    def look_up(word: str) -> _Subjects:
        if not of_any.match(word):
            return _NONE
        return frozenset(at for at, one in enumerate(patterns) if one.match(word))

    return ByWord(look_up)
