"""Topics: what the words of a text are about, found in one look for all who ask.

Most texts have nothing to do with most checks; this tells them so at once.
"""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from toolkit.model.batches import TEXTS
from toolkit.reading.words.alternatives import beginnings, every_match
from toolkit.reading.words.lexicon import beginning, lexicon, words
from toolkit.reading.words.spelling import dotless, spellings
from toolkit.tokens import ByWord

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Conventions
    from toolkit.reading.words.lexicon import Meaning

__all__ = ["topics"]

_NONE: frozenset[str] = frozenset()
_SAYING = frozenset({"month", "weekday", "time", "magnitude"})


@lru_cache(maxsize=TEXTS)
def topics(text: str, conventions: Conventions) -> frozenset[str]:
    """Return what the words of a text are about.

    `fact`: a date, a time or a number by itself (first and one say too little, and so does a
    month that may be another word); `month`, `weekday`, `numeral` and the other kinds of the
    lexicon; `part`: a half or a quarter; `fraction`: thirds; `percent`; `money`;
    `neighbour`: a language it is taken for; `intruder`: one it is mixed with; `denial`;
    `unlettered`, `misspelt`: a word without its letters, or with a wrong one;
    `rival`: a word that another of its kind is taken for;
    `contrast`: a word that has a contrary; `reverse`: the contrary of a concept (unlawful);
    `limit`: a word of a limit (later); `single`: one that a clause has once (also).
    """
    return _NONE.union(*map(_topics(conventions).__getitem__, words(text, conventions)))


@cache
def _topics(conventions: Conventions) -> ByWord[frozenset[str]]:
    """Return the topics of each word in lower case; of most words none."""
    known = conventions
    patterns = {
        "percent": known.percent_words,
        "money": "|".join(known.currencies.values()),
        "fraction": known.wholes,
        "neighbour": "|".join(known.neighbours.values()),
        "intruder": "|".join(filter(None, (known.intruders, known.intruding_bodies))),
        "unlettered": known.unlettered,
        "misspelt": known.misspelt,
        "denial": "|".join(filter(None, (known.negations, known.forbidding, known.lacking))),
        "contrast": "|".join(filter(None, chain.from_iterable(known.opposites))),
        "rival": "|".join(_rivals(known)),
        "limit": known.limiting,
        "single": known.single,
        "reverse": beginning(" ".join(contrary for _, contrary in known.concepts.values())),
    }
    listed = every_match((pattern, topic) for topic, pattern in patterns.items())

    def look_up(word: str) -> frozenset[str]:
        found = *_said(word, conventions), *_misspelt(word, conventions), *listed[word]
        return frozenset(found) or _NONE

    return ByWord(look_up)


def _said(word: str, conventions: Conventions) -> Iterator[str]:
    """Yield the topics of a word that says a date, a time or a number."""
    meaning = lexicon(conventions)[word]
    if meaning is not None:
        yield meaning.kind
        if meaning.kind == "hint" and min(meaning.values) < 1:
            yield "part"
        if word not in conventions.doubtful and _says(meaning):
            yield "fact"


def _misspelt(word: str, conventions: Conventions) -> Iterator[str]:
    if right := spellings(conventions)[word]:
        yield "misspelt" if dotless(right) == dotless(word) else "unlettered"


def _rivals(conventions: Conventions) -> Iterator[str]:
    """Yield the words that tell what surely is of some kind: of a phrase one that is rare."""
    for kind in conventions.rivals:
        for member in kind.members if kind.rule != "passed over" else ():
            for phrase in member.sure:
                yield max(phrase.split(" "), key=_least) if " " in phrase else phrase


def _least(pattern: str) -> int:
    """Return by how many letters at least a word is known that a pattern matches."""
    return min(map(len, beginnings(pattern)))


def _says(meaning: Meaning) -> bool:
    """Whether a word says a fact by itself."""
    return meaning.values[0] > 1 if meaning.kind == "numeral" else meaning.kind in _SAYING
