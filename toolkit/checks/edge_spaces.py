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
    """Yield a finding for each edge whose blanks differ; line breaks are no blanks here."""
    if pair.source == pair.source.strip() and pair.target == pair.target.strip():
        return
    (before, after), (left, right) = _edges(pair.source), _edges(pair.target)
    end = len(pair.target)
    if not pair.target.strip():
        return
    if _blanks(before) != _blanks(left):
        yield Finding("the blanks at the beginning differ from the source", start=0, end=len(left))
    if _blanks(after) != _blanks(right):
        start = end - len(right)
        yield Finding("the blanks at the end differ from the source", start=start, end=end)


def fix(pair: Pair) -> str:
    """Return the target between the blanks of the source; its line breaks stay."""
    if not any(find_in_text(pair)):
        return pair.target
    (before, after), (left, right) = _edges(pair.source), _edges(pair.target)
    head = before if before.count("\n") == left.count("\n") else _breaks(left) + _blanks(before)
    tail = after if after.count("\n") == right.count("\n") else _blanks(after) + _breaks(right)
    return f"{head}{pair.target.strip()}{tail}"


def _edges(text: str) -> tuple[str, str]:
    """Return what stands before and after the first and the last mark of a text."""
    bare = text.strip()
    at = text.find(bare) if bare else len(text)
    return text[:at], text[at + len(bare) :]


def _blanks(edge: str) -> str:
    return edge.replace("\n", "")


def _breaks(edge: str) -> str:
    return "\n" * edge.count("\n")
