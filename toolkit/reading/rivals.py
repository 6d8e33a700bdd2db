"""Rivals: a word of the source for which the translation has another of its kind.

The plaintiff became the defendant, the winter the summer. Each language has the words of each
kind; what may say the same in a vague way counts as said, but is never reported.
"""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import compress, count
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

__all__ = ["Exchanged", "exchanged_words"]


_PASSED_OVER = "passed over"
_MUST = {"kept": float("inf"), "clauses": 1.0}
"""Rules of what must have its counterpart, and in how short a translation."""


class Exchanged(NamedTuple):
    """A word of the source, and the one of its kind in its place; empty: nothing is."""

    was: str
    now: str


class _Named(NamedTuple):
    """A word that names a thing, a kind and its member; some say so in a vague way."""

    kind: int
    thing: tuple[int, int]
    is_sure: bool
    text: str


class _Phrase(NamedTuple):
    """A way to name a member of a kind: what each of its words may be.

    What is passed over is not compared: it only hides the words in it.
    """

    kind: int
    member: int
    is_sure: bool
    is_compared: bool
    words: tuple[str, ...]

    def named(self, text: str) -> _Named:
        """Return what some words name."""
        return _Named(self.kind, (self.kind, self.member), self.is_sure, text)


def exchanged_words(pair: Pair) -> Iterator[Exchanged]:
    """Yield the words of the source for which the target has others of their kind."""
    kinds, others = pair.source_conventions.rivals, pair.conventions.rivals
    if not others or "rival" not in topics(pair.source, pair.source_conventions):
        return
    here = _named(pair.source, pair.source_conventions)
    there = _named(pair.target, pair.conventions)
    for number in sorted({one.kind for one in _lacking(here, there)}):
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
    named = {one.thing for one in others}
    return [one for one in mine if one.is_sure and one.thing not in named]


@lru_cache(maxsize=TEXTS)
def _named(text: str, conventions: Conventions) -> tuple[_Named, ...]:
    """Return what the words of a text name, the longest phrase at each place."""
    known, read = _phrases(conventions), words(text, conventions)
    roles = [*map(known.__getitem__, read), None]
    found: list[_Named] = []
    end = 0
    for at in compress(count(), roles):
        one, following = roles[at], roles[at + 1]
        if at < end or one is None:
            continue
        here: Sequence[_Phrase] = ()
        if following is not None and not one.first.isdisjoint(following.second):
            here = known.standing(one.first & following.second, read, at)
        if not here:
            found += one.alone
            continue
        end = at + max(len(phrase.words) for phrase in here)
        name = " ".join(read[at:end])
        found += [
            phrase.named(name)
            for phrase in here
            if len(phrase.words) == end - at and phrase.is_compared
        ]
    return tuple(found)


class _Role(NamedTuple):
    """What a word names alone, and by their numbers the phrases of which it may be a word.

    Those that it may begin, and those of which it may be the second word.
    """

    alone: tuple[_Named, ...]
    first: frozenset[int]
    second: frozenset[int]


class _Phrases(ByWord[_Role | None]):
    """What each word names, or may be a part of; of many nothing."""

    def __init__(self, conventions: Conventions) -> None:
        super().__init__()
        self._all = tuple(_read(conventions))
        self._first = Alternatives(one.words[0] for one in self._all)
        self._second = Alternatives("".join(one.words[1:2]) for one in self._all)

    def look_up(self, word: str) -> _Role | None:
        numbers, second = self._first.matching(word), self._second.matching(word)
        if not numbers and not second:
            return None
        first = frozenset(one for one in numbers if len(self._all[one].words) > 1)
        alone = (self._all[one] for one in numbers if one not in first)
        named = tuple(one.named(word) for one in alone if one.is_compared)
        return _Role(named, first, frozenset(second))

    def standing(self, numbers: frozenset[int], read: Sequence[str], at: int) -> list[_Phrase]:
        """Return those of some phrases that stand at a place, where their first two words do."""
        some = (self._all[one] for one in sorted(numbers))
        return [one for one in some if _stands(one.words[2:], read[at + 2 : at + len(one.words)])]


def _stands(patterns: Sequence[str], read: Sequence[str]) -> bool:
    """Whether each word is one that a pattern matches, and none is wanting."""
    return len(patterns) == len(read) and all(map(getitem, map(matching, patterns), read))


@cache
def _phrases(conventions: Conventions) -> _Phrases:
    return _Phrases(conventions)


def _read(conventions: Conventions) -> Iterator[_Phrase]:
    """Yield every phrase."""
    for number, kind in enumerate(conventions.rivals):
        is_compared = kind.rule != _PASSED_OVER
        for member, (sure, vague) in enumerate(kind.members):
            for is_sure, phrases in ((True, sure), (False, vague)):
                for phrase in phrases:
                    yield _Phrase(number, member, is_sure, is_compared, tuple(phrase.split(" ")))
