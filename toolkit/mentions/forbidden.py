"""Variants that the termbase forbids, in any form."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from toolkit.mentions.reading import beginning, read
from toolkit.model import Finding

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from toolkit.entries import Entry
    from toolkit.mentions.reading import Reading
    from toolkit.mentions.spellings import Vocabulary

__all__ = ["Forbidden"]


@dataclass(frozen=True, slots=True)
class _Variant:
    """A forbidden variant: its forms, what they all begin with, and what to write instead."""

    forms: tuple[tuple[str, ...], ...]
    beginning: str
    derived: re.Pattern[str] | None
    instead: str

    def places(self, reading: Reading) -> Iterator[tuple[int, int]]:
        """Yield where a text has the variant, as numbers of words."""
        for at, word in enumerate(reading.words):
            if self.derived is not None and self.derived.fullmatch(word):
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

    def find(self, text: str) -> Iterator[Finding]:
        """Yield a finding for each variant in a text."""
        if not self._variants:
            return
        folded = read(text).folded
        for variant in self._variants:
            if variant.beginning not in folded:
                continue
            reading = read(text)
            for start, end in variant.places(reading):
                yield Finding(
                    f"`{reading.slice(start, end)}` is a variant the termbase forbids",
                    f"Write `{variant.instead}`." if variant.instead else "",
                    start=reading.start(start),
                    end=reading.end(end - 1),
                )


def _variant(vocabulary: Vocabulary, entry: Entry, text: str) -> _Variant | None:
    forms = vocabulary.forms(text, entry, plural=True)
    if not forms:
        return None
    derivation = vocabulary.derivation([forms[0][0]]) if len(forms[0]) == 1 else ""
    derived = re.compile(derivation) if derivation else None
    shared = beginning(form[0] for form in forms)
    return _Variant(forms, shared, derived, _instead(vocabulary, entry, text))


def _instead(vocabulary: Vocabulary, entry: Entry, text: str) -> str:
    """Return the accepted spelling of the same length as a variant, else the preferred one."""
    accepted = vocabulary.texts(entry)
    same = (one for one in accepted if len(one.split()) == len(text.split()))
    return min(same, key=lambda one: abs(len(one) - len(text)), default=next(iter(accepted), ""))
