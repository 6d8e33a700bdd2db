"""Numbers that are not exact: after более, около the noun stays in the genitive."""

from __future__ import annotations

import re

from toolkit.languages._ru_dictionary import parses

__all__ = ["is_approximate"]

_APPROXIMATE = re.compile(
    r"(?:не )?(?:более|менее|свыше|около|порядка|до|больше|меньше)(?: чем)? (\S+).*", re.DOTALL
)
# Nouns that count like numerals: более тысячи, около половины.
_AMOUNTS = frozenset({"тысячи", "миллиона", "миллиарда", "десятка", "сотни", "половины", "трети"})


def is_approximate(text: str) -> bool:
    """Whether a number stands after `более`, `около`: the noun stays in the genitive."""
    found = _APPROXIMATE.fullmatch(text)
    if found is None:
        return False
    number = found[1]
    is_genitive = any({"NUMR", "gent"} <= one.tag.grammemes for one in parses(number))
    return number[0].isdigit() or number in _AMOUNTS or is_genitive
