"""Marks: what a text says in one place, while it is read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from toolkit.reading.facts.figures import Reading

__all__ = ["Mark"]


@dataclass(slots=True)
class Mark:
    """A figure or a word that says something, while the text is read.

    `kind` is clock, figure, dotted, iso, roman or what the lexicon says of the word; of
    several parts (figures, numerals, hints) while they are joined: `whole` is what the larger
    ones make, `power` the last magnitude, `group` what follows it.
    """

    kind: str
    text: str
    start: int
    end: int
    role: str = "number"
    certain: bool = True
    percent: bool = False
    readings: set[Reading] = field(default_factory=set)
    whole: frozenset[float] = frozenset()
    power: float = 0
    group: frozenset[float] = frozenset()
    is_ended: bool = False
    """Whether the last magnitude has an ending, behind which no number goes on."""

    @property
    def numbers(self) -> list[float]:
        """The numbers that it may be."""
        return [value for kind, value in self.readings if kind == "n"]

    @property
    def day(self) -> int | None:
        """The day of a month that a figure may be."""
        whole = self.kind == "figure" and self.text.isdigit() and len(self.text) < 3
        return int(self.text) if whole and 0 < int(self.text) < 32 else None
