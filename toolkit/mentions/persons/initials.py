"""Persons named by initials: another letter in the translation, or one of many left out."""

from __future__ import annotations

import re
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from toolkit.mentions.capitalised import outsiders
from toolkit.mentions.findings import lost
from toolkit.mentions.persons.outsiders import has_new_names, is_there
from toolkit.mentions.reading import fold, read
from toolkit.mentions.spelling.sounds import LEAST, heard
from toolkit.mentions.spelling.transcribed import families_of
from toolkit.model import Finding
from toolkit.names.transcription import begins_like, renders
from toolkit.tokens import CAPITAL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.mentions.names import Names

__all__ = ["changed_initials", "lost_initials"]

# A. Huseynov, A.B. Huseynov, Дж. Гусейнов, Arif B. Huseynov.
_INITIALS = re.compile(
    rf"(?:(?<![\w.-])({CAPITAL}[^\W\d_]{{2,}})[ \u00a0]|(?<![\w.]))"
    rf"((?:{CAPITAL}ж?\.-?[ \u00a0]?){{1,3}})({CAPITAL}[^\W\d_]{{2,}})"
)
_LETTERS = re.compile(r"[^\W\d_]+")
_LISTED = 2
# Letters of a word that is no initial.
_LONGER = 3


class _Named(NamedTuple):
    """A person by folded initials and family name; where the initials stand, and as what.

    `before` is a word with a capital letter that may be the given name: Arif B. Huseynov.
    """

    letters: tuple[str, ...]
    family: str
    start: int
    end: int
    text: str
    before: str = ""

    def readings(self) -> Iterator[tuple[str, ...]]:
        """Yield the names before the family name, without the word before and with it."""
        yield self.letters
        if self.before:
            yield self.before, *self.letters


def _named(text: str) -> Iterator[_Named]:
    if "." not in text or all(map(_LONGER.__le__, map(len, read(text).capitals.values()))):
        return
    for found in _INITIALS.finditer(text):
        letters = tuple(map(fold, _LETTERS.findall(found[2])))
        start, before = found.start(2), fold(found[1] or "")
        text = found[0][start - found.start() :]
        yield _Named(letters, fold(found[3]), start, found.end(3), text, before)


def changed_initials(source: str, target: str, names: Names) -> Iterator[Finding]:
    """Yield a finding for each initial before a right family name that is another letter."""
    languages = names.languages
    if not names.are_told:
        return
    there = list(_named(target))
    if not there:
        return
    here = list(_named(source))
    persons = outsiders(source, names.source)
    whole = [_Named(one.words[:-1], one.words[-1], 0, 0, one.text) for one in persons]
    for one in there:
        same = [some for some in (*here, *whole) if renders(some.family, one.family, languages)]
        if same and not any(_agree(some, one, languages) for some in same):
            message = f"`{one.text}` has another initial than `{same[0].text}`"
            yield Finding(message, start=one.start, end=one.end)


def _agree(one: _Named, other: _Named, languages: tuple[str, str]) -> bool:
    """Whether each initial may be that of the name or initial at its place."""
    families = families_of((one.family,), languages[0])
    both = list(product(one.readings(), other.readings()))
    same = [(here, there) for here, there in both if len(here) == len(there)]
    return any(
        all(begins_like(*pair, languages, families) for pair in zip(here, there, strict=False))
        for here, there in same or both[:1]
    )


def lost_initials(source: str, target: str) -> Iterator[Finding]:
    """Yield a finding for each person named by initials of whom nothing is in the target."""
    named = list(_named(source))
    if len(named) < _LISTED or has_new_names(source, target):
        return
    for one in named:
        if len(heard(one.family)) >= LEAST and not is_there(one.family, target):
            yield lost(one.text)
