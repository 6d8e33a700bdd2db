"""Polarity: what each of two texts says of a thing, that it is so or that it is not.

Words that the languages' plug-ins know by what they speak of (`concepts`) are found in both
texts. A negation beside such a word in one of them denies it; where nothing near it in the
other text may deny, the two say the contrary, whatever else the texts have.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import chain, takewhile
from typing import TYPE_CHECKING, NamedTuple

from toolkit.reading.words.concepts import concepts, tokens
from toolkit.reading.words.lexicon import compiled, lowered, matching
from toolkit.reading.words.topics import topics

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Conventions

__all__ = ["Opposition", "has_contrary", "opposed"]

_REACH = 4
"""Words that a negation may stand before or after the word it denies."""
_NEAR = 7
"""Words on both sides of a word among which something may deny it in its own way."""
_FAR = 12
"""Words on both sides of a word among which a plain negation may deny it."""
_CLOSEST = 3
"""Words on both sides of one that tells what somebody says."""
_BESIDE = 4
"""Words on both sides of one that may be denied where the other text has its contrary."""

_SILENT = frozenset({"limit", "name", "noun", "number", "minor", "what"})
"""Phrases with a negation that has nothing to do with the words around it."""
_CLOSE = frozenset(
    {*("affix", "few", "forbid", "hardly", "lack", "late", "refuse", "stop", "without", "wrong")}
)
"""What may deny even a word whose contrary the other text has."""
_NEARBY = _CLOSE | {
    *(
        "almost",
        "closed",
        "except",
        "few",
        "free",
        "gratis",
        "hard",
        "late",
        "neglect",
        "only",
        "pair",
    ),
    *("pending", "still", "stop", "too", "until"),
}
"""What may deny a word near it in its own way."""

_TOLD = frozenset({"say"})
"""What is said of the words around, which may deny what they like."""

_OPPOSED = (({True}, {False}), ({False}, {True}))


_Spoken = set[tuple[str, bool]]


class Opposition(NamedTuple):
    """What makes two texts say the contrary: a negation, or a word and its contrary.

    `is_lost`: the source denies, and the translation does not; `is_sure`: whatever else both
    texts deny as often.
    """

    word: str
    is_lost: bool
    is_sure: bool


class _Said(NamedTuple):
    """A place where a concept is spoken of, and what denies it: -1 where nothing does."""

    at: int
    is_positive: bool
    by: int

    @property
    def is_so(self) -> bool:
        """Whether it is said to be so."""
        return self.is_positive == (self.by < 0)


def has_contrary(source: str, target: str, ours: Conventions, theirs: Conventions) -> bool:
    """Whether one of the texts has a word that is the contrary of another (unlawful)."""
    return "reverse" in topics(source, ours) or "reverse" in topics(target, theirs)


def opposed(
    source: str, target: str, ours: Conventions, theirs: Conventions, is_even: bool
) -> Iterator[Opposition]:
    """Yield what makes two sentences say the contrary; a contrary alone where both deny alike."""
    is_denied = "denial" in topics(source, ours) or "denial" in topics(target, theirs)
    spoken = _spoken(source, ours), _spoken(target, theirs)
    if not (_may_oppose(*spoken, is_even) if is_denied else _are_contrary(*spoken)):
        return
    here, there = _Sentence(source, ours), _Sentence(target, theirs)
    for concept in filter(there.places.__contains__, here.places):
        was, now = here.said(concept), there.said(concept)
        is_contrary = not all(one.is_positive for one in (*was, *now))
        is_sure = (is_contrary and is_even) or concept in _TOLD
        if is_even and not is_sure:
            continue
        claims = {one.is_so for one in was}, {one.is_so for one in now}
        reaches = _reaches(concept, is_contrary)
        if claims not in _OPPOSED or here.is_doubtful(was, *reaches):
            continue
        if there.is_doubtful(now, *reaches):
            continue
        words = here.tokens[was[0].at], there.tokens[now[0].at]
        denied = here.tokens[was[0].by] if was[0].by >= 0 else there.tokens[now[0].by]
        yield Opposition(" / ".join(words) if is_contrary else denied, not was[0].is_so, is_sure)


def _may_oppose(here: _Spoken, there: _Spoken, is_even: bool) -> bool:
    """Whether two sentences speak of one concept, and if both deny alike, of its contrary."""
    shared = {concept for concept, _ in here} & {concept for concept, _ in there}
    if not is_even:
        return bool(shared)
    contrary = {concept for concept, is_so in here | there if not is_so}
    return not shared.isdisjoint(contrary | _TOLD)


def _are_contrary(here: _Spoken, there: _Spoken) -> bool:
    """Whether one of two sentences speaks of a concept and the other of its contrary alone."""
    both = here & there
    sides = ((concept, not is_so) for concept, is_so in here - both)
    return any(side in there and side not in here for side in sides)


def _spoken(text: str, conventions: Conventions) -> _Spoken:
    """Return the concepts that the words of a text speak of, and whether by their contraries."""
    known = concepts(conventions)
    return set(chain.from_iterable(map(known.__getitem__, tokens(text, conventions))))


class _Sentence:
    """The words of a sentence, and where those stand that speak of a concept."""

    def __init__(self, text: str, conventions: Conventions) -> None:
        self.conventions = conventions
        plain = _masked(conventions, is_silent=True).sub(",", text)
        plain = _masked(conventions, is_silent=False).sub("_", lowered(plain, conventions))
        self.tokens = tokens(plain, conventions)
        self.places: dict[str, list[tuple[int, bool]]] = {}
        known = concepts(conventions)
        for at, word in enumerate(self.tokens):
            for concept, is_so in known[word]:
                self.places.setdefault(concept, []).append((at, is_so))

    def said(self, concept: str) -> list[_Said]:
        """Return what the sentence says of a concept, each time that it speaks of it."""
        return [
            _Said(at, is_positive, self._denied_by(at, is_positive))
            for at, is_positive in self.places[concept]
        ]

    def is_doubtful(self, found: list[_Said], near: int, far: int) -> bool:
        """Whether something else around may deny what is said, near it or plainly farther off."""
        return any(
            self._is_denied_beyond(one.at, one.by, far if one.is_positive else _FAR)
            or self._may_be_denied(one.at, one.by, near)
            or self._is_said_of_nobody(one)
            for one in found
        )

    def _is_said_of_nobody(self, said: _Said) -> bool:
        """Whether a word far before one, in its clause, denies it of all: none of us was told."""
        of_nobody = matching(self.conventions.evidence.get("none", "(?!)"))
        denying = matching(self.conventions.negations)
        clause = takewhile(lambda at: self.tokens[at].isalpha(), range(said.at - 1, -1, -1))
        before = (self.tokens[at] for at in clause if at != said.by)
        return any(denying[one] and of_nobody[one] for one in before)

    def _denied_by(self, at: int, is_positive: bool) -> int:
        """Return where that stands which denies a word: itself, or one beside it; -1: nowhere.

        The contrary of a concept denies it by itself.
        """
        denying = matching(self.conventions.negations)
        if denying[self.tokens[at]]:
            return at if is_positive else -1
        for between, step in zip(self.conventions.between, (-1, 1), strict=True):
            for place in range(at + step, at + (_REACH + 1) * step, step) if between else ():
                if not 0 <= place < len(self.tokens):
                    break
                if denying[self.tokens[place]]:
                    return place
                if not matching(between)[self.tokens[place]]:
                    break
        return -1

    def _is_denied_beyond(self, at: int, by: int, distant: int) -> bool:
        """Whether a plain negation stands around a word, but for what is known to deny it.

        Where one does, words that only repeat it (nobody not) say nothing.
        """
        denying, echoes = map(matching, (self.conventions.negations, self.conventions.echoes))
        reach = distant if by < 0 else min(distant, _NEAR)
        return any(
            denying[self.tokens[one]] and (by < 0 or not echoes[self.tokens[one]])
            for one in self._around(at, reach)
            if one != by
        )

    def _may_be_denied(self, at: int, by: int, reach: int) -> bool:
        """Whether words near one may deny it in their own way."""
        near = range(max(at - reach, 0), min(at + reach + 1, len(self.tokens)))
        own = range(min(at, by), max(at, by) + 1) if by >= 0 else (at,)
        rest = " ".join("·" if one in own else self.tokens[one] for one in near)
        return "_" in rest or _denying(self.conventions, reach == _BESIDE).search(rest) is not None

    def _around(self, at: int, reach: int) -> Iterator[int]:
        """Yield the places around one."""
        yield from range(max(at - reach, 0), at)
        yield from range(at + 1, min(at + reach + 1, len(self.tokens)))


def _reaches(concept: str, is_contrary: bool) -> tuple[int, int]:
    """Return how near and how far something may deny a word of a concept.

    Words whose contrary the other text has (`is_contrary`) are denied close to them.
    """
    if concept in _TOLD:
        return _CLOSEST, _CLOSEST
    return (_BESIDE, _BESIDE) if is_contrary else (_NEAR, _FAR)


@cache
def _masked(conventions: Conventions, is_silent: bool) -> re.Pattern[str]:
    """Return a pattern of the phrases that deny nothing: those that are silent, or the others."""
    phrases = (one for kind, one in conventions.undenied.items() if (kind in _SILENT) is is_silent)
    # All begin with a word: elsewhere none of them need be tried.
    return compiled(rf"\b(?=\w)(?:{'|'.join(phrases) or '(?!)'})")


@cache
def _denying(conventions: Conventions, is_contrary: bool) -> re.Pattern[str]:
    """Return a pattern of all that may deny a word beside it."""
    kinds = _CLOSE if is_contrary else _NEARBY
    evidence = (one for kind, one in conventions.evidence.items() if kind in kinds)
    known = (conventions.negations, conventions.forbidding, *evidence)
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(filter(None, known))})(?![^\W_])")
