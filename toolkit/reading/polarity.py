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

    from toolkit.model import Conventions

__all__ = ["Opposition", "has_contrary", "opposed"]

_TOKEN = re.compile(r"[^\W\d_]+|[^\w\s]|_")
_PREFIX = re.compile(r"\b(non|qeyri|half)-(?=\w)")
_REACH = 4
"""Words that a negation may stand before or after the word it denies."""
_NEAR = 7
"""Words on both sides of a word among which something may deny it in its own way."""
_FAR = 12
"""Words on both sides of a word among which a plain negation may deny it."""
_BESIDE = 4
"""Words on both sides of one that may be denied where the other text has its contrary."""

_SILENT = frozenset({"limit", "name", "number", "minor"})
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


class Opposition(NamedTuple):
    """What makes two texts say the contrary: a negation, or a word and its contrary.

    `is_lost`: the source denies, and the translation does not.
    """

    word: str
    is_lost: bool
    is_contrary: bool


class _Said(NamedTuple):
    """A word that speaks of a concept, and whether it is said to be so; None: nobody knows.

    `by` is the negation that denies it.
    """

    word: str
    is_so: bool | None
    by: str = ""


def has_contrary(source: str, target: str, ours: Conventions, theirs: Conventions) -> bool:
    """Whether one of the texts has a word that is the contrary of another (unlawful)."""
    return "reverse" in topics(source, ours) or "reverse" in topics(target, theirs)


def opposed(
    source: str, target: str, ours: Conventions, theirs: Conventions
) -> Iterator[Opposition]:
    """Yield the words of two sentences that say the contrary of one thing."""
    here, there = _Sentence(source, ours), _Sentence(target, theirs)
    for concept, places in here.places.items():
        others = there.places.get(concept, ())
        if not others:
            continue
        is_contrary = not all(is_so for _, is_so in (*places, *others))
        was, now = here.said(concept, is_contrary), there.said(concept, is_contrary)
        if (was.is_so, now.is_so) in {(True, False), (False, True)}:
            word = f"{was.word} / {now.word}" if is_contrary else was.by or now.by
            yield Opposition(word, not was.is_so, is_contrary)


class _Sentence:
    """The words of a sentence, and where those stand that speak of a concept."""

    def __init__(self, text: str, conventions: Conventions) -> None:
        self.conventions = conventions
        plain = _masked(conventions, is_silent=True).sub(",", text)
        plain = _masked(conventions, is_silent=False).sub("_", lowered(plain, conventions))
        self.tokens = _TOKEN.findall(_PREFIX.sub(r"\1", plain.replace("ё", "е")))
        self.places: dict[str, list[tuple[int, bool]]] = {}
        known = _concepts(conventions)
        for at, word in enumerate(self.tokens):
            for concept, is_so in known[word]:
                self.places.setdefault(concept, []).append((at, is_so))

    def said(self, concept: str, is_contrary: bool) -> _Said:
        """Return what the sentence says of a concept, if it says one thing only.

        A contrary (`is_contrary`: one of the texts has it) is answered close to the word.
        """
        found: set[bool | None] = set()
        denials = [""]
        for at, is_so in self.places[concept]:
            by = self._denied_by(at, is_so)
            distant = _BESIDE if is_contrary and is_so else _FAR
            is_doubtful = self._is_denied_beyond(at, by, distant) or self._may_be_denied(
                at, by, is_contrary
            )
            found.add(None if is_doubtful else is_so == (by < 0))
            denials += [self.tokens[by]] * (by >= 0)
        word = self.tokens[self.places[concept][0][0]]
        return _Said(word, found.pop() if len(found) == 1 else None, denials[-1])

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

    def _is_denied_beyond(self, at: int, by: int, distant: int) -> bool:
        """Whether a plain negation stands around a word, but for what is known to deny it.

        Where one does, words that only repeat it (nobody not) say nothing.
        """
        denying, echoes = map(matching, (self.conventions.negations, self.conventions.echoes))
        reach = distant if by < 0 else _NEAR
        return any(
            denying[self.tokens[one]] and (by < 0 or not echoes[self.tokens[one]])
            for one in self._around(at, reach)
            if one != by
        )

    def _may_be_denied(self, at: int, by: int, is_contrary: bool) -> bool:
        """Whether words near one may deny it in their own way."""
        reach = _BESIDE if is_contrary else _NEAR
        near = range(max(at - reach, 0), min(at + reach + 1, len(self.tokens)))
        rest = " ".join("·" if one in {at, by} else self.tokens[one] for one in near)
        return "_" in rest or _denying(self.conventions, is_contrary).search(rest) is not None

    def _around(self, at: int, reach: int) -> Iterator[int]:
        """Yield the places around one."""
        yield from range(max(at - reach, 0), at)
        yield from range(at + 1, min(at + reach + 1, len(self.tokens)))


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
        # Most words speak of none, which one pattern tells.
        known = " ".join(side for sides in concepts.values() for side in sides)
        self._any = compiled(beginning(known) or "(?!)", whole=True)

    def __missing__(self, word: str) -> tuple[tuple[str, bool], ...]:
        """Look a word up, in lower case, and remember what it speaks of."""
        if len(self) > MOST_WORDS:
            self.clear()
        concepts = self._known if self._any.match(word) else ()
        found = tuple(key for key, known in concepts if known[word])
        self[word] = found
        return found


@cache
def _concepts(conventions: Conventions) -> _Concepts:
    return _Concepts(conventions.concepts)


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
