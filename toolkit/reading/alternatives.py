r"""Alternatives: which of many patterns match a word, without trying or compiling each.

Tables of words are long. Most of their patterns are words, stems (`\w*` or `\w+` follows) or
begin with letters at least; by those letters the few are found that may match.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache, cached_property
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Alternatives", "beginnings", "whole"]

_LETTERS = re.compile(r"[^\W\d_]*")
# Words that differ in their endings: fail(?:s|ed)?, принят[аоы]?, years?
_ENDINGS = re.compile(
    r"([^\W\d_]+)(?:\((?:\?:)?((?:[^\W\d_]|\|)+)\)|\[([^\W\d_]+)\]|([^\W\d_])(?=\?))(\?|\\w[*+])?"
)
_STEM = re.compile(r"([^\W\d_]+)\\w([*+])")
# An escape, a set of characters, or what groups and parts patterns.
_MARK = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|[()|]", re.DOTALL)
_INNER = re.compile(r"\w*")
_OPTIONAL = frozenset("?*{")
_FIRST = 2
"""Letters by which the lengths of beginnings are known."""
_LEAST = {"*": 0, "+": 1}


@cache
def whole(pattern: str) -> re.Pattern[str]:
    """Return a pattern of a whole word in lower case."""
    return re.compile(rf"(?:{pattern})\Z")


class _Begun(NamedTuple):
    """A pattern that begins with some letters: its number, and the pattern, or of a stem, empty.

    Behind a stem there are as many letters as `least` says, or more.
    """

    number: int
    least: int
    pattern: str = ""

    def matches(self, word: str, rest: str) -> bool:
        """Whether a word matches, of which `rest` is behind the letters."""
        if self.pattern:
            return whole(self.pattern).match(word) is not None
        return len(rest) >= self.least and (not rest or _INNER.fullmatch(rest) is not None)


class Alternatives:
    """Some patterns of single words, by their numbers."""

    def __init__(self, patterns: Iterable[str]) -> None:
        self._words: dict[str, list[int]] = defaultdict(list)
        self._begun: dict[str, list[_Begun]] = defaultdict(list)
        self._other: list[tuple[int, str]] = []
        for number, pattern in enumerate(patterns):
            for one in _parts(pattern) if pattern else ():
                self._add(number, one)
        self._lengths: dict[str, set[int]] = defaultdict(set)
        for beginning in self._begun:
            self._lengths[beginning[:_FIRST]].add(len(beginning))

    def _add(self, number: int, pattern: str) -> None:
        if pattern.isalpha():
            self._words[pattern].append(number)
        elif stem := _STEM.fullmatch(pattern):
            self._begun[stem[1]].append(_Begun(number, _LEAST[stem[2]]))
        elif spelt := _spelt(pattern):
            for one in spelt:
                self._add(number, one)
        elif "" in (beginnings := frozenset(_beginnings(pattern))):
            self._other.append((number, pattern))
        else:
            for beginning in beginnings:
                self._begun[beginning].append(_Begun(number, 0, pattern))

    def matching(self, word: str) -> tuple[int, ...]:
        """Return the numbers of the patterns that match a word in lower case, in order."""
        found = {*self._words.get(word, ())}
        for first in range(1, _FIRST + 1):
            for length in self._lengths.get(word[:first], ()):
                if begun := self._begun.get(word[:length]):
                    rest = word[length:]
                    found.update(one.number for one in begun if one.matches(word, rest))
        if self._other and self._any_other.match(word):
            found.update(number for number, one in self._other if whole(one).match(word))
        return tuple(sorted(found))

    @cached_property
    def _any_other(self) -> re.Pattern[str]:
        return whole("|".join(pattern for _, pattern in self._other))


def _spelt(pattern: str) -> tuple[str, ...]:
    """Return the words and stems that a pattern spells with a choice of endings; none of others."""
    found = _ENDINGS.fullmatch(pattern)
    if found is None:
        return ()
    stem, endings, letters, last, rest = found.groups()
    several = endings.split("|") if endings else [*(letters or last)]
    if rest == "?":
        return stem, *(f"{stem}{one}" for one in several)
    return tuple(f"{stem}{one}{rest or ''}" for one in several)


def beginnings(pattern: str) -> frozenset[str]:
    """Return the letters that the words begin with which a pattern matches; empty: any."""
    return frozenset(letters for one in _parts(pattern) for letters in _beginnings(one))


def _parts(pattern: str) -> Iterator[str]:
    """Yield the alternatives of a pattern."""
    start = depth = 0
    for mark in _MARK.finditer(pattern):
        depth += {"(": 1, ")": -1}.get(mark[0], 0)
        if mark[0] == "|" and not depth:
            yield pattern[start : mark.start()]
            start = mark.end()
    yield pattern[start:]


def _beginnings(pattern: str) -> Iterator[str]:
    """Yield the letters that an alternative may begin with; empty where it need not."""
    if pattern.startswith("(?:") or (pattern.startswith("(") and not pattern.startswith("(?")):
        end = _end_of_group(pattern)
        if pattern[end : end + 1] not in _OPTIONAL:
            inner = pattern[3 if pattern.startswith("(?:") else 1 : end - 1]
            for one in _parts(inner):
                yield from _beginnings(one)
            return
    letters = _LETTERS.match(pattern)
    assert letters is not None
    end = letters.end()
    yield letters[0][: end - (pattern[end : end + 1] in _OPTIONAL)]


def _end_of_group(pattern: str) -> int:
    depth = 0
    for mark in _MARK.finditer(pattern):
        depth += {"(": 1, ")": -1}.get(mark[0], 0)
        if not depth:
            return mark.end()
    return len(pattern)
