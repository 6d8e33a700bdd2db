"""Names with a letter gone wrong: a word that is nearly a form of what the source names.

A slip of the keyboard doubles a letter, drops one, or puts another or the next in its place:
Молдоввы, Gürcüstanan, Стразбурге. Such a word is none of the forms that the grammar gives the
name, nothing that running text makes of it, no other name and no word of the dictionary.
"""

from __future__ import annotations

from collections import defaultdict
from operator import ne
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import OSA

from toolkit.mentions.given_names import is_of_person
from toolkit.mentions.reading import read
from toolkit.mentions.spelling.likeness import skeleton
from toolkit.model import Finding, Severity
from toolkit.names.peoples import is_of_people
from toolkit.names.transcription import LANGUAGES
from toolkit.reference.countries import is_country

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from toolkit.entries import Entry
    from toolkit.mentions.index import Index
    from toolkit.mentions.names import Names
    from toolkit.mentions.spellings import Derived

__all__ = ["Mistyped"]

_KINDS = frozenset({"place", "institution"})
_SHORTEST = 5
"""Letters of a word that has no neighbours: Иран is no slip for Ирак."""


class _Name(NamedTuple):
    """The words of a name in every form, those that begin alike together, and what is made of it.

    Those `alone` are the whole name, of a place or country.
    """

    text: str
    is_institution: bool
    is_country: bool
    words: frozenset[str]
    alone: frozenset[str]
    alike: Mapping[str, Sequence[str]]
    derived: Derived | None


class Mistyped:
    """The slips of one language in the names of a newsroom and those that all know."""

    def __init__(self, indexes: tuple[Names, ...]) -> None:
        self._indexes = indexes
        vocabulary = indexes[0].target.vocabulary
        self._language = vocabulary.code
        self._is_word = vocabulary.grammar.language.CONVENTIONS.is_word
        self._names: dict[tuple[Index, str], _Name | None] = {}

    def find(self, source: str, target: str) -> Iterator[Finding]:
        """Yield a finding for each word that should be a form of a name of the source."""
        for at, found in self._found(source, target):
            yield self._finding(at, found, target)

    def named(self, source: str, target: str) -> set[str]:
        """Return the names of a source that a target has, if misspelt."""
        return {name.text for _, (name, _) in self._found(source, target)}

    def _found(self, source: str, target: str) -> Iterator[tuple[int, tuple[_Name, str]]]:
        """Yield the number of each such word, its name and the form that it should be."""
        names = [] if source == target else list(self._named(source))
        if not names:
            return
        reading, capitals = read(target), read(target).capitals
        # Small letters tell no name from a common word, but where a dictionary knows those.
        bodies = [name for name in names if name.is_institution and self._is_word]
        for at, word in enumerate(reading.words) if bodies else capitals.items():
            asked = names if at in capitals else bodies
            if len(word) < _SHORTEST or not any(word[0] in name.alike for name in asked):
                continue
            if any(word in name.words for name in names):
                continue
            found = _nearest(word, asked)
            if found and not self._knows(word) and not target[reading.end(at) - 1].isupper():
                yield at, found

    def _finding(self, at: int, found: tuple[_Name, str], target: str) -> Finding:
        """Return the finding: a note where only a vowel differs, which others may write so."""
        name, form = found
        reading = read(target)
        word = reading.words[at]
        changed = sum(map(ne, form, word)) if len(form) == len(word) else 0
        is_practice = changed == 1 and skeleton(form) == skeleton(word)
        is_doubtful = is_practice and not (name.is_country or name.is_institution)
        message, hint = f"`{reading.written[at]}` is misspelt", f"The name is `{name.text}`."
        severity = Severity.NOTE if is_doubtful else None
        return Finding(message, hint, severity, *reading.span(at, at + 1))

    def _named(self, source: str) -> Iterator[_Name]:
        """Yield the names of a source, as the target's language spells them."""
        for index in self._indexes:
            for mention in index.source.mentions(source):
                for entry in () if is_of_person(mention, read(source)) else mention.entries:
                    if entry.kind in _KINDS and (name := self._name(index.target, entry)):
                        yield name

    def _name(self, index: Index, entry: Entry) -> _Name | None:
        key = index, entry.msgctxt
        if key not in self._names:
            self._names[key] = _name(index, entry)
        return self._names[key]

    def _knows(self, word: str) -> bool:
        """Whether a word is another name, or one of the dictionary."""
        if any(index.target.knows(word) for index in self._indexes):
            return True
        is_word = self._is_word is not None and self._is_word(word)
        return is_word or (self._language in LANGUAGES and is_of_people(word, self._language))


def _name(index: Index, entry: Entry) -> _Name | None:
    spellings = index.spellings(entry)
    if spellings is None:
        return None
    forms = [form for one in spellings.accepted for form in one.forms]
    words = frozenset(word for form in forms for word in form if len(word) >= _SHORTEST)
    alike: dict[str, list[str]] = defaultdict(list)
    for word in sorted(words):
        alike[word[0]].append(word)
    bases = {one.forms[0][-1] for one in spellings.accepted}
    derived = index.vocabulary.derived(bases)
    is_institution = entry.kind == "institution"
    alone = frozenset() if is_institution else spellings.words
    return _Name(spellings.text, is_institution, is_country(entry), words, alone, alike, derived)


def _nearest(word: str, names: Sequence[_Name]) -> tuple[_Name, str] | None:
    """Return the name and the form that a word nearly is, if it is nothing made of a name."""
    found = [
        (name, form)
        for name in names
        for form in name.alike.get(word[0], ())
        if _of_america(form) != _of_america(word)
        and abs(len(form) - len(word)) <= 1
        and OSA.distance(word, form, score_cutoff=1) == 1
        and (form in name.alone or not _differ_in_ending(word, form))
    ]
    if not found or any(name.derived and name.derived.matches(word) for name in names):
        return None
    return found[0]


def _of_america(word: str) -> str:
    """Return an English word as America spells it: centre, organisation."""
    return word.replace("isation", "ization").replace("centre", "center")


def _differ_in_ending(word: str, form: str) -> bool:
    """Whether only the last letter differs: a common word has other endings (Rayon, Rayonu)."""
    if len(word) > len(form):
        return word[:-1] == form and word[-1] != word[-2]
    return form[:-1] in {word, word[:-1]}
