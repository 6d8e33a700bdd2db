"""Pairs texts that resemble each other, without comparing every text with every other."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

__all__ = ["similar_pairs"]

THRESHOLD = 60.0
"""The likeness, of 100, from which a translation is worth showing (as in msgmerge)."""

RARE = 100
"""A word in more texts than this says nothing; it is not looked up."""

WORDS = 8
"""How many of a text's rarest words are looked up."""

CANDIDATES = 20
"""How many texts that share the most of them are compared letter by letter."""

SHORT = 40
"""Texts up to this length are looked up by their letters too: they have few words."""


def similar_pairs(
    olds: Sequence[str],
    news: Sequence[str],
    may_pair: Callable[[int, int], bool] = lambda _old, _new: True,
) -> list[tuple[int, int]]:
    """Return pairs (old, new) of indices of similar texts, each text at most once.

    The most similar pair comes first; `may_pair` may refuse one. An index of rare words
    in front of the exact comparison keeps the work near to linear.
    """
    index = _index(olds)
    scored = [
        (score, old, new)
        for new, text in enumerate(news)
        for old, score in _likes(text, olds, index)
        if may_pair(old, new)
    ]
    scored.sort(key=lambda item: (-item[0], abs(item[1] - item[2]), item[1], item[2]))
    pairs: list[tuple[int, int]] = []
    taken_olds: set[int] = set()
    taken_news: set[int] = set()
    for _, old, new in scored:
        if old not in taken_olds and new not in taken_news:
            pairs.append((old, new))
            taken_olds.add(old)
            taken_news.add(new)
    return pairs


def _features(text: str) -> set[str]:
    words = set(re.findall(r"\w+", text.casefold()))
    if len(text) > SHORT:
        return words
    return words | {text[at : at + 3] for at in range(max(len(text) - 2, 1))}


def _index(texts: Sequence[str]) -> dict[str, list[int]]:
    index: dict[str, list[int]] = defaultdict(list)
    for number, text in enumerate(texts):
        for feature in _features(text):
            index[feature].append(number)
    return dict(index)


def _likes(
    text: str, olds: Sequence[str], index: dict[str, list[int]]
) -> Iterator[tuple[int, float]]:
    known = (feature for feature in _features(text) if len(index.get(feature, ())) <= RARE)
    rarest = sorted((f for f in known if f in index), key=lambda f: (len(index[f]), f))[:WORDS]
    shared = Counter(old for feature in rarest for old in index[feature])
    best = sorted(shared, key=lambda old: (-shared[old], old))[:CANDIDATES]
    for old in best:
        score = fuzz.ratio(text, olds[old], score_cutoff=THRESHOLD)
        if score:
            yield old, score
