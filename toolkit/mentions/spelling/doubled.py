"""Names of the tables with a letter written twice: Hüsseynova, Кариммова.

Azerbaijani has one spelling of each of its names; Russian and English writers double consonants
by habits of their own (Гуссейнов, Jaffarov), which is a note. A vowel is doubled by none.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from toolkit.mentions.reading import read
from toolkit.mentions.spelling.likeness import has_ending, skeleton
from toolkit.mentions.spelling.tabled import spellings_of
from toolkit.model import Finding, Severity
from toolkit.names.families import VOWELS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.mentions.names import Names

__all__ = ["doubled"]

_TWICE = re.compile(r"([^\W\d_])\1")
# The first consonants, by which a word is compared with few names of the source.
_SOUNDS = 3


def doubled(source: str, target: str, names: Names) -> Iterator[Finding]:
    """Yield a finding for each name of the source with one letter more than the tables have."""
    languages = names.languages
    if source == target or languages[0] == languages[1] or not names.are_told:
        return
    reading, here = read(target), read(source)
    for at, word in reading.capitals.items():
        if not _TWICE.search(word) or names.target.knows(word):
            continue
        sounds = skeleton(word)[:_SOUNDS]
        near = (at for at, name in here.capitals.items() if skeleton(name)[:_SOUNDS] == sounds)
        written = [here.written[place] for place in near]
        spelt = [one for name in written for one in spellings_of(name, *languages)]
        if letter := _letter_too_many(word, spelt):
            is_sure = languages[1] == "az" or letter in VOWELS
            message = f"`{reading.written[at]}` is misspelt"
            hint = f"A letter is there twice: `{letter}`."
            severity = None if is_sure else Severity.NOTE
            yield Finding(message, hint, severity, *reading.span(at, at + 1))


def _letter_too_many(word: str, spelt: list[str]) -> str:
    """Return the letter without whose second a word is a spelling that it is not, or nothing."""
    if any(has_ending(word, one) for one in spelt):
        return ""
    for found in _TWICE.finditer(word):
        once = f"{word[: found.start()]}{word[found.end() - 1 :]}"
        if any(has_ending(once, one) and found.start() < len(one) - 1 for one in spelt):
            return found[1]
    return ""
