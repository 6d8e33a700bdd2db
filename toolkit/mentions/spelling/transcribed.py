"""Names that stand in a translation, but not as any language family's practice renders them.

A person of two or three names is found by one of them that is rendered right; the word that
stands where another should is misspelt, or is another name. Where none is right, two words in
a row that are nearly the two names tell the place.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from toolkit.mentions.capitalised import outsiders
from toolkit.mentions.given_names import may_be_common
from toolkit.mentions.reading import begins_sentence, fold, read
from toolkit.model import Finding, Severity
from toolkit.model.batches import TEXTS
from toolkit.names.families import OURS
from toolkit.names.offices import is_of_an_office
from toolkit.names.tables import own_given_names
from toolkit.names.transcription import LANGUAGES, renders, unlikeness

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.mentions.capitalised import Outsider
    from toolkit.mentions.index import Index
    from toolkit.mentions.names import Names
    from toolkit.mentions.reading import Reading

__all__ = ["are_rendered", "families_of", "is_nearly_rendered", "is_rendered", "left", "miswritten"]

_EAST = ("azerbaijani", "russian", "turkish")
# Near its end ə may be that of a case.
_EASTERN = re.compile("^.{0,2}ə.{3,}|(?:zad[eə]|oghlu|gizi|bayli|bəyli|quli|guliyeva?)$")
_OF_OURS = re.compile("(?:l[iıuü]|[oe]va?|soy|oghlu|oğlu|bəy)$")
_SLAVIC = re.compile("(?<!u)[oe]va?$")
# The share of a name's letters that may be wrong where it is still told by them.
_NEAR = 0.34
_SHORTEST = 3
# How much longer or shorter than a name a word of it may be.
_REACH = 6


class _Place(NamedTuple):
    """Which word of a name should stand at a word of the target, and how far that is from it."""

    name: str
    at: int
    cost: float


class _Sought(NamedTuple):
    """A person who is looked for in a translation, by what languages and families."""

    one: Outsider
    target: Reading
    languages: tuple[str, str]
    families: tuple[str, ...]

    def cost(self, name: str, at: int) -> float:
        """Return how far a word of the target is from a name."""
        word = self.target.words[at]
        if abs(len(word) - len(name)) > _REACH:
            return float(len(name))
        return unlikeness(name, word, self.languages, self.families)

    def places(self, name: str) -> list[int]:
        """Return where the target has a name, rendered right."""
        return list(_places_of(name, self.target, self.languages, self.families))


@lru_cache(maxsize=TEXTS)
def are_rendered(words: tuple[str, ...], target: str, languages: tuple[str, str]) -> bool:
    """Whether a text in another language has each of a person's names, rendered right."""
    if languages[0] == languages[1]:
        return False
    sought = read(target), languages, families_of(words, languages[0])
    return all(next(_places_of(name, *sought), -1) >= 0 for name in words)


def _places_of(
    name: str, target: Reading, languages: tuple[str, str], families: tuple[str, ...]
) -> Iterator[int]:
    """Yield where a text has a name, rendered right."""
    for at, word in target.capitals.items():
        if abs(len(word) - len(name)) <= _REACH and renders(name, word, languages, families):
            yield at


def miswritten(source: str, target: str, names: Names) -> Iterator[Finding]:
    """Yield a finding for each name of a person that the target renders wrongly."""
    for place, sought in _places(source, target, names):
        if not _is_left(place, sought):
            yield _finding(place, sought)


def left(source: str, target: str, names: Names) -> Iterator[Finding]:
    """Yield a finding for each word of a name that a Russian text has in the source's letters."""
    for place, sought in _places(source, target, names):
        if _is_left(place, sought):
            message = f"`{sought.target.written[place.at]}` is spelt as in the source"
            hint = f"The name is `{sought.one.text}`."
            yield Finding(message, hint, None, *sought.target.span(place.at, place.at + 1))


def _is_left(place: _Place, sought: _Sought) -> bool:
    return sought.languages[1] == "ru" and sought.target.words[place.at] in sought.one.words


@lru_cache(maxsize=TEXTS)
def _places(source: str, target: str, names: Names) -> tuple[tuple[_Place, _Sought], ...]:
    """Return the wrong word of each name of a person that has one."""
    languages = names.languages
    if source == target or not names.are_told:
        return ()
    found = []
    for outsider in outsiders(source, names.source):
        one = _without_beginning(outsider, source)
        if are_rendered(one.words, target, languages):
            continue
        sought = _Sought(one, read(target), languages, families_of(one.words, languages[0]))
        place = _wrong(sought)
        if place and not _is_explained(place.at, one, source, sought, names.target):
            found.append((place, sought))
    return tuple(found)


def _without_beginning(one: Outsider, source: str) -> Outsider:
    """Return a name of three words that begins a sentence without the first: Jurnalist Ola Berg."""
    if len(one.words) < _SHORTEST or not begins_sentence(one.start, read(source)):
        return one
    text = read(source).slice(one.start + 1, one.end)
    return one._replace(words=one.words[1:], start=one.start + 1, text=text)


@lru_cache(maxsize=4096)
def is_rendered(word: str, source: str, languages: tuple[str, str]) -> bool:
    """Whether a folded word is a right rendering of a word of the source with a capital letter."""
    if not LANGUAGES.issuperset(languages):
        return False
    return any(renders(one, word, languages) for one in read(source).capitals.values())


def is_nearly_rendered(name: str, target: str, languages: tuple[str, str]) -> bool:
    """Whether a text has a word with a capital letter that is a name, perhaps misspelt."""
    return any(
        abs(len(word) - len(name)) <= _REACH
        and unlikeness(name, word, languages) <= _NEAR * len(name)
        for word in read(target).capitals.values()
    )


@lru_cache(maxsize=4096)
def families_of(words: tuple[str, ...], language: str) -> tuple[str, ...]:
    """Return the families a name may be of: few where its given name or ending tells them."""
    family, is_ours = words[-1], words[0] in _given_names(language)
    if _EASTERN.search(family) or (is_ours and _OF_OURS.search(family)):
        return _EAST
    is_slavic = _SLAVIC.search(family) and "".join(words).isascii()
    return OURS if is_slavic else ()


@lru_cache(maxsize=3)
def _given_names(language: str) -> frozenset[str]:
    return frozenset(fold(text) for one in own_given_names() for text in one.spellings(language))


def _wrong(sought: _Sought) -> _Place | None:
    """Return the word of the target that is wrong for a person, if one is."""
    words = sought.one.words
    right = [sought.places(name) for name in words]
    if right[-1] and not any(right[:-1]) and _stands_alone(right[-1], sought):
        return None
    beside = list(_beside(sought, right))
    if not beside and not any(right):
        beside = list(_nearly(sought))
    return min(beside, key=lambda place: place.cost, default=None)


def _stands_alone(places: list[int], sought: _Sought) -> bool:
    """Whether a family name stands without any given name before it."""
    target = sought.target
    return any(not target.follows(at) or not target.is_capital(at - 1) for at in places)


def _beside(sought: _Sought, right: list[list[int]]) -> Iterator[_Place]:
    """Yield the words that stand beside a right one where another of the names should."""
    words, target = sought.one.words, sought.target
    for number, name in enumerate(words):
        if right[number]:
            continue
        for step in (-1, 1):
            if not 0 <= number + step < len(words) or len(words[number + step]) < _SHORTEST:
                continue
            for anchor in right[number + step]:
                at = anchor - step
                if target.is_capital(at) and target.follows(max(at, anchor)):
                    yield _Place(name, at, sought.cost(name, at))


def _nearly(sought: _Sought) -> Iterator[_Place]:
    """Yield the words in a row that are nearly the names, and not quite."""
    words, target = sought.one.words, sought.target
    names = {at for at, word in target.capitals.items() if not is_of_an_office(word)}
    for at in sorted(names):
        places = [_Place(name, at + by, 0) for by, name in enumerate(words)]
        if all(place.at in names for place in places) and all(
            target.follows(place.at) for place in places[1:]
        ):
            costs = [place._replace(cost=sought.cost(place.name, place.at)) for place in places]
            if all(place.cost <= _NEAR * len(place.name) for place in costs):
                yield max(costs, key=lambda place: place.cost)


def _is_explained(at: int, one: Outsider, source: str, sought: _Sought, names: Index) -> bool:
    """Whether a word is another name of the source, an office's, or the beginning of a sentence."""
    word = sought.target.words[at]
    cost = min(sought.cost(name, at) for name in one.words)
    if cost <= _NEAR * len(word):
        return False
    if is_of_an_office(word) or may_be_common(at, sought.target, names) or names.knows(word):
        return True
    others = [
        word for place, word in read(source).capitals.items() if not one.start <= place < one.end
    ]
    return any(renders(other, word, sought.languages) for other in others)


def _finding(place: _Place, sought: _Sought) -> Finding:
    text, span = sought.target.written[place.at], sought.target.span(place.at, place.at + 1)
    is_near = place.cost <= _NEAR * len(place.name)
    said = "is misspelt for" if is_near else "is no part of"
    # One vowel may be the practice of a language that the tables do not know.
    is_doubtful = place.cost < 1 and not sought.families
    severity = Severity.NOTE if is_doubtful else Severity.WARNING
    return Finding(f"`{text}` {said} `{sought.one.text}`", "", severity, *span)
