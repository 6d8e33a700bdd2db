"""Differences: facts of a text that its translation does not state, and the other way round."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

from toolkit.model.batches import TEXTS
from toolkit.reading.facts.agreement import agree
from toolkit.reading.facts.exchanges import (
    are_days_exchanged,
    exchanged_hints,
    exchanged_numbers,
    repeated_number,
)
from toolkit.reading.facts.paraphrases import is_relative, without_paraphrases
from toolkit.reading.facts.stated import Fact, Facts, Side, facts_of, has_facts
from toolkit.reading.words.topics import topics

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from toolkit.model import Conventions, Pair
    from toolkit.reading.facts.figures import Reading

__all__ = ["Difference", "differences", "differences_of"]


_SHORT = 2
"""Letters of a number word that may well be another word: on is ten in Azerbaijani."""


_UNIT = re.compile(r" (?=[^\W\d_])[a-zəğıöüçşа-яё]")
"""What follows a one that may go unsaid: a word in small letters."""
_NUMBERED = frozenset({"hint", "numeral"})


class Difference(NamedTuple):
    """A fact that is not the same: its kind, what each text says (empty: nothing), its place.

    The place is in the translation; -1 where nothing answers the source. `certain` says
    that both texts state something, and in digits.
    """

    kind: str
    was: str
    now: str
    start: int
    end: int
    certain: bool


def differences_of(pair: Pair) -> tuple[Difference, ...]:
    """Return the facts that differ between a text and its translation."""
    return differences(pair.source, pair.target, pair.source_conventions, pair.conventions)


@lru_cache(maxsize=TEXTS)
def differences(
    source: str, target: str, source_conventions: Conventions, conventions: Conventions
) -> tuple[Difference, ...]:
    """Return the facts that differ; nothing for a language whose numbers nobody described."""
    if not source_conventions.numerals or not conventions.numerals:
        return ()
    texts = (source, source_conventions), (target, conventions)
    is_hinted = _are_hinted(*(topics(*one) for one in texts))
    if not is_hinted and not any(has_facts(*one) for one in texts):
        return ()
    if not is_hinted and agree(source, target, source_conventions, conventions):
        return ()
    here, there = facts_of(source, source_conventions), facts_of(target, conventions)
    left, right = _unanswered(here, there), _unanswered(there, here)
    if not left and not right:
        return tuple(_exchanged(here, there, source, target))
    left, right = without_paraphrases(
        Side(source, here, left, source_conventions), Side(target, there, right, conventions)
    )
    if other := _repeated(here, there, left, right):
        return (_difference(*other, source, target)._replace(certain=False),)
    paired = list(_paired(left, right, source, target))
    lost = [one for one in left if not is_relative(one, here, there, target, conventions)]
    added = [one for one in right if not is_relative(one, there, here, source, source_conventions)]
    found = (
        *paired,
        *(
            list(_alone(lost, added, source, target))
            or (*_unsaid(left, right, there, source, ""), *_unsaid(right, left, here, "", target))
        ),
    )
    return found or tuple(_exchanged(here, there, source, target, left, right))


def _are_hinted(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether a word of one text allows a number (a dozen), and one of the other says one."""
    return ("hint" in ours and not _NUMBERED.isdisjoint(theirs)) or (
        "hint" in theirs and not _NUMBERED.isdisjoint(ours)
    )


def _repeated(
    here: Facts, there: Facts, left: list[Fact], right: list[Fact]
) -> tuple[Fact, Fact] | None:
    """Return a number that stands in the place of one which the other text repeats."""
    alone = [*left, *right]
    if len(alone) != 1 or alone[0].kind != "number":
        return None
    if left:
        now = repeated_number(there, here, left[0])
        return (left[0], now) if now else None
    was = repeated_number(here, there, right[0])
    return (was, right[0]) if was else None


def _unanswered(stated: Facts, other: Facts) -> list[Fact]:
    """Return the facts of one text that the other does not have in any reading."""
    pool = (_free(other, stated) if stated.hinted and other.hinted else other).pool
    fractions = {reading for reading in pool if reading[0] == "f"}
    return [fact for fact in stated.stated if not _is_answered(fact, pool, fractions)]


def _free(facts: Facts, other: Facts) -> Facts:
    """Return facts without the words that only say what words of the other text say: a week."""
    hinted = list(facts.hinted)
    for one in filter(_is_sharp, other.hinted):
        same = next((fact for fact in hinted if fact.readings & one.readings), None)
        if same is not None:
            hinted.remove(same)
    return facts._replace(hinted=tuple(hinted))


def _is_sharp(fact: Fact) -> bool:
    """Whether a word allows one number, and nothing else."""
    return len(fact.readings) == 1 and all(kind == "n" for kind, _ in fact.readings)


def _is_answered(fact: Fact, pool: frozenset[Reading], fractions: set[Reading]) -> bool:
    """Whether a fact is in the other text; a fraction is answered by a fraction, if any."""
    if fractions and any(kind == "f" for kind, _ in fact.readings):
        return not fact.readings.isdisjoint(fractions)
    return not fact.readings.isdisjoint(pool)


def _paired(left: list[Fact], right: list[Fact], source: str, target: str) -> Iterable[Difference]:
    """Yield each telling fact with the one that stands in its place; both leave their lists.

    Hours may be a time of day, or how long something takes: четыре часа.
    """
    kinds = ("date", "date"), ("time", "time"), ("number", "number")
    for kind, other in (*kinds, ("number", "time"), ("time", "number")):
        is_mixed = kind != other
        ours = [one for one in left if one.kind == kind and _is_telling(one, is_mixed)]
        theirs = [one for one in right if one.kind == other and _is_telling(one, is_mixed)]
        if not ours or not theirs:
            # A word for one may be an article, but not where another number stands for it.
            ours = ours or ([one for one in left if one.kind == kind] if theirs else [])
            theirs = theirs or ([one for one in right if one.kind == other] if ours else [])
        for was, now in zip(ours, theirs, strict=False):
            left.remove(was)
            right.remove(now)
            yield _difference(was, now, source, target)


def _alone(left: list[Fact], right: list[Fact], source: str, target: str) -> Iterable[Difference]:
    """Yield the certain facts in whose place nothing of their kind stands.

    Nothing (104 votes to 0) may be said in many words, and one metre is a metre.
    """
    certain = [
        [
            fact
            for fact in side
            if fact.certain
            and ("n", 0) not in fact.readings
            and not (("n", 1) in fact.readings and _UNIT.match(text, fact.end))
        ]
        for side, text in ((left, source), (right, target))
    ]
    for lost, added in zip_longest(*certain):
        yield _difference(lost, added, source, target)


def _unsaid(
    mine: list[Fact], others: list[Fact], other: Facts, source: str, target: str
) -> Iterable[Difference]:
    """Yield the number words of one text that nothing in the other may stand for.

    One and two are said in many ways; a word for some number may stand for another, but for no
    per cent. Of `source` and `target` the one is empty that does not say them.
    """
    if any(fact.kind == "number" and _is_telling(fact) for fact in others):
        return
    for fact in mine:
        word = (source or target)[fact.start : fact.end]
        is_word = fact.kind == "number" and word[0].isalpha() and len(word) > _SHORT
        is_word = is_word and (fact.percent or not other.hints)
        if is_word and min(fact.numbers, default=0) > 2:
            yield _difference(fact if source else None, None if source else fact, source, target)


def _is_telling(fact: Fact, may_be_number: bool = False) -> bool:
    """Whether a fact says something: not a word for one, which may be an article."""
    if may_be_number and all(kind != "n" for kind, _ in fact.readings):
        return False
    return fact.certain or max(value for _, value in fact.readings) != 1


def _difference(was: Fact | None, now: Fact | None, source: str, target: str) -> Difference:
    kind = (was or now or Fact("number", frozenset(), 0, 0)).kind
    certain = bool(was and now and was.certain and now.certain and was.kind == now.kind)
    return Difference(
        kind,
        source[was.start : was.end] if was else "",
        target[now.start : now.end] if now else "",
        now.start if now else -1,
        now.end if now else -1,
        certain,
    )


def _exchanged(
    here: Facts,
    there: Facts,
    source: str,
    target: str,
    left: Sequence[Fact] = (),
    right: Sequence[Fact] = (),
) -> Iterable[Difference]:
    """Yield a difference where all facts are there, but not in their places."""
    if are_days_exchanged(here, there):
        yield Difference("date", "", "", -1, -1, len(here.days) == len(there.days))
        return
    if numbers := exchanged_numbers(here, there):
        yield _difference(*numbers, source, target)._replace(certain=False)
        return
    ours, theirs = list(filter(_is_telling, left)), list(filter(_is_telling, right))
    if not theirs and (hints := exchanged_hints(here, there, ours)):
        yield _difference(*hints, source, target)._replace(certain=False)
    elif not ours and (hints := exchanged_hints(there, here, theirs)):
        yield _difference(*hints[::-1], source, target)._replace(certain=False)
