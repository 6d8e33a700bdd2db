"""Denied: what a sentence denies, plainly or in its own way, and what may answer that."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, lru_cache
from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from toolkit.reading.words.lexicon import compiled, lowered, matching, words
from toolkit.reading.words.topics import topics

if TYPE_CHECKING:
    from collections.abc import Mapping

    from toolkit.model import Conventions

__all__ = ["Denied", "denies", "evidence", "read_denied"]

_FOLLOWED = re.compile(r"\b([^\W\d_]{3,}(?=(?: [^\W\d_]+){2})|[^\W\d_]{2}(?=(?: [^\W\d_]+){3}))\b")
"""A word with others behind it, of which one may be the verb."""

_CLAUSE = re.compile("[.,;:!?()—–_]")
_NAMES = frozenset({"name", "noun", "number", "what"})
"""Kinds of phrases that only look like a negation: No. 7, Kürdəmir, araşdırmadan sonra."""


class Denied(NamedTuple):
    """What a sentence denies: its clear negations, a word that forbids, a `without`.

    `spared` counts the phrases with a negation that deny nothing (not only), by their kind.
    """

    text: str
    conventions: Conventions
    clear: tuple[str, ...] = ()
    forbidding: str = ""
    lacking: tuple[str, ...] = ()
    spared: Mapping[str, int] = MappingProxyType({})

    @property
    def denied(self) -> int:
        """How many things it denies: in most languages nobody not is one."""
        if not self.clear:
            return 0
        echoes = matching(self.conventions.echoes)
        own = sum(not echoes[word] for word in self.clear)
        return own or 1

    @property
    def is_broken(self) -> bool:
        """Whether nobody stands without the not that such a word needs in most languages.

        An answer of one word (none against) has no verb that could be denied.
        """
        echoes = matching(self.conventions.echoes)
        if not any(echoes[word] for word in self.clear):
            return False
        if any(map(self._is_unfinished, _CLAUSE.split(self.text))):
            return True
        if not all(echoes[word] for word in self.clear):
            return False
        small = lowered(self.text, self.conventions)
        return any(echoes[found[1]] for found in _FOLLOWED.finditer(small))

    def _is_unfinished(self, clause: str) -> bool:
        """Whether a clause has such a word with a verb, and nothing else that denies."""
        pattern = self.conventions.unfinished
        if not pattern or not compiled(pattern).search(clause):
            return False
        denying, forbidding, lacking = map(matching, _denying(self.conventions))
        echoes = matching(self.conventions.echoes)
        return not any(
            (denying[one] and not echoes[one]) or forbidding[one] or lacking[one]
            for one in words(clause, self.conventions)
        )

    @property
    def is_twofold(self) -> bool:
        """Whether two negations stand side by side, as in not unanswered: they say yes."""
        denying, echoes = matching(self.conventions.negations), matching(self.conventions.echoes)
        marked = [denying[one] and not echoes[one] for one in words(self.text, self.conventions)]
        return any(map(all, pairwise(marked)))


def denies(text: str, conventions: Conventions) -> bool:
    """Whether a text has a word that denies."""
    return "denial" in topics(text, conventions)


def _denying(conventions: Conventions) -> tuple[str, str, str]:
    return conventions.negations, conventions.forbidding, conventions.lacking


def read_denied(text: str, conventions: Conventions) -> Denied:
    """Return what a sentence denies."""
    if not denies(text, conventions):
        return Denied(text, conventions)
    clear, forbidding, lacking = map(matching, _denying(conventions))
    spared: Counter[str] = Counter()

    def cover(found: re.Match[str]) -> str:
        denies = any(clear[word] for word in words(found[0], conventions))
        if found.lastgroup not in _NAMES:
            spared[found.lastgroup or ""] += denies
        return "_"

    plain = _spared_pattern(conventions).sub(cover, text)
    named = words(plain, conventions)
    return Denied(
        plain,
        conventions,
        tuple(word for word in named if clear[word] and not forbidding[word]),
        next((word for word in named if forbidding[word]), ""),
        tuple(word for word in named if lacking[word]),
        spared,
    )


def evidence(reading: Denied) -> Counter[str]:
    """Return the words that may answer a negation of the other text, by their kinds."""
    return _said(reading.text, reading.conventions) + Counter(reading.spared)


@lru_cache(maxsize=8)
def _said(text: str, conventions: Conventions) -> Counter[str]:
    found = _evidence_pattern(conventions).finditer(lowered(text, conventions))
    return Counter(one.lastgroup or "" for one in found)


@cache
def _evidence_pattern(conventions: Conventions) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?:{_kinds(conventions.evidence)})(?![^\W_])")


@cache
def _spared_pattern(conventions: Conventions) -> re.Pattern[str]:
    # All begin with a word: elsewhere none of them need be tried.
    return re.compile(rf"\b(?=\w)(?:{_kinds(conventions.undenied)})", re.IGNORECASE)


def _kinds(patterns: Mapping[str, str]) -> str:
    """Return a pattern of words and phrases, of which the first found tells the kind."""
    return "|".join(f"(?P<{name}>{pattern})" for name, pattern in patterns.items()) or "(?!)"
