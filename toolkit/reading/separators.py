"""Separators: the decimal sign of the source, kept where the translation has another."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from toolkit.reading.lexicon import compiled, has_digits
from toolkit.reading.literals import hidden

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Conventions, Pair

__all__ = ["Kept", "kept_separators"]

_DECIMAL = r"(?<![\w.,:/-])\d+{sign}\d{{1,2}}(?![\w.,:/-]*\d)"


class Kept(NamedTuple):
    """A figure with the source's decimal sign, as it should be written, and its place."""

    figure: str
    right: str
    start: int
    end: int


def kept_separators(pair: Pair) -> Iterator[Kept]:
    """Yield the figures that are written as in the source, though before per cent or a unit.

    By itself 3.7 may be a chapter, a version or a time.
    """
    ours, theirs = pair.source_conventions.decimal, pair.conventions.decimal
    if ours == theirs or not has_digits(pair.target) or ours not in pair.target:
        return
    for found in _measured(pair.conventions, ours).finditer(hidden(pair.target)):
        if found[1] in pair.source:
            yield Kept(found[1], found[1].replace(ours, theirs), found.start(1), found.end(1))


@cache
def _measured(conventions: Conventions, sign: str) -> re.Pattern[str]:
    """Return a pattern of a figure with this sign before what can be counted in parts."""
    tables = conventions.magnitudes, conventions.units
    after = [conventions.percent_words, *conventions.currencies.values(), *map("|".join, tables)]
    words = "|".join(filter(None, after))
    figure = _DECIMAL.format(sign=re.escape(sign))
    return compiled(rf"({figure})(?:[ \u00a0]?[%‰]|[ \u00a0](?:{words})(?!\w))")
