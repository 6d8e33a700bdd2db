"""Nations that the translation takes for others: Polish experts, чешские эксперты.

Adjectives and peoples are no names with an entry. Where a nation of the source is not there in
any word, and one is that the source does not name, it was swapped.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from toolkit.mentions.cues import Cue
from toolkit.mentions.findings import replaced
from toolkit.mentions.reading import read
from toolkit.names.gazetteer import LANGUAGES
from toolkit.names.peoples import PEOPLES
from toolkit.tokens import ByWord

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Finding

__all__ = ["swapped_nations"]

_NONE: frozenset[str] = frozenset()
# A text without any such word names no nation.
_CUES = {
    code: Cue(rf"(?:{'|'.join(said[code] for said in PEOPLES.values())})\w*") for code in LANGUAGES
}


def swapped_nations(source: str, target: str, languages: tuple[str, str]) -> Iterator[Finding]:
    """Yield a finding for a nation of the source that another stands for, if one does."""
    if not set(languages) <= set(LANGUAGES):
        return
    here = _nations(source, languages[0])
    if not here:
        return
    there = _nations(target, languages[1])
    lost, added = here - there, there - here
    if not lost or not added:
        return
    was, now = _first(source, lost, languages[0]), _first(target, added, languages[1])
    if was >= 0 and now >= 0:
        reading = read(target)
        yield replaced(read(source).written[was], reading.written[now], reading.span(now, now + 1))


def _nations(text: str, language: str) -> frozenset[str]:
    """Return the nations that a text names."""
    if not _CUES[language].is_in(text):
        return _NONE
    return frozenset(filter(None, map(_words(language).__getitem__, read(text).vocabulary)))


def _first(text: str, nations: frozenset[str], language: str) -> int:
    """Return which word names one of some nations first; English ones have a capital letter."""
    known, reading = _words(language), read(text)
    places = (at for at, word in enumerate(reading.words) if known[word] in nations)
    return next((at for at in places if language != "en" or reading.is_capital(at)), -1)


@cache
def _words(language: str) -> ByWord[str]:
    """Return the nation that each word names; of most words none."""
    patterns = (f"(?P<{nation}>{said[language]})" for nation, said in PEOPLES.items())
    pattern = re.compile("|".join(patterns))

    def look_up(word: str) -> str:
        found = pattern.match(word)
        return (found.lastgroup or "") if found else ""

    return ByWord(look_up)
