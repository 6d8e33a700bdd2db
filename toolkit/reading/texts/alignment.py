"""Alignment: which sentences of a translation say what which of the source say.

As many sentences in both texts stand for each other in order. Elsewhere one may stand for two;
the numbers they share and their lengths tell which.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from toolkit.reading.texts.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["Path", "Span", "aligned", "cheapest"]

_MOST = 30
"""Sentences of a text; one of more is a document, whose parts are moved about."""
_STEPS = ((1, 1), (1, 2), (2, 1))
_NUMBER = re.compile(r"[0-9]+")

Span = tuple[int, int, int, int]
"""The first sentence of one text and the one behind the last, and the same of the other text."""


class Path(NamedTuple):
    """How well sentences fit, lower being better, and which of them go together."""

    cost: float
    spans: tuple[Span, ...] = ()


@lru_cache(maxsize=8)
def aligned(source: str, target: str) -> tuple[tuple[str, str], ...]:
    """Return the sentences of two texts in pairs; the whole texts where they do not go together."""
    ours, theirs = sentences(source), sentences(target)
    if len(ours) == len(theirs):
        return tuple(zip(ours, theirs, strict=True))
    if max(len(ours), len(theirs)) > min(_MOST, 2 * min(len(ours), len(theirs))):
        return ((source, target),)
    ratio = len(target) / max(len(source), 1)

    def texts(span: Span) -> tuple[str, str]:
        begin, end, start, stop = span
        return " ".join(ours[begin:end]), " ".join(theirs[start:stop])

    path = cheapest(len(ours), len(theirs), _STEPS, lambda span: _unlikeness(*texts(span), ratio))
    return tuple(map(texts, path.spans))


def cheapest(
    ours: int, theirs: int, steps: Sequence[tuple[int, int]], cost: Callable[[Span], float]
) -> Path:
    """Return the cheapest way through so many sentences of two texts, each step some of both."""
    reached = {(0, 0): Path(0)}
    for here, there in product(range(ours + 1), range(theirs + 1)):
        path = reached.get((here, there))
        for mine, other in steps if path else ():
            end = here + mine, there + other
            if path is None or end[0] > ours or end[1] > theirs:
                continue
            span = (here, end[0], there, end[1])
            total = path.cost + cost(span)
            if end not in reached or total < reached[end].cost:
                reached[end] = Path(total, (*path.spans, span))
    return reached.get((ours, theirs), Path(float("inf")))


def _unlikeness(source: str, target: str, ratio: float) -> float:
    """Return how little two texts have in common: their numbers, and their lengths."""
    numbers = set(_NUMBER.findall(source)) ^ set(_NUMBER.findall(target))
    return len(numbers) + abs(len(source) * ratio - len(target)) / 40
