"""Amounts: percentages and currencies that a translation must keep."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from toolkit.reading.facts.stated import Fact, facts_of, has_facts
from toolkit.reading.words.alternatives import first_match
from toolkit.reading.words.lexicon import has_digits, lowered, signs
from toolkit.reading.words.topics import topics

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from toolkit.model import Conventions, Pair
    from toolkit.tokens import ByWord

__all__ = ["MONEY", "PERCENT", "changed_currency", "currencies", "lost_currency", "lost_percents"]


_ALL, _TWO = 100, 2
_SIGNS = frozenset("$€₼₽£")
MONEY = _SIGNS | {"money"}
"""Signs and the topic of texts that name a currency."""
PERCENT = frozenset({"%", "percent"})
"""The sign and the topic of those that say per cent."""
# Parts of a manat, of a rouble.
_CENTS = re.compile("qəpik|gapik|гяпик|копе", re.IGNORECASE)
# Pounds, which may be a weight.
_POUNDS = re.compile("funt|pound|фунт", re.IGNORECASE)
# What stands between two parts of a whole: a comma, and what the second is a part of.
_SERIES = re.compile(r"[,;](?: [^\W\d]\S*){1,6} ")
_TOKEN = re.compile(r"[^\W\d_]+|[$€₼₽£]")


def currencies(text: str, conventions: Conventions) -> dict[str, tuple[int, int]]:
    """Return the currencies a text names (ISO 4217), each with the place of the first mention."""
    if "money" not in topics(text, conventions) and _SIGNS.isdisjoint(signs(text)):
        return {}
    known, small = _currencies(conventions), lowered(text, conventions)
    found: dict[str, tuple[int, int]] = {}
    for token in _TOKEN.finditer(small):
        code = known[token[0]]
        if code:
            found.setdefault(code, token.span())
    return found


@cache
def _currencies(conventions: Conventions) -> ByWord[str | None]:
    return first_match((pattern, code) for code, pattern in conventions.currencies.items())


def changed_currency(pair: Pair) -> tuple[str, str, int, int] | None:
    """Return the currency of the source, the other one of the target and its place.

    The source's is empty where the target has it too, beside one that the source has not.
    """
    here = currencies(pair.source, pair.source_conventions)
    if not here or not _may_be_sum(pair.source, pair.source_conventions):
        return None
    there = currencies(pair.target, pair.conventions)
    lost, added = sorted(here.keys() - there), sorted(there.keys() - here)
    return ("".join(lost[:1]), added[0], *there[added[0]]) if added else None


def _may_be_sum(text: str, conventions: Conventions) -> bool:
    """Whether a text states a number, or half of a thing."""
    return has_facts(text, conventions) or "hint" in topics(text, conventions)


def lost_currency(pair: Pair) -> tuple[str, int, int] | None:
    """Return the only currency of the source, and the place of its sum, if the sum stands alone.

    The target names no money at all.
    """
    if not has_digits(pair.target):
        return None
    here = currencies(pair.source, pair.source_conventions)
    if len(here) != 1 or currencies(pair.target, pair.conventions):
        return None
    if "money" in topics(pair.target, pair.conventions) or _CENTS.search(pair.target):
        return None
    ((code, place),) = here.items()
    if code == "GBP" and _POUNDS.search(pair.target):
        return None
    stated = facts_of(pair.source, pair.source_conventions).stated
    sums = [one for one in stated if one.certain and _is_beside(one, place)]
    for fact in facts_of(pair.target, pair.conventions).stated if sums else ():
        if fact.certain and fact.readings & sums[0].readings and not fact.percent:
            return code, fact.start, fact.end
    return None


def _is_beside(fact: Fact, place: tuple[int, int]) -> bool:
    """Whether a number stands directly before or after a word or a sign."""
    return -1 <= place[0] - fact.end <= 1 or -1 <= fact.start - place[1] <= 1


def lost_percents(pair: Pair) -> Iterator[tuple[Fact, str, bool]]:
    """Yield the numbers of the target that are per cent in one text alone, and in which.

    A share in other words (half of them) has another number, or none. The last value tells
    whether the other text has per cent beside another number, and may leave it out here.
    """
    if not has_digits(pair.target):
        return
    here = facts_of(pair.source, pair.source_conventions).stated
    there = facts_of(pair.target, pair.conventions).stated
    ours, theirs = (sum(fact.percent for fact in side) for side in (here, there))
    if ours == theirs or (ours and theirs and (_is_whole(here) or _is_whole(there))):
        return
    is_lost = ours > theirs
    known = [one for one in _with_series(here, pair.source) if _is_plain(one)]
    for fact in _with_series(there, pair.target):
        same = [one for one in known if one.readings & fact.readings]
        if not same or not fact.certain or fact.percent is is_lost:
            continue
        if all(one.percent is is_lost for one in same):
            side, fewer = ("source", theirs) if is_lost else ("translation", ours)
            yield fact, side, fewer > 0


def _is_whole(stated: Sequence[Fact]) -> bool:
    """Whether shares of a text, more than two, are a hundred: 70 per cent agree, 20 do not."""
    values = [max((value for _, value in one.readings), default=0) for one in stated if one.percent]
    return len(values) > _TWO and abs(sum(values) - _ALL) <= 1


def _with_series(stated: Sequence[Fact], text: str) -> list[Fact]:
    """Return facts, per cent also before another that is: women 52, men 48 per cent."""
    found: list[Fact] = []
    for fact in reversed(stated):
        is_one = bool(found) and found[-1].percent and fact.kind == "number" and fact.certain
        is_share = is_one and _SERIES.fullmatch(text, fact.end, found[-1].start) is not None
        found.append(fact._replace(percent=True) if is_share else fact)
    return found[::-1]


def _is_plain(fact: Fact) -> bool:
    """Whether a fact is a number, and no share, which says per cent in other words.

    Every tenth of them is ten per cent.
    """
    is_tenth = not fact.certain and ("n", 10.0) in fact.readings
    return fact.kind == "number" and not (is_tenth or any(kind == "f" for kind, _ in fact.readings))
