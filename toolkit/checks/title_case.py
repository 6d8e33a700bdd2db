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
from toolkit.reading.texts.tongues import without_names
from toolkit.reading.words.lexicon import lowered, matching
from toolkit.tokens import CAPITAL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Conventions, Pair

__all__ = ["SEVERITY", "find_in_text"]

SEVERITY = Severity.WARNING

_WORD = re.compile(r"[^\W\d_]+")
_CAPITAL = re.compile(CAPITAL)
# Shorter words are rather those of grammar.
_SHORT = 3
_START = re.compile(r"(?:\A|[.:!?|–—]\s|[“«„(\"])[^\w]*\Z")


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for a title most of whose words have a capital."""
    if pair.field not in {"title", "heading"} or not pair.conventions.common:
        return
    inside = _inside(pair.target)
    capital = [word for word in inside if word[0].isupper()]
    never = _verbs(capital, pair.conventions) or _wrong(pair, capital, inside)
    if never:
        yield Finding(f"English capitals: {', '.join(never[:3])}", "Write it like a sentence.")


def _wrong(pair: Pair, capital: list[str], inside: list[str]) -> list[str]:
    """Return the words that should have no capital, where two at least have one."""
    if len(capital) < 2:
        return []
    # Of few words with a capital two may be a name all the same: parliament is Milli Məclis.
    is_most = len(capital) * 2 >= len(inside)
    if _has_no_names(pair.source) and (is_most or _are_common(capital, pair.conventions)):
        return capital
    if len(capital) * 2 <= len(inside):
        return []
    never = _common_words(capital, inside, pair.conventions)
    if not never and len(capital) > 2 and _is_all_capital(pair.target, inside, pair.conventions):
        return capital
    return never


def _are_common(capital: list[str], conventions: Conventions) -> bool:
    """Whether a dictionary has all of the words in small letters, if there is one."""
    is_common = conventions.is_common
    return is_common is not None and all(is_common(lowered(word, conventions)) for word in capital)


def _verbs(capital: list[str], conventions: Conventions) -> list[str]:
    """Return the verbs among words with a capital: one is enough, as names have none."""
    finite, is_common = matching(conventions.finite), conventions.is_common
    found = [word for word in capital if finite[lowered(word, conventions)]]
    return [word for word in found if is_common is None or is_common(lowered(word, conventions))]


def _has_no_names(source: str) -> bool:
    """Whether a source has no capital but the first one: names have one in every language."""
    found = _WORD.findall(source)
    return len(found) > 1 and found[0][0].isupper() and not any(map(_CAPITAL.search, found[1:]))


def _inside(title: str) -> list[str]:
    """Return the words inside a title: none that begins it, no abbreviation, none in marks."""
    text = without_names(title)
    return [
        found[0]
        for found in _WORD.finditer(text)
        if not found[0].isupper() and not _START.search(text[: found.start()])
    ]


def _common_words(capital: list[str], inside: list[str], conventions: Conventions) -> list[str]:
    """Return the words that are no part of a name: one that is sure, or many by the dictionary.

    By the dictionary none is where several long words have no capital: those that have one
    are a long name, of the Red Cross and Red Crescent Movement; nor a word that names of bodies
    have: a title may consist of two of those.
    """
    small = [lowered(word, conventions) for word in capital]
    sure = [word for word in small if matching(conventions.common)[word]]
    plain = sum(word.islower() and len(word) > _SHORT for word in inside)
    if sure or conventions.is_common is None or plain * 2 >= len(capital):
        return sure
    of_body = matching(conventions.bodies)
    known = [word for word in small if conventions.is_common(word) and not of_body[word]]
    return known if len(known) > 2 else []


def _is_all_capital(title: str, inside: list[str], conventions: Conventions) -> bool:
    """Whether every long word has a capital, though the last one, the head, makes no name."""
    if not conventions.titled or "," in title:
        return False
    last = lowered(inside[-1], conventions)
    long = [word for word in inside if len(word) > _SHORT]
    return all(word[0].isupper() for word in long) and not matching(conventions.titled)[last]
