"""Rivals: words of one kind of which a translation may take one for another (data/rivals.tsv)."""

from __future__ import annotations

from functools import cache
from itertools import groupby
from pathlib import Path

from toolkit.model import Kind, Member

__all__ = ["rivals"]

_TABLE = Path(__file__).parent / "data/rivals.tsv"
_LANGUAGES = ("en", "az", "ru")
_VAGUE, _OR, _FIELD = " ~ ", " | ", ": "


def rivals(code: str) -> tuple[Kind, ...]:
    """Return the kinds with the words of a language, in the order of the file."""
    column = _LANGUAGES.index(code) + 1
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
    """Return the lines of each kind, with the section it stands in and its name."""
    section, lines = "", []
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif line and not line.startswith("#"):
            lines.append((section, line.split("\t")))
    grouped = groupby(lines, key=lambda one: (one[0], one[1][0].partition(_FIELD)[0]))
    return tuple((key, [cells for _, cells in members]) for key, members in grouped)
