"""Finding names in a text: every entry of a termbase in one language, by its first word."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from toolkit.mentions.reading import BEGINNING, fold, read
from toolkit.mentions.spellings import is_proper, words_of
from toolkit.mentions.standing import name_forms, stands
from toolkit.model.batches import TEXTS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from toolkit.entries import Entry
    from toolkit.mentions.paradigms import Form
    from toolkit.mentions.reading import Reading
    from toolkit.mentions.spellings import Spellings, Vocabulary
    from toolkit.mentions.standing import NameForm

__all__ = ["Index", "Mention"]

# Every form of a word begins as the word does, without so many letters, or with three at
# least; of a short one (день, дня) with the first letter, of a place's (Баку) with two of four.
_ENDING = 3
_SHORT_WORD = 4


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
        self._forms: dict[Form, list[NameForm]] = {}
        self._lengths: dict[str, list[int]] = {}
        self._terms: dict[str, set[str]] = {}
        self._known: dict[str, tuple[Mention, ...]] = {}
        self._read: set[str] = set()
        self._awaited: dict[str, list[dict[str, list[Entry]]]] = {}
        for entry in self.entries.values():
            for first, is_capital, second in set(self._beginnings(entry)):
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
        found = self._known.get(text)
        if found is None:
            reading = read(text)
            heads = self._heads(reading)
            found = tuple(self._found(reading, heads)) if heads else ()
            if len(self._known) > TEXTS:
                self._known.clear()
            self._known[text] = found
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
        return (word,) in self._forms or (self._parent is not None and self._parent.knows(word))

    def _heads(self, reading: Reading) -> set[str]:
        """Return the words that begin a name; forms of new ones are made."""
        self._load(reading.written)
        own = self._lengths.keys() & reading.vocabulary
        for word in own & self._awaited.keys():
            for waiting in filter(None, self._awaited[word]):
                if not reading.beginnings().isdisjoint(waiting):
                    self._make(waiting, waiting.keys() & reading.beginnings())
                    own = self._lengths.keys() & reading.vocabulary
        return own if self._parent is None else own | self._parent._heads(reading)  # noqa: SLF001 - its own kind

    def _load(self, written: Collection[str]) -> None:
        """Make the forms of every name in one word that some words of a text may be."""
        if self._read.issuperset(written):
            return
        for word in {*written} - self._read:
            folded = fold(word)
            beginnings = [folded[:end] for end in range(1, len(folded) + 1)]
            names = self._waiting[: 1 + word[0].isupper()]
            for waiting in [some[one] for some in names for one in beginnings if one in some]:
                self._make(waiting, {""} & waiting.keys())
                if waiting:
                    self._awaited.setdefault(folded, []).append(waiting)
                    self._lengths.setdefault(folded, [])
        self._read.update(written)

    def complete(self) -> None:
        """Make the forms of every name, as if a text had words that begin like each."""
        for waiting in chain.from_iterable(map(dict.values, self._waiting)):
            self._make(waiting, tuple(waiting))

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
                continue
            self._forms.setdefault(one.words, []).append(one)
            lengths = self._lengths.setdefault(one.words[0], [])
            if len(one.words) not in lengths:
                lengths.append(len(one.words))
                lengths.sort(reverse=True)

    def _spelt(self, words: Form) -> Sequence[NameForm]:
        """Return the names that some words are a form of."""
        own = self._forms.get(words, ())
        return own if self._parent is None else (*own, *self._parent._spelt(words))  # noqa: SLF001 - its own kind

    def _lengths_of(self, head: str) -> Sequence[int]:
        """Return how many words the forms have that begin with a word, the longest first."""
        own = self._lengths.get(head, ())
        if self._parent is None:
            return own
        return sorted({*own, *self._parent._lengths_of(head)}, reverse=True)  # noqa: SLF001 - its own kind

    def _found(self, reading: Reading, heads: set[str]) -> Iterator[Mention]:
        end, words = 0, reading.words
        for at, head in [(at, word) for at, word in enumerate(words) if word in heads]:
            if at < end:
                continue
            after_name = 0 < at == end and reading.follows(at)
            for length in self._lengths_of(head):
                spelt = self._spelt(words[at : at + length])
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
