"""Heads: the words that forms of names begin with, and what begins with each.

A text is looked through once for words that are heads; most of its words are none.
"""

from __future__ import annotations

from itertools import chain
from operator import itemgetter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from toolkit.mentions.paradigms import Form
    from toolkit.mentions.standing import NameForm

__all__ = ["Head", "joined"]


class Head:
    """What begins with one word: forms of names by their words, and how many words those have."""

    __slots__ = ("forms", "lengths")

    def __init__(self) -> None:
        self.forms: dict[Form, list[NameForm]] = {}
        self.lengths: list[int] = []

    def add(self, form: NameForm) -> None:
        """Add a form of a name; the longest ones are looked for first."""
        self.forms.setdefault(form.words, []).append(form)
        if len(form.words) not in self.lengths:
            self.lengths.append(len(form.words))
            self.lengths.sort(reverse=True)

    def with_more(self, other: Head) -> Head:
        """Return what begins with the word here, and then in another index."""
        both = Head()
        for form in chain.from_iterable((*self.forms.values(), *other.forms.values())):
            both.add(form)
        return both


def joined(own: list[tuple[int, Head]], others: list[tuple[int, Head]]) -> list[tuple[int, Head]]:
    """Return what begins with the words of a text in two indexes, by the places of the words."""
    heads = dict(others)
    for at, head in own:
        heads[at] = head.with_more(heads[at]) if at in heads else head
    return sorted(heads.items(), key=itemgetter(0))
