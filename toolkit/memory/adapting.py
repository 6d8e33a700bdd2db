"""Adapting: an old translation made to say what the new text says, where that is safe.

The texts must have the same sorts of facts in the same order; a fact that differs is
replaced if it stands exactly once in the old text, in its translation and in the new
text, and if the language can say it in the very form that stands there. The rest is left
for a person, who is told.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.memory.items import Item, Tongue, items
from toolkit.memory.rewriting import rewritten
from toolkit.reading.facts.stated import Fact

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Adapted", "adapt"]

Edit = tuple[int, int, str]
"""A place in a text, and what is to stand there."""


@dataclass(frozen=True, slots=True)
class Adapted:
    """A translation as far as it could be adapted, and what was left, for people to read."""

    text: str
    left: tuple[str, ...] = ()


def adapt(old: str, translation: str, new: str, source: Tongue, target: Tongue) -> Adapted:
    """Return what the translation of `old` is for `new`, a text much like it."""
    before, after = items(old, source), items(new, source)
    if [item.sort for item in before] != [item.sort for item in after]:
        return Adapted(translation, tuple(_unmatched(before, after)))
    there = items(translation, target)
    edits: list[Edit] = []
    left: list[str] = []
    for was, now in zip(before, after, strict=True):
        if was.key == now.key:
            continue
        place = _only(was, there) if _is_single(was, before) and _is_single(now, after) else None
        if place is not None:
            text, end = rewritten(was, now, place, translation, target)
            if text:
                edits.append((place.start, end, text))
                continue
        left.append(f"“{was.text}” of the old text is “{now.text}” now")
    return Adapted(_replaced(translation, edits, target), tuple(left))


def _unmatched(before: Sequence[Item], after: Sequence[Item]) -> list[str]:
    """Say what each text states alone."""
    old = Counter((item.sort, item.key) for item in before)
    new = Counter((item.sort, item.key) for item in after)
    lost = [item.text for item in before if (item.sort, item.key) not in new]
    added = [item.text for item in after if (item.sort, item.key) not in old]
    return [
        *(f"“{text}” of the old text is not in this one" for text in lost),
        *(f"“{text}” is not in the old text" for text in added),
    ]


def _is_single(item: Item, among: Sequence[Item]) -> bool:
    return sum(_says(one, item) for one in among) == 1


def _only(item: Item, among: Sequence[Item]) -> Item | None:
    """Return the one item that says what `item` does; None if there is none, or several."""
    found = [one for one in among if _says(one, item)]
    return found[0] if len(found) == 1 else None


def _says(one: Item, other: Item) -> bool:
    if isinstance(one.found, Fact) and isinstance(other.found, Fact):
        return one.found.kind == other.found.kind and bool(
            one.found.readings & other.found.readings
        )
    return (one.sort, one.key) == (other.sort, other.key)


def _replaced(text: str, edits: Sequence[Edit], target: Tongue) -> str:
    """Put each new text in its place; the words before it follow its first sound."""
    for start, end, written in sorted(edits, reverse=True):
        before = target.grammar.language.before(text[:start], written)
        text = f"{before}{written}{text[end:]}"
    return text
