"""Amounts: percentages and currencies that a translation must keep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.reading.facts import Fact, facts_of
from toolkit.reading.lexicon import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Conventions, Pair

__all__ = ["changed_currency", "currencies", "lost_percents"]


def currencies(text: str, conventions: Conventions) -> dict[str, tuple[int, int]]:
    """Return the currencies a text names (ISO 4217), each with the place of the first mention."""
    found = {
        code: compiled(pattern).search(text) for code, pattern in conventions.currencies.items()
    }
    return {code: match.span() for code, match in found.items() if match}


def changed_currency(pair: Pair) -> tuple[str, str, int, int] | None:
    """Return the currency of the source, the other one of the target and its place."""
    here = currencies(pair.source, pair.source_conventions)
    if not here:
        return None
    there = currencies(pair.target, pair.conventions)
    lost, added = sorted(here.keys() - there), sorted(there.keys() - here)
    return (lost[0], added[0], *there[added[0]]) if lost and added else None


def lost_percents(pair: Pair) -> Iterator[tuple[Fact, str]]:
    """Yield the numbers of the target that are per cent in one text alone, and in which.

    A share in other words (half of them) has another number, or none.
    """
    here = facts_of(pair.source, pair.source_conventions).stated
    there = facts_of(pair.target, pair.conventions).stated
    shares = [sum(fact.percent for fact in side) for side in (here, there)]
    if shares[0] == shares[1]:
        return
    for fact in there:
        same = [one for one in here if one.readings & fact.readings and one.kind == "number"]
        if not same or not fact.certain:
            continue
        if shares[0] > shares[1] and not fact.percent and all(one.percent for one in same):
            yield fact, "source"
        elif shares[1] > shares[0] and fact.percent and not any(one.percent for one in same):
            yield fact, "translation"
