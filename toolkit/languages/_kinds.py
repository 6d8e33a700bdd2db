"""Words by what they name, in all languages: data/concepts.tsv and data/rivals.tsv."""

from __future__ import annotations

from functools import cache
from itertools import groupby
from types import MappingProxyType
from typing import TYPE_CHECKING

from toolkit.languages._lists import lines, sections
from toolkit.model import Kind, Member

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["concepts", "rivals"]

_COLUMNS = {"en": 1, "az": 2, "ru": 3}
_VAGUE = _CONTRARY = " ~ "
_OR, _FIELD = " | ", ": "


def concepts(code: str) -> Mapping[str, tuple[str, str]]:
    """Return what words speak of, each with their beginnings and those of its contraries."""
    rows = (line.split("\t") for line in lines("concepts.tsv"))
    return MappingProxyType({row[0]: _sides(row[_COLUMNS[code]]) for row in rows})


def _sides(cell: str) -> tuple[str, str]:
    said, _, contrary = cell.partition(_CONTRARY)
    return said, contrary


def rivals(code: str) -> tuple[Kind, ...]:
    """Return the kinds of which a translation may take one word for another, in their order."""
    column = _COLUMNS[code]
    return tuple(
        Kind(name, rule, tuple(_member(cells[column], cells[0]) for cells in members))
        for (rule, name), members in _kinds()
    )


def _member(cell: str, name: str) -> Member:
    sure, _, vague = cell.partition(_VAGUE)
    field = name.partition(_FIELD)[2]
    return Member(tuple(sure.split(_OR)), tuple(filter(None, vague.split(_OR))), field)


@cache
def _kinds() -> tuple[tuple[tuple[str, str], list[list[str]]], ...]:
    """Return the rows of each kind, with the section it stands in and its name."""
    rows = [(section, line.split("\t")) for section, line in sections("rivals.tsv")]
    grouped = groupby(rows, key=lambda row: (row[0], row[1][0].partition(_FIELD)[0]))
    return tuple((key, [cells for _, cells in members]) for key, members in grouped)
