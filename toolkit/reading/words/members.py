"""Members of kinds: what the words of a text name, each of which another of its kind may be.

Each language has the words of each kind; some say so in a vague way, and several that follow
each other may name one thing.
"""

from __future__ import annotations

from functools import cache, lru_cache
from operator import getitem
from typing import TYPE_CHECKING, NamedTuple

from toolkit.model.batches import TEXTS
from toolkit.reading.words.alternatives import Alternatives
from toolkit.reading.words.lexicon import matching, words
from toolkit.tokens import ByWord

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from toolkit.model import Conventions
    from toolkit.reading.words.lexicon import Words

__all__ = ["Key", "Named", "Naming", "namings"]

_PASSED_OVER, _CLASSED = "passed over", "classed"
Key = tuple[int, int]
"""The number of a kind, and that of one of its members."""


class Named(NamedTuple):
    """A word that names a member of a kind, both by their number; some say so in a vague way."""

    kind: int
    member: int
    is_sure: bool
    text: str


class Naming(NamedTuple):
    """What one word or phrase names: all, which members surely, and which at all."""

    named: tuple[Named, ...]
    sure: frozenset[Key]
    members: frozenset[Key]


class _Phrase(NamedTuple):
    """A way to name a member of a kind: what its words but the first may be.

    What is passed over is not compared: it only hides the words in it.
    """

    kind: int
    member: int
    is_sure: bool
    is_compared: bool
    rest: tuple[Words, ...]

    def named(self, text: str) -> Named:
        """Return what some words name."""
        return Named(self.kind, self.member, self.is_sure, text)


@lru_cache(maxsize=TEXTS)
def namings(text: str, conventions: Conventions) -> tuple[Naming, ...]:
    """Return what the words of a text name, the longest phrase at each place."""
    known, read = _phrases(conventions), words(text, conventions)
    found: list[Naming] = []
    end = 0
    pairs = zip(map(known.__getitem__, read), (*read[1:], ""), strict=False)
    for at, (begun, second) in enumerate(pairs):
        if begun is None or at < end:
            continue
        begins = begun.longer[second] if begun.longer is not None else ()
        here = [one for one in begins if _stands(one, read, at)] if begins else None
        if here:
            end = at + 1 + max(len(one.rest) for one in here)
            found.append(_phrased(here, read[at:end], known))
        elif begun.alone.named:
            found.append(begun.alone)
    return tuple(found)


def _stands(phrase: _Phrase, read: Sequence[str], at: int) -> bool:
    """Whether the words behind two are those of a phrase."""
    following = read[at + 2 : at + 1 + len(phrase.rest)]
    rest = phrase.rest[1:]
    return len(following) == len(rest) and all(map(getitem, rest, following))


def _phrased(
    phrases: Iterable[_Phrase], read: Sequence[str], known: ByWord[_Begun | None]
) -> Naming:
    """Return what the longest of some phrases name.

    What their words say alone is said in a vague way, but not what is of the same kind: not
    uncommon is not uncommon. A phrase may be of the class of a word, though: the Supreme Court.
    """
    text, length = " ".join(read), len(read) - 1
    said = [one.named(text) for one in phrases if len(one.rest) == length and one.is_compared]
    kinds = {one.kind for one in said}
    for begun in filter(None, map(known.__getitem__, read)) if said else ():
        said += begun.classes
        said += (one for one in begun.within if one.kind not in kinds)
    return _naming(said)


def _naming(named: Iterable[Named]) -> Naming:
    found = tuple(named)
    return Naming(
        found,
        frozenset((one.kind, one.member) for one in found if one.is_sure),
        frozenset((one.kind, one.member) for one in found),
    )


class _Begun(NamedTuple):
    """What a word names alone, the phrases that it may begin, and what it says within others.

    `classes`: what it says there even to phrases of its own kind.
    """

    alone: Naming
    longer: ByWord[tuple[_Phrase, ...]] | None
    within: tuple[Named, ...]
    classes: tuple[Named, ...]


def _seconds(phrases: Iterable[_Phrase]) -> ByWord[tuple[_Phrase, ...]]:
    """Return those of some phrases that each word may continue, the second in them.

    An empty word is the end of a text, which continues none.
    """
    known = tuple(phrases)
    return ByWord(lambda word: tuple(one for one in known if word and one.rest[0][word]))


@cache
def _phrases(conventions: Conventions) -> ByWord[_Begun | None]:
    """Return what each word names alone, or may begin to name; of many nothing."""
    read = tuple(_read(conventions))
    begin = Alternatives(first for first, _ in read)
    seconds: dict[tuple[int, ...], ByWord[tuple[_Phrase, ...]]] = {}

    def look_up(word: str) -> _Begun | None:
        numbers = begin.matching(word)
        if not numbers:
            return None
        found = [read[one][1] for one in numbers]
        alone = _naming(one.named(word) for one in found if not one.rest and one.is_compared)
        longer = tuple(one for one in numbers if read[one][1].rest)
        if longer and longer not in seconds:
            seconds[longer] = _seconds(read[one][1] for one in longer)
        within = tuple(one._replace(is_sure=False) for one in alone.named)
        sure = (one for one, named in zip(within, alone.named, strict=True) if named.is_sure)
        classes = tuple(one for one in sure if conventions.rivals[one.kind].rule == _CLASSED)
        return _Begun(alone, seconds.get(longer), within, classes)

    return ByWord(look_up)


def _read(conventions: Conventions) -> Iterator[tuple[str, _Phrase]]:
    """Yield every phrase with what its first word may be."""
    for number, kind in enumerate(conventions.rivals):
        for member, (sure, vague, _) in enumerate(kind.members):
            for is_sure, phrases in ((True, sure), (False, vague)):
                for phrase in phrases:
                    first, *rest = phrase.split(" ")
                    words = tuple(map(matching, rest))
                    yield first, _Phrase(number, member, is_sure, kind.rule != _PASSED_OVER, words)
