"""Rivals: a word of the source for which the translation has another of its kind.

The plaintiff became the defendant, the winter the summer. What may say the same in a vague way
counts as said, but is never reported.
"""

from __future__ import annotations

from collections import Counter
from itertools import chain, product
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from toolkit.reading.facts.stated import facts_of
from toolkit.reading.texts.lengths import share_of_usual
from toolkit.reading.words.members import namings
from toolkit.reading.words.topics import topics

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from toolkit.model import Conventions, Kind, Pair
    from toolkit.reading.words.members import Key, Named, Naming

__all__ = ["Exchanged", "exchanged_words"]

_MUST = {"kept": float("inf"), "terms": float("inf"), "clauses": 1.0}
"""Rules of what must have its counterpart, and in how short a translation."""
_SEARCHED = _MUST.keys() | {"classed"}
"""Rules of what is looked for even where nothing is added."""
_OPEN = 40
"""Members of a kind that has no end: things, texts, evils go by more names than are known."""
_ALWAYS = frozenset({"kinds", "classed", "terms"})
"""Rules of what is compared wherever it stands."""
_NONE: frozenset[Key] = frozenset()
_SURE, _MEMBERS = attrgetter("sure"), attrgetter("members")


class Exchanged(NamedTuple):
    """A word of the source, and the one of its kind in its place; empty: nothing is.

    `is_doubtful` says that other words than the known ones may be right.
    """

    was: str
    now: str
    is_doubtful: bool = False


def exchanged_words(pair: Pair) -> Iterator[Exchanged]:
    """Yield the words of the source for which the target has others of their kind."""
    if not pair.conventions.rivals:
        return
    if "rival" not in topics(pair.source, pair.source_conventions):
        return
    here = namings(pair.source, pair.source_conventions)
    if not any(map(_SURE, here)):
        return
    there = namings(pair.target, pair.conventions)
    if lost := _unsaid(here, there):
        added = {kind for kind, _ in _unsaid(there, here)}
        for number in sorted({kind for kind, _ in lost}):
            if number in added or pair.conventions.rivals[number].rule in _SEARCHED:
                yield from _exchanged(number, here, there, pair)


def _unsaid(mine: Sequence[Naming], others: Sequence[Naming]) -> frozenset[Key]:
    """Return what is surely named, and not even in a vague way by the other text."""
    return _NONE.union(*map(_SURE, mine)).difference(*map(_MEMBERS, others))


def _exchanged(
    number: int, here: Sequence[Naming], there: Sequence[Naming], pair: Pair
) -> Iterator[Exchanged]:
    """Yield what is exchanged of a kind of which something is lost."""
    ours, theirs = _of_kind(number, here), _of_kind(number, there)
    lost, added = _lacking(ours, theirs), _lacking(theirs, ours)
    kind = pair.conventions.rivals[number]
    if lost and added:
        if _is_compared(kind.rule, pair):
            yield _likeliest(lost, added, kind)
    elif lost and kind.rule in _MUST:
        is_gone = not theirs or kind.rule == "terms"
        is_short = share_of_usual(pair, len(pair.source)) < _MUST[kind.rule]
        yield from (Exchanged(one.text, "", True) for one in lost[:1] if is_gone and is_short)
    elif lost and kind.rule == "classed":
        pairs = product(lost, _more_often(theirs, ours))
        yield from (_exchange(*one) for one in pairs if _are_of_one_field(*one, kind))


def _likeliest(lost: Sequence[Named], added: Sequence[Named], kind: Kind) -> Exchanged:
    """Return the first word with another of its field, or else the first with any other."""
    for was, now in product(lost, added):
        if _are_of_one_field(was, now, kind):
            return _exchange(was, now)
    is_open = kind.rule == "terms" or (kind.rule == "kinds" and len(kind.members) > _OPEN)
    return _exchange(lost[0], added[0])._replace(is_doubtful=is_open)


def _exchange(was: Named, now: Named) -> Exchanged:
    return Exchanged(was.text, now.text)


def _are_of_one_field(one: Named, other: Named, kind: Kind) -> bool:
    fields = {kind.members[named.member].field for named in (one, other)}
    return len(fields) == 1 and "" not in fields


def _of_kind(number: int, said: Sequence[Naming]) -> list[Named]:
    return [one for one in chain.from_iterable(all.named for all in said) if one.kind == number]


def _is_compared(rule: str, pair: Pair) -> bool:
    """Whether another word can say nothing else: 72 hours are three days, not closed is open."""
    texts = (pair.source, pair.source_conventions), (pair.target, pair.conventions)
    if rule == "measured":
        ours, theirs = (_numbers(*one) for one in texts)
        return ours == theirs
    return rule in _ALWAYS or not any("denial" in topics(*one) for one in texts)


def _numbers(text: str, conventions: Conventions) -> set[float]:
    return {value for fact in facts_of(text, conventions).stated for value in fact.numbers}


def _more_often(mine: Sequence[Named], others: Sequence[Named]) -> list[Named]:
    """Return what is surely named, and by the other text only less often and in a vague way."""
    sure = {one.member for one in others if one.is_sure}
    said = Counter(one.member for one in others)
    vague = Counter(one.member for one in mine if not one.is_sure)
    return [
        one
        for one in mine
        if one.is_sure and one.member not in sure and 0 < said[one.member] <= vague[one.member]
    ]


def _lacking(mine: Sequence[Named], others: Sequence[Named]) -> list[Named]:
    """Return what is surely named, and not even in a vague way by the other text."""
    named = {one.member for one in others}
    return [one for one in mine if one.is_sure and one.member not in named]
