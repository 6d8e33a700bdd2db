"""A title has English capitals: every word with a capital letter.

Russian and Azerbaijani write a title like a sentence. Found where words that are never part
of a name (verbs, prepositions, common nouns) have a capital inside the title.

Bad:
    msgctxt "heading"
    msgid "Protection of the Rights of Persons with Disabilities"
    msgstr "Защита Прав Лиц с Инвалидностью"

Good:
    msgctxt "title"
    msgid "Constitution Day in the Republic of Azerbaijan"
    msgstr "День Конституции в Азербайджанской Республике"

Bad (az):
    msgctxt "title"
    msgid "Ombudsman Discusses Protection of Children’s Rights"
    msgstr "Ombudsman Uşaq Hüquqlarının Müdafiəsini Müzakirə Edib"

Good (az):
    msgctxt "title"
    msgid "Sabina Aliyeva visits Guba Regional Center"
    msgstr "Səbinə Əliyeva Quba Regional Mərkəzində olub"
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from toolkit.model import Finding, Severity
from toolkit.reading.lexicon import lowered, matching

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Conventions, Pair

__all__ = ["SEVERITY", "find_in_text"]

SEVERITY = Severity.WARNING

_WORD = re.compile(r"[^\W\d_]+")
_START = re.compile(r"(?:\A|[.:!?|–—]\s|[“«„(\"])[^\w]*\Z")


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for a title most of whose words have a capital."""
    if pair.field not in {"title", "heading"} or not pair.conventions.common:
        return
    inside = [
        found[0]
        for found in _WORD.finditer(pair.target)
        if not found[0].isupper() and not _START.search(pair.target[: found.start()])
    ]
    capital = [word for word in inside if word[0].isupper()]
    if len(capital) < 2 or len(capital) * 2 <= len(inside):
        return
    never = [word for word in capital if _is_common(word, len(capital), pair.conventions)]
    if never:
        yield Finding(f"English capitals: {', '.join(never[:3])}", "Write it like a sentence.")


def _is_common(word: str, capitals: int, conventions: Conventions) -> bool:
    """Whether a word is no part of a name; beside one or two others only the sure ones."""
    small = lowered(word, conventions)
    if matching(conventions.common)[small]:
        return True
    return capitals > 2 and conventions.is_common is not None and conventions.is_common(small)
