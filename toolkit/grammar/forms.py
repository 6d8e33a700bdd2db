"""The form of a phrase: what a person wrote out, else what the language makes.

Order (surest first): `locales/<lang>/grammar.yaml`, then the language plug-in
(which has its own gazetteer, dictionary and rules).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Protocol, TypeVar

from toolkit.model import Form, Gender, Language, Number, Origin, Phrase

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal

    from toolkit.grammar.known import Known
    from toolkit.model import Approximation

__all__ = ["Grammar", "Override"]

T = TypeVar("T")


class Inflect(Protocol):
    """Returns the form of a phrase with these features; `key` is its entry's."""

    def __call__(self, phrase: Phrase, features: frozenset[str], key: str = "", /) -> Form:
        """Return the form."""
        ...


@dataclass(frozen=True, slots=True)
class Override:
    """What a linguist settled for one termbase entry or phrase in one language.

    `forms` maps features, sorted and joined by blanks, to the written-out form.
    """

    gender: Gender | None = None
    number: Number | None = None
    indeclinable: bool = False
    article: str | None = None
    forms: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Grammar:
    """A language with the exceptions of one newsroom.

    `overrides` is keyed by `kind id` of a termbase entry, or by the phrase itself;
    `initials_style` is the newsroom's (`Language.initials`); `known` remembers what the
    language says of phrases.
    """

    language: Language
    overrides: Mapping[str, Override] = field(default_factory=dict)
    initials_style: str = ""
    known: Known | None = None

    def initials(self, name: str) -> str:
        """Return the short form of a full name, in the newsroom's style."""
        return self.language.initials(name, self.initials_style)

    def override(self, phrase: Phrase, key: str = "") -> Override | None:
        """Return the override for the entry `key`, else for the words."""
        return self.overrides.get(key) or self.overrides.get(phrase.text)

    def settle(self, phrase: Phrase, key: str = "") -> Phrase:
        """Return the phrase with what the override knows of it."""
        override = self.override(phrase, key)
        if override is None:
            return phrase
        return phrase._replace(
            gender=override.gender or phrase.gender,
            number=override.number or phrase.number,
            indeclinable=override.indeclinable or phrase.indeclinable,
            article=phrase.article if override.article is None else override.article,
        )

    @cached_property
    def inflect(self) -> Inflect:
        """Returns the form of a phrase with some features.

        Names stand in many releases, the office's in all: their forms are remembered.
        """
        return lru_cache(maxsize=4096)(self._inflect)

    def _inflect(self, phrase: Phrase, features: frozenset[str], key: str = "") -> Form:
        override = self.override(phrase, key)
        wanted = features & self.language.FEATURES
        if override:
            written = override.forms.get(" ".join(sorted(wanted)))
            if written:
                return Form(written, Origin.OVERRIDE, "written out in grammar.yaml")
        settled = self.settle(phrase, key)
        return self._ask("inflect", lambda: self.language.inflect(settled, wanted), settled, wanted)

    def count(
        self, value: Decimal, phrase: Phrase, features: frozenset[str], about: Approximation | None
    ) -> Form:
        """Return a number with what it counts; see `Language.count`."""
        asked = (value, phrase, features, about)
        return self._ask("count", lambda: self.language.count(*asked), *asked)

    def acting(self, role: str) -> str:
        """Return the role of somebody who acts in it for a time."""
        return self._ask("acting", lambda: self.language.acting(role), role)

    def agreement(self, phrase: Phrase, key: str = "") -> tuple[Gender | None, Number]:
        """Return the gender and number that words agreeing with the phrase take."""
        settled = self.settle(phrase, key)
        gender, number = self._ask(
            "agreement_of", lambda: self.language.agreement_of(settled), settled
        )
        return settled.gender or gender, settled.number or number

    def _ask(self, what: str, answer: Callable[[], T], *asked: object) -> T:
        """Return what was answered before, or ask: a language loads what it answers with."""
        if self.known is None:
            return answer()
        return self.known.of(self.language.CODE, what, answer, *asked)
