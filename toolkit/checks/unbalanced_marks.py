"""A quotation mark or a bracket has no partner.

Numbers of a list (`1)`, `a)`) need none. A source that has the same fault is left alone: its
quotation may go on in the next paragraph.

Bad:
    msgctxt "body"
    msgid "The document was signed by the Commissioner (Ombudsman) and handed over."
    msgstr "Документ подписан Уполномоченным (Омбудсменом и передан партнёрам."

Bad:
    msgctxt "quote"
    msgid "She noted: “Strong institutions protect people.”"
    msgstr "Она отметила: «Сильные учреждения защищают людей."

Good:
    msgctxt "body"
    msgid "It is required to attach: 1) an application; 2) a copy of the passport."
    msgstr "Необходимо приложить: 1) заявление; 2) копию паспорта."
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from toolkit.model import Finding, Genre, Severity
from toolkit.reading.texts.quotations import MARKS, quotations
from toolkit.reading.words.lexicon import signs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Pair

__all__ = ["SEVERITY", "SIGNS", "find_in_text"]

SEVERITY = Severity.ERROR

_BRACKETS = frozenset("()[]")
SIGNS = MARKS | _BRACKETS
_BRACKET = re.compile(r"[()\[\]]")
_PARTNERS = {")": "(", "]": "["}
_LISTED = re.compile(r"(?:^|[\s(])(?:\d{1,3}|[^\W\d_]{1,3}|\*)\Z")
_SMILEY = re.compile(r"[:;=]-?\Z")


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each mark of the target without a partner."""
    severity = Severity.WARNING if pair.genre is Genre.FOREIGN else None
    single = quotations(pair.target).single
    if single and not quotations(pair.source).single and pair.genre is not Genre.FOREIGN:
        for at in single:
            yield Finding("a quotation mark without its partner", "", severity, at, at + 1)
    if _BRACKETS.isdisjoint(signs(pair.target)):
        return
    alone = _alone(pair.target)
    if alone and not _alone(pair.source):
        for at in alone:
            yield Finding("a bracket without its partner", "", severity, at, at + 1)


def _alone(text: str) -> list[int]:
    """Return the places of brackets without a partner."""
    opened: list[tuple[str, int]] = []
    alone: list[int] = []
    for found in _BRACKET.finditer(text):
        mark, at = found[0], found.start()
        if mark not in _PARTNERS:
            if mark == "[" or not _SMILEY.search(text[:at]):
                opened.append((mark, at))
        elif opened and opened[-1][0] == _PARTNERS[mark]:
            opened.pop()
        elif not _LISTED.search(text[:at]) and not _SMILEY.search(text[:at]):
            alone.append(at)
    return sorted([*alone, *(at for _, at in opened)])
