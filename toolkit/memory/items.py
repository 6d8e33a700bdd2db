"""Items: the literals, dates, times, numbers and names of a text, in order, with what they say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.mentions.reading import read
from toolkit.reading.facts.stated import Fact, facts_of
from toolkit.reading.texts.literals import Literal, literals

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.grammar.forms import Grammar
    from toolkit.mentions.index import Index, Mention

__all__ = ["Item", "Tongue", "items"]


@dataclass(frozen=True)
class Tongue:
    """A language as texts are adapted in it; `names` is None where nobody knows any."""

    grammar: Grammar
    names: Index | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """What may change from one text to the next.

    Of two texts that say the same, the items have the same `sort` and `key`.
    """

    sort: str
    key: object
    text: str
    start: int
    end: int
    found: Literal | Fact | Mention


def items(text: str, tongue: Tongue) -> tuple[Item, ...]:
    """Return the items of a text in order; a figure in a name or an address is part of that."""
    chosen: list[Item] = []
    for item in (*_literals(text), *_names(text, tongue), *_facts(text, tongue)):
        if all(item.end <= one.start or one.end <= item.start for one in chosen) or (
            _is_split(item, chosen)
        ):
            chosen.append(item)
    return tuple(sorted(chosen, key=lambda item: item.start))


def _is_split(item: Item, chosen: list[Item]) -> bool:
    """Whether an item is a part of a date in figures, whose parts stand in one place."""
    same = [one for one in chosen if (one.start, one.end) == (item.start, item.end)]
    return isinstance(item.found, Fact) and any(isinstance(one.found, Fact) for one in same)


def _literals(text: str) -> Iterator[Item]:
    for one in literals(text):
        yield Item(one.kind, one.value, text[one.start : one.end], one.start, one.end, one)


def _names(text: str, tongue: Tongue) -> Iterator[Item]:
    if tongue.names is None:
        return
    reading = read(text)
    for one in tongue.names.mentions(text):
        start, end = reading.span(one.start, one.end)
        yield Item(f"name of {one.entries[0].kind}", one.keys, text[start:end], start, end, one)


def _facts(text: str, tongue: Tongue) -> Iterator[Item]:
    for one in facts_of(text, tongue.grammar.language.CONVENTIONS).stated:
        sort = f"{one.kind} {min(one.readings)[0]}{'%' * one.percent}"
        yield Item(sort, one.readings, text[one.start : one.end], one.start, one.end, one)
