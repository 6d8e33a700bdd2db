"""Paraphrases: facts that two texts say in other pieces, so that none answers another by itself.

Article 12, paragraph 2, is 12.2; until 11 is until 11:00; and 2023 is a year earlier than 2024.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.reading.facts.measures import measured_parts
from toolkit.reading.facts.shares import share_parts
from toolkit.reading.words.lexicon import matching, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from toolkit.model import Conventions
    from toolkit.reading.facts.figures import Reading
    from toolkit.reading.facts.stated import Fact, Facts, Side

__all__ = ["is_relative", "without_paraphrases"]

_DASHES = frozenset("-–—")
_YEARS = range(1900, 2101)


def without_paraphrases(here: Side, there: Side) -> tuple[list[Fact], list[Fact]]:
    """Return the facts of two texts that nothing answers, but for those in other pieces."""
    explained = {*_explained(here, there), *_explained(there, here)}
    return (
        [fact for fact in here.left if fact not in explained],
        [fact for fact in there.left if fact not in explained],
    )


def _explained(mine: Side, other: Side) -> Iterator[Fact]:
    """Yield the facts that the other text says in pieces, and those pieces that are left.

    Per cent in digits that stand in the place of other per cent are no share in other words.
    """
    is_share = any(one.percent and one.certain for one in other.left)
    for fact in mine.left:
        if _is_name(mine.text[fact.start : fact.end], other.text) or _is_span(fact, mine, other):
            yield fact
        parts = (
            _numbered_parts(fact, other.facts, mine.text)
            or (not (is_share and fact.percent and fact.certain) and share_parts(fact, other.facts))
            or measured_parts(fact, mine, other)
            or _hour(fact, mine.facts, other.facts)
        )
        if parts:
            yield fact
            yield from (part for part in parts if part in other.left)


def _is_name(word: str, other: str) -> bool:
    """Whether a word is the same in both texts, with a capital letter: Marta, no month."""
    return word.istitle() and word.isalpha() and len(word) > 2 and word in other


def _is_span(fact: Fact, mine: Side, other: Side) -> bool:
    """Whether a month is one of two with a dash between them, where the other text has none.

    January to June are the first half of a year, or six months.
    """
    months = [one for one in mine.left if _is_month(one)]
    if fact not in months or len(months) != 2 or any(map(_is_month, other.facts.stated)):
        return False
    return mine.text[months[0].end : months[1].start].strip() in _DASHES


def _is_month(fact: Fact) -> bool:
    return any(kind == "m" for kind, _ in fact.readings)


def _numbered_parts(fact: Fact, other: Facts, text: str) -> list[Fact]:
    """Return the numbers that are the parts of 12.2: article 12, paragraph 2."""
    figure = text[fact.start : fact.end]
    parts = figure.replace(",", ".").split(".")
    if len(parts) < 2 or not all(map(str.isdigit, parts)) or fact.percent:
        return []
    return _found([float(part) for part in parts], other)


def _hour(fact: Fact, mine: Facts, other: Facts) -> list[Fact]:
    """Return the hour without minutes that a time of day is, if `mine` has no other such number."""
    times = {value for kind, value in fact.readings if kind == "t"}
    hours = {time // 60 for time in times if time % 60 == 0}
    hours |= {hour - 12 for hour in hours}
    for hour in sorted(hours):
        found = _numbered(hour, other)
        if len(found) > len([one for one in _numbered(hour, mine) if one != fact]):
            return found[:1]
    return []


def _numbered(value: float, facts: Facts) -> list[Fact]:
    """Return the numbers of a text that may be this one."""
    return [one for one in facts.stated if one.kind == "number" and ("n", value) in one.readings]


def _found(values: Sequence[float], facts: Facts) -> list[Fact]:
    """Return a fact for each of the numbers; none where one is not there."""
    found = [next((one for one in facts.stated if ("n", v) in one.readings), None) for v in values]
    return [] if None in found else [one for one in found if one is not None]


def is_relative(fact: Fact, mine: Facts, other: Facts, text: str, conventions: Conventions) -> bool:
    """Whether a year may be said by its distance from another, or from now: this year.

    `text` is the other one. As many years in digits there leave none to be said so.
    """
    years = _years(fact.readings)
    if fact.kind != "date" or not years or not conventions.relative:
        return False
    if _count_years(other) >= _count_years(mine):
        return False
    if not any(map(matching(conventions.relative).__getitem__, words(text, conventions))):
        return False
    told = {*_years(other.pool)}
    return not told or any(year + step in told for year in years for step in (-2, -1, 1, 2))


def _years(readings: frozenset[Reading]) -> list[float]:
    return [value for kind, value in readings if kind == "n" and value in _YEARS]


def _count_years(facts: Facts) -> int:
    return sum(
        one.kind == "date" and one.certain and any(_years(one.readings)) for one in facts.stated
    )
