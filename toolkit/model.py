"""The vocabulary everybody uses: plain frozen values and the shapes of plug-ins.

Nothing here reads or writes anything. Field names are the gettext manual's.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Protocol

__all__ = [
    "RANK",
    "Alternate",
    "Approximation",
    "Block",
    "Check",
    "Edition",
    "Finding",
    "Form",
    "Format",
    "Gender",
    "Key",
    "Language",
    "Message",
    "Number",
    "Origin",
    "Period",
    "Phrase",
    "PhraseKind",
    "PlaceholderRules",
    "Problem",
    "Publication",
    "Report",
    "Severity",
    "Span",
    "State",
    "Text",
    "Unit",
    "Use",
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


RANK = {state: rank for rank, state in enumerate(State)}
"""How far a state is from publishable: the lowest rank is the worst."""


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


class Approximation(StrEnum):
    """How a figure that is not exact relates to the number given."""

    OVER = "over"
    ABOUT = "about"
    NEARLY = "nearly"


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
        """Return a date; styles: `long` (press form), `short`, `month` (no year), `year`."""
        ...

    def format_period(self, period: Period, style: str, *, with_year: bool) -> str:
        """Return a period; styles: `long` (bare), `adverbial` (`on 7 May`), `until`, `time`."""
        ...

    def format_number(self, value: int | Decimal) -> str:
        """Return a number with the separators of the language."""
        ...


# ---------------------------------------------------------------- editions


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text in one style. `language` is set where it is not the edition's."""

    text: str
    emphasis: bool = False
    strong: bool = False
    href: str = ""
    language: str = ""


Text = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, quotation, list, table or picture of an edition.

    `children` are the paragraphs of a quotation or the items of a list (an item may
    hold a list of its own); `header` and `rows` the cells of a table, `numeric` says
    which of its columns hold numbers. `state` is the worst state of the messages it
    prints: anything but `reviewed` is marked in a preview and never published.
    """

    kind: str
    text: Text = ()
    children: tuple[Block, ...] = ()
    header: tuple[Text, ...] = ()
    rows: tuple[tuple[Text, ...], ...] = ()
    numeric: tuple[bool, ...] = ()
    caption: Text = ()
    alt: str = ""
    source: str = ""
    state: State = State.REVIEWED


@dataclass(frozen=True, slots=True)
class Use:
    """One message or guessed form that an edition prints; the gate reads these."""

    domain: str
    msgctxt: str
    msgid: str
    state: State
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Edition:
    """A release in one language: resolved text, no templates left in it.

    A plain value: what the formats print, what the gate judges, and what is
    kept when a release is published. `summary` has no state of its own; `uses` has.
    """

    release: str
    kind: str
    language: str
    source_language: str
    date: dt.date
    number: str
    title: Block
    summary: Text
    dateline: Block
    blocks: tuple[Block, ...]
    boilerplate: tuple[Block, ...]
    labels: Mapping[str, Text]
    contact: Mapping[str, str]
    topics: Block = Block("topics")
    contacts: tuple[Block, ...] = ()
    attachments: tuple[Block, ...] = ()
    uses: tuple[Use, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def files(self) -> tuple[str, ...]:
        """Return the pictures and documents it needs, as paths relative to the record."""
        blocks = (*self.blocks, *self.attachments)
        return tuple(dict.fromkeys(block.source for block in blocks if block.source))

    @property
    def state(self) -> State:
        """Return the worst state of everything the edition prints."""
        return min((use.state for use in self.uses), key=RANK.__getitem__, default=State.REVIEWED)


# ----------------------------------------------------------------- formats


@dataclass(frozen=True, slots=True)
class Alternate:
    """An edition of the same thing in another language. `path` is below the site's root."""

    language: str
    path: str


@dataclass(frozen=True, slots=True)
class Publication:
    """What a document needs beside its edition: its neighbours and the site's address.

    `template` returns the text of a file of templates/formats/ by name;
    `languages` names each language in itself (`az` -> `Azərbaycan dili`).
    """

    path: str
    alternates: tuple[Alternate, ...]
    base_url: str
    preview: bool
    languages: Mapping[str, str]
    template: Callable[[str], str]


class Format(Protocol):
    """An output format plug-in: a module `toolkit/formats/<name>.py`."""

    SUFFIX: str
    """What the document's file name ends in, e.g. `.html`."""

    def render(self, edition: Edition, publication: Publication) -> bytes:
        """Return the document."""
        ...


# ------------------------------------------------------------------ checks


class Severity(StrEnum):
    """How bad a problem is. Errors fail a check; warnings only a strict one."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class PlaceholderRules(Protocol):
    """What a template sentence may say in braces, in the language of its translation."""

    def faults(self, text: str) -> Sequence[str]:
        """Return what is wrong with the placeholders of `text`."""
        ...

    def names(self, text: str) -> frozenset[str]:
        """Return the facts `text` names; of a text with faults, those that can be read."""
        ...


@dataclass(frozen=True, slots=True)
class Unit:
    """A message and its translation, as checks see it.

    `message` is the source side, as extracted; `translation` the catalog's entry
    (None: no entry). `due` says whether readers wait for it: a release that prints
    it is due. `placeholders` is None for free text, where braces are literal.
    """

    locale: str
    domain: str
    path: str
    message: Message
    translation: Message | None
    state: State
    due: bool = True
    placeholders: PlaceholderRules | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found in a unit; the caller adds the place and the check's id.

    `severity` None takes the check's own.
    """

    message: str
    hint: str = ""
    severity: Severity | None = None


class Check(Protocol):
    """A check plug-in: a module `toolkit/checks/<id with _>.py`.

    Its docstring is its documentation: what it finds and why, `Bad:` and `Good:`.
    """

    SEVERITY: Severity

    def find(self, unit: Unit) -> Iterator[Finding]:
        """Yield what is wrong with the unit."""
        ...


@dataclass(frozen=True, slots=True)
class Problem:
    """What a check found, and where."""

    check: str
    severity: Severity
    path: str
    message: str
    line: int = 0
    column: int = 0
    locale: str = ""
    msgctxt: str = ""
    msgid: str = ""
    hint: str = ""


class Report(Protocol):
    """A report plug-in: a module `toolkit/reports/<name>.py`."""

    def render(self, problems: Sequence[Problem], colour: bool) -> str:
        """Return the problems as one text."""
        ...
