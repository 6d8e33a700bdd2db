"""Years: figures that stand beside a year, and are those of another year in the translation."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from toolkit.reading.words.lexicon import has_digits

if TYPE_CHECKING:
    from toolkit.model import Pair

__all__ = ["exchanged_years"]

_YEAR = r"(?:19|20)\d\d"
_CENTURIES = ("19", "20")
_FIGURE = rf"(?!{_YEAR}\b)\d+(?:[.,\u00a0 ]\d+)*"
_SEVERAL = re.compile(rf"\b{_YEAR}\b.*\b(?<!\d){_YEAR}\b", re.DOTALL)
# 712 in 2021, 712 calls in 2021; 2021-ci ildə 712, в 2021 году — 712.
_BEFORE = re.compile(rf"(?<![\w.,]){_FIGURE}(?: [^\W\d_]{{3,}})? [^\W\d_]{{1,2}} {_YEAR}\b")
_AFTER = re.compile(rf"\b{_YEAR}(?:-[^\W\d_]+)? [^\W\d_]+(?: [—–])? {_FIGURE}(?!\w)")
_PARTS = re.compile(rf"(?P<year>\b{_YEAR}\b)|(?P<figure>\b{_FIGURE})")


def exchanged_years(pair: Pair) -> tuple[str, str]:
    """Return two figures of the translation that have each other's year; empty: none have."""
    has_several = sum(map(pair.source.count, _CENTURIES)) > 1 and has_digits(pair.target)
    if not has_several or not _SEVERAL.search(pair.source):
        return "", ""
    here, there = _by_year(pair.source), _by_year(pair.target)
    if here.keys() != there.keys() or set(here.values()) != set(there.values()):
        return "", ""
    moved = [year for year in here if here[year] != there[year]]
    return (there[moved[0]], there[moved[1]]) if len(moved) > 1 else ("", "")


def _by_year(text: str) -> dict[str, str]:
    """Return the digits of the figure that stands beside each year, all before or all behind it."""
    for pattern in (_BEFORE, _AFTER):
        found = [_parts(one[0]) for one in pattern.finditer(text)]
        if len(found) > 1:
            return dict(found)
    return {}


def _parts(text: str) -> tuple[str, str]:
    found = {one.lastgroup: one[0] for one in _PARTS.finditer(text)}
    return found["year"], re.sub(r"\D", "", found["figure"])
