"""Words that have a capital letter in names, yet are no part of a person's: Council, March."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path

__all__ = ["is_of_an_office"]

_FILE = Path(__file__).parent / "data" / "offices.txt"
_SECTION = re.compile(r"^\[(\w+)\]\n([^\[]+)", re.MULTILINE)
# What follows the beginning of an English word.
_ENGLISH = "[a-z]{0,3}|ations?|ional|ments?|ative|ities|ious|ology|ature"


@lru_cache(maxsize=4096)
def is_of_an_office(word: str) -> bool:
    """Whether a folded word of English, Azerbaijani or Russian is of an office, body or day."""
    return _beginnings().match(word) is not None


@cache
def _beginnings() -> re.Pattern[str]:
    text = _FILE.read_text("utf-8").replace("ı", "i")
    words = {code: "|".join(listed.split()) for code, listed in _SECTION.findall(text)}
    return re.compile(rf"(?:{words['az']}|{words['ru']})|(?:{words['en']})(?:{_ENGLISH})\Z")
