"""The word lists of Russian, each read once when it is first needed."""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from toolkit.languages._lists import lines, sections, words_of
from toolkit.model import Gender, Number

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = [
    "Abbreviation",
    "Place",
    "abbreviations",
    "animacy",
    "first_parts",
    "given_names",
    "new_words",
    "places",
    "plurals",
    "substantives",
    "surname_words",
    "titles",
]


class Place(NamedTuple):
    """How a place declines; `genitive` is written out where the ending does not show it."""

    gender: Gender | None
    indeclinable: bool = False
    native: bool = False
    stressed: bool = False
    genitive: str = ""


class Abbreviation(NamedTuple):
    """What agrees with an abbreviation; whether it is read by letters (об НПО) or declines."""

    gender: Gender | None
    number: Number
    letters: bool
    declines: bool


def _marked(name: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield each line of a list with the words of the heading it stands under."""
    return ((tuple(section.split()), line) for section, line in sections(name))


def _gender(section: tuple[str, ...]) -> Gender | None:
    return None if "plural" in section else Gender(section[0])


@cache
def places() -> Mapping[str, Place]:
    """Return the gazetteer: names of places, as they are written."""
    found = {}
    for section, line in _marked("ru_places.txt"):
        for entry in line.split(", "):
            name, _, genitive = entry.partition(":")
            found[name.rstrip("*")] = Place(
                _gender(section),
                "indeclinable" in section,
                "azerbaijan" in section,
                name.endswith("*"),
                genitive,
            )
    return MappingProxyType(found)


@cache
def given_names() -> Mapping[str, Gender]:
    """Return the gender of given names."""
    found = {
        name: Gender(section[0])
        for section, line in _marked("ru_given_names.txt")
        for name in line.split()
    }
    return MappingProxyType(found)


@cache
def surname_words(section: str) -> frozenset[str]:
    """Return a section of the list of family names: `foreign`, `western`, ..."""
    found = (line for name, line in sections("ru_surnames.txt") if name == section)
    return frozenset(word for line in found for word in line.split())


@cache
def abbreviations() -> Mapping[str, Abbreviation]:
    """Return what is known of abbreviations."""
    found = {}
    for section, line in _marked("ru_abbreviations.txt"):
        number = Number.PLURAL if "plural" in section else Number.SINGULAR
        for entry in line.split(", "):
            name, _, marks = entry.partition(" ")
            found[name] = Abbreviation(
                _gender(section), number, "letters" in marks, "declines" in marks
            )
    return MappingProxyType(found)


@cache
def first_parts() -> frozenset[str]:
    """Return first parts of compounds that stay: онлайн-, пресс-, премьер-."""
    return words_of("ru_first_parts.txt")


@cache
def substantives() -> frozenset[str]:
    """Return adjectives that name a person by themselves (with е for ё)."""
    return words_of("ru_substantives.txt")


@cache
def plurals() -> Mapping[str, str]:
    """Return nouns and the plural that is preferred to the dictionary's."""
    return MappingProxyType(dict(line.split() for line in lines("ru_plurals.txt")))


@cache
def titles() -> frozenset[str]:
    """Return nouns that stand before a person's name (with е for ё)."""
    return words_of("ru_titles.txt")


@cache
def new_words() -> Mapping[str, tuple[str, ...]]:
    """Return words younger than the dictionary, each with the words of its section."""
    found = {
        word: section for section, line in _marked("ru_new_words.txt") for word in line.split()
    }
    return MappingProxyType(found)


@cache
def animacy() -> Mapping[str, bool]:
    """Return whether a noun is animate, where the dictionary errs (with е for ё)."""
    found = {
        word: section == ("animate",)
        for section, line in _marked("ru_animacy.txt")
        for word in line.split()
    }
    return MappingProxyType(found)
