r"""Alternatives: which of many patterns match a word, without trying or compiling each.

Tables of words are long. Most of their patterns are words, stems (`\w*` or `\w+` follows) or
begin with letters at least; by those letters the few are found that may match.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache, cached_property
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from toolkit.reading.words.choices import end_of_group, parts, spelt
from toolkit.tokens import ByWord

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Alternatives", "beginnings", "every_match", "first_match", "whole"]

V = TypeVar("V")

_LETTERS = re.compile(r"[^\W\d_]*")
_INNER = re.compile(r"\w*")
_OPTIONAL = frozenset("?*{")
_FIRST = 2
"""Letters by which the lengths of beginnings are known."""


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

    def matches(self, word: str, length: int) -> bool:
        """Whether a word matches, of which so many letters are those that it begins with."""
        if self.pattern:
            return whole(self.pattern).match(word) is not None
        return len(word) >= length + self.least and _INNER.fullmatch(word, length) is not None


class Alternatives:
    """Some patterns of single words, by their numbers."""

    def __init__(self, patterns: Iterable[str]) -> None:
        self._words: dict[str, list[int]] = defaultdict(list)
        self._begun: dict[str, list[_Begun]] = defaultdict(list)
        self._other: list[tuple[int, str]] = []
        for number, pattern in enumerate(patterns):
            for one in parts(pattern) if pattern else ():
                self._add(number, one)
        self._lengths: dict[str, set[int]] = defaultdict(set)
        for beginning in self._begun:
            self._lengths[beginning[:_FIRST]].add(len(beginning))

    def _add(self, number: int, pattern: str) -> None:
        if texts := spelt(pattern):
            for one, least in texts:
                if least < 0:
                    self._words[one].append(number)
                else:
                    self._begun[one].append(_Begun(number, least))
        elif "" in (begun := frozenset(_beginnings(pattern))):
            self._other.append((number, pattern))
        else:
            for beginning in begun:
                self._begun[beginning].append(_Begun(number, 0, pattern))

    def matching(self, word: str) -> tuple[int, ...]:
        """Return the numbers of the patterns that match a word in lower case, in order."""
        found = [*self._words.get(word, ())]
        for first in (word[:1], word[:_FIRST]):
            for length in self._lengths.get(first, ()):
                if begun := self._begun.get(word[:length]):
                    found += [one.number for one in begun if one.matches(word, length)]
        if self._other and self._any_other.match(word):
            found += (number for number, one in self._other if whole(one).match(word))
        return tuple(sorted({*found}) if len(found) > 1 else found)

    @cached_property
    def _any_other(self) -> re.Pattern[str]:
        return whole("|".join(pattern for _, pattern in self._other))


def every_match(table: Iterable[tuple[str, V]]) -> ByWord[tuple[V, ...]]:
    """Return what each word in lower case says: the values of the patterns that match it."""
    rows = list(table)
    known = Alternatives(pattern for pattern, _ in rows)
    return ByWord(lambda word: tuple(rows[number][1] for number in known.matching(word)))


def first_match(table: Iterable[tuple[str, V]]) -> ByWord[V | None]:
    """Return what each word says: the value of the first pattern that matches it, if any."""
    rows = list(table)
    known = Alternatives(pattern for pattern, _ in rows)
    return ByWord(lambda word: next((rows[number][1] for number in known.matching(word)), None))


def beginnings(pattern: str) -> frozenset[str]:
    """Return the letters that the words begin with which a pattern matches; empty: any."""
    return frozenset(letters for one in parts(pattern) for letters in _beginnings(one))


def _beginnings(pattern: str) -> Iterator[str]:
    """Yield the letters that an alternative may begin with; empty where it need not."""
    if pattern.startswith("(?:") or (pattern.startswith("(") and not pattern.startswith("(?")):
        end = end_of_group(pattern)
        if pattern[end : end + 1] not in _OPTIONAL:
            inner = pattern[3 if pattern.startswith("(?:") else 1 : end - 1]
            for one in parts(inner):
                yield from _beginnings(one)
            return
    letters = _LETTERS.match(pattern)
    assert letters is not None
    end = letters.end()
    yield letters[0][: end - (pattern[end : end + 1] in _OPTIONAL)]
