"""Rivals: a word of the source for which the translation has another of its kind.

The plaintiff became the defendant, the winter the summer. Each language has the words of each
kind; what may say the same in a vague way counts as said, but is never reported.
"""

from __future__ import annotations

from functools import cache, lru_cache
from operator import getitem
from typing import TYPE_CHECKING, NamedTuple

from toolkit.model.batches import TEXTS
from toolkit.reading.alternatives import Alternatives
from toolkit.reading.facts import facts_of
from toolkit.reading.lengths import share_of_usual
from toolkit.reading.lexicon import matching, words
from toolkit.reading.topics import topics
from toolkit.tokens import ByWord

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from toolkit.model import Conventions, Pair
    from toolkit.reading.lexicon import Words

__all__ = ["Exchanged", "exchanged_words"]


_PASSED_OVER = "passed over"
_MUST = {"kept": float("inf"), "clauses": 1.0}
"""Rules of what must have its counterpart, and in how short a translation."""


class Exchanged(NamedTuple):
    """A word of the source, and the one of its kind in its place; empty: nothing is."""

    was: str
    now: str


class _Named(NamedTuple):
    """A word that names a member of a kind, both by their number; some say so in a vague way."""

    kind: int
    member: int
    is_sure: bool
    text: str


class _Phrase(NamedTuple):
    """A way to name a member of a kind: what its words but the first may be.

    What is passed over is not compared: it only hides the words in it.
    """

    kind: int
    member: int
    is_sure: bool
    is_compared: bool
    rest: tuple[Words, ...]

    def named(self, text: str) -> _Named:
        """Return what some words name."""
        return _Named(self.kind, self.member, self.is_sure, text)


def exchanged_words(pair: Pair) -> Iterator[Exchanged]:
    """Yield the words of the source for which the target has others of their kind."""
    kinds, others = pair.source_conventions.rivals, pair.conventions.rivals
    if not others or "rival" not in topics(pair.source, pair.source_conventions):
        return
    here = _named(pair.source, pair.source_conventions)
    asked = {one.kind for one in here if one.is_sure}
    if not asked:
        return
    there = _named(pair.target, pair.conventions)
    for number in asked:
        ours = [one for one in here if one.kind == number]
        theirs = [one for one in there if one.kind == number]
        lost, added = _lacking(ours, theirs), _lacking(theirs, ours)
        rule = kinds[number].rule
        if rule in _MUST:
            is_gone = not theirs and share_of_usual(pair, len(pair.source)) < _MUST[rule]
            yield from (Exchanged(one.text, "") for one in lost[:1] if is_gone)
        elif lost and added and _is_compared(rule, pair):
            yield Exchanged(lost[0].text, added[0].text)


def _is_compared(rule: str, pair: Pair) -> bool:
    """Whether another word can say nothing else: 72 hours are three days, not closed is open."""
    texts = (pair.source, pair.source_conventions), (pair.target, pair.conventions)
    if rule == "measured":
        ours, theirs = (_numbers(*one) for one in texts)
        return ours == theirs
    return rule == "kinds" or not any("denial" in topics(*one) for one in texts)


def _numbers(text: str, conventions: Conventions) -> set[float]:
    stated = (fact.readings for fact in facts_of(text, conventions).stated)
    return {value for readings in stated for kind, value in readings if kind == "n"}


def _lacking(mine: Sequence[_Named], others: Sequence[_Named]) -> list[_Named]:
    """Return what is surely named, and not even in a vague way by the other text."""
    named = {one.member for one in others}
    return [one for one in mine if one.is_sure and one.member not in named]


@lru_cache(maxsize=TEXTS)
def _named(text: str, conventions: Conventions) -> tuple[_Named, ...]:
    """Return what the words of a text name, the longest phrase at each place."""
    known, read = _phrases(conventions), words(text, conventions)
    found: list[_Named] = []
    end = 0
    for at, begun in enumerate(map(known.__getitem__, read)):
        if not begun or at < end:
            continue
        here = [one for one in begun.longer if _stands(one, read, at)] if begun.longer else None
        if not here:
            found += begun.alone
            continue
        length = max(len(one.rest) for one in here)
        end = at + 1 + length
        found += [
            one.named(" ".join(read[at:end]))
            for one in here
            if len(one.rest) == length and one.is_compared
        ]
    return tuple(found)


def _stands(phrase: _Phrase, read: Sequence[str], at: int) -> bool:
    """Whether the words behind one are those of a phrase."""
    following = read[at + 1 : at + 1 + len(phrase.rest)]
    return len(following) == len(phrase.rest) and all(map(getitem, phrase.rest, following))


class _Begun(NamedTuple):
    """What a word names alone, and the phrases that it may begin."""

    alone: tuple[_Named, ...]
    longer: tuple[_Phrase, ...]


class _Phrases(ByWord[_Begun | None]):
    """What each word names alone, or may begin to name; of many nothing."""

    def __init__(self, conventions: Conventions) -> None:
        super().__init__()
        read = tuple(_read(conventions))
        self._all = tuple(phrase for _, phrase in read)
        self._begin = Alternatives(first for first, _ in read)

    def look_up(self, word: str) -> _Begun | None:
        found = [self._all[one] for one in self._begin.matching(word)]
        alone = (one.named(word) for one in found if not one.rest and one.is_compared)
        longer = (one for one in found if one.rest)
        return _Begun(tuple(alone), tuple(longer)) if found else None


@cache
def _phrases(conventions: Conventions) -> _Phrases:
    return _Phrases(conventions)


def _read(conventions: Conventions) -> Iterator[tuple[str, _Phrase]]:
    """Yield every phrase with what its first word may be."""
    for number, kind in enumerate(conventions.rivals):
        for member, (sure, vague) in enumerate(kind.members):
            for is_sure, phrases in ((True, sure), (False, vague)):
                for phrase in phrases:
                    first, *rest = phrase.split(" ")
                    words = tuple(map(matching, rest))
                    yield first, _Phrase(number, member, is_sure, kind.rule != _PASSED_OVER, words)
