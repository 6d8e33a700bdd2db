"""Paraphrases: facts that two texts say in other pieces, so that none answers another by itself.

Article 12, paragraph 2, is 12.2; three out of four are three quarters; until 11 is until 11:00;
and 2023 is a year earlier than 2024.
"""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

from toolkit.reading.lexicon import matching, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from toolkit.model import Conventions
    from toolkit.reading.facts import Fact, Facts

__all__ = ["is_relative", "without_paraphrases"]

_YEARS = range(1900, 2101)
_MOST = 12
"""Numbers of a text, of which some may be a share: more are a table."""


def without_paraphrases(
    left: Sequence[Fact], right: Sequence[Fact], here: Facts, there: Facts, texts: tuple[str, str]
) -> tuple[list[Fact], list[Fact]]:
    """Return the facts of two texts that nothing answers, but for those in other pieces."""
    explained = {
        *_explained(left, right, there, texts),
        *_explained(right, left, here, (texts[1], texts[0])),
    }
    return (
        [fact for fact in left if fact not in explained],
        [fact for fact in right if fact not in explained],
    )


def _explained(
    mine: Sequence[Fact], others: Sequence[Fact], stated: Facts, texts: tuple[str, str]
) -> Iterator[Fact]:
    """Yield the facts that the other text says in pieces, and those pieces that are left."""
    for fact in mine:
        if _is_name(texts[0][fact.start : fact.end], texts[1]):
            yield fact
        parts = (
            _numbered_parts(fact, stated, texts[0])
            or _share_parts(fact, stated)
            or _hour(fact, others)
        )
        if parts:
            yield fact
            yield from (part for part in parts if part in others)


def _is_name(word: str, other: str) -> bool:
    """Whether a word is the same in both texts, with a capital letter: Marta, no month."""
    return word.istitle() and word.isalpha() and len(word) > 2 and word in other


def _numbered_parts(fact: Fact, other: Facts, text: str) -> list[Fact]:
    """Return the numbers that are the parts of 12.2: article 12, paragraph 2."""
    figure = text[fact.start : fact.end]
    parts = figure.replace(",", ".").split(".")
    if len(parts) < 2 or not all(map(str.isdigit, parts)) or fact.percent:
        return []
    return _found([float(part) for part in parts], other)


def _share_parts(fact: Fact, other: Facts) -> list[Fact]:
    """Return the numbers that make a share: three out of four."""
    shares = [value for kind, value in fact.readings if kind == "f"]
    numbers = [one for one in other.stated if one.kind == "number"]
    if not shares or len(numbers) > _MOST:
        return []
    for first, second in permutations(numbers, 2):
        for kind, part in first.readings:
            for other_kind, whole in second.readings:
                is_share = kind == other_kind == "n" and 0 < part < whole
                if is_share and round(part / whole, 4) in shares:
                    return [first, second]
    return []


def _hour(fact: Fact, others: Sequence[Fact]) -> list[Fact]:
    """Return the time of day that an hour without minutes is."""
    times = {value for kind, value in fact.readings if kind == "t"}
    hours = {time // 60 for time in times if time % 60 == 0}
    hours |= {hour - 12 for hour in hours}
    return [
        one
        for one in others
        if one.kind == "number" and any(("n", hour) in one.readings for hour in hours)
    ][:1]


def _found(values: Sequence[float], facts: Facts) -> list[Fact]:
    """Return a fact for each of the numbers; none where one is not there."""
    found = [next((one for one in facts.stated if ("n", v) in one.readings), None) for v in values]
    return [] if None in found else [one for one in found if one is not None]


def is_relative(fact: Fact, other: Facts, text: str, conventions: Conventions) -> bool:
    """Whether a year may be said by its distance from another: a year earlier."""
    years = [value for kind, value in fact.readings if kind == "n" and value in _YEARS]
    if fact.kind != "date" or not years or not conventions.relative:
        return False
    if not any(map(matching(conventions.relative).__getitem__, words(text, conventions))):
        return False
    return any(("n", year + step) in other.pool for year in years for step in (-2, -1, 1, 2))
