"""A hyphen or two stand where a dash belongs.

`press check --fix` mends it, with the dash that the text has elsewhere.

Bad:
    msgctxt "quote"
    msgid "“Education is the best protection of rights,” she said."
    msgstr "«Образование - лучшая защита прав», - сказала она."

Bad:
    msgctxt "body"
    msgid "The seminar will be held on 18–20 October."
    msgstr "Семинар пройдёт 18-20 октября."

Good:
    msgctxt "quote"
    msgid "“Education is the best protection of rights,” she said."
    msgstr "«Образование — лучшая защита прав», — сказала она в интернет-эфире."
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from toolkit.model import Finding, Genre, Severity
from toolkit.reading.texts.literals import hidden

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Pair

__all__ = ["SEVERITY", "SIGNS", "find_in_text", "fix"]

SEVERITY = Severity.WARNING
SIGNS = frozenset("-")

_HYPHEN = re.compile(r"(?<![-\s])([ \u00a0])-{1,2}(?=[ \u00a0]\S)|(?<=[\w»”\",.])--(?=\w)")
_RANGE = re.compile(r"(?<![\w.,/-])(?<![№#] )(?<![№#])(\d{1,4})-(\d{1,4})(?![\w/-])")
_ENDS = re.compile(r"(\d{1,4})\s?(?:[–—]|to|and|[dt][aə]n|по|до|-)\s?(\d{1,4})")


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each hyphen that should be a dash."""
    if pair.genre is Genre.FOREIGN or "-" not in pair.target:
        return
    for start, end, _ in _faults(pair):
        yield Finding("a hyphen for a dash", start=start, end=end)


def fix(pair: Pair) -> str:
    """Return the target with dashes in their place."""
    text = pair.target
    for start, end, put in reversed(_faults(pair)):
        text = text[:start] + put + text[end:]
    return text


def _faults(pair: Pair) -> list[tuple[int, int, str]]:
    """Return the places of such hyphens and the dash for each."""
    text = hidden(pair.target)
    dash = "—" if "—" in text else pair.conventions.dash
    found = [(one.start() + len(one[1] or ""), one.end(), dash) for one in _HYPHEN.finditer(text)]
    if pair.conventions.range_dash:
        ranges = set(_ENDS.findall(pair.source))
        found += [
            (one.end(1), one.start(2), pair.conventions.range_dash)
            for one in _RANGE.finditer(text)
            if one.groups() in ranges
        ]
    return sorted(found)
