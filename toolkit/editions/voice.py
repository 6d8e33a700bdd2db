"""The voice of one edition: says facts and messages in its language, in order.

It remembers what was mentioned (a first mention is full, later ones short) and
records every message and form it used: that list is what the gate reads.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from toolkit import markup
from toolkit.facts import Count, FreeText, Ref, own_name
from toolkit.grammar.forms import Grammar
from toolkit.grammar.plain import language as language_of
from toolkit.model import (
    RANK,
    Form,
    Phrase,
    PhraseKind,
    Problem,
    Severity,
    State,
    Use,
)
from toolkit.translations import PRESS, TEMPLATE_LANGUAGE, TERMBASE, Translation

if TYPE_CHECKING:
    from toolkit.entries import Entry
    from toolkit.facts import Fact
    from toolkit.model import Gender, Number
    from toolkit.translations import Translations

__all__ = ["MessageKey", "Said", "Voice"]

# Noncharacters around a text that is not in the edition's language: they cannot
# come from a record or a catalog, and typography passes them by.
FOREIGN, LANGUAGE_END, NATIVE = "\ufdd0", "\ufdd1", "\ufdd2"


MessageKey = tuple[str, str, str, str]
"""A message in a language: its code, the domain, the context and the text."""


class Said(NamedTuple):
    """A message as it is printed: its text, whose language it is in, and its state."""

    text: str
    language: str
    state: State
    translation: Translation | None = None


@dataclass
class Voice:
    """Says things in `language`; one for each edition, used from top to bottom.

    `date` is the release's, whose year sentences leave out; `expected` says how often
    each name will be mentioned (known when it was told before); `mentions` and
    `mentioned` say how often a name, and whether a person, was mentioned so far;
    `abbreviated` whether a later mention was an abbreviation; `heard` has the states of
    the messages that a person has still to review; `known` what sentences and names say,
    which voices of many releases may share.
    """

    release: str
    source: str
    grammar: Grammar
    translations: Translations
    uses: dict[MessageKey, Use] = field(default_factory=dict)
    problems: dict[Problem, None] = field(default_factory=dict)
    date: dt.date | None = None
    expected: Counter[str] = field(default_factory=Counter)
    mentions: Counter[str] = field(default_factory=Counter)
    mentioned: set[str] = field(default_factory=set)
    abbreviated: bool = False
    heard: list[State] = field(default_factory=list)
    known: dict[MessageKey, tuple[Said, Use | None]] = field(default_factory=dict)

    @cached_property
    def language(self) -> str:
        """The code of the edition's language."""
        return self.grammar.language.CODE

    # ------------------------------------------------------------ messages

    def message(self, domain: str, msgctxt: str, msgid: str) -> Said:
        """Return a message in the edition's language, else in its own, and record its use."""
        key = (self.language, domain, msgctxt, msgid)
        said, use = self.known.get(key) or self.look_up(key)
        if use is not None:
            self.uses[key] = use
            if said.state is not State.REVIEWED:
                self.heard.append(said.state)
        return said

    def look_up(self, key: MessageKey) -> tuple[Said, Use | None]:
        """Return a message as it is said, in its own language if it must be, and its use.

        In its own language it uses no translation.
        """
        heard = self.known.get(key)
        if heard is None:
            heard = self._translated(*key)
            if key[1] != self.release:
                self.known[key] = heard
        return heard

    def _translated(
        self, language: str, domain: str, msgctxt: str, msgid: str
    ) -> tuple[Said, Use | None]:
        own = TEMPLATE_LANGUAGE if domain in {PRESS, TERMBASE} else self.source
        if own == language:
            return Said(msgid, own, State.REVIEWED), None
        found = self.translations.said(language, domain, msgctxt, msgid)
        use = Use(domain, msgctxt, msgid, found.state, drafted_by=found.drafted_by)
        if found.state is State.MISSING:
            return Said(msgid, own, found.state, found), use
        return Said(found.text, language, found.state, found), use

    def forget(self) -> None:
        """Forget what was mentioned: a title page or a contact block is read by itself."""
        self.mentioned.clear()
        self.mentions.clear()

    def worst_since(self, start: int) -> State:
        """Return the worst state of what was said after the first `start` that `heard` has."""
        if len(self.heard) == start:
            return State.REVIEWED
        return min(self.heard[start:], key=RANK.__getitem__)

    def free(self, text: FreeText) -> Said:
        """Return a text of the record in the edition's language."""
        return self.message(self.release, text.msgctxt, text.text)

    def aside(self, language: str) -> Voice:
        """Return a voice for a few words in another language, which records nothing."""
        return Voice(
            self.release,
            self.source,
            Grammar(language_of(language)),
            self.translations,
            date=self.date,
            mentions=Counter(self.mentions),
            mentioned=set(self.mentioned),
            known=self.known,
        )

    def record(self, fact: Fact) -> None:
        """Record that a fact's names are used, without saying them."""
        match fact:
            case tuple():
                for one in fact:
                    self.record(one)
            case Count():
                self.record((fact.of, *fact.parts))
            case Ref() | FreeText():
                self.phrase(fact)
                self.record(fact.roles if isinstance(fact, Ref) else ())

    def phrase(self, fact: Ref | FreeText) -> tuple[Phrase, str]:
        """Return the dictionary form of a fact in the edition's language, and its key."""
        if isinstance(fact, FreeText):
            return self.words(fact)[0], ""
        return self.name(fact.entry)[0], fact.entry.msgctxt

    def words(self, text: FreeText) -> tuple[Phrase, Said]:
        """Return a text of the record as a phrase, and how it is said."""
        said = self.free(text)
        return Phrase(_clean(markup.plain(said.text))), said

    def name(self, entry: Entry) -> tuple[Phrase, Said]:
        """Return the name of an entry as a phrase, and how it is said."""
        said, fields = self.name_of(entry), entry.fields
        return _named(said.text, entry.kind, fields.gender, fields.number), said

    def name_of(self, entry: Entry) -> Said:
        """Return the name of an entry: from the termbase, or as the record spells it."""
        if entry.forms is None:
            return self.message(TERMBASE, entry.msgctxt, entry.name)
        if self.language in entry.forms:
            return Said(entry.forms[self.language], self.language, State.REVIEWED)
        return self.free(own_name(entry))

    def record_guess(self, phrase: Phrase, form: Form, key: str) -> None:
        """Record that a form was guessed, until a linguist confirms it."""
        path = f"locales/{self.language}/grammar.yaml"
        problem = Problem(
            check="guessed-form",
            severity=Severity.WARNING,
            path=path,
            locale=self.language,
            msgctxt=key,
            msgid=phrase.text,
            message=f"guessed: {form.text!r} ({form.reason})",
            hint=f"Confirm or correct it in {path} under `{key or phrase.text}:`.",
        )
        self.problems[problem] = None

    def problem_of_gender(self, fact: Fact) -> None:
        """Record that words cannot agree with a fact whose gender nobody knows."""
        if isinstance(fact, FreeText) and self.free(fact).language != self.language:
            return  # it waits for its translation, which will tell
        phrase, key = self.phrase(fact) if isinstance(fact, Ref | FreeText) else (Phrase("?"), "")
        problem = Problem(
            check="unknown-gender",
            severity=Severity.ERROR,
            path="locales/termbase.yaml",
            locale=self.language,
            msgctxt=key,
            msgid=phrase.text,
            message=f"the gender of {phrase.text!r} is not known",
            hint=f"Add `gender:` to `{key}` in locales/termbase.yaml or grammar.yaml.",
        )
        self.problems[problem] = None


_CLEAN = str.maketrans("", "", FOREIGN + LANGUAGE_END + NATIVE)


@lru_cache(maxsize=2048)  # names stand in many releases
def _named(text: str, kind: str, gender: Gender | None, number: Number | None) -> Phrase:
    return Phrase(_clean(text), PhraseKind(kind), gender, number)


def _clean(text: str) -> str:
    return text.translate(_CLEAN)
