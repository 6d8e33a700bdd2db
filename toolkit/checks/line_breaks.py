r"""The translation has more or fewer line breaks than the source.

A paragraph that was lost joins two texts; one too many in a title would end a line where
programs write headers.

Bad:
    msgctxt "body"
    msgid "The seminar was held in Julfa.\n\nSimilar events will follow."
    msgstr "Семинар прошёл в Джульфе. Подобные мероприятия последуют."

Good:
    msgctxt "body"
    msgid "The seminar was held in Julfa.\n\nSimilar events will follow."
    msgstr "Семинар прошёл в Джульфе.\n\nПодобные мероприятия последуют."
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from toolkit.model import Finding, Genre, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Pair

__all__ = ["SEVERITY", "SIGNS", "find_in_text"]

SEVERITY = Severity.ERROR

SIGNS = frozenset("\r\n\v\f\x85\u2028\u2029")
_BREAK = re.compile(r"\r\n|[\r\n\v\f\x85\u2028\u2029]")


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding where the numbers of line breaks differ.

    Programs wrap their messages as they like: of those only a line break where the source
    has none, or one at an edge, is a fault.
    """
    here, there = _BREAK.findall(pair.source), list(_BREAK.finditer(pair.target))
    if len(here) == len(there):
        return
    if pair.genre is Genre.FOREIGN and here and _edges(pair.source) == _edges(pair.target):
        return
    start, end = there[-1].span() if len(there) > len(here) else (-1, -1)
    yield Finding(f"{len(there)} line breaks for {len(here)} in the source", start=start, end=end)


def _edges(text: str) -> tuple[bool, bool]:
    return text.startswith("\n"), text.endswith("\n")
