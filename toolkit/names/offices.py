"""Words that have a capital letter in names, yet are no part of a person's: Council, March."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path

from toolkit.names.tables import given_names

__all__ = ["is_of_an_office"]

_FILE = Path(__file__).parent / "data" / "offices.txt"
_SECTION = re.compile(r"^\[(\w+)\]\n([^\[]+)", re.MULTILINE)
# What follows the beginning of an English word.
_ENGLISH = "[a-z]{0,3}|ations?|ional|ments?|ative|ities|ious|ology|ature|tial|rations?"


# Of so few letters are words that others begin with: as, Asif; мир, Мирзоев.
_SHORT = 3


@lru_cache(maxsize=4096)
def is_of_an_office(word: str) -> bool:
    """Whether a folded word of English, Azerbaijani or Russian is of an office, body or day.

    A given name that begins like one is none, but where it is the same word: Nazir.
    """
    found = _beginnings().match(word)
    return found is not None and (word in _listed() or word not in _names())


@cache
def _words() -> dict[str, list[str]]:
    text = _FILE.read_text("utf-8").replace("ı", "i")
    return {code: listed.split() for code, listed in _SECTION.findall(text)}


@cache
def _listed() -> frozenset[str]:
    return frozenset(word.removesuffix(r"\b") for listed in _words().values() for word in listed)


@cache
def _names() -> frozenset[str]:
    spelt = (text for one in given_names() for code in _words() for text in one.spellings(code))
    return frozenset(text.lower().replace("\u0307", "").replace("ı", "i") for text in spelt)


@cache
def _beginnings() -> re.Pattern[str]:
    long, short = (
        {code: "|".join(filter(is_kept, listed)) for code, listed in _words().items()}
        for is_kept in (lambda word: len(word) > _SHORT, lambda word: len(word) <= _SHORT)
    )
    return re.compile(
        rf"(?:{long['az']}|{long['ru']})|(?:{long['en']})(?:{_ENGLISH})\Z"
        rf"|(?:{short['az']}|{short['ru']})\w{{0,3}}\Z|(?:{short['en']})s?\Z"
    )
