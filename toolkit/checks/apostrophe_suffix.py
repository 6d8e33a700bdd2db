"""An apostrophe before an ending, as in Turkish: Bakı’da for Bakıda, BMT’nin for BMT-nin.

Apostrophes that belong to a name (O’Flaherty, Côte d’Ivoire) are right.

Bad (az):
    msgctxt "body"
    msgid "The UN recommendations were discussed in Baku."
    msgstr "BMT’nin tövsiyələri Bakıda müzakirə edilib."

Good (az):
    msgctxt "body"
    msgid "Michael O’Flaherty spoke about Côte d’Ivoire."
    msgstr "Maykl O’Flaerti Kot-d’İvuar barədə danışıb."
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from toolkit.model import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Pair

__all__ = ["SEVERITY", "SIGNS", "find_in_text"]

SEVERITY = Severity.ERROR
SIGNS = frozenset("’'")

_MARKS = frozenset("'’‘ʼ`´")


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each ending set off by an apostrophe."""
    if not pair.conventions.suffixes or _MARKS.isdisjoint(pair.target):
        return
    for found in _pattern(pair.conventions.suffixes).finditer(pair.target):
        if found[0] not in pair.source:
            hint = "Join the ending, after an abbreviation or a number by a hyphen."
            yield Finding(f"an apostrophe in {found[0]}", hint, None, *found.span())


@cache
def _pattern(suffixes: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)\w{{2,}}['’‘ʼ`´]{suffixes}(?![\w’'])", re.IGNORECASE)
