"""Variants that the termbase forbids, in any form."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from toolkit.mentions.reading import read
from toolkit.model import Finding
from toolkit.tokens import ByWord

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from toolkit.entries import Entry
    from toolkit.mentions.reading import Reading
    from toolkit.mentions.spellings import Derived, Vocabulary

__all__ = ["Forbidden"]


@dataclass(frozen=True, slots=True)
class _Variant:
    """A forbidden variant: its forms, and what to write instead."""

    forms: tuple[tuple[str, ...], ...]
    derived: Derived | None
    instead: str

    def may_begin(self, word: str) -> bool:
        """Whether a folded word may begin the variant."""
        is_derived = self.derived is not None and self.derived.matches(word)
        return is_derived or any(form[0] == word for form in self.forms)

    def places(self, reading: Reading) -> Iterator[tuple[int, int]]:
        """Yield where a text has the variant, as numbers of words."""
        for at, word in enumerate(reading.words):
            if self.derived is not None and self.derived.matches(word):
                yield at, at + 1
                continue
            for form in self.forms:
                if word == form[0] and reading.words[at : at + len(form)] == form:
                    yield at, at + len(form)
                    break


class Forbidden:
    """The forbidden variants of one language."""

    def __init__(self, vocabulary: Vocabulary, entries: Iterable[Entry]) -> None:
        self._variants = tuple(
            variant
            for entry in entries
            for text in entry.fields.forbidden.get(vocabulary.code, ())
            if (variant := _variant(vocabulary, entry, text))
        )
        self._first = frozenset(form[0] for one in self._variants for form in one.forms)
        derived = (one.derived for one in self._variants if one.derived is not None)
        self._stems = tuple(chain.from_iterable(one.stems for one in derived))
        self._begun = ByWord(self._begun_by)

    def find(self, text: str) -> Iterator[Finding]:
        """Yield a finding for each variant in a text."""
        reading = read(text)
        if not any(map(self._begun.__getitem__, reading.vocabulary)):
            return
        for number in sorted(set(chain.from_iterable(map(self._begun.__getitem__, reading.words)))):
            variant = self._variants[number]
            for start, end in variant.places(reading):
                message = f"`{reading.slice(start, end)}` is a variant the termbase forbids"
                hint = f"Write `{variant.instead}`." if variant.instead else ""
                yield Finding(message, hint, None, *reading.span(start, end))

    def _begun_by(self, word: str) -> tuple[int, ...]:
        """Return the numbers of the variants that a word may begin."""
        if word not in self._first and not word.startswith(self._stems):
            return ()
        return tuple(at for at, one in enumerate(self._variants) if one.may_begin(word))


def _variant(vocabulary: Vocabulary, entry: Entry, text: str) -> _Variant | None:
    forms = vocabulary.forms(text, entry, plural=True)
    if not forms:
        return None
    derived = vocabulary.derived([forms[0][0]]) if len(forms[0]) == 1 else None
    return _Variant(forms, derived, _instead(vocabulary, entry, text))


def _instead(vocabulary: Vocabulary, entry: Entry, text: str) -> str:
    """Return the accepted spelling of the same length as a variant, else the preferred one."""
    accepted = vocabulary.texts(entry)
    same = (one for one in accepted if len(one.split()) == len(text.split()))
    return min(same, key=lambda one: abs(len(one) - len(text)), default=next(iter(accepted), ""))
