"""What letters of a name become in several families of languages, told of all at once.

Families are bits of a number: a word is followed along a name with those whose practice it may
still be, and none is tried by itself.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from toolkit.names.families import letters_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["Step", "end_of", "followed", "steps_of"]


class Step(NamedTuple):
    """How many letters of a name become what, and in which families."""

    length: int
    written: str
    families: int


class _Practices(NamedTuple):
    """What families make of letters: by whether those begin a name, and whether they end it.

    `beginnings` is what any such letters begin with, `all` every family.
    """

    steps: Mapping[tuple[bool, bool], Mapping[str, tuple[Step, ...]]]
    beginnings: frozenset[str]
    all: int


@cache
def _practices(families: tuple[str, ...], language: str) -> _Practices:
    """Return the practices of some families in a language."""
    found: defaultdict[str, defaultdict[str, int]] = defaultdict(lambda: defaultdict(int))
    for number, family in enumerate(families):
        for key, some in letters_of(family, language).written.items():
            for one in some:
                found[key][one] |= 1 << number
    steps = {
        (begins, ends): _placed(found, begins, ends)
        for begins in (False, True)
        for ends in (False, True)
    }
    every = steps[True, True]
    beginnings = frozenset(one[:end] for one in every for end in range(1, len(one) + 1))
    return _Practices(steps, beginnings, (1 << len(families)) - 1)


def _placed(
    found: Mapping[str, Mapping[str, int]], begins: bool, ends: bool
) -> Mapping[str, tuple[Step, ...]]:
    """Return what letters become that begin a name or not, and end it or not."""
    steps: dict[str, tuple[Step, ...]] = {}
    for key, some in found.items():
        if begins >= key.startswith("^") and ends >= key.endswith("$"):
            letters = key.strip("^$")
            made = (Step(len(letters), *one) for one in some.items())
            steps[letters] = (*steps.get(letters, ()), *made)
    return steps


@lru_cache(maxsize=4096)
def steps_of(name: str, families: tuple[str, ...], language: str) -> tuple[tuple[Step, ...], ...]:
    """Return what may become of a name from each of its letters on."""
    practices = _practices(families, language)
    return tuple(tuple(_steps_at(at, name, practices)) for at in range(len(name)))


def _steps_at(at: int, name: str, practices: _Practices) -> Iterator[Step]:
    if name[at] == name[at + 1 : at + 2]:
        yield Step(1, "", practices.all)
    for end in range(at + 1, len(name) + 1):
        part = name[at:end]
        known = practices.steps[not at, end == len(name)].get(part, ())
        yield from known
        if not part.isascii() or not part.isalpha():
            yield from _unmarked(part, known, practices)
        if part not in practices.beginnings and _bare(part) not in practices.beginnings:
            return


def _unmarked(part: str, known: tuple[Step, ...], practices: _Practices) -> Iterator[Step]:
    """Yield what becomes of letters without their marks in families that do not know them."""
    rest = practices.all
    for _, _, families in known:
        rest &= ~families
    for length, written, families in practices.steps[False, False].get(_bare(part), ()):
        yield Step(length, written, families & rest)
    if len(part) == 1 and not part.isalpha():
        yield Step(1, "", rest)


def _bare(text: str) -> str:
    """Return letters without their marks."""
    if text.isascii():
        return text
    return "".join(unicodedata.normalize("NFD", letter)[0] for letter in text)


def followed(
    name: str, sounds: str, families: tuple[str, ...], language: str
) -> list[dict[int, int]]:
    """Return how far sounds go as right renderings of each beginning of a name.

    For each number of letters: by the number of sounds, the families that write them so.
    """
    reached: list[dict[int, int]] = [{} for _ in range(len(name) + 1)]
    reached[0][0] = _practices(families, language).all
    for at, steps in enumerate(steps_of(name, families, language)):
        for place, so_far in reached[at].items():
            for length, written, some in steps:
                common = so_far & some
                if common and (end := end_of(sounds, place, written)) >= 0:
                    below = reached[at + length]
                    below[end] = below.get(end, 0) | common
    return reached


def end_of(sounds: str, place: int, written: str) -> int:
    """Return where letters end that a word has at a place, or -1; one doubled is there once."""
    if sounds.startswith(written, place):
        return place + len(written)
    if place and written[0] == sounds[place - 1] and sounds.startswith(written[1:], place):
        return place + len(written) - 1
    return -1
