"""Sentences: where they end, in any language that writes full stops."""

from __future__ import annotations

import re
from functools import lru_cache

from toolkit.model.batches import TEXTS

__all__ = ["sentences"]

# The mark comes first, what must stand before it behind: so the search skips to the marks.
_END = re.compile(
    r"[.!?…](?:(?<![.])|(?<=[^\W\d_]{2}[.])|(?<=[\d%)\]»”“’\"][.]))"
    r"[»”“’\")\]*]*\s+(?=[«„“‘\"(\[*]*(?:[^\W\d_]|\d))"
)
_LONGEST = 8
"""More characters than any abbreviation that stands before a name."""
_WORD = 5
"""More letters than any of them has in a row."""
_TITLES = re.compile(
    r"(?:\b(?:mr|mrs|ms|dr|prof|st|no|nos|art|vs|etc|inc|p|pp|им|ул|стр|ст|см|др|тыс|млн|млрд|гг?"
    r"|рис|тел|доб|ext|tel|cf|e\.g|i\.e|т\.\s?[деп]|və s|bax|ref|art|fig|сокр|гл|п|пп"
    # Initials of two letters.
    r"|(?-i:[KSCZGTP]h|Y[aeou]|Ts|Дж))\.)$",
    re.IGNORECASE,
)


def _ends_in_title(text: str) -> bool:
    """Whether a text ends in an abbreviation; so many letters before its full stop are a word."""
    if text[-1] != "." or not text[-2:-1].isalpha():
        return False
    if len(text) > _WORD and text[-_WORD - 1 : -1].isalpha():
        return False
    return _TITLES.search(text, max(len(text) - _LONGEST, 0)) is not None


@lru_cache(maxsize=TEXTS)
def sentences(text: str) -> tuple[str, ...]:
    """Return the sentences of a text; a line break ends one too."""
    found: list[str] = []
    start = 0
    for end in _END.finditer(text):
        stop = end.end()
        head = text[start:stop].strip()
        if _ends_in_title(head) or (text[stop].islower() and "\n" not in end[0]):
            continue
        found.append(head)
        start = stop
    rest = text[start:].strip()
    if "\n" not in text:
        return (*found, rest) if rest else tuple(found)
    return tuple(part.strip() for one in [*found, rest] for part in one.split("\n") if part.strip())
