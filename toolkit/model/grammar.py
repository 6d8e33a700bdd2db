"""Grammar: phrases, their forms, times and counts, and the shape of a language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from toolkit.model.conventions import Conventions

__all__ = [
    "Approximation",
    "Derivation",
    "Form",
    "Gender",
    "Language",
    "Number",
    "Origin",
    "Period",
    "Phrase",
    "PhraseKind",
]


class Gender(StrEnum):
    """Grammatical gender; of a person, the one their names and verbs take.

    `male` and `female` are understood too.
    """

    MASCULINE = "masculine"
    FEMININE = "feminine"
    NEUTER = "neuter"

    @classmethod
    def _missing_(cls, value: object) -> Gender | None:
        return {"male": cls.MASCULINE, "female": cls.FEMININE}.get(str(value))


class Number(StrEnum):
    """Grammatical number."""

    SINGULAR = "singular"
    PLURAL = "plural"


class PhraseKind(StrEnum):
    """What a phrase names; it decides which rules of a language apply."""

    PERSON = "person"
    PLACE = "place"
    INSTITUTION = "institution"
    ROLE = "role"
    WORK = "work"
    TERM = "term"
    DATE = "date"
    COMMON = "common"


class Origin(StrEnum):
    """Where a form came from, surest first."""

    OVERRIDE = "override"
    GAZETTEER = "gazetteer"
    DICTIONARY = "dictionary"
    RULE = "rule"
    GUESS = "guess"


class Phrase(NamedTuple):
    """Words to inflect, in their dictionary form, with what is known of them.

    A `None` says "not known": the language finds out or guesses. `article` is
    for languages that have one: `none`, `the`, or None for the usual rule.
    """

    text: str
    kind: PhraseKind = PhraseKind.COMMON
    gender: Gender | None = None
    number: Number | None = None
    indeclinable: bool = False
    article: str | None = None


@dataclass(frozen=True, slots=True)
class Period:
    """When something takes place.

    A day; the days from `start` to `end`; with `night`, the night after `start`; with
    `is_open`, from `start` on. `starts` and `ends` are times of day.
    """

    start: dt.date
    end: dt.date | None = None
    starts: dt.time | None = None
    ends: dt.time | None = None
    night: bool = False
    is_open: bool = False

    @property
    def last(self) -> dt.date:
        """Return the last day (of a night, the day it ends on)."""
        return self.start + dt.timedelta(days=1) if self.night else self.end or self.start

    @property
    def spans_years(self) -> bool:
        """Whether it ends in another year than it begins."""
        return self.start.year != self.last.year

    @property
    def is_within_month(self) -> bool:
        """Whether it ends in the month it begins in."""
        return not self.spans_years and self.start.month == self.last.month


class Approximation(StrEnum):
    """How a figure that is not exact relates to the number given."""

    OVER = "over"
    ABOUT = "about"
    NEARLY = "nearly"


class Form(NamedTuple):
    """An inflected phrase, where it came from, and why it came out so."""

    text: str
    origin: Origin = Origin.RULE
    reason: str = ""


class Derivation(NamedTuple):
    """How running text takes up a name in words made of it, beside its cases.

    `endings` is a regular expression for what may follow a name of one word, in small
    letters with i for ı and е for ё: adjectives, inhabitants, case endings beyond
    `CASES` (Баку: бакинский; Bakı: bakılılar). `mute` are letters at a name's end that
    yield to them. `pronouns` stand for a person who was named before.
    """

    endings: str = ""
    mute: str = ""
    pronouns: frozenset[str] = frozenset()


class Language(Protocol):
    """A language plug-in: a module `toolkit/languages/<code>.py` with these names.

    Every function is pure. Texts are NFC. A language without a module works
    without inflection (`toolkit.grammar.plain`).
    """

    CODE: str
    """ISO 639-1 code, e.g. `az`."""

    CASES: tuple[str, ...]
    """The case features of the language; the first is the dictionary form."""

    FEATURES: frozenset[str]
    """Every feature `inflect` accepts (the cases, `plural`, `possessive`, ...)."""

    AGREEMENT: Mapping[int, tuple[str, ...]]
    """What the places of `{x:a|b|...}` mean, by the number of alternatives."""

    ROLE_DECLINES: bool
    """Whether a role before a name takes the case too, or the name alone."""

    CONVENTIONS: Conventions
    """How the language writes facts in running text, for checks that read it."""

    DERIVATION: Derivation
    """What running text makes of a name."""

    def inflect(self, phrase: Phrase, features: frozenset[str]) -> Form:
        """Return the form of `phrase` with these features; no case: dictionary form."""
        ...

    def agreement_of(self, phrase: Phrase) -> tuple[Gender | None, Number]:
        """Return the gender and number a verb or adjective takes with `phrase`."""
        ...

    def with_role(self, role: str, name: str) -> str:
        """Join an already inflected role and name in the order of the language."""
        ...

    def initials(self, name: str, style: str = "") -> str:
        """Return the short form of a full name: Z. Valimammadli, З. Велимамедли.

        `style` is `spaced` or `closed` (Z.Valimammadli); empty: as the language's press
        writes it. The blanks are no-break spaces.
        """
        ...

    def surname(self, name: str) -> str:
        """Return the family name of a full name."""
        ...

    OTHERS: str
    """What closes a list that has more members: `others`, declined like one of them."""

    def join(self, items: tuple[str, ...]) -> str:
        """Join a list with commas and the conjunction of the language."""
        ...

    def acting(self, role: str) -> str:
        """Return the role of somebody who acts in it for a time."""
        ...

    def count(
        self, value: Decimal, phrase: Phrase, features: frozenset[str], about: Approximation | None
    ) -> Form:
        """Return a number with what it counts, in the form the number asks for.

        `phrase` is a singular in its dictionary form; `features` may hold a case.
        """
        ...

    def before(self, text: str, following: str) -> str:
        """Return the words before a fact as its first sound asks for them (Russian в/во)."""
        ...

    def quote(self, text: str) -> str:
        """Put `text` in the quotation marks of the language; inner ones change level."""
        ...

    def quote_paragraphs(self, texts: tuple[str, ...]) -> tuple[str, ...]:
        """Put the paragraphs of one quotation in quotation marks."""
        ...

    def attributed(self, quotation: str, words: str) -> str:
        """Join the last paragraph of a quotation, in its marks, and who said it."""
        ...

    def typeset(self, text: str) -> str:
        """Apply the typography of the language; idempotent, changes no letter."""
        ...

    def capitalise(self, text: str) -> str:
        """Return `text` with its first letter in upper case, as the language casts it."""
        ...

    def format_date(self, date: dt.date, style: str) -> str:
        """Return a date; styles: `long` (press form), `short`, `month` (no year), `year`.

        Also `weekday`, the day of the week.
        """
        ...

    def format_period(self, period: Period, style: str, *, with_year: bool) -> str:
        """Return a period; styles: `long` (bare), `adverbial` (`on 7 May`), `until`, `time`.

        Also `weekday`, the day of the week or the first and the last.
        """
        ...

    def format_number(self, value: int | Decimal) -> str:
        """Return a number with the separators of the language."""
        ...
