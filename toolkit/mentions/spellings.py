"""Every spelling of an entry in one language, in every form running text may have."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING

from toolkit.mentions.reading import beginning, fold
from toolkit.model import Phrase, PhraseKind
from toolkit.reference.countries import country_stems, is_country, people_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from toolkit.entries import Entry
    from toolkit.grammar.forms import Grammar
    from toolkit.mentions.paradigms import Paradigms

__all__ = ["Derived", "Slot", "Spelling", "Spellings", "Vocabulary", "is_proper", "words_of"]

_WORD = re.compile(r"[^\W_]+")
_QUOTED = re.compile(r"[«“\"]([^«»“”\"]+)[»”\"]")
_PLURALS = frozenset({"term", "role"})
_DERIVED = frozenset({"place", "person"})
# What a stem must have to stand for its word, and how much longer than it a form may be.
_STEM, _LONGER = 4, 3


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a name, folded."""
    return tuple(_WORD.findall(fold(text)))


def is_proper(text: str) -> bool:
    """Whether the first word of a name begins with a capital letter."""
    first = _WORD.search(text)
    return first is not None and first[0][0].isupper()


@dataclass(frozen=True, slots=True)
class Slot:
    """A word of a spelling: its forms, and the stem that others of its forms share."""

    forms: frozenset[str]
    stem: str
    longest: int

    def matches(self, word: str) -> bool:
        """Whether a word is a form of this one, or its bare stem: hüquq və azadlıqları."""
        if word in self.forms:
            return True
        if word.startswith(self.stem):
            return bool(self.stem) and len(word) <= self.longest
        return len(word) > _STEM and 2 * len(word) > len(self.stem) and self.stem.startswith(word)


@dataclass(frozen=True, slots=True)
class Spelling:
    """One spelling: how it is written, its forms word by word, and each place's forms.

    `forms` has the dictionary form first.
    """

    text: str
    forms: tuple[tuple[str, ...], ...]

    @property
    def is_abbreviation(self) -> bool:
        """Whether it is written in capitals, perhaps with an ending: QHT-lər, НПО."""
        return self.text.partition("-")[0].isupper()

    @property
    def is_proper(self) -> bool:
        """Whether it is written with a capital letter: a name, no common word."""
        return is_proper(self.text)

    def slots(self) -> tuple[Slot, ...]:
        """Return the words that matter, wherever a sentence has moved them."""
        whole = len(self.forms[0])
        same = (form for form in self.forms if len(form) == whole)
        columns = tuple(zip(*same, strict=True))
        telling = tuple(filter(_matters, columns))
        # One word of two says too little: Ali Məhkəmə is no other court.
        kept = columns if len(telling) < 2 else telling
        return tuple(_slot(frozenset(column)) for column in kept)


def _matters(column: tuple[str, ...]) -> bool:
    """Whether a word tells a name: not a short one that never changes (of, for, по)."""
    return len(column[0]) >= _STEM or len(set(column)) > 1 or column[0].isdigit()


def _slot(forms: frozenset[str]) -> Slot:
    stem = beginning(forms)
    if len(forms) == 1 and len(stem) > _STEM + 1:
        stem = stem[:-2]
    longest = max(map(len, forms)) + _LONGER
    return Slot(forms, stem if len(stem) >= _STEM else "", longest)


@dataclass(frozen=True, slots=True)
class Derived:
    """The words that are made of some folded names: their stems, and what may follow those.

    `people` matches the beginnings of other words for the people of a country.
    """

    stems: tuple[str, ...]
    endings: re.Pattern[str]
    people: re.Pattern[str] | None = None

    def matches(self, word: str) -> bool:
        """Whether a word is made of one of the names in one word: губинский, bakılı."""
        if self.people is not None and self.people.match(word):
            return True
        return word.startswith(self.stems) and any(
            self.endings.fullmatch(word, len(stem)) for stem in self.stems if word.startswith(stem)
        )


_endings = cache(re.compile)
"""Every name of a language has the same: they are compiled once."""


@dataclass(frozen=True)
class Spellings:
    """What one language accepts for an entry: the preferred spelling first.

    `given` and `family` are the forms of a person's names; `titles` the quoted part of a
    work's, which may stand for it; `derived` are words made of the name.
    """

    entry: Entry
    accepted: tuple[Spelling, ...]
    titles: tuple[Spelling, ...] = ()
    given: frozenset[str] = frozenset()
    family: frozenset[str] = frozenset()
    derived: Derived | None = None

    @property
    def text(self) -> str:
        """Return the preferred spelling."""
        return self.accepted[0].text

    @cached_property
    def heads(self) -> dict[str, tuple[tuple[str, ...], ...]]:
        """Every form by its first word."""
        heads: dict[str, list[tuple[str, ...]]] = {}
        for spelling in self.accepted:
            for form in spelling.forms:
                heads.setdefault(form[0], []).append(form)
        return {word: tuple(dict.fromkeys(forms)) for word, forms in heads.items()}

    @cached_property
    def words(self) -> frozenset[str]:
        """The forms that are one word."""
        return frozenset(form[0] for one in self.accepted for form in one.forms if len(form) == 1)

    @cached_property
    def phrases(self) -> tuple[tuple[Slot, ...], ...]:
        """The spellings of several words, word by word, those of a person apart."""
        if self.entry.kind == "person":
            return ()
        spelt = (*self.accepted, *self.titles)
        made = (spelling.slots() for spelling in spelt if len(spelling.forms[0]) > 1)
        return tuple(slots for slots in made if slots)

    @cached_property
    def stems(self) -> tuple[Slot, ...]:
        """Long spellings of one word, whose stem tells them."""
        made = (
            spelling.slots()
            for spelling in self.accepted
            if len(spelling.forms[0]) == 1 and not spelling.is_proper
        )
        return tuple(slots[0] for slots in made if slots and len(slots[0].stem) > 2 * _STEM)


class Vocabulary:
    """The spellings of a newsroom's names in one language, made when they are first needed.

    `code` is that of the language; `name_of` gives an entry's preferred spelling in it, empty
    where there is none.
    """

    def __init__(
        self, grammar: Grammar, paradigms: Paradigms, name_of: Callable[[Entry], str]
    ) -> None:
        self.grammar = grammar
        self.code = grammar.language.CODE
        self.paradigms = paradigms
        self.name_of = name_of
        self._known: dict[str, Spellings | None] = {}

    def texts(self, entry: Entry) -> tuple[str, ...]:
        """Return the accepted spellings of an entry, the preferred one first."""
        fields, code = entry.fields, self.code
        spelt = (
            self.name_of(entry),
            fields.short.get(code, ""),
            fields.abbreviation.get(code, ""),
            *fields.also.get(code, ()),
        )
        return tuple(dict.fromkeys(text for text in spelt if words_of(text)))

    def spellings(self, entry: Entry) -> Spellings | None:
        """Return what the language accepts for an entry; None where it has no name for it."""
        if entry.msgctxt not in self._known:
            self._known[entry.msgctxt] = self._made(entry)
        return self._known[entry.msgctxt]

    def _made(self, entry: Entry) -> Spellings | None:
        texts = self.texts(entry)
        if not texts:
            return None
        accepted = tuple(Spelling(text, self.forms(text, entry)) for text in texts)
        derived = self._derived(entry, texts)
        if entry.kind != "person":
            titles = tuple(self._titles(entry, texts)) if entry.kind == "work" else ()
            return Spellings(entry, accepted, titles, derived=derived)
        family = [self._family(spelling) for spelling in accepted]
        return Spellings(
            entry,
            accepted,
            given=frozenset(
                form[0]
                for spelling, words in zip(accepted, family, strict=True)
                for form in spelling.forms
                if len(words[0]) < len(form)
            ),
            family=frozenset(words[-1] for each in family for words in each),
            derived=derived,
        )

    def _titles(self, entry: Entry, texts: tuple[str, ...]) -> Iterator[Spelling]:
        for text in texts:
            for title in _QUOTED.findall(text):
                if forms := self.forms(title, entry):
                    yield Spelling(title, forms)

    def _family(self, spelling: Spelling) -> list[tuple[str, ...]]:
        """Return the forms of the family name: the last words, as many as it has."""
        size = len(words_of(self.grammar.language.surname(spelling.text)))
        return [form[-size:] for form in spelling.forms]

    def forms(
        self, text: str, entry: Entry, *, plural: bool = False
    ) -> tuple[tuple[str, ...], ...]:
        """Return the words of a spelling in every case, and with `plural` in both numbers."""
        fields = entry.fields
        phrase = Phrase(text, PhraseKind(entry.kind), fields.gender, fields.number)
        numbers = ("", "plural") if plural or entry.kind in _PLURALS else ("",)
        return self.paradigms.of(phrase, numbers, self._key(text, entry))

    def _key(self, text: str, entry: Entry) -> str:
        """Return by what the grammar knows a spelling: the preferred one by its entry."""
        return entry.msgctxt if text == self.name_of(entry) else ""

    def derived(self, names: Iterable[str]) -> Derived | None:
        """Return what is made of folded names, if the language makes such words of any."""
        derivation = self.grammar.language.DERIVATION
        stems = sorted({name.rstrip(derivation.mute) or name for name in names})
        if not derivation.endings or not stems:
            return None
        return Derived(tuple(stems), _endings(derivation.endings))

    def _derived(self, entry: Entry, texts: tuple[str, ...]) -> Derived | None:
        if is_country(entry):
            stems, people = country_stems(entry, self.code), people_of(entry, self.code)
            bases = tuple(map(fold, stems))
            return Derived(bases, _endings(r"\w*"), re.compile(people) if people else None)
        return self.derived(self._bases(entry, texts))

    def _bases(self, entry: Entry, texts: tuple[str, ...]) -> Iterator[str]:
        """Yield the names that words are made of: a place's in one word, a family name."""
        if entry.kind not in _DERIVED:
            return
        for text in texts:
            name = text if entry.kind == "place" else self.grammar.language.surname(text)
            words = words_of(name)
            if len(words) == 1:
                yield words[0]
