"""Alignment: which sentences of a translation say what which of the source say.

As many sentences in both texts stand for each other in order. Elsewhere one may stand for two;
the numbers they share and their lengths tell which.
"""

from __future__ import annotations

import re
from functools import lru_cache

from toolkit.reading.sentences import sentences

__all__ = ["aligned"]

_MOST = 30
"""Sentences of a text; one of more is a document, whose parts are moved about."""
_STEPS = ((1, 1), (1, 2), (2, 1))
_NUMBER = re.compile(r"[0-9]+")


@lru_cache(maxsize=8)
def aligned(source: str, target: str) -> tuple[tuple[str, str], ...]:
    """Return the sentences of two texts in pairs; the whole texts where they do not go together."""
    ours, theirs = sentences(source), sentences(target)
    if len(ours) == len(theirs):
        return tuple(zip(ours, theirs, strict=True))
    if max(len(ours), len(theirs)) > min(_MOST, 2 * min(len(ours), len(theirs))):
        return ((source, target),)
    return _best(ours, theirs, len(target) / max(len(source), 1))


def _best(
    ours: tuple[str, ...], theirs: tuple[str, ...], ratio: float
) -> tuple[tuple[str, str], ...]:
    """Return the pairs that are most alike, by what the ends of each pair cost to reach."""
    reached: dict[tuple[int, int], tuple[float, tuple[tuple[str, str], ...]]] = {(0, 0): (0, ())}
    ends = ((here, there) for here in range(len(ours)) for there in range(len(theirs)))
    for here, there in ends:
        cost, pairs = reached.get((here, there), (0.0, None))
        if pairs is None:
            continue
        for mine, other in _STEPS:
            end = here + mine, there + other
            if end[0] > len(ours) or end[1] > len(theirs):
                continue
            pair = " ".join(ours[here : end[0]]), " ".join(theirs[there : end[1]])
            total = cost + _unlikeness(*pair, ratio)
            if end not in reached or total < reached[end][0]:
                reached[end] = total, (*pairs, pair)
    return reached[len(ours), len(theirs)][1]


def _unlikeness(source: str, target: str, ratio: float) -> float:
    """Return how little two texts have in common: their numbers, and their lengths."""
    numbers = set(_NUMBER.findall(source)) ^ set(_NUMBER.findall(target))
    return len(numbers) + abs(len(source) * ratio - len(target)) / 40
