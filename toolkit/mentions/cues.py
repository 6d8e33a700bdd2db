"""Cues: words without which a text has nothing that a rule is about.

Words come again and again where texts do not. So each is asked once, for all cues together: its
cues are the bits of a number, and those of a text are those of its words.
"""

from __future__ import annotations

import re
from functools import cached_property, lru_cache, reduce
from operator import or_

from toolkit.mentions.reading import read
from toolkit.model.batches import TEXTS
from toolkit.tokens import ByWord

__all__ = ["Cue"]


class _Cues:
    """The cues that each folded word is: most words are none."""

    def __init__(self) -> None:
        self._patterns: list[str] = []
        self.of = ByWord(self._look_up)

    def added(self, pattern: str) -> int:
        """Return the bit of another cue; all are added before a word is looked up."""
        assert "_all" not in self.__dict__
        self._patterns.append(pattern)
        return 1 << len(self._patterns) - 1

    def _look_up(self, word: str) -> int:
        """Return the bits of the cues that a word is."""
        anything, each = self._all
        if not anything.fullmatch(word):
            return 0
        return sum(1 << number for number, one in enumerate(each) if one.fullmatch(word))

    @cached_property
    def _all(self) -> tuple[re.Pattern[str], tuple[re.Pattern[str], ...]]:
        each = tuple(map(re.compile, self._patterns))
        return re.compile("|".join(f"(?:{one})" for one in self._patterns)), each


_CUES = _Cues()


@lru_cache(maxsize=TEXTS)
def _cues_in(text: str) -> int:
    return reduce(or_, map(_CUES.of.__getitem__, read(text).words), 0)


class Cue:
    """The folded words that a pattern matches as a whole."""

    def __init__(self, pattern: str) -> None:
        self._bit = _CUES.added(pattern)

    def is_in(self, text: str) -> bool:
        """Whether a text has such a word."""
        return _cues_in(text) & self._bit != 0
