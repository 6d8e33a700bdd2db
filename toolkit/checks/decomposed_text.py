"""Letters with marks are written as two characters (not in the normal form C of Unicode).

Such a text looks right and is not found by any search. `press check --fix` composes it.

Bad:
    msgctxt "body"
    msgid "The third day of the forum"
    msgstr "Третий день форума"

Good:
    msgctxt "body"
    msgid "The third day of the forum"
    msgstr "Третий день форума"
"""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING
from unicodedata import is_normalized, normalize

from toolkit.model import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Pair

__all__ = ["SEVERITY", "find_in_text", "fix"]

SEVERITY = Severity.WARNING


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for the first letter that is not composed."""
    if is_normalized("NFC", pair.target):
        return
    composed = normalize("NFC", pair.target)
    pairs = zip_longest(pair.target, composed)
    at = next(place for place, (one, other) in enumerate(pairs) if one != other)
    yield Finding("letters and their marks are apart (not in NFC)", start=at, end=at + 2)


def fix(pair: Pair) -> str:
    """Return the target in the normal form C."""
    return normalize("NFC", pair.target)
