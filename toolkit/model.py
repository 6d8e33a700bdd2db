"""The vocabulary everybody uses: plain frozen values and the shapes of plug-ins.

Nothing here reads or writes anything. Field names are the gettext manual's.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

__all__ = [
    "Form",
    "Gender",
    "Key",
    "Language",
    "Message",
    "Number",
    "Origin",
    "Phrase",
    "PhraseKind",
    "State",
]

# ---------------------------------------------------------------- messages

Key = tuple[str, str]
"""What identifies a message inside a catalog: (msgctxt, msgid)."""


class State(StrEnum):
    """How far a translation is; only `REVIEWED` may be published."""

    MISSING = "missing"
    STALE = "stale"
    DRAFT = "draft"
    FUZZY = "fuzzy"
    REVIEWED = "reviewed"


@dataclass(frozen=True, slots=True)
class Message:
    """One catalog entry (GNU gettext manual, section "The Format of PO Files").

    `references` are file names without lines; `extracted` are the `#.` lines;
    `comments` the translator's `# ` lines; `flags` the words after `#,`;
    `previous` is the (msgctxt, msgid) of `#|` lines, if any. `line` is where
    the entry stands in its file (0 for a message that is not from a file).
    Plural messages carry `msgid_plural` and one `msgstr_plural` text per form.
    """

    msgid: str
    msgstr: str = ""
    msgctxt: str = ""
    msgid_plural: str = ""
    msgstr_plural: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    comments: tuple[str, ...] = ()
    extracted: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    previous: Key | None = None
    obsolete: bool = False
    line: int = 0

    @property
    def key(self) -> Key:
        """Return what identifies this message in its catalog."""
        return (self.msgctxt, self.msgid)

    @property
    def fuzzy(self) -> bool:
        """Whether a person still has to look at it."""
        return "fuzzy" in self.flags


# ----------------------------------------------------------------- grammar


class Gender(StrEnum):
    """Grammatical gender; of a person, the one their names and verbs take."""

    MASCULINE = "masculine"
    FEMININE = "feminine"
    NEUTER = "neuter"


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


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words to inflect, in their dictionary form, with what is known of them.

    A `None` says "not known": the language finds out or guesses.
    """

    text: str
    kind: PhraseKind = PhraseKind.COMMON
    gender: Gender | None = None
    number: Number | None = None
    indeclinable: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """An inflected phrase, where it came from, and why it came out so."""

    text: str
    origin: Origin = Origin.RULE
    reason: str = ""


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

    def inflect(self, phrase: Phrase, features: frozenset[str]) -> Form:
        """Return the form of `phrase` with these features; no case: dictionary form."""
        ...

    def agreement_of(self, phrase: Phrase) -> tuple[Gender | None, Number]:
        """Return the gender and number a verb or adjective takes with `phrase`."""
        ...

    def with_role(self, role: str, name: str) -> str:
        """Join an already inflected role and name in the order of the language."""
        ...

    def initials(self, name: str) -> str:
        """Return the short form of a full name: Z. Valimammadli, З. Велимамедли."""
        ...

    def surname(self, name: str) -> str:
        """Return the family name of a full name."""
        ...

    def join(self, items: tuple[str, ...]) -> str:
        """Join a list with commas and the conjunction of the language."""
        ...

    def quote(self, text: str) -> str:
        """Put `text` in the quotation marks of the language; inner ones change level."""
        ...

    def typeset(self, text: str) -> str:
        """Apply the typography of the language; idempotent, changes no letter."""
        ...

    def capitalise(self, text: str) -> str:
        """Return `text` with its first letter in upper case, as the language casts it."""
        ...

    def format_date(self, date: dt.date, style: str) -> str:
        """Return a date; styles: `long` (press form), `short` (digits), `month` (no year)."""
        ...

    def format_number(self, value: int) -> str:
        """Return a number with the separators of the language."""
        ...
