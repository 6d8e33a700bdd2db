"""Finding names in a text: every entry of a termbase in one language, by its first word."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from toolkit.mentions.heads import Head, joined
from toolkit.mentions.reading import BEGINNING, fold, read
from toolkit.mentions.spellings import is_proper, words_of
from toolkit.mentions.standing import name_forms, stands
from toolkit.model.batches import TEXTS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from toolkit.entries import Entry
    from toolkit.mentions.reading import Reading
    from toolkit.mentions.spellings import Spellings, Vocabulary
    from toolkit.mentions.standing import NameForm

__all__ = ["Index", "Mention"]

# Every form of a word begins as the word does, without so many letters, or with three at
# least; of a short one (день, дня) with the first letter, of a place's (Баку) with two of four.
_ENDING = 3
_SHORT_WORD = 4
_NONE: frozenset[str] = frozenset()


class Mention(NamedTuple):
    """A name in a text: the entries that share the spelling, their keys, and which words it is.

    `is_family` says that a person is named by the family name alone, `is_full` that the
    preferred spelling stands there.
    """

    entries: tuple[Entry, ...]
    keys: tuple[str, ...]
    start: int
    end: int
    text: str
    is_family: bool = False
    is_full: bool = False


class _Found(NamedTuple):
    """The names in a text, and the keys of all."""

    mentions: tuple[Mention, ...]
    keys: frozenset[str]


class Index:
    """The names of one language; those of `parent` are found too, its own come first.

    Forms are made when a text has two words that begin like the two longest of the name, with
    a capital letter as that has.
    """

    def __init__(
        self, vocabulary: Vocabulary, entries: Iterable[Entry], parent: Index | None = None
    ) -> None:
        self.vocabulary = vocabulary
        self.entries = {entry.msgctxt: entry for entry in entries}
        self._parent = parent
        self._waiting: tuple[dict[str, dict[str, list[Entry]]], ...] = ({}, {})
        self._made: set[str] = set()
        self._heads: dict[str, Head] = {}
        self._terms: dict[str, set[str]] = {}
        self._known: dict[str, _Found] = {}
        self._read: set[str] = set()
        self._awaited: dict[str, list[dict[str, list[Entry]]]] = {}
        self._is_complete = False
        for entry in self.entries.values():
            for first, is_capital, second in dict.fromkeys(self._beginnings(entry)):
                waiting = self._waiting[is_capital].setdefault(first, {})
                waiting.setdefault(second, []).append(entry)

    def _beginnings(self, entry: Entry) -> Iterator[tuple[str, bool, str]]:
        """Yield how the two longest words of each spelling begin.

        Between the two is whether the first has a capital letter wherever the name stands.
        """
        surname = self.vocabulary.grammar.language.surname
        for text in self.vocabulary.texts(entry):
            words = words_of(text)
            first, second, *_ = *sorted(words, key=len, reverse=True), ""
            is_capital = first == words[0] and is_proper(text)
            rest = second[:BEGINNING] if len(second) > _SHORT_WORD else ""
            yield _beginning(first, entry.kind), is_capital, rest
            if entry.kind == "person" and (family := words_of(surname(text))):
                yield _beginning(family[0], ""), True, ""

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """Return the names in a text, in order; of two that overlap, the longer one.

        Terms of one word are common words, and left out. The last answers are kept.
        """
        return self._names(text).mentions

    def named(self, text: str) -> frozenset[str]:
        """Return the keys of the names in a text."""
        return self._names(text).keys

    def _names(self, text: str) -> _Found:
        found = self._known.get(text)
        if found is None:
            reading = read(text)
            heads = self._heads_in(reading)
            mentions = tuple(self._found(reading, heads)) if heads else ()
            keys = frozenset([key for one in mentions for key in one.keys]) if mentions else _NONE
            if len(self._known) > TEXTS:
                self._known.clear()
            self._known[text] = found = _Found(mentions, keys)
        return found

    def keys(self, text: str) -> Iterator[str]:
        """Yield the keys of everything a text names, common words too."""
        for mention in self.mentions(text):
            yield from mention.keys
        for word in self._terms.keys() & read(text).vocabulary:
            yield from self._terms[word]

    def spellings(self, entry: Entry) -> Spellings | None:
        """Return what the language accepts for an entry."""
        if self._parent is None or entry.msgctxt in self.entries:
            return self.vocabulary.spellings(entry)
        return self._parent.spellings(entry)

    def get(self, kind: str, id: str) -> Entry | None:
        """Return the entry with this permanent id, if there is one."""
        own = self.entries.get(f"{kind} {id}")
        return own or (self._parent.get(kind, id) if self._parent else None)

    def namesakes(self, entry: Entry) -> Iterator[Entry]:
        """Yield the institutions that share the preferred name of a role."""
        found = (one for one in self.entries.values() if one.name == entry.name)
        yield from (one for one in found if one.kind == "institution")
        if self._parent is not None:
            yield from self._parent.namesakes(entry)

    def knows(self, word: str) -> bool:
        """Whether a folded word is a form of some name by itself."""
        self._load((word.capitalize(),))
        head = self._heads.get(word)
        is_form = head is not None and (word,) in head.forms
        return is_form or (self._parent is not None and self._parent.knows(word))

    def _heads_in(self, reading: Reading) -> list[tuple[int, Head]]:
        """Return the words that may begin a name, by their places; forms of new ones are made."""
        if not self._is_complete:
            self._load(reading.written)
            self._make_awaited(reading)
        found = [(at, head) for at, head in enumerate(map(self._heads.get, reading.words)) if head]
        return found if self._parent is None else joined(found, self._parent._heads_in(reading))  # noqa: SLF001 - its own kind

    def _load(self, written: Collection[str]) -> None:
        """Make the forms of every name in one word that some words of a text may be."""
        if self._is_complete or self._read.issuperset(written):
            return
        for word in sorted({*written} - self._read):
            folded = fold(word)
            beginnings = [folded[:end] for end in range(1, len(folded) + 1)]
            names = self._waiting[: 1 + word[0].isupper()]
            for waiting in [some[one] for some in names for one in beginnings if one in some]:
                self._make(waiting, {""} & waiting.keys())
                if waiting:
                    self._awaited.setdefault(folded, []).append(waiting)
        self._read.update(written)

    def _make_awaited(self, reading: Reading) -> None:
        """Make the forms of names that begin like a word, where a text has their second words."""
        for word in sorted(self._awaited.keys() & reading.vocabulary):
            for waiting in filter(None, self._awaited[word]):
                if not reading.beginnings().isdisjoint(waiting):
                    self._make(waiting, sorted(waiting.keys() & reading.beginnings()))

    def complete(self) -> None:
        """Make the forms of every name, as if a text had words that begin like each."""
        for waiting in chain.from_iterable(map(dict.values, self._waiting)):
            self._make(waiting, tuple(waiting))
        self._is_complete = True

    def _make(self, waiting: dict[str, list[Entry]], seconds: Iterable[str]) -> None:
        """Make the forms of the names that wait for some second words."""
        for entry in chain.from_iterable(waiting.pop(second, ()) for second in seconds):
            if entry.msgctxt not in self._made and (one := self.vocabulary.spellings(entry)):
                self._add(one)
            self._made.add(entry.msgctxt)

    def _add(self, spellings: Spellings) -> None:
        for one in name_forms(spellings):
            if one.entry.kind == "term" and len(one.words) == 1:
                self._terms.setdefault(one.words[0], set()).add(one.key)
            else:
                self._head(one.words[0]).add(one)

    def _head(self, word: str) -> Head:
        """Return what begins with a word: nothing as yet, where that is new."""
        if word not in self._heads:
            self._heads[word] = Head()
        return self._heads[word]

    def _found(self, reading: Reading, heads: Iterable[tuple[int, Head]]) -> Iterator[Mention]:
        end, words = 0, reading.words
        for at, head in heads:
            if at < end:
                continue
            after_name = 0 < at == end and reading.follows(at)
            for length in head.lengths:
                spelt = head.forms.get(words[at : at + length], ())
                forms = [one for one in spelt if stands(one, reading, at, after_name)]
                if forms:
                    mention = _mention(forms, reading, at)
                    end = mention.end
                    yield mention
                    break


def _beginning(word: str, kind: str) -> str:
    """Return what each form of a word begins with."""
    if len(word) <= _SHORT_WORD:
        return word[: max(1, len(word) - 2)] if kind == "place" else word[:1]
    return word[: max(BEGINNING, len(word) - _ENDING)]


def _mention(forms: Sequence[NameForm], reading: Reading, at: int) -> Mention:
    """Return what names with one spelling are that stand at a word."""
    one, end = forms[0], at + len(forms[0].words)
    if len(forms) == 1:
        text = reading.slice(at, end)
        return Mention((one.entry,), (one.key,), at, end, text, one.is_family, one.is_full)
    entries = {one.key: one.entry for one in forms}
    if len(entries) > 1:
        entries = _without_namesakes(forms)
    return Mention(
        tuple(entries.values()),
        tuple(entries),
        at,
        end,
        reading.slice(at, end),
        all(one.is_family for one in forms),
        any(one.is_full for one in forms),
    )


def _without_namesakes(chosen: Sequence[NameForm]) -> dict[str, Entry]:
    """Return the entries by their keys; of several places that share a name the newsroom's."""
    places = sorted((one.is_country, one.key) for one in chosen if one.entry.kind == "place")
    place = places[0][1] if places else ""
    return {one.key: one.entry for one in chosen if one.key == place or one.entry.kind != "place"}
