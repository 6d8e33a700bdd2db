"""Looking names up in one direction, from one language to another."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from toolkit.names.tables import elements, given_names, people, places, stems, whole_surnames
from toolkit.names.writing import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from toolkit.model import Gender
    from toolkit.names.tables import Entry

__all__ = ["Lexicon", "lexicon"]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The tables as they are read from one language into another, keyed by folded spelling.

    `given` keeps every bearer of a spelling, so that a gender can choose; `parts` are what
    compounds are made of.
    """

    source: str
    target: str
    people: Mapping[str, Entry]
    places: Mapping[str, Entry]
    given: Mapping[str, tuple[Entry, ...]]
    whole: Mapping[str, Entry]
    stems: Mapping[str, Entry]
    parts: Mapping[str, Entry]

    def name(self, word: str, gender: Gender | None) -> Entry | None:
        """Return a name that stands alone: a surname written out, a given name, a stem."""
        bearers = self.given.get(word, ())
        chosen = next((one for one in bearers if one.gender is gender), None)
        first = bearers[0] if bearers else None
        return self.whole.get(word) or chosen or first or self.stems.get(word)

    def stem(self, word: str) -> Entry | None:
        """Return what an ending of surnames follows: a stem, else a given name."""
        bearers = self.given.get(word)
        return self.stems.get(word) or (bearers[0] if bearers else None)


def _grouped(entries: Iterable[Entry], source: str) -> Mapping[str, tuple[Entry, ...]]:
    """Group entries by spelling: those that prefer it come before those that allow it."""
    rows = [
        (rank, fold(spelling, source), entry)
        for entry in entries
        for rank, spelling in enumerate(entry.spellings(source))
    ]
    found: dict[str, tuple[Entry, ...]] = {}
    for _, spelling, entry in sorted(rows, key=lambda row: row[0] > 0):
        found[spelling] = (*found.get(spelling, ()), entry)
    return MappingProxyType(found)


def _first(entries: Iterable[Entry], source: str) -> Mapping[str, Entry]:
    return MappingProxyType({key: found[0] for key, found in _grouped(entries, source).items()})


@cache
def lexicon(source: str, target: str) -> Lexicon:
    """Return the tables as read from `source` into `target`."""
    return Lexicon(
        source,
        target,
        _first(people(), source),
        _first(places(), source),
        _grouped(given_names(), source),
        _first(whole_surnames(), source),
        _first(stems(), source),
        _first(elements(), source),
    )
