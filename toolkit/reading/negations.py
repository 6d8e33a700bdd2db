"""Negations: whether a text and its translation deny the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from toolkit.reading.lexicon import compiled
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


def _read(text: str, conventions: Conventions) -> _Reading:
    text = _denying(text, conventions)
    clear, lacking = (
        list(compiled(pattern or "(?!)").finditer(text))
        for pattern in (conventions.negations, conventions.lacking)
    )
    certain = [found.span() for found in clear]
    doubts = [found.start() for found in compiled(conventions.denials).finditer(text)]
    left = sum(not any(start <= at < end for start, end in certain) for at in doubts)
    return _Reading(
        clear[0][0] if clear else "", lacking[0][0] if lacking else "", left + len(lacking)
    )


def _denying(text: str, conventions: Conventions) -> str:
    """Return a text without the phrases that deny nothing."""
    return compiled(conventions.undenied or "(?!)").sub("_", text)


def _contrary(pair: Pair) -> Denial | None:
    """Return the word of the source whose contrary stands in the translation."""
    ours, theirs = pair.source_conventions.opposites, pair.conventions.opposites
    for here, there in zip(ours, theirs, strict=False):
        for this, other in ((0, 1), (1, 0)):
            word = compiled(here[this]).search(pair.source)
            if word is None or compiled(here[other]).search(pair.source):
                continue
            contrary = compiled(there[other]).search(pair.target)
            if contrary and not compiled(there[this]).search(pair.target):
                return Denial(f"{word[0]} / {contrary[0]}", is_lost=True)
    return None
