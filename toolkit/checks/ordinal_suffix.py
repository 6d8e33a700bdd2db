"""An ordinal in digits has the wrong ending, or is not joined to it by one hyphen.

The ending follows the last numeral as it is spoken: `2020-ci il` (iyirminci), `1990-cı illər`
(doxsanıncı), `3-cü`, `2010-cu`. `press check --fix` mends it. In Russian it has one letter,
or two with a consonant first: `5-й`, `5-го`, `90-е`.

Bad (az):
    msgctxt "body"
    msgid "In 2024, many persons were received."
    msgstr "2024-ci ildə çoxlu şəxs qəbul edilib."

Bad (az):
    msgctxt "title"
    msgid "Annual report for 2020"
    msgstr "2020 ci il üzrə illik məruzə"

Bad:
    msgctxt "body"
    msgid "It was the 5th visit of the group."
    msgstr "Группа посетила учреждение в 5-ый раз."

Good:
    msgctxt "body"
    msgid "It was the 5th visit of the group."
    msgstr "Группа посетила учреждение в 5-й раз."

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
from toolkit.reading.lexicon import DIGIT, compiled
from toolkit.reading.ordinals import ordinal_ending

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Conventions, Pair

__all__ = ["SEVERITY", "SIGNS", "find_in_text", "fix"]

SEVERITY = Severity.WARNING
SIGNS = DIGIT


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each ordinal that is not written as it is spoken."""
    if pair.conventions.wrong_ordinals:
        for found in compiled(pair.conventions.wrong_ordinals).finditer(pair.target):
            yield Finding(f"{found[0]} has a wrong ending", "", None, *found.span())
    if not pair.conventions.ordinal_mark:
        return
    for start, end, right in _faults(pair.target, pair.conventions):
        hint = f"Write {right}."
        yield Finding(f"{pair.target[start:end]} for {right}", hint, None, start, end)


def fix(pair: Pair) -> str:
    """Return the target with the right endings."""
    text = pair.target
    if pair.conventions.ordinal_mark:
        for start, end, right in reversed(_faults(text, pair.conventions)):
            text = text[:start] + right + text[end:]
    return text


@cache
def _ordinal(mark: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w.,])(\d+)(?:[-–‑ \u00a0]|\s-\s?|)({mark})(?![^\W\d_])(-(?=il))?",
        re.IGNORECASE,
    )


def _faults(text: str, conventions: Conventions) -> list[tuple[int, int, str]]:
    """Return the places of wrong ordinals and what belongs there."""
    if "c" not in text.lower():
        return []
    found: list[tuple[int, int, str]] = []
    for one in _ordinal(conventions.ordinal_mark).finditer(text):
        right = f"{one[1]}-{ordinal_ending(int(one[1][-15:]), conventions)}{' ' if one[3] else ''}"
        if one[0] != right and one[0].lower() != right:
            found.append((one.start(), one.end(), right))
    return found
