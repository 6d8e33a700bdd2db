"""Common entries: places, institutions, roles and a few terms, in az, en and ru.

A newsroom's own entry with the same spelling or id comes first, and countries (from CLDR)
after these. They are reviewed: nothing of them is in a catalog.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from toolkit.entries import Entry, EntryFields
from toolkit.names.gazetteer import LANGUAGES, NAMES, gazetteer, rows
from toolkit.reference.countries import countries
from toolkit.termbase import Termbase

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["reference"]

_DATA = Path(__file__).parent / "data"
_NONE = "-"


@cache
def reference(languages: tuple[str, ...]) -> Termbase:
    """Return the common entries, named in those of `languages` they are known in."""
    known = (*_places(), *_institutions(), *_named("role"), *_named("term"))
    return Termbase((_entry(one, languages) for one in known), parent=lambda: countries(languages))


@dataclass(frozen=True, slots=True)
class _Known:
    """A row of the data: its spellings by language, the one written first."""

    kind: str
    id: str
    spellings: Mapping[str, tuple[str, ...]]
    short: Mapping[str, str] = field(default_factory=dict)
    abbreviation: Mapping[str, str] = field(default_factory=dict)


def _others(spelt: tuple[str, ...]) -> Iterator[str]:
    """Yield all spellings but the first; that too where it has its owner within: Комитет ООН по.

    Without its owner, which a text leaves out, it would not be found with it.
    """
    if " ООН " in spelt[0]:
        yield spelt[0]
    yield from spelt[1:]


def _entry(known: _Known, languages: tuple[str, ...]) -> Entry:
    names = {code: spellings[0] for code, spellings in known.spellings.items()}
    fields = EntryFields(
        name=names["en"],
        also={code: tuple(_others(spelt)) for code, spelt in known.spellings.items()},
        short=dict(known.short),
        abbreviation=dict(known.abbreviation),
    )
    forms = {code: names[code] for code in languages if code in names}
    return Entry(known.kind, known.id, fields, forms=forms)


def _places() -> Iterator[_Known]:
    for place in gazetteer():
        if place.section != NAMES:
            yield _Known("place", _id(place.spellings["en"][0]), place.spellings)


def _institutions() -> Iterator[_Known]:
    for _, (id, *cells) in rows(_DATA / "institutions.tsv"):
        short, abbreviation = (_present(part) for part in (cells[3:6], cells[6:]))
        yield _Known("institution", id, _spellings(cells[:3]), short, abbreviation)


def _named(kind: str) -> Iterator[_Known]:
    """Yield the roles or the terms, which have nothing but spellings."""
    for _, (id, *cells) in rows(_DATA / f"{kind}s.tsv"):
        yield _Known(kind, id, _spellings(cells))


def _spellings(cells: Sequence[str]) -> dict[str, tuple[str, ...]]:
    return {code: tuple(cell.split("|")) for code, cell in zip(LANGUAGES, cells, strict=True)}


def _present(cells: Sequence[str]) -> dict[str, str]:
    return {code: cell for code, cell in zip(LANGUAGES, cells, strict=True) if cell != _NONE}


def _id(name: str) -> str:
    """Return a place's permanent id: its English name in plain letters."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return "-".join(re.findall("[a-z0-9]+", plain.lower()))
