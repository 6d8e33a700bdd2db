"""Facts of a reply: said in other digits than the source's they may be the same, or not.

7 p.m. is 19:00, 12 June 2026 is 12.06.2026 and five is 5, as `toolkit.reading` reads them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from toolkit.reading.facts.amounts import lost_percents
from toolkit.reading.facts.differences import differences_of
from toolkit.reading.facts.mismatches import said as in_words
from toolkit.reading.facts.stated import facts_of

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Sequence

    from toolkit.model import Conventions, Pair
    from toolkit.reading.facts.stated import Fact

__all__ = ["changed_fact", "says_the_same"]


Figures: TypeAlias = "tuple[str, Conventions, Sequence[re.Match[str]]]"
"""A text, how its language writes, and the numbers in digits that were found in it."""


def says_the_same(source: Figures, target: Figures) -> bool:
    """Whether all figures of two texts are in facts that both state, each in its own notation.

    Each fact answers one of the other text, so that none can be said twice.
    """
    (text, here, told), (translation, there, said) = source, target
    answered, answers = _matched(facts_of(text, here).stated, facts_of(translation, there).stated)
    return _are_within(told, answered) and _are_within(said, answers)


def _matched(
    told: Iterable[Fact], repeated: Sequence[Fact]
) -> tuple[Sequence[Fact], Sequence[Fact]]:
    """Return the facts that both texts have: those of the one, and those of the other."""
    left = list(repeated)
    answered, answers = [], []
    for fact in told:
        found = next((one for one in left if one.readings & fact.readings), None)
        if found:
            left.remove(found)
            answered.append(fact)
            answers.append(found)
    return answered, answers


def _are_within(figures: Iterable[re.Match[str]], facts: Sequence[Fact]) -> bool:
    return all(
        any(fact.start <= one.start() and one.end() <= fact.end for fact in facts)
        for one in figures
    )


def changed_fact(pair: Pair) -> str:
    """Return which date, time, number or percentage is certainly another one; empty: none is."""
    for one in differences_of(pair):
        if one.certain:
            return in_words(one)
    for fact, side, _ in lost_percents(pair):
        return f"“{pair.target[fact.start : fact.end]}” is per cent in the {side} alone"
    return ""
