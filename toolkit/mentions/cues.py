"""Cues: words without which a text has nothing that a rule is about."""

from __future__ import annotations

import re

from toolkit.mentions.reading import read
from toolkit.tokens import ByWord

__all__ = ["Cue"]


class Cue(ByWord[bool]):
    """The folded words that a pattern matches as a whole."""

    def __init__(self, pattern: str) -> None:
        super().__init__()
        self._pattern = re.compile(pattern)

    def is_in(self, text: str) -> bool:
        """Whether a text has such a word."""
        return any(map(self.__getitem__, read(text).vocabulary))

    def look_up(self, word: str) -> bool:
        """Return whether a word is one."""
        return self._pattern.fullmatch(word) is not None
