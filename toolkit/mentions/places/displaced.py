"""Places of the source, known or not, for which the translation has a known one instead.

A word of the source with a capital letter, where sentences name places, sounds like no word of
the translation; and that has a place or country which the source names in no form.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from toolkit.mentions.acceptance import is_named
from toolkit.mentions.findings import replaced
from toolkit.mentions.reading import begins_sentence, fold, read
from toolkit.mentions.spelling.sounds import unlikeness
from toolkit.names.gazetteer import gazetteer
from toolkit.names.offices import is_of_an_office
from toolkit.names.transcription import renders

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from toolkit.entries import Entry
    from toolkit.mentions.index import Mention
    from toolkit.mentions.names import Names
    from toolkit.mentions.reading import Reading
    from toolkit.model import Finding

__all__ = ["displaced"]

_BEFORE = frozenset({"at", "from", "in", "near", "of", "to"})
_CASES = re.compile("(?:[dt][aə]n?|n?[iıuü]n|[yn]?[aə]|[dt][aə]k[iı]\\w*)\\Z")
_SHORTEST = 3
# The share of the sounds that differs between two names.
_OTHER = 0.5


def displaced(source: str, target: str, indexes: Sequence[Names]) -> Iterator[Finding]:
    """Yield a finding for each place of the target that stands for another of the source.

    `indexes` are the names of the newsroom and those that all know, of source and target.
    """
    codes = indexes[0].languages
    if source == target or codes[0] == "ru" or not indexes[0].are_told:
        return
    named = frozenset[str]().union(*(ours.named(source) for ours, _ in indexes))
    if all(named >= theirs.named(target) for _, theirs in indexes):
        return
    there = [one for _, theirs in indexes for one in theirs.mentions(target)]
    # What one index names is no other place for what the other calls it.
    known = {one.start for one in there if not named.isdisjoint(one.keys)}
    new = [one for one in there if one.start not in known and _is_place(one)]
    others = [one for one in new if not _is_of_source(one, source, indexes, codes)]
    if not others:
        return
    reading = read(target)
    lost = [at for at in _lone(read(source), codes[0]) if _is_lost(at, source, target, indexes)]
    for at, other in zip(lost, others, strict=False):
        yield replaced(read(source).written[at], other.text, reading.span(other.start, other.end))


def _is_place(mention: Mention) -> bool:
    return all(entry.kind == "place" for entry in mention.entries)


def _is_of_source(
    mention: Mention,
    source: str,
    indexes: Sequence[Names],
    codes: tuple[str, str],
) -> bool:
    """Whether the source names a place of the target, in any form or by its sounds."""
    reading = read(source)
    for names, _ in indexes:
        for entry in mention.entries:
            # Another index may have an entry of the same key, spelt otherwise.
            known = names.get(entry.kind, entry.id)
            spelt = names.spellings(known) if known else None
            if spelt is not None and is_named(spelt, reading):
                return True
    if any(_is_called_after(entry, reading, codes[0]) for entry in mention.entries):
        return True
    word = read(mention.text).words[0]
    return any(renders(name, word, codes) for name in reading.capitals.values())


def _is_called_after(entry: Entry, reading: Reading, code: str) -> bool:
    """Whether a text has a town, or that which a district is called after, as others spell it."""
    name = entry.name.partition(" ")[0]
    return not _spellings(code).get(name, frozenset()).isdisjoint(reading.vocabulary)


@cache
def _spellings(code: str) -> dict[str, frozenset[str]]:
    """Return every folded spelling of each place in a language, by its name in English."""
    return {
        one.spellings["en"][0]: frozenset(map(fold, one.spellings[code])) for one in gazetteer()
    }


def _lone(reading: Reading, code: str) -> Iterator[int]:
    """Yield each word with a capital letter that stands alone and where a place may be named."""
    for at, word in reading.capitals.items():
        if not reading.written[at][1:].islower():
            continue
        before = reading.is_capital(at - 1) and not begins_sentence(at - 1, reading)
        beside = before or reading.is_capital(at + 1)
        if beside or len(word) < _SHORTEST or begins_sentence(at, reading) or is_of_an_office(word):
            continue
        is_placed = reading.words[at - 1] in _BEFORE if code == "en" else _CASES.search(word)
        if is_placed:
            yield at


def _is_lost(at: int, source: str, target: str, indexes: Sequence[Names]) -> bool:
    """Whether neither the sounds of a word nor a name that it is part of are in the target."""
    codes = indexes[0].languages
    word, reading = read(source).words[at], read(target)
    words = reading.capitals.values()
    if any(unlikeness(word, one) < _OTHER or renders(word, one, codes) for one in words):
        return False
    named = [
        (one, theirs)
        for ours, theirs in indexes
        for one in ours.mentions(source)
        if one.start <= at < one.end
    ]
    if any(not _is_place(one) for one, _ in named):
        return False
    spelt = [names.spellings(entry) for one, names in named for entry in one.entries]
    return not any(one is None or is_named(one, reading) for one in spelt)
