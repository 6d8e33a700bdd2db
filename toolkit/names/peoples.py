"""Peoples: what words made of a country's name begin with: грузин, Swiss, əfqan."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from toolkit.names.gazetteer import LANGUAGES, rows

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["PEOPLES", "is_of_people"]

_FILE = Path(__file__).parent / "data" / "peoples.tsv"

PEOPLES: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {code: dict(zip(LANGUAGES, patterns, strict=True)) for _, (code, *patterns) in rows(_FILE)}
)
"""Patterns by ISO 3166 codes and languages, of countries whose people the press names."""


@cache
def _of_peoples(language: str) -> re.Pattern[str]:
    return re.compile("|".join(said[language] for said in PEOPLES.values()))


def is_of_people(word: str, language: str) -> bool:
    """Whether a folded word as a whole is one for a country or its people: german, qırğız."""
    return _of_peoples(language).fullmatch(word) is not None
