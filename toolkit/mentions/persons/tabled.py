"""Persons whom no termbase has: a name of theirs is another in the translation, or both lack.

Told by the tables of names: a given name of Azerbaijan and a family name beside it. One of
them stands in the translation, and beside it a word with a capital letter that sounds like
no word of the source; or neither does.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import Levenshtein

from toolkit.mentions.findings import lost
from toolkit.mentions.persons.given_names import given_names_in
from toolkit.mentions.reading import CAPITAL, fold, has_capitals, read
from toolkit.mentions.spelling.likeness import skeleton
from toolkit.mentions.spelling.sounds import heard, unlikeness
from toolkit.mentions.spelling.transcribed import are_rendered
from toolkit.mentions.spellings import words_of
from toolkit.model import Finding
from toolkit.model.batches import TEXTS
from toolkit.names import writing
from toolkit.names.lexicon import lexicon
from toolkit.names.surnames import with_ending

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from toolkit.mentions.names import Names
    from toolkit.mentions.reading import Reading

__all__ = ["absent", "mistyped", "renamed", "spellings_of"]

_PAIR = re.compile(
    rf"(?<![\w-])({CAPITAL}[^\W\d_]{{2,}}) ({CAPITAL}[^\W\d_]{{3,}})\b"
    # A town may follow in Azerbaijani: Vüqar Xəlilov Varşavada.
    rf"(?! {CAPITAL}(?![^\W\d_]+(?<!za)[dt][aə]n?\b))"
)
_FAMILY = re.compile(r"(?:[oe]va?|l[iıuü]|zad[əea]|[ое]ва?|л[иыую]|заде)$")
# Letters that may follow a name in a sentence.
_ENDING = 4
# The share of the sounds that another practice of spelling changes.
_LIKE = 0.2
_MARKED = re.compile("[àáâãäåæèéêëìíîïñòóôõøùúûýÿčćšžłńřěň]")
# A pronoun for a person is one of a few sentences; of many, it is another's.
_LONG = 300


class _Name(NamedTuple):
    """A word of a person's name: as the source has it, and its likely spellings in the target."""

    word: str
    spellings: tuple[str, ...]
    target: str
    sounds: str

    def is_in(self, words: frozenset[str]) -> bool:
        """Whether one of the folded words may be this name, whatever its ending."""
        # Most words that are one surely are, which is soon told of all.
        is_surely = not words.isdisjoint(self.spellings) or any(map(self.is_surely, words))
        return is_surely or any(map(self._is_perhaps, words))

    def is_surely(self, word: str) -> bool:
        """Whether a folded word is a spelling of the name that the tables have, if they do."""
        if not self.spellings:
            return self._sounds_like(word)
        return any(_begins(word, one) for one in self.spellings)

    def _is_perhaps(self, word: str) -> bool:
        if word in given_names_in(self.target):
            return False
        is_near = self.target != "az" and any(_is_near(word, one) for one in self.spellings)
        return is_near or self._sounds_like(word)

    def _sounds_like(self, word: str) -> bool:
        """Whether the consonants are those of the name; Russian has several practices."""
        wanted, sounds = self.sounds, heard(word)
        if not sounds or not wanted or _first(wanted) != _first(sounds):
            return not wanted
        slips = Levenshtein.distance(sounds[: len(wanted)], wanted)
        most = len(wanted) > 3 and self.target == "ru"
        return slips <= most and len(sounds) <= len(wanted) + 2


class _Person(NamedTuple):
    """A person of the source, and which of the two names the target has, in any letters.

    `is_named` says that it has one with a capital letter.
    """

    given: _Name
    family: _Name
    has_given: bool
    has_family: bool
    is_named: bool

    def __str__(self) -> str:
        return f"{self.given.word} {self.family.word}"


def renamed(source: str, target: str, names: Names) -> Iterator[Finding]:
    """Yield a finding for each person of the source with another name in the target."""
    reading = read(target)
    for one in _persons(source, target, names):
        if (at := _stranger(one, reading, source)) >= 0:
            yield _finding(at, f"is no part of `{one}`", reading)


def mistyped(source: str, target: str, names: Names) -> Iterator[Finding]:
    """Yield a finding for each family name of the tables with one letter gone wrong."""
    reading = read(target)
    for one in _persons(source, target, names):
        if _stranger(one, reading, source) < 0 <= (at := _mistyped(one, reading)):
            yield _finding(at, f"is misspelt for `{one}`", reading)


def _finding(at: int, said: str, target: Reading) -> Finding:
    return Finding(f"`{target.written[at]}` {said}", "", None, *target.span(at, at + 1))


def absent(source: str, target: str, names: Names) -> Iterator[Finding]:
    """Yield a finding for each person of the source neither of whose names is in the target."""
    persons = _persons(source, target, names)
    found = [one for one in persons if not one.is_named]
    if not found:
        return
    pronouns = names.target.vocabulary.grammar.language.DERIVATION.pronouns
    if len(source) < _LONG and not pronouns.isdisjoint(read(target).words):
        return
    for one in found:
        yield lost(str(one))


@lru_cache(maxsize=TEXTS)
def _persons(source: str, target: str, names: Names) -> tuple[_Person, ...]:
    """Return the persons whose two names the tables know, and the termbase does not."""
    pair = names.languages
    if not names.are_told or not has_capitals(source):
        return ()
    found: list[_Person] = []
    for said in _pairs(source):
        words = fold(said[0]), fold(said[1])
        # Azerbaijani has one spelling for its own names: another rendering is not right.
        if pair[1] != "az" and are_rendered(words, target, pair):
            continue
        given = _given(said[0], *pair)
        family = _family(said[1], *pair) if given else None
        if given and family and not any(map(names.source.knows, words)):
            others = _others(source, target, names)
            found.append(_sought(given, family, read(target), others))
    return tuple(found)


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    """Yield each two words with a capital letter that may be a person's names."""
    reading = read(text)
    for at in reading.capitals:
        if at + 1 in reading.capitals and (found := _PAIR.match(text, reading.start(at))):
            yield found[1], found[2]


@lru_cache(maxsize=TEXTS)
def _others(source: str, target: str, names: Names) -> frozenset[str]:
    """Return the names of the termbase's persons in the target whom the source does not name."""
    persons = [one for one in names.target.mentions(target) if one.entries[0].kind == "person"]
    if not persons:
        return frozenset()
    known = names.source.named(source)
    return frozenset(
        word
        for one in persons
        if known.isdisjoint(one.keys)
        for word in read(target).words[one.start : one.end]
    )


def _sought(given: _Name, family: _Name, target: Reading, others: frozenset[str]) -> _Person:
    """Look for the two names of a person in a text, among the names of nobody else."""
    capitals = frozenset(target.capitals.values()) - others
    named = given.is_in(capitals), family.is_in(capitals)
    has = [
        is_named or name.is_in(target.vocabulary - others)
        for name, is_named in zip((given, family), named, strict=True)
    ]
    return _Person(given, family, has[0], has[1], any(named))


@lru_cache(maxsize=4096)
def _given(word: str, source: str, target: str) -> _Name | None:
    """Return a word as a given name with its spellings in the target; None for no name."""
    entries = lexicon(source, target).given.get(writing.fold(word, source), ())
    spelt = [fold(text) for entry in entries for text in entry.spellings(target)]
    return _name(word, dict.fromkeys(spelt), target) if spelt else None


@lru_cache(maxsize=4096)
def _family(word: str, source: str, target: str) -> _Name | None:
    """Return a word as a family name by the tables, or with no spelling by its ending."""
    tables, key = lexicon(source, target), writing.fold(word, source)
    whole = tables.whole.get(key)
    spelt = [*(whole.spellings(target) if whole else ()), with_ending(key, tables)]
    is_name = any(spelt) or _FAMILY.search(key)
    return _name(word, map(fold, filter(None, spelt)), target) if is_name else None


@lru_cache(maxsize=8192)
def spellings_of(word: str, source: str, target: str) -> tuple[str, ...]:
    """Return how the tables spell a folded name in another language, as a given or family name.

    The vowel that an ending replaces is left out; a name they do not have has no spelling.
    """
    named = _given(word, source, target), _family(word, source, target)
    return tuple(dict.fromkeys(_stem(text) for one in named if one for text in one.spellings))


def _name(word: str, spellings: Iterable[str], target: str) -> _Name:
    return _Name(word, tuple(spellings), target, heard(fold(word)))


def _stranger(person: _Person, target: Reading, source: str) -> int:
    """Return which word stands beside one of two names in place of the other, or -1."""
    if person.has_given is person.has_family:
        return -1
    names = person.given, person.family
    name, other = names if person.has_given else names[::-1]
    for at, word in enumerate(target.words):
        if target.is_capital(at) and name.is_surely(word):
            second = at + 1 if person.has_given else at
            beside = second if person.has_given else at - 1
            others = source.replace(other.word, "")
            is_name = _joined(second, target) and _is_name(beside, target, others)
            is_name = is_name and not _is_foreign(other.word, target.words[beside])
            return beside if is_name else -1
    return -1


def _mistyped(person: _Person, target: Reading) -> int:
    """Return the word behind a given name that one letter makes the family name, or -1.

    Azerbaijani has one spelling of each; elsewhere only another consonant is surely wrong.
    """
    spellings = person.family.spellings
    for at, word in enumerate(target.words[1:] if spellings else (), 1):
        if not target.is_capital(at) or not target.follows(at):
            continue
        if not person.given.is_surely(target.words[at - 1]) or person.family.is_surely(word):
            continue
        near = [one for one in spellings if _is_near(word, one) or _is_near(word, _stem(one))]
        if near and not any(_is_heard(word, one) and _is_right(word, person, one) for one in near):
            return at
    return -1


def _is_right(word: str, person: _Person, spelling: str) -> bool:
    """Whether a word may be right that sounds like a family name; in Azerbaijani one of its own.

    Əsgərov and Əskərov are two names, which English has for one.
    """
    if person.family.target != "az":
        return True
    return bool(with_ending(word[: len(spelling)], lexicon("az", "en")))


def _is_heard(word: str, spelling: str) -> bool:
    """Whether a word has the consonants of a spelling, and perhaps those of an ending."""
    return heard(word).startswith(heard(_stem(spelling)))


def _is_foreign(name: str, word: str) -> bool:
    """Whether the tables cannot know a name, by its letters, and a word sounds like it."""
    return bool(_MARKED.search(name)) and unlikeness(fold(name), word) <= _LIKE


def _joined(at: int, target: Reading) -> bool:
    return 0 < at < len(target.words) and target.follows(at)


def _is_name(at: int, target: Reading, source: str) -> bool:
    """Whether a word is a name that the source does not have."""
    if len(target.words[at]) < 4 or not target.is_capital(at):
        return False
    sounds = skeleton(target.words[at])
    return not any(skeleton(word)[:3] == sounds[:3] for word in words_of(source))


def _begins(word: str, spelling: str) -> bool:
    """Whether a word is a spelling with an ending."""
    return word.startswith(_stem(spelling)) and len(word) <= len(spelling) + _ENDING


def _stem(spelling: str) -> str:
    """Return a spelling without the vowel that an ending replaces."""
    return spelling[:-1] if spelling[-1] in "aаəяь" else spelling


def _is_near(word: str, spelling: str) -> bool:
    """Whether one letter makes a word a spelling, whatever its ending."""
    return len(spelling) > 4 and Levenshtein.distance(word[: len(spelling)], spelling) <= 1


def _first(sounds: str) -> str:
    """Return the first sound; h and g are one to writers of Russian."""
    return "k" if sounds[0] == "h" else sounds[0]
