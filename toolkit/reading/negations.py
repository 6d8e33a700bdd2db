"""Negations: whether a text and its translation deny the same.

A text denies plainly (not, не, -ma), or says the same with other words: it refuses, lacks,
does without, is un-something or still something. A negation of one text is lost where the
other neither denies plainly nor has more of such words, each answered by its like.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from toolkit.reading.contraries import contrary_words, may_be_contrary
from toolkit.reading.lexicon import lowered, matching, words
from toolkit.reading.sentences import sentences
from toolkit.reading.topics import topics

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from toolkit.model import Conventions, Pair

__all__ = ["Denial", "denials"]


_DENYING = frozenset(
    {
        *("affix", "lack", "refuse", "neglect", "stop", "closed", "without", "forbid", "wrong"),
        *("violate", "late", "few", "hardly", "differ"),
    }
)
"""Words that deny by what they say, as those do that are left over, still or only do not."""


class Denial(NamedTuple):
    """What one of the texts alone denies: its word, and which text that is."""

    word: str
    is_lost: bool


def denials(pair: Pair) -> Iterator[Denial]:
    """Yield the negations that one text alone has, one at most for each pair of sentences."""
    ours, theirs = pair.source_conventions, pair.conventions
    if not ours.negations or not theirs.negations:
        return
    is_contrary = may_be_contrary(pair)
    if not (is_contrary or _denies(pair.source, ours) or _denies(pair.target, theirs)):
        return
    parts = sentences(pair.source), sentences(pair.target)
    aligned = len(parts[0]) == len(parts[1])
    pairs = zip(*parts, strict=True) if aligned else [(pair.source, pair.target)]
    denied: list[Denial] = []
    sides: set[int] = set()
    for source, target in pairs:
        here, there = _read(source, ours), _read(target, theirs)
        side = bool(here.clear) - bool(there.clear)
        sides.add(side)
        if is_contrary and (word := contrary_words(source, target, ours, theirs, side == 0)):
            yield Denial(word, is_lost=True)
        elif found := _compare(here, there):
            denied.append(found)
    # Lost in one sentence and added in another, a negation has only moved.
    if not sides >= {1, -1}:
        yield from denied


class _Reading(NamedTuple):
    """What a sentence denies: its clear negations, a word that forbids, a `without`.

    `spared` counts the phrases with a negation that deny nothing (not only), by their kind.
    """

    text: str
    conventions: Conventions
    clear: tuple[str, ...] = ()
    forbidding: str = ""
    lacking: str = ""
    spared: Mapping[str, int] = MappingProxyType({})


def _denies(text: str, conventions: Conventions) -> bool:
    return "denial" in topics(text, conventions)


def _denying(conventions: Conventions) -> tuple[str, str, str]:
    return conventions.negations, conventions.forbidding, conventions.lacking


def _read(text: str, conventions: Conventions) -> _Reading:
    if not _denies(text, conventions):
        return _Reading(text, conventions)
    clear, forbidding, lacking = map(matching, _denying(conventions))
    spared: Counter[str] = Counter()

    def cover(found: re.Match[str]) -> str:
        denies = any(clear[word] for word in words(found[0], conventions))
        spared[found.lastgroup or ""] += denies
        return "_"

    plain = _spared_pattern(conventions).sub(cover, text)
    named = words(plain, conventions)
    return _Reading(
        plain,
        conventions,
        tuple(word for word in named if clear[word] and not forbidding[word]),
        next((word for word in named if forbidding[word]), ""),
        next((word for word in named if lacking[word]), ""),
        spared,
    )


def _compare(here: _Reading, there: _Reading) -> Denial | None:
    for one, other, is_lost in ((here, there, True), (there, here, False)):
        word, kind = _unanswered(one, other)
        if word and not _says_more(other, one, kind):
            return Denial(word, is_lost)
    return None


def _unanswered(one: _Reading, other: _Reading) -> tuple[str, str]:
    """Return the word of a text that denies, and its kind, where the other has none of that."""
    if one.clear and not other.clear:
        return one.clear[0], ""
    if len(one.clear) == len(other.clear):
        if one.forbidding and not other.forbidding:
            return one.forbidding, "forbid"
        if one.lacking and not other.lacking:
            return one.lacking, "without"
    return "", ""


def _says_more(one: _Reading, other: _Reading, kind: str) -> bool:
    """Whether a text has words that may answer a negation of the other, and it has not.

    What the other denies may be a denial itself, of another kind: nobody was left without help.
    """
    more, fewer = _evidence(one), _evidence(other)
    return bool(more - fewer) or not (_DENYING - {kind}).isdisjoint(fewer - more)


def _evidence(reading: _Reading) -> Counter[str]:
    small = lowered(reading.text, reading.conventions)
    found = _evidence_pattern(reading.conventions).finditer(small)
    return Counter(one.lastgroup or "" for one in found) + Counter(reading.spared)


@cache
def _evidence_pattern(conventions: Conventions) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?:{_kinds(conventions.evidence)})(?![^\W_])")


@cache
def _spared_pattern(conventions: Conventions) -> re.Pattern[str]:
    return re.compile(_kinds(conventions.undenied), re.IGNORECASE)


def _kinds(patterns: Mapping[str, str]) -> str:
    """Return a pattern of words and phrases, of which the first found tells the kind."""
    return "|".join(f"(?P<{name}>{pattern})" for name, pattern in patterns.items()) or "(?!)"
