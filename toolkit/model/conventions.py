"""Conventions: how a language writes dates, numbers, quotations and negations in running text.

What a language plug-in (`CONVENTIONS`) tells those who read texts, as `Language` tells
those who write them. Patterns are regular expressions without groups that capture, for
whole words, matched without regard to case.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

__all__ = ["Conventions"]

_NONE: Mapping[str, int] = MappingProxyType({})


@dataclass(frozen=True, eq=False)
class Conventions:
    """How one language writes the facts that a translation must keep.

    `months` (12) and `weekdays` (7, Monday first) are patterns of every form a text may have;
    `numerals` maps patterns of number words to their values, `magnitudes` those of thousand,
    million, ... to their powers of ten. `quotes` are the outer and inner pairs of marks,
    `negations` a pattern. `script` is a name as Unicode has it (Latin, Cyrillic), `letters`
    the alphabet in lower case. `frequent` are words that tell the language from its
    neighbours; `density` is how many characters a text takes that takes 1 in English.
    Compared by identity: there is one for each language.
    """

    code: str
    script: str = ""
    letters: frozenset[str] = frozenset()
    months: tuple[str, ...] = ()
    weekdays: tuple[str, ...] = ()
    numerals: Mapping[str, int] = field(default_factory=lambda: _NONE)
    magnitudes: Mapping[str, int] = field(default_factory=lambda: _NONE)
    decimal: str = "."
    group: str = ","
    quotes: tuple[tuple[str, str], ...] = (("“", "”"), ("‘", "’"))
    negations: str = ""
    frequent: frozenset[str] = frozenset()
    density: float = 1.0
