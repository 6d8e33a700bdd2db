"""Concepts: what the words of a text speak of, lawful and unlawful (data/concepts.tsv)."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["concepts"]

_TABLE = Path(__file__).parent / "data/concepts.tsv"
_LANGUAGES = ("en", "az", "ru")
_CONTRARY = " ~ "


def concepts(code: str) -> Mapping[str, tuple[str, str]]:
    """Return each concept with the beginnings of its words, and of their contraries."""
    column = _LANGUAGES.index(code) + 1
    return MappingProxyType({cells[0]: _sides(cells[column]) for cells in _rows()})


def _sides(cell: str) -> tuple[str, str]:
    said, _, contrary = cell.partition(_CONTRARY)
    return said, contrary


@cache
def _rows() -> tuple[list[str], ...]:
    lines = _TABLE.read_text(encoding="utf-8").splitlines()
    return tuple(line.split("\t") for line in lines if line and not line.startswith("#"))
