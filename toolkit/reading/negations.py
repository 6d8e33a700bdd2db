"""Negations: whether a text and its translation deny the same."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from toolkit.reading.lexicon import Words, compiled, matching, words
from toolkit.reading.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Conventions, Pair

__all__ = ["Denial", "denials"]


class Denial(NamedTuple):
    """What one of the texts alone denies: its word, and which text that is."""

    word: str
    is_lost: bool


def denials(pair: Pair) -> Iterator[Denial]:
    """Yield the negations that one text alone has, one at most for each pair of sentences.

    Nothing is said where the other text has a word that may deny in its own way (without,
    only, un-): languages differ in that, and a doubt is no finding.
    """
    ours, theirs = pair.source_conventions, pair.conventions
    if not ours.negations or not theirs.negations:
        return
    contrary = _contrary(pair)
    if contrary:
        yield contrary
        return
    if not _denies(pair.source, ours) and not _denies(pair.target, theirs):
        return
    here, there = sentences(pair.source), sentences(pair.target)
    aligned = len(here) == len(there)
    pairs = zip(here, there, strict=True) if aligned else [(pair.source, pair.target)]
    for source, target in pairs:
        found = _compare(source, target, ours, theirs)
        if found:
            yield found


def _compare(source: str, target: str, ours: Conventions, theirs: Conventions) -> Denial | None:
    here, there = _read(source, ours), _read(target, theirs)
    if here.clear and not there.clear and there.doubts <= here.doubts:
        return Denial(here.clear, is_lost=True)
    if there.clear and not here.clear and here.doubts <= there.doubts:
        return Denial(there.clear, is_lost=False)
    if here.lacking and not there.clear and not there.doubts:
        return Denial(here.lacking, is_lost=True)
    if there.lacking and not here.clear and not here.doubts:
        return Denial(there.lacking, is_lost=False)
    return None


class _Reading(NamedTuple):
    """What a sentence denies: a clear negation, a `without`, and how many words may deny."""

    clear: str
    lacking: str
    doubts: int


def _denies(text: str, conventions: Conventions) -> bool:
    return any(map(_denying_words(conventions).__getitem__, words(text, conventions)))


@cache
def _denying_words(conventions: Conventions) -> Words:
    return matching("|".join(filter(None, (conventions.negations, conventions.lacking))))


def _read(text: str, conventions: Conventions) -> _Reading:
    # Phrases that deny nothing go first.
    named = words(compiled(conventions.undenied or "(?!)").sub("_", text), conventions)
    clear, lacking, denials = (
        matching(pattern)
        for pattern in (conventions.negations, conventions.lacking, conventions.denials)
    )
    without = [word for word in named if lacking[word]]
    doubts = sum(denials[word] and not clear[word] and not lacking[word] for word in named)
    found = next((word for word in named if clear[word]), "")
    return _Reading(found, without[0] if without else "", doubts + len(without))


def _contrary(pair: Pair) -> Denial | None:
    """Return the word of the source whose contrary stands in the translation."""
    here, there = _sides(pair.source, pair.source_conventions), None
    for (concept, side), word in here.items():
        if (concept, not side) in here:
            continue
        there = there or _sides(pair.target, pair.conventions)
        contrary = there.get((concept, not side))
        if contrary and (concept, side) not in there:
            return Denial(f"{word} / {contrary}", is_lost=True)
    return None


def _sides(text: str, conventions: Conventions) -> dict[tuple[int, bool], str]:
    """Return the concepts a text names, each with the side of the contrast and the word."""
    known, named = _contrasts(conventions), words(text, conventions)
    if not any(map(known.__getitem__, named)):
        return {}
    found: dict[tuple[int, bool], str] = {}
    for word in named:
        for key in known[word]:
            found.setdefault(key, word)
    return found


class _Contrasts(dict[str, tuple[tuple[int, bool], ...]]):
    """Which side of which contrast each word names, as far as it was asked for."""

    def __init__(self, conventions: Conventions) -> None:
        super().__init__()
        self._words = [
            ((concept, bool(side)), matching(pattern))
            for concept, pair in enumerate(conventions.opposites)
            for side, pattern in enumerate(pair)
        ]

    def __missing__(self, word: str) -> tuple[tuple[int, bool], ...]:
        self[word] = found = tuple(key for key, known in self._words if known[word])
        return found


@cache
def _contrasts(conventions: Conventions) -> _Contrasts:
    return _Contrasts(conventions)
