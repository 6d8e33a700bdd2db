"""Paradigms: every form of each name of a language, remembered from run to run."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from pydantic import TypeAdapter, ValidationError

from toolkit.mentions.spellings import words_of
from toolkit.program import program_digest

if TYPE_CHECKING:
    from toolkit.cache import Cache
    from toolkit.grammar.forms import Grammar
    from toolkit.model import Phrase

__all__ = ["Form", "Paradigms"]

Form = tuple[str, ...]
"""The words of one form, folded."""

_KEPT = TypeAdapter(dict[str, list[str]])
_MOST = 20_000
"""How many names are remembered before the memory begins anew."""


class Paradigms:
    """The forms of phrases in one language, made by a grammar or remembered in a cache.

    They are remembered by all that they are made of, so that newsrooms share them.
    """

    def __init__(self, grammar: Grammar, cache: Cache | None = None) -> None:
        self._grammar, self._cache = grammar, cache
        self._label = f"forms {grammar.language.CODE}"
        self._known = self._recalled()
        self._count = len(self._known)

    def of(self, phrase: Phrase, numbers: tuple[str, ...], key: str) -> tuple[Form, ...]:
        """Return each form once, the dictionary form first.

        `numbers` are the features of number; `key` is the grammar's for an entry, or empty.
        """
        written = self._grammar.override(phrase, key)
        said = (phrase.text, phrase.kind, phrase.gender, phrase.number, numbers, written)
        asked = "\t".join(map(str, said))
        if asked not in self._known:
            made = self._made(phrase, numbers, key)
            self._known[asked] = [" ".join(words) for words in made]
        return tuple(tuple(words.split(" ")) for words in self._known[asked])

    def keep(self) -> None:
        """Remember the forms that were made."""
        if self._cache and len(self._known) > self._count:
            self._cache.keep(self._label, program_digest(), _KEPT.dump_json(self._known))

    def _made(self, phrase: Phrase, numbers: tuple[str, ...], key: str) -> tuple[Form, ...]:
        cases = ("", *self._grammar.language.CASES[1:])
        wanted = (frozenset(filter(None, pair)) for pair in product(cases, numbers))
        made = (
            self._grammar.inflect(phrase, features, key).text if features else phrase.text
            for features in wanted
        )
        return tuple(dict.fromkeys(words for form in made if (words := words_of(form))))

    def _recalled(self) -> dict[str, list[str]]:
        data = self._cache.recall(self._label, program_digest()) if self._cache else None
        try:
            known = _KEPT.validate_json(data) if data else {}
        except ValidationError:
            return {}
        return known if len(known) < _MOST else {}
