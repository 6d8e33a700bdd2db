"""The memory of a newsroom: what was translated and reviewed before, found in milliseconds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.memory.collecting import plain_text
from toolkit.memory.layers import Layers, Said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toolkit.errors import PressError
    from toolkit.memory.layers import Layer
    from toolkit.transfer.codes import TextKind

__all__ = ["Match", "Memory"]

NEAR = 75.0
"""The likeness, of 100, from which a translation is worth adapting."""


@dataclass(frozen=True, slots=True)
class Match:
    """What the memory has for a text: a reviewed text like it, its translation, how like it is.

    `origin` is the domain or memory file of the translation.
    """

    source: str
    target: str
    score: float
    origin: str


class Memory:
    """Reviewed texts, looked up in stores; `faults` are the files that could not be read."""

    def __init__(self, layers: Sequence[Layer], faults: tuple[PressError, ...] = ()) -> None:
        self._layers = Layers(layers)
        self.faults = faults

    def exact(
        self, kind: TextKind, source: str, target: str, text: str, msgctxt: str = ""
    ) -> Match | None:
        """Return the translation of just this text; one of the same msgctxt first."""
        said = Said(kind, source, plain_text(text))
        found = self._layers.translated(said, target, msgctxt)
        return Match(said.text, found[0], 100.0, found[1]) if found else None

    def near(
        self, kind: TextKind, source: str, target: str, text: str, msgctxt: str = ""
    ) -> Match | None:
        """Return the translation of the text most like this one; None below a likeness of 75."""
        from rapidfuzz import fuzz, process

        text = plain_text(text)
        known = sorted(set(self._layers.candidates(Said(kind, source, text))))
        scored = process.extract(text, known, scorer=fuzz.ratio, score_cutoff=NEAR, limit=None)
        for like, score, _ in scored:
            if found := self._layers.translated(Said(kind, source, like), target, msgctxt):
                return Match(like, found[0], score, found[1])
        return None
