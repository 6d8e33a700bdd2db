"""Polarity: what each of two texts says of a thing, that it is so or that it is not.

Words that the languages' plug-ins know by what they speak of (`concepts`) are found in both
texts. A negation beside such a word in one of them denies it; where nothing near it in the
other text may deny, the two say the contrary, whatever else the texts have.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from toolkit.reading.lexicon import MOST_WORDS, beginning, compiled, lowered, matching
from toolkit.reading.topics import topics

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from toolkit.model import Conventions, Pair

__all__ = ["Opposition", "may_be_opposed", "opposed"]

_TOKEN = re.compile(r"[^\W\d_]+|[^\w\s]|_")
_REACH = 4
"""Words that a negation may stand before or after the word it denies."""
_NEAR = 7
"""Words on both sides of a word among which something may deny it in its own way."""
_FAR = 12
"""Words on both sides of a word among which a plain negation may deny it."""

_SILENT = frozenset({"limit", "name", "number", "minor"})
"""Phrases with a negation that has nothing to do with the words around it."""
_NEARBY = frozenset(
    {
        *("affix", "almost", "closed", "except", "few", "forbid", "free", "hard", "hardly", "lack"),
        *("late", "neglect", "only", "pair", "pending", "refuse", "still", "stop", "too"),
        *("until", "without", "wrong"),
    }
)
"""What may deny a word near it in its own way."""


class Opposition(NamedTuple):
    """A word of the source and one of the translation that say the contrary.

    `is_lost`: the source denies, and the translation does not.
    """

    source: str
    target: str
    is_lost: bool


class _Said(NamedTuple):
    """A word that speaks of a concept, and whether it is said to be so; None: nobody knows."""

    word: str
    is_so: bool | None


def may_be_opposed(pair: Pair) -> bool:
    """Whether one of the texts denies something, or has a word that is the contrary of another."""
    sides = ((pair.source, pair.source_conventions), (pair.target, pair.conventions))
    return any(not topics(text, known).isdisjoint(("denial", "reverse")) for text, known in sides)


def opposed(
    source: str, target: str, ours: Conventions, theirs: Conventions
) -> Iterator[Opposition]:
    """Yield the words of two sentences that say the contrary of one thing."""
    here, there = _Sentence(source, ours), _Sentence(target, theirs)
    for concept in here.places.keys() & there.places.keys():
        was, now = list(here.said(concept)), list(there.said(concept))
        denied = [{one.is_so for one in side} for side in (was, now)]
        if denied in ([{True}, {False}], [{False}, {True}]):
            yield Opposition(was[0].word, now[0].word, is_lost=not was[0].is_so)


class _Sentence:
    """The words of a sentence, and where those stand that speak of a concept."""

    def __init__(self, text: str, conventions: Conventions) -> None:
        self.conventions = conventions
        plain = _masked(conventions, is_silent=True).sub(",", text)
        plain = _masked(conventions, is_silent=False).sub("_", lowered(plain, conventions))
        self.tokens = _TOKEN.findall(plain.replace("ё", "е"))
        self.places: dict[str, list[tuple[int, bool]]] = {}
        known = _concepts(conventions)
        for at, word in enumerate(self.tokens):
            for concept, is_so in known[word]:
                self.places.setdefault(concept, []).append((at, is_so))

    def said(self, concept: str) -> Iterator[_Said]:
        """Yield what the sentence says of a concept, each time that it speaks of it."""
        for at, is_so in self.places[concept]:
            by = self._denied_by(at, is_so)
            is_known = not self._may_be_denied(at, by)
            yield _Said(self.tokens[at], (is_so == (by < 0)) if is_known else None)

    def _denied_by(self, at: int, is_so: bool) -> int:
        """Return where that stands which denies a word: itself, or one beside it; -1: nowhere.

        The contrary of a concept denies it by itself.
        """
        denying = matching(self.conventions.negations)
        if denying[self.tokens[at]]:
            return at if is_so else -1
        for between, step in zip(self.conventions.between, (-1, 1), strict=True):
            for place in range(at + step, at + (_REACH + 1) * step, step) if between else ():
                if not 0 <= place < len(self.tokens):
                    break
                if denying[self.tokens[place]]:
                    return place
                if not matching(between)[self.tokens[place]]:
                    break
        return -1

    def _may_be_denied(self, at: int, by: int) -> bool:
        """Whether anything near a word may deny it, but for what is known to do so."""
        own = {at, by}
        denying, echoes = map(matching, (self.conventions.negations, self.conventions.echoes))
        far = range(max(at - _FAR, 0), min(at + _FAR, len(self.tokens)))
        near = range(max(at - _NEAR, 0), min(at + _NEAR, len(self.tokens)))
        if any(denying[self.tokens[one]] and one not in own for one in far):
            return by < 0 or any(
                denying[self.tokens[one]] and not echoes[self.tokens[one]] and one not in own
                for one in near
            )
        rest = " ".join("·" if one in own else self.tokens[one] for one in near)
        return "_" in rest or _denying(self.conventions).search(rest) is not None


class _Concepts(dict[str, tuple[tuple[str, bool], ...]]):
    """What the words speak of that were asked for, and whether they say it or its contrary."""

    def __init__(self, concepts: Mapping[str, tuple[str, str]]) -> None:
        super().__init__()
        self._known = [
            ((concept, not side), matching(beginning(beginnings)))
            for concept, sides in concepts.items()
            for side, beginnings in enumerate(sides)
            if beginnings
        ]

    def __missing__(self, word: str) -> tuple[tuple[str, bool], ...]:
        """Look a word up, in lower case, and remember what it speaks of."""
        if len(self) > MOST_WORDS:
            self.clear()
        found = tuple(key for key, known in self._known if known[word])
        self[word] = found
        return found


@cache
def _concepts(conventions: Conventions) -> _Concepts:
    return _Concepts(conventions.concepts)


@cache
def _masked(conventions: Conventions, is_silent: bool) -> re.Pattern[str]:
    """Return a pattern of the phrases that deny nothing: those that are silent, or the others."""
    phrases = (
        one for kind, one in conventions.undenied.items() if (kind in _SILENT) is is_silent
    )
    return compiled("|".join(phrases) or "(?!)")


@cache
def _denying(conventions: Conventions) -> re.Pattern[str]:
    """Return a pattern of all that may deny a word beside it."""
    evidence = (one for kind, one in conventions.evidence.items() if kind in _NEARBY)
    known = (conventions.negations, conventions.forbidding, *evidence)
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(filter(None, known))})(?![^\W_])")
