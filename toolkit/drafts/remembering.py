"""Drafts from the memory: the very text translated before, else one much like it, adapted."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from toolkit.memory.adapting import Adapted, adapt
from toolkit.memory.items import Tongue
from toolkit.model import Genre, Reply
from toolkit.translations import TEMPLATE_LANGUAGE

if TYPE_CHECKING:
    from toolkit.drafts.wanted import Wanted
    from toolkit.memory.memory import Match, Memory
    from toolkit.naming import Naming
    from toolkit.sources import Sources

__all__ = ["MEMORY", "Remembering"]

MEMORY = "memory"
"""What the memory is called among the providers."""

NOTHING = "the memory has nothing like it"


@dataclass
class Remembering:
    """Asks the memory of a newsroom for drafts."""

    sources: Sources
    naming: Naming
    memory: Memory
    _tongues: dict[str, Tongue] = field(default_factory=dict)

    def draft(self, wanted: Wanted) -> Reply:
        """Return what was written for just this text, else what can be made of a similar one."""
        request = wanted.request
        asked = (wanted.kind, request.source, request.target, request.text, wanted.message.msgctxt)
        if match := self.memory.exact(*asked):
            return Reply(match.target, f"from {match.origin}", 100)
        if wanted.may_be_name:
            return Reply(reason="the memory does not have it")
        match = self.memory.near(*asked)
        return self._adapted(match, wanted) if match else Reply(reason=NOTHING)

    def _adapted(self, match: Match, wanted: Wanted) -> Reply:
        request = wanted.request
        adapted = Adapted(match.target)
        if wanted.unit.genre is Genre.FREE:
            source, target = (self._tongue(code) for code in (request.source, request.target))
            adapted = adapt(match.source, match.target, request.text, source, target)
        remarks = (f"translated before: “{match.source}”", *adapted.left)
        # 100 is kept for the very text.
        return Reply(adapted.text, f"from {match.origin}", min(int(match.score), 99), remarks)

    def _tongue(self, code: str) -> Tongue:
        if code not in self._tongues:
            known = code in {TEMPLATE_LANGUAGE, *self.sources.settings.languages}
            index = self.naming.index(code) if known else None
            self._tongues[code] = Tongue(self.sources.grammar(code), index)
        return self._tongues[code]
