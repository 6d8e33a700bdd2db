"""An ordinal in digits has the wrong ending, or is not joined to it by one hyphen.

In Azerbaijani the ending follows the last numeral as it is spoken: `2020-ci il` (iyirminci),
`1990-cı illər` (doxsanıncı), `3-cü`, `2010-cu`. In Russian it is the last letter after a vowel,
the last two after a consonant: `2024-м`, `3-го`. `press check --fix` mends it.

Bad:
    msgctxt "body"
    msgid "In 2024, the 3rd forum was held."
    msgstr "В 2024-ом году прошёл 3-ий форум."

Bad (az):
    msgctxt "body"
    msgid "In 2024, many persons were received."
    msgstr "2024-ci ildə çoxlu şəxs qəbul edilib."

Bad (az):
    msgctxt "title"
    msgid "Annual report for 2020"
    msgstr "2020 ci il üzrə illik məruzə"

Good (az):
    msgctxt "body"
    msgid "The 3rd forum was held in 2020, the first one in the 1990s."
    msgstr "3-cü forum 2020-ci ildə, birincisi isə 1990-cı illərdə keçirilib."
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from toolkit.model import Finding, Severity
from toolkit.reading.words.lexicon import DIGIT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Conventions, Pair

__all__ = ["SEVERITY", "SIGNS", "find_in_text", "fix"]

SEVERITY = Severity.WARNING
SIGNS = DIGIT

_ENDED = re.compile(r"(?<![\w.,-])(\d+)-([^\W\d_]{2,3})(?![\w-])")


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each ordinal that is not written as it is spoken."""
    for start, end, right in _faults(pair.target, pair.conventions):
        hint = f"Write {right}."
        yield Finding(f"{pair.target[start:end]} for {right}", hint, None, start, end)


def fix(pair: Pair) -> str:
    """Return the target with the right endings."""
    text = pair.target
    for start, end, right in reversed(_faults(text, pair.conventions)):
        text = text[:start] + right + text[end:]
    return text


@cache
def _ordinal(mark: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w,])(?<!\D\.)(\d+)(?:[-–‑ \u00a0]|\s-\s?|)({mark})(?![^\W\d_])(-(?=il))?",
        re.IGNORECASE,
    )


def _faults(text: str, conventions: Conventions) -> list[tuple[int, int, str]]:
    """Return the places of wrong ordinals and what belongs there."""
    if conventions.short_ordinals:
        return _long(text, conventions)
    ordinal = conventions.ordinal
    if ordinal is None or "c" not in text.lower():
        return []
    found: list[tuple[int, int, str]] = []
    for one in _ordinal(conventions.ordinal_mark).finditer(text):
        ending = ordinal(int(one[1][-15:])).rpartition("-")[2]
        right = f"{one[1]}-{ending}{' ' if one[3] else ''}"
        if one[0] != right and one[0].lower() != right:
            found.append((one.start(), one.end(), right))
    return found


def _long(text: str, conventions: Conventions) -> list[tuple[int, int, str]]:
    """Return the places of ordinals with too long an ending, and what belongs there."""
    if "-" not in text:
        return []
    short = conventions.short_ordinals
    return [
        (one.start(), one.end(), f"{one[1]}-{short[one[2]]}")
        for one in _ENDED.finditer(text)
        if one[2] in short
    ]
