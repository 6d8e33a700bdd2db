"""An ending behind a figure or an abbreviation has vowels that do not fit how it is spoken.

In Azerbaijani `2024-də` (dörddə) and `2026-da` (altıda), `BMT-də` (be-em-te) and `NATO-da`.
Abbreviations are judged only where it is known how they are read. `press check --fix` mends it.

Bad (az):
    msgctxt "body"
    msgid "The issue was raised at the UN."
    msgstr "Məsələ BMT-da qaldırılıb."

Bad (az):
    msgctxt "body"
    msgid "The works will end on 15 May."
    msgstr "İşlər mayın 15-da başa çatacaq."

Good (az):
    msgctxt "body"
    msgid "The UN was informed from 5 to 10 May, at NATO on 16 May."
    msgstr "BMT-yə mayın 5-dən 10-dək, NATO-da isə mayın 16-da məlumat verilib."
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from toolkit.model import Finding, Genre, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Pair

__all__ = ["SEVERITY", "SIGNS", "find_in_text", "fix"]

SEVERITY = Severity.WARNING
SIGNS = frozenset("-")

# A figure, a sign or capitals, and small letters behind a hyphen; no full hour, which is read
# in more than one way, and no ordinal, which has a check of its own.
_ENDED = re.compile(
    r"(?<![\w.,:/@-])(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|[^\W_][\w.,:]*(?<!:00)(?:[%‰]|°C)?)"
    r"-(?!c[ıiuü]\b)([a-zəıöüçşğ]{1,7})(?![\w@-])"
)


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each ending with the wrong vowels."""
    for start, end, right in _faults(pair):
        hint = f"Write {right}."
        yield Finding(f"{pair.target[start:end]} for {right}", hint, None, start, end)


def fix(pair: Pair) -> str:
    """Return the target with the right vowels."""
    text = pair.target
    for start, end, right in reversed(list(_faults(pair))):
        text = text[:start] + right + text[end:]
    return text


def _faults(pair: Pair) -> Iterator[tuple[int, int, str]]:
    """Yield the places of what has a wrong ending, and what belongs there."""
    harmonised = pair.conventions.harmonised
    if harmonised is None or pair.genre is not Genre.FREE or "-" not in pair.target:
        return
    for found in _ENDED.finditer(pair.target):
        right = harmonised("".join(found[1].split()), found[2])
        if right and right != found[2]:
            yield *found.span(), f"{found[1]}-{right}"
