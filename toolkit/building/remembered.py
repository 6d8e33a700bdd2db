"""What a build need not work out again: the code of templates, and the forms of phrases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.compiling import compiled, recall_compiled
from toolkit.grammar.known import Known

if TYPE_CHECKING:
    from toolkit.building.standing import Standing

__all__ = ["Remembered"]

CODE, FORMS = "code", "forms"


class Remembered:
    """What earlier builds into the same output have left, as long as the program is the same."""

    def __init__(self, standing: Standing) -> None:
        self._manifest = standing.manifest
        self._look, self._program = standing.look, standing.program
        self._texts = recall_compiled(self._manifest.remembered(CODE, self._look))
        self.forms = Known(self._manifest.remembered(FORMS, self._program))

    def keep(self) -> None:
        """Leave what is new to the next build."""
        if code := compiled(self._texts):
            self._manifest.remember(CODE, self._look, code)
        if forms := self.forms.new():
            self._manifest.remember(FORMS, self._program, forms)
