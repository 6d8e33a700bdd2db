"""The names beside this module, each file read once when it is first needed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from toolkit.model import Gender
from toolkit.names.az_en import spell
from toolkit.names.gazetteer import gazetteer
from toolkit.names.writing import capitalise, lower

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "Entry",
    "elements",
    "given_names",
    "own_given_names",
    "people",
    "places",
    "stems",
    "whole_surnames",
]

_DATA = Path(__file__).parent / "data"


@dataclass(frozen=True, slots=True)
class Entry:
    """A name in three languages; of the Russian spellings the first is the one written."""

    az: str
    en: str
    ru: tuple[str, ...]
    gender: Gender | None = None

    def spellings(self, language: str) -> tuple[str, ...]:
        """Return the spellings in use in a language, the preferred one first."""
        return {"az": (self.az,), "en": (self.en,), "ru": self.ru}[language]


def _english(name: str) -> str:
    """Return the letters' English for a name, word for word capitalised."""
    return " ".join(capitalise(spell(lower(word, "az")), "en") for word in name.split())


def _entry(text: str, section: str) -> Entry:
    az, russian, *english = text.split(":")
    gender = next((one for one in Gender if one in section.split()), None)
    return Entry(az, english[0] if english else _english(az), tuple(russian.split("|")), gender)


def _entries(name: str) -> Iterator[tuple[str, Entry]]:
    """Yield the entries of a file, each with the section it stands in."""
    section = ""
    for line in (_DATA / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif line and not line.startswith("#"):
            yield from ((section, _entry(text, section)) for text in line.split(", "))


def _section(name: str, wanted: str) -> tuple[Entry, ...]:
    return tuple(entry for section, entry in _entries(name) if section == wanted)


@cache
def given_names() -> tuple[Entry, ...]:
    """Return given names with their gender; a name of both stands twice."""
    return tuple(entry for _, entry in _entries("given_names.txt"))


@cache
def own_given_names() -> tuple[Entry, ...]:
    """Return the given names of Azerbaijan, without those of guests from abroad."""
    return tuple(entry for section, entry in _entries("given_names.txt") if "abroad" not in section)


@cache
def stems() -> tuple[Entry, ...]:
    """Return stems of surnames that are no given names, or spelt otherwise than those."""
    return _section("surnames.txt", "stems")


@cache
def whole_surnames() -> tuple[Entry, ...]:
    """Return surnames that are spelt as a whole: Gəncəvi, Гянджеви."""
    return _section("surnames.txt", "whole")


@cache
def elements() -> tuple[Entry, ...]:
    """Return what compound names are made of: Əli + ağa, Mir + cəlal."""
    return _section("surnames.txt", "elements")


@cache
def places() -> tuple[Entry, ...]:
    """Return places of Azerbaijan, countries and cities."""
    names = (place.spellings for place in gazetteer())
    return tuple(Entry(one["az"][0], one["en"][0], one["ru"]) for one in names)


@cache
def people() -> tuple[Entry, ...]:
    """Return persons whose full name is spelt in its own way."""
    return tuple(entry for _, entry in _entries("people.txt"))
