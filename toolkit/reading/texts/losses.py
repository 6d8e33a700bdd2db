"""Losses: a sentence of the source that nothing in the translation stands for.

The sentences of both texts are put together as they fit best: by their lengths, by what their
words speak of, by numbers and names. Where leaving out one of the source fits much better than
any way to keep all of them, it was lost.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from math import sqrt
from typing import TYPE_CHECKING, NamedTuple

from toolkit.reading.texts.alignment import Span, cheapest
from toolkit.reading.texts.sentences import sentences
from toolkit.reading.words.concepts import concepts, tokens
from toolkit.reading.words.lexicon import lexicon, words
from toolkit.reading.words.likeness import NAME, consonants

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from toolkit.model import Conventions, Pair

__all__ = ["Loss", "added_sentences", "lost_sentences"]

_NUMBER = re.compile("[0-9]+")
_ADDRESS = re.compile(r"([^.?!:;…]{3,90})! ")
_SPEECH = re.compile(r"(?<=[.!?…]) [—–] (?=[^\W\d_])")
"""The dash that goes on with what somebody says."""
_STEPS = ((1, 1), (1, 2), (2, 1), (1, 3), (3, 1))
_LOSS = (1, 0)
_MOST = 30
_COUNTS = frozenset(map(str, range(3, 20)))
"""Numbers that are said in words as often as not: one and two are articles and pairs."""
_NAME_SOUNDS = 3, 4
"""Consonants of a name at least, and those of them that no ending changes."""


class Loss(NamedTuple):
    """A sentence of the source, and by how much its loss fits better than any other reading."""

    sentence: str
    margin: float


class _Features(NamedTuple):
    """What tells a sentence: what its words speak of, its numbers, and the sounds of its names.

    `counts` are the small numbers, in words too.
    """

    concepts: frozenset[str]
    numbers: frozenset[str]
    names: frozenset[str]
    counts: frozenset[str]


def lost_sentences(pair: Pair) -> Iterator[Loss]:
    """Yield each sentence of the source that the translation leaves out; none without concepts."""
    return _lost(pair.source, pair.target, pair.source_conventions, pair.conventions)


def added_sentences(pair: Pair) -> Iterator[Loss]:
    """Yield each sentence that was added to the translation: it is lost on the way back."""
    return _lost(pair.target, pair.source, pair.conventions, pair.source_conventions)


def _lost(source: str, target: str, here: Conventions, there: Conventions) -> Iterator[Loss]:
    """Yield each sentence of one text that nothing in the other stands for."""
    if not (here.concepts and there.concepts):
        return
    ours = _sentences(source)
    if not 1 < len(ours) <= _MOST or len(sentences(target)) >= len(ours):
        return
    theirs = _sentences(target)
    # Lines that were joined are lists, whose parts are no sentences.
    if len(theirs) >= len(ours) or source.count("\n") != target.count("\n"):
        return
    mine = [_features(one, here) for one in ours]
    others = [_features(one, there) for one in theirs]

    whole = _features(target, there)

    @cache
    def misfit(span: Span) -> float:
        begin, end, start, stop = span
        if start == stop:
            return _told(mine, begin, whole)
        usual = _length(ours[begin:end]) * there.density / here.density
        shared = _shared(_joined(mine[begin:end]), _joined(others[start:stop]))
        length = _length(theirs[start:stop])
        is_uneven = end - begin != stop - start
        return abs(usual - length) / sqrt(max(usual, length) + 20) - shared + is_uneven

    kept = cheapest(len(ours), len(theirs), _STEPS, misfit)
    left = cheapest(len(ours), len(theirs), (*_STEPS, _LOSS), misfit)
    for begin, _, start, stop in left.spans:
        if start == stop:
            yield Loss(ours[begin], kept.cost - left.cost)


def _sentences(text: str) -> tuple[str, ...]:
    """Return the sentences of a text; the dashes within what somebody says are left out.

    Whom a text addresses is no sentence, which other languages end with a comma.
    """
    if address := _ADDRESS.match(text):
        text = f"{address[1]},{text[address.end(1) + 1 :]}"
    has_dash = "—" in text or "–" in text
    return sentences(_SPEECH.sub(" ", text) if has_dash else text)


def _told(mine: Sequence[_Features], at: int, there: _Features) -> float:
    """Return how much the translation tells of what one sentence of the source tells alone."""
    own, others = mine[at], (*mine[:at], *mine[at + 1 :])
    alone = (own[kind].difference(*(one[kind] for one in others)) for kind in range(len(own)))
    return 2.0 * sum(len(each & there[kind]) for kind, each in enumerate(alone))


def _shared(here: _Features, there: _Features) -> float:
    """Return how much two texts have in common."""
    return (
        len(here.concepts & there.concepts)
        + 3 * len(here.numbers & there.numbers)
        + 2 * len(here.names & there.names)
        + 2 * len(here.counts & there.counts)
        - 1.5 * len(here.numbers ^ there.numbers)
    )


def _joined(some: Sequence[_Features]) -> _Features:
    """Return what tells the sentences that stand in a row as one."""
    return some[0] if len(some) == 1 else _Features(*map(frozenset().union, *some))


def _length(some: Sequence[str]) -> int:
    """Return how long some sentences are, with blanks between them."""
    return sum(map(len, some)) + len(some) - 1


@lru_cache(maxsize=512)
def _features(text: str, conventions: Conventions) -> _Features:
    known = concepts(conventions)
    least, most = _NAME_SOUNDS
    sounds = (consonants(one)[:most] for one in NAME.findall(text))
    numbers = frozenset(_NUMBER.findall(text))
    return _Features(
        frozenset(key[0] for word in tokens(text, conventions) for key in known[word]),
        numbers,
        frozenset(one for one in sounds if len(one) >= least),
        numbers & _COUNTS | frozenset(_counted(text, conventions)),
    )


def _counted(text: str, conventions: Conventions) -> Iterator[str]:
    """Yield the small numbers that a text says in words, in digits."""
    said = lexicon(conventions)
    for meaning in map(said.__getitem__, words(text, conventions)):
        if meaning is not None and meaning.kind == "numeral":
            yield from _COUNTS.intersection(f"{value:g}" for value in meaning.values)
