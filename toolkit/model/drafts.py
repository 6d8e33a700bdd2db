"""Drafts: what a provider is asked, what it replies, and the shape of a provider."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from toolkit.model.grammar import Gender
from toolkit.model.machines import ProviderSettings

if TYPE_CHECKING:
    from requests import Session

__all__ = [
    "Machine",
    "Provider",
    "Refusal",
    "Reply",
    "Request",
    "Task",
]


@dataclass(frozen=True, slots=True)
class Request:
    """A message without a translation, as a provider is asked for it.

    `kind` is the first word of its msgctxt (person, place, title, body, ...), `sentence` for
    a sentence of a template, which has placeholders; `gender` that of a person, where it is
    known; `known` the reviewed translations, by language; `terms` spans of the text and what
    each is in the target language: names of the termbase; `cases` the cases of these that
    the target language is sure of.
    """

    text: str
    source: str
    target: str
    kind: str = ""
    gender: Gender | None = None
    known: Mapping[str, str] = field(default_factory=dict)
    terms: Mapping[str, str] = field(default_factory=dict)
    cases: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def forms(self, term: str) -> tuple[str, ...]:
        """Return what may stand for a term in the translation, the name itself first."""
        return tuple(dict.fromkeys((self.terms[term], *self.cases.get(term, {}).values())))


@dataclass(frozen=True, slots=True)
class Reply:
    """What a provider replied: a draft, or none and the reason, for people to read.

    `score` says how sure the draft is, of 100, where the provider knows; `remarks` is what
    a reviewer should look at.
    """

    text: str = ""
    reason: str = ""
    score: int | None = None
    remarks: tuple[str, ...] = ()


class Provider(Protocol):
    """A provider plug-in: a module `toolkit/providers/<name>.py`."""

    OFFLINE: bool
    """Whether nothing leaves this machine."""

    # KINDS: frozenset[str], where a provider drafts some kinds of text only.

    def draft(self, requests: Sequence[Request]) -> Iterator[Reply]:
        """Yield a reply to each request, in order, as soon as it is there."""
        ...


@dataclass(frozen=True)
class Task:
    """What a machine needs to translate: the languages, its settings, key and session.

    The session keeps the limits of the settings and raises `Refusal` for every status
    that is an error; whatever speaks HTTP speaks through it.
    """

    source: str
    target: str
    settings: ProviderSettings
    key: str
    session: Session


class Refusal(Exception):
    """No translation: why, for people to read; never with a key in it.

    `status` is that of HTTP, `wait` the seconds a server asks for (Retry-After, RFC 9110);
    a `final` one will not change in this run, a `passing` one may at the next try.
    """

    def __init__(
        self,
        reason: str,
        *,
        status: int = 0,
        wait: float | None = None,
        final: bool = False,
        passing: bool = False,
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.status = status
        self.wait = wait
        self.final = final
        self.passing = passing


class Machine(Protocol):
    """A provider that translates texts elsewhere: a module `toolkit/providers/<name>.py`.

    It only asks and reads the answer; time limits, retries, budget, protection of
    placeholders and names, and doubt about what comes back are `toolkit.drafts`'.
    """

    OFFLINE: bool
    KEY: str
    """The environment variable of its key, or empty."""
    SIZE: int
    """UTF-8 bytes it surely takes in one question."""
    TEXTS: int
    """Texts in one question; more than one of HTML only, whose elements are numbered."""
    HTML: bool
    """Whether it keeps HTML, and leaves `translate="no"` alone."""

    def speaks(self, task: Task) -> bool:
        """Whether it translates between the languages of the task; raises `Refusal`."""
        ...

    def translate(self, texts: Sequence[str], task: Task) -> Sequence[object]:
        """Return what it makes of each text, whatever that is; raises `Refusal`."""
        ...
