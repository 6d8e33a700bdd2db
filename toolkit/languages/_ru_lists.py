"""The word lists beside this module, each read once when it is first needed."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

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
    "words",
]

_DATA = Path(__file__).parent / "data"


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


def _lines(name: str) -> Iterator[str]:
    for line in (_DATA / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line


def _sections(name: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield each line of a list with the words of the section it stands in."""
    section: tuple[str, ...] = ()
    for line in _lines(name):
        if line.startswith("["):
            section = tuple(line.strip("[]").split())
        else:
            yield section, line


def _gender(section: tuple[str, ...]) -> Gender | None:
    return None if "plural" in section else Gender(section[0])


@cache
def places() -> Mapping[str, Place]:
    """Return the gazetteer: names of places, as they are written."""
    found = {}
    for section, line in _sections("ru_places.txt"):
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
        for section, line in _sections("ru_given_names.txt")
        for name in line.split()
    }
    return MappingProxyType(found)


@cache
def surname_words(section: str) -> frozenset[str]:
    """Return a section of the list of family names: `foreign`, `western`, ..."""
    lines = (line for (name,), line in _sections("ru_surnames.txt") if name == section)
    return words("\n".join(lines))


@cache
def abbreviations() -> Mapping[str, Abbreviation]:
    """Return what is known of abbreviations."""
    found = {}
    for section, line in _sections("ru_abbreviations.txt"):
        number = Number.PLURAL if "plural" in section else Number.SINGULAR
        for entry in line.split(", "):
            name, _, marks = entry.partition(" ")
            found[name] = Abbreviation(
                _gender(section), number, "letters" in marks, "declines" in marks
            )
    return MappingProxyType(found)


def words(text: str) -> frozenset[str]:
    """Return the words of a text: a list that stays readable in a program."""
    return frozenset(text.split())


def _words(name: str) -> frozenset[str]:
    return words("\n".join(_lines(name)))


@cache
def first_parts() -> frozenset[str]:
    """Return first parts of compounds that stay: онлайн-, пресс-, премьер-."""
    return _words("ru_first_parts.txt")


@cache
def substantives() -> frozenset[str]:
    """Return adjectives that name a person by themselves (with е for ё)."""
    return _words("ru_substantives.txt")


@cache
def plurals() -> Mapping[str, str]:
    """Return nouns and the plural that is preferred to the dictionary's."""
    return MappingProxyType(dict(line.split() for line in _lines("ru_plurals.txt")))


@cache
def titles() -> frozenset[str]:
    """Return nouns that stand before a person's name (with е for ё)."""
    return _words("ru_titles.txt")


@cache
def new_words() -> Mapping[str, tuple[str, ...]]:
    """Return words younger than the dictionary, each with the words of its section."""
    found = {
        word: section for section, line in _sections("ru_new_words.txt") for word in line.split()
    }
    return MappingProxyType(found)


@cache
def animacy() -> Mapping[str, bool]:
    """Return whether a noun is animate, where the dictionary errs (with е for ё)."""
    found = {
        word: section == ("animate",)
        for section, line in _sections("ru_animacy.txt")
        for word in line.split()
    }
    return MappingProxyType(found)
