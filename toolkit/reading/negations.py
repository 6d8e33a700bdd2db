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
    is_contrary = _may_be_contrary(pair)
    if not (is_contrary or _denies(pair.source, ours) or _denies(pair.target, theirs)):
        return
    parts = sentences(pair.source), sentences(pair.target)
    aligned = len(parts[0]) == len(parts[1])
    pairs = zip(*parts, strict=True) if aligned else [(pair.source, pair.target)]
    for source, target in pairs:
        if not is_contrary and not (_denies(source, ours) or _denies(target, theirs)):
            continue
        here, there = _read(source, ours), _read(target, theirs)
        is_even = bool(here.clear) == bool(there.clear)
        contrary = _contrary(source, target, ours, theirs, is_even) if is_contrary else None
        found = contrary or _compare(here, there)
        if found:
            yield found


def _compare(here: _Reading, there: _Reading) -> Denial | None:
    if word := _lost(here, there):
        return Denial(word, is_lost=True)
    if word := _lost(there, here):
        return Denial(word, is_lost=False)
    return None


def _lost(one: _Reading, other: _Reading) -> str:
    """Return the negation of one text that the other does not have; empty where it may have it."""
    if other.clear or other.forbidding:
        return ""
    if one.clear:
        if one.is_modal and other.modals >= one.modals and not other.limits:
            return one.clear
        is_other = other.doubts > one.doubts or other.limits > one.limits
        return "" if is_other else one.clear
    if one.forbidding:
        return "" if other.doubts or other.limits else one.forbidding
    return one.lacking if other.doubts <= one.doubts - one.without else ""


class _Reading(NamedTuple):
    """What a sentence denies: a clear negation, a word that forbids, a `without`.

    `doubts` are the words that may deny, `limits` those like only, `modals` those like may;
    `is_modal` says that one of these is denied.
    """

    clear: str
    forbidding: str
    lacking: str
    without: int
    doubts: int
    limits: int
    modals: int
    is_modal: bool


def _denies(text: str, conventions: Conventions) -> bool:
    return any(map(_denying_words(conventions).__getitem__, words(text, conventions)))


@cache
def _denying_words(conventions: Conventions) -> Words:
    return matching("|".join(filter(None, _denying(conventions))))


def _denying(conventions: Conventions) -> tuple[str, str, str]:
    return conventions.negations, conventions.forbidding, conventions.lacking


def _read(text: str, conventions: Conventions) -> _Reading:
    if not _denies(text, conventions):
        return _undenying(words(text, conventions), conventions)
    # Phrases that deny nothing go first.
    plain = compiled(conventions.undenied or "(?!)").sub("_", text)
    named = words(plain, conventions)
    clear, forbidding, lacking = (matching(pattern) for pattern in _denying(conventions))
    without = [word for word in named if lacking[word]]
    reading = _undenying(named, conventions)
    denied = conventions.denied_modals
    return reading._replace(
        clear=next((word for word in named if clear[word]), ""),
        forbidding=next((word for word in named if forbidding[word]), ""),
        lacking=without[0] if without else "",
        without=len(without),
        doubts=reading.doubts + len(without),
        is_modal=bool(denied) and bool(compiled(denied).search(plain)),
    )


def _undenying(named: tuple[str, ...], conventions: Conventions) -> _Reading:
    """Return what the words say that are no negations themselves."""
    denials, denying = matching(conventions.denials), _denying_words(conventions)
    limits, modals = matching(conventions.limiting), matching(conventions.modals)
    return _Reading(
        "",
        "",
        "",
        0,
        sum(denials[word] and not denying[word] for word in named),
        sum(map(limits.__getitem__, named)),
        sum(map(modals.__getitem__, named)),
        is_modal=False,
    )


def _may_be_contrary(pair: Pair) -> bool:
    """Whether the texts have words that are contrary to each other, wherever they stand."""
    here = _sides(pair.source, pair.source_conventions)
    if not here:
        return False
    there = _sides(pair.target, pair.conventions)
    return any((concept, not side) in there for concept, side in here)


def _contrary(
    source: str, target: str, ours: Conventions, theirs: Conventions, is_even: bool
) -> Denial | None:
    """Return the word of the source whose contrary stands in the translation.

    Where one text alone denies, contrary words may say the same: unacceptable, not
    acceptable. A word that is a negation itself (unlawful) needs no other.
    """
    here, there = _sides(source, ours), _sides(target, theirs)
    for (concept, side), word in here.items():
        contrary = there.get((concept, not side))
        is_plain = (concept, not side) not in here and (concept, side) not in there
        if not contrary or not is_plain:
            continue
        denies = matching(ours.negations)[word] or matching(theirs.negations)[contrary]
        if is_even or denies:
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
