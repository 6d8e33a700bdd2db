"""What a build need not work out again: the code of templates, forms of phrases, common names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.compiling import compiled, recall_compiled
from toolkit.grammar.known import Known

if TYPE_CHECKING:
    from toolkit.building.standing import Standing

__all__ = ["Remembered"]

CODE, ANSWERS = "code", "answers"


class Remembered:
    """What earlier builds into the same output have left, of the same program and shared files."""

    def __init__(self, standing: Standing) -> None:
        self._manifest = standing.manifest
        self._look, self._shared = standing.look, standing.shared
        self._texts = recall_compiled(self._manifest.remembered(CODE, self._look))
        self.known = Known(self._manifest.remembered(ANSWERS, self._shared))

    def keep(self) -> None:
        """Leave what is new to the next build."""
        if code := compiled(self._texts):
            self._manifest.remember(CODE, self._look, code)
        if answers := self.known.new():
            self._manifest.remember(ANSWERS, self._shared, answers)
