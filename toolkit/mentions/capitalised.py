"""Names in a text that no termbase has, told by capital letters alone."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from toolkit.mentions.given_names import given_names_in
from toolkit.mentions.reading import has_capitals, read
from toolkit.mentions.surroundings import OFFICES
from toolkit.model.batches import TEXTS
from toolkit.names.offices import is_of_an_office
from toolkit.names.peoples import is_of_people
from toolkit.names.transcription import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.mentions.index import Index
    from toolkit.mentions.reading import Reading

__all__ = ["Outsider", "outsiders"]

_ON = frozenset({"against", "for", "on"})
_QUOTES = frozenset('«“„"‘&-')
_LEAST, _MOST = 2, 3
_LOCATIVE = re.compile("(?<!za)[dt][aə]n?\\Z")


class Outsider(NamedTuple):
    """A name in a text: its folded words, and which of the text's words they are."""

    words: tuple[str, ...]
    start: int
    end: int
    text: str


@lru_cache(maxsize=TEXTS)
def outsiders(text: str, index: Index) -> tuple[Outsider, ...]:
    """Return the names in two or three words that no termbase has."""
    if index.vocabulary.code not in LANGUAGES or not has_capitals(text):
        return ()
    reading = read(text)
    taken = {at for one in index.mentions(text) for at in range(one.start, one.end)}
    return tuple(
        Outsider(reading.words[start:end], start, end, reading.slice(start, end))
        for start, end in _runs(reading, index)
        if 1 < end - start <= _MOST and taken.isdisjoint(range(start, end))
    )


def _runs(reading: Reading, index: Index) -> Iterator[tuple[int, int]]:
    """Yield where words with capital letters stand in a row, titles before a name left out."""
    capitals, end = reading.capitals, 0
    for at in capitals:
        if at < end or at + 1 not in capitals:
            continue
        end = at + 1
        while end in capitals and reading.follows(end):
            end += 1
        start = _begin_of_name(reading, at, end, index.vocabulary.code)
        last = _end_of_name(reading, start, end, index)
        if last - start > 1 and _is_name(reading, start, last):
            yield start, last


def _begin_of_name(reading: Reading, start: int, end: int, language: str) -> int:
    """Return where a name begins behind a body, an office or a people: UNICEF Representative."""
    while start < end and reading.written[start].isupper():
        start += 1
    while start < end and _is_before_name(reading.words[start], language):
        start += 1
    return start


def _is_before_name(word: str, language: str) -> bool:
    """Whether a word is of an office or a people; a name may be spelt like one of these: Misir."""
    is_nation = is_of_people(word, language) and word not in given_names_in(language)
    return is_nation or is_of_an_office(word)


def _end_of_name(reading: Reading, start: int, end: int, index: Index) -> int:
    """Return where a person’s name ends before an office or a town.

    Giorgi Lomidze Ombudsman Aparatında; Vüqar Xəlilov Varşavada.
    """
    offices = (
        one.start
        for one in index.mentions(reading.text)
        if start < one.start < end and one.entries[0].kind in OFFICES
    )
    end = next(offices, end)
    is_placed = index.vocabulary.code == "az" and end - start > _LEAST
    return end - 1 if is_placed and _LOCATIVE.search(reading.words[end - 1]) else end


def _is_name(reading: Reading, start: int, end: int) -> bool:
    text, first, last = reading.text, reading.start(start), reading.end(end - 1)
    if first and text[first - 1] in _QUOTES and not _is_double(reading, start):
        return False
    if text[last : last + 1] in {"-", "»", "”"} or text[last : last + 2] == " &":
        return False
    if any(map(is_of_an_office, reading.words[start:end])) or _is_subject(reading, start, end):
        return False
    return all(len(word) > 1 and word[1:].islower() for word in reading.written[start:end])


def _is_subject(reading: Reading, start: int, end: int) -> bool:
    """Whether words say what a body is for: Working Group on Arbitrary Detention."""
    if reading.words[end : end + 1] == ("üzrə",):
        return True
    return (
        reading.words[start - 1] in _ON and start > 1 and is_of_an_office(reading.words[start - 2])
    )


def _is_double(reading: Reading, at: int) -> bool:
    """Whether a word is the second part of a double name: Karl-Johan."""
    is_joined = at > 0 and reading.text[reading.end(at - 1) : reading.start(at)] == "-"
    is_name = is_joined and reading.is_capital(at - 1) and reading.written[at - 1][1:].islower()
    return is_name and not is_of_an_office(reading.words[at - 1])
