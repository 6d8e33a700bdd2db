"""Checks: what they look at, what they find, and how it is reported."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, runtime_checkable

from toolkit.model.conventions import Conventions
from toolkit.model.messages import Message, State
from toolkit.model.problems import Severity

__all__ = [
    "Archive",
    "CatalogCheck",
    "CatalogView",
    "EntryCheck",
    "Finding",
    "Genre",
    "Link",
    "NameRules",
    "NewsroomCheck",
    "Pair",
    "PlaceholderRules",
    "Rendering",
    "TermEntry",
    "TextCheck",
    "Unit",
]


@runtime_checkable
class PlaceholderRules(Protocol):
    """What a template sentence may say in braces, in the language of its translation."""

    def faults(self, text: str) -> Sequence[str]:
        """Return what is wrong with the placeholders of `text`."""
        ...

    def names(self, text: str) -> frozenset[str]:
        """Return the facts `text` names; of a text with faults, those that can be read."""
        ...


class Genre(StrEnum):
    """What kind of text a message is; it decides what may be asked of its translation."""

    FREE = "free"
    """The text of a release: braces are literal, marks and links are ours."""
    SENTENCE = "sentence"
    """A sentence of a template, with placeholders."""
    NAME = "name"
    """An entry of the termbase."""
    FOREIGN = "foreign"
    """A message of a catalog that belongs to no newsroom: a program's, perhaps."""


@dataclass(frozen=True, slots=True)
class Rendering:
    """A name of the source, and its spelling in the translation: `text`, from `start` to `end`."""

    name: str
    text: str
    start: int
    end: int


@runtime_checkable
class NameRules(Protocol):
    """What the termbase knows of the names in a text and its translation.

    Both texts are plain (`Pair.source` and `Pair.target`); a finding's place is in the target.
    To `guess` is to take two words with capital letters for a name: those of programs have many.
    """

    def missing(self, source: str, target: str, *, guess: bool = True) -> Sequence[Finding]:
        """Return a finding for each name of the source that no form of it translates."""
        ...

    def forbidden(self, target: str) -> Sequence[Finding]:
        """Return a finding for each variant in the target that the termbase forbids."""
        ...

    def misspelt(self, source: str, target: str, *, guess: bool = True) -> Sequence[Finding]:
        """Return a finding for each name spelt otherwise than the termbase has it."""
        ...

    def untransliterated(self, source: str, target: str) -> Sequence[Finding]:
        """Return a finding for each name in the target that is spelt as in the source."""
        ...

    def renderings(self, source: str, target: str) -> Sequence[Rendering]:
        """Return each name that the termbase does not have, with what the target makes of it."""
        ...


@dataclass(frozen=True, slots=True)
class Pair:
    """A text and its translation, as checks of texts see them: one plural form at a time.

    Placeholders and variables are masked, each by as many U+FFFC as it has characters, so
    that offsets stay. `field` is the kind of text (`title`, `body`, `person`, ...).
    `source_conventions` and `conventions` say how the two languages write facts.
    """

    source: str
    target: str
    field: str
    genre: Genre
    source_conventions: Conventions
    conventions: Conventions
    names: NameRules | None = None


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
    genre: Genre = Genre.FREE
    source_locale: str = "en"
    names: NameRules | None = None


@dataclass(frozen=True, slots=True)
class CatalogView:
    """A catalog as a whole, as checks of catalogs see it.

    `headers` are its fields in order; `lines` gives the line of each; `messages` are
    the entries, obsolete ones included. `plural_rule` is the locale's own: how many forms,
    and the text for the header's field. `header` is the header's text, repeated fields included.
    """

    locale: str
    domain: str
    path: str
    headers: Mapping[str, str]
    lines: Mapping[str, int]
    messages: Sequence[Message]
    plural_rule: tuple[int, str]
    header: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found; the caller adds the place and the check's id.

    `start` and `end` are offsets into the translation, in characters; -1 stands for the
    whole of it. `severity` None takes the check's own. `path`, `line` and `column` are for
    findings outside a unit (a catalog's header, a record).
    """

    message: str
    hint: str = ""
    severity: Severity | None = None
    start: int = -1
    end: int = -1
    path: str = ""
    line: int = 0
    column: int = 0


class EntryCheck(Protocol):
    """A check of catalog entries and their state: a module `toolkit/checks/<id with _>.py`.

    The docstring of a check is its documentation: what it finds and why, `Bad:` and
    `Good:` samples. A check module has one of `find`, `find_in_text`, `find_in_catalog`
    and `find_across`: what it looks at.
    """

    SEVERITY: Severity

    def find(self, unit: Unit) -> Iterator[Finding]:
        """Yield what is wrong with the entry, in any state."""
        ...


class TextCheck(Protocol):
    """A check of a translation against its source.

    It is asked where there is a translation of this very source: not of missing and stale
    ones. In drafts and fuzzy entries its errors count as warnings. It may have
    `fix(pair) -> str`, the target mended: idempotent, and for mechanical faults alone; and
    `SIGNS`, a frozenset of characters (no letters, blanks, commas or full stops; 0 for any
    digit) and of topics (`toolkit.reading.words.topics`): it is asked only where one of them stands
    in either text, or either is about one.
    """

    SEVERITY: Severity

    def find_in_text(self, pair: Pair) -> Iterator[Finding]:
        """Yield what is wrong with the translation."""
        ...


@dataclass(frozen=True, slots=True)
class Link:
    """A link of a release's text: where it stands, and the page it leads to."""

    path: str
    line: int
    column: int
    address: str


@dataclass(frozen=True, slots=True)
class TermEntry:
    """An entry of the newsroom's own termbase: where it stands, and whether anything uses it."""

    path: str
    line: int
    column: int
    msgctxt: str
    used: bool


@dataclass(frozen=True, slots=True)
class Archive:
    """Everything a newsroom holds, as checks across it see it.

    `renderings` are the names of free texts with what their translations make of them;
    `pages` are the names of the releases, `base_url` the address of the site they make.
    """

    units: Sequence[Unit]
    links: Sequence[Link] = ()
    entries: Sequence[TermEntry] = ()
    renderings: Sequence[tuple[Unit, Rendering]] = ()
    pages: Sequence[str] = ()
    base_url: str = ""


class CatalogCheck(Protocol):
    """A check of a catalog's header and entries as a whole."""

    SEVERITY: Severity

    def find_in_catalog(self, catalog: CatalogView) -> Iterator[Finding]:
        """Yield what is wrong with the catalog."""
        ...


class NewsroomCheck(Protocol):
    """A check across everything a newsroom holds."""

    SEVERITY: Severity

    def find_across(self, archive: Archive) -> Iterator[tuple[Unit | None, Finding]]:
        """Yield what is wrong, with the unit it stands in (None: the finding has its place)."""
        ...
