"""Rivals: a word of the source for which the translation has another of its kind.

The plaintiff became the defendant, the winter the summer. Each language has the words of each
kind; what may say the same in a vague way counts as said, but is never reported.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from toolkit.model.batches import TEXTS
from toolkit.reading.facts import facts_of
from toolkit.reading.lengths import share_of_usual
from toolkit.reading.lexicon import MOST_WORDS, compiled, matching, words
from toolkit.reading.topics import topics

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from toolkit.model import Conventions, Pair
    from toolkit.reading.lexicon import Words

__all__ = ["Exchanged", "exchanged_words"]


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
    """A way to name a member of a kind: what its first word may be, and what the others."""

    kind: int
    member: int
    is_sure: bool
    begins: re.Pattern[str]
    rest: tuple[Words, ...]


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
    for at, phrases in enumerate(map(known.__getitem__, read)):
        if not phrases or at < end:
            continue
        following = read[at + 1] if at + 1 < len(read) else ""
        here = [
            one
            for one in phrases
            if not one.rest or (one.rest[0][following] and _stands(one, read, at))
        ]
        if not here:
            continue
        length = max(len(one.rest) for one in here)
        end = at + 1 + length
        found += [
            _Named(one.kind, one.member, one.is_sure, " ".join(read[at:end]))
            for one in here
            if len(one.rest) == length and conventions.rivals[one.kind].rule != "passed over"
        ]
    return tuple(found)


def _stands(phrase: _Phrase, read: Sequence[str], at: int) -> bool:
    return len(read) - at > len(phrase.rest) and all(
        one[read[at + step]] for step, one in enumerate(phrase.rest, 1)
    )


class _Phrases(dict[str, tuple[_Phrase, ...]]):
    """The phrases that may begin with a word, as far as it was asked for."""

    def __init__(self, conventions: Conventions) -> None:
        super().__init__()
        self._all = tuple(_read(conventions))
        # Most words begin no phrase, which one pattern tells.
        self._begins = compiled("|".join(_beginnings(conventions)) or "(?!)", whole=True)

    def __missing__(self, word: str) -> tuple[_Phrase, ...]:
        """Look a word up, in lower case."""
        if len(self) > MOST_WORDS:
            self.clear()
        phrases = self._all if self._begins.match(word) else ()
        self[word] = found = tuple(one for one in phrases if one.begins.match(word))
        return found


@cache
def _phrases(conventions: Conventions) -> _Phrases:
    return _Phrases(conventions)


def _beginnings(conventions: Conventions) -> Iterator[str]:
    members = (member for kind in conventions.rivals for member in kind.members)
    yield from dict.fromkeys(
        phrase.partition(" ")[0] for member in members for phrases in member for phrase in phrases
    )


def _read(conventions: Conventions) -> Iterator[_Phrase]:
    for number, kind in enumerate(conventions.rivals):
        for member, (sure, vague) in enumerate(kind.members):
            for is_sure, phrases in ((True, sure), (False, vague)):
                for phrase in phrases:
                    first, *rest = phrase.split(" ")
                    begins = compiled(first, whole=True)
                    yield _Phrase(number, member, is_sure, begins, tuple(map(matching, rest)))
