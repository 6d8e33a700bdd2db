"""Persons whom no termbase has: a name of theirs is another in the translation, or both lack.

Told by the tables of names: a given name of Azerbaijan and a family name beside it. One of
them stands in the translation, and beside it a word with a capital letter that sounds like
no word of the source; or neither does.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from toolkit.mentions.findings import lost
from toolkit.mentions.reading import fold, has_capitals, read
from toolkit.mentions.spelling.likeness import skeleton
from toolkit.mentions.spelling.sounds import unlikeness
from toolkit.mentions.spelling.tabled import (
    TabledName,
    family_name,
    given_name,
    is_heard,
    is_near,
    stem,
)
from toolkit.mentions.spelling.transcribed import are_rendered
from toolkit.mentions.spellings import words_of
from toolkit.model import Finding
from toolkit.model.batches import TEXTS
from toolkit.names.lexicon import lexicon
from toolkit.names.surnames import with_ending
from toolkit.tokens import CAPITAL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.mentions.names import Names
    from toolkit.mentions.reading import Reading

__all__ = ["absent", "mistyped", "renamed"]

_PAIR = re.compile(
    rf"(?<![\w-])({CAPITAL}[^\W\d_]{{2,}}) ({CAPITAL}[^\W\d_]{{3,}})\b"
    # A town may follow in Azerbaijani: Vüqar Xəlilov Varşavada.
    rf"(?! {CAPITAL}(?![^\W\d_]+(?<!za)[dt][aə]n?\b))"
)
# The share of the sounds that another practice of spelling changes.
_LIKE = 0.2
_MARKED = re.compile("[àáâãäåæèéêëìíîïñòóôõøùúûýÿčćšžłńřěň]")
# A pronoun for a person is one of a few sentences; of many, it is another's.
_LONG = 300


class _Person(NamedTuple):
    """A person of the source, and which of the two names the target has, in any letters.

    `is_named` says that it has one with a capital letter.
    """

    given: TabledName
    family: TabledName
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
        given = given_name(said[0], *pair)
        family = family_name(said[1], *pair) if given else None
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


def _sought(
    given: TabledName, family: TabledName, target: Reading, others: frozenset[str]
) -> _Person:
    """Look for the two names of a person in a text, among the names of nobody else."""
    capitals = frozenset(target.capitals.values()) - others
    named = given.is_in(capitals), family.is_in(capitals)
    has = [
        is_named or name.is_in(target.vocabulary - others)
        for name, is_named in zip((given, family), named, strict=True)
    ]
    return _Person(given, family, has[0], has[1], any(named))


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
        near = [one for one in spellings if is_near(word, one) or is_near(word, stem(one))]
        if near and not any(is_heard(word, one) and _is_right(word, person, one) for one in near):
            return at
    return -1


def _is_right(word: str, person: _Person, spelling: str) -> bool:
    """Whether a word may be right that sounds like a family name; in Azerbaijani one of its own.

    Əsgərov and Əskərov are two names, which English has for one.
    """
    if person.family.target != "az":
        return True
    return bool(with_ending(word[: len(spelling)], lexicon("az", "en")))


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
