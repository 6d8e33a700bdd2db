"""A blank at the beginning or the end was added or lost.

The text is joined with what stands beside it, so a blank matters. `press check --fix` gives
the translation the blanks of the source.

Bad:
    msgctxt "title"
    msgid "Sabina Aliyeva visited the new school"
    msgstr "Сабина Алиева посетила новую школу "

Good:
    msgctxt "caption"
    msgid "Photo: "
    msgstr "Фото: "
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.model import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Pair

__all__ = ["SEVERITY", "find_in_text", "fix"]

SEVERITY = Severity.WARNING


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each edge whose blanks differ."""
    (before, after), (left, right) = _edges(pair.source), _edges(pair.target)
    if before != left:
        yield Finding("the blanks at the beginning differ from the source", start=0, end=len(left))
    if after != right:
        end = len(pair.target)
        yield Finding(
            "the blanks at the end differ from the source", start=end - len(right), end=end
        )


def fix(pair: Pair) -> str:
    """Return the target between the blanks of the source."""
    before, after = _edges(pair.source)
    return f"{before}{pair.target.strip()}{after}"


def _edges(text: str) -> tuple[str, str]:
    """Return the blanks before and after a text, without its line breaks."""
    bare = text.strip()
    at = text.find(bare) if bare else len(text)
    return text[:at].replace("\n", ""), text[at + len(bare) :].replace("\n", "")
