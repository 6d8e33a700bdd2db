"""The voice of one edition: says facts and messages in its language, in order.

It remembers what was mentioned (a first mention is full, later ones short) and
records every message and form it used: that list is what the gate reads.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from toolkit import markup
from toolkit.facts import FreeText, Ref
from toolkit.grammar.forms import Grammar
from toolkit.grammar.placeholders import DATE_STYLES
from toolkit.grammar.plain import language as language_of
from toolkit.model import (
    RANK,
    Form,
    Number,
    Origin,
    Phrase,
    PhraseKind,
    Problem,
    Severity,
    State,
    Use,
)
from toolkit.translations import PRESS, TEMPLATE_LANGUAGE, TERMBASE, Translation

if TYPE_CHECKING:
    from toolkit.facts import Fact
    from toolkit.translations import Translations

__all__ = ["Said", "Voice"]

# Noncharacters around a text that is not in the edition's language: they cannot
# come from a record or a catalog, and typography passes them by.
FOREIGN, LANGUAGE_END, NATIVE = "\ufdd0", "\ufdd1", "\ufdd2"


@dataclass(frozen=True)
class Said:
    """A message as it is printed: its text, whose language it is in, and its state."""

    text: str
    language: str
    state: State
    translation: Translation | None = None


@dataclass
class Voice:
    """Says things in `language`; one for each edition, used from top to bottom."""

    release: str
    source: str
    grammar: Grammar
    translations: Translations
    uses: dict[Use, None] = field(default_factory=dict)
    problems: dict[Problem, None] = field(default_factory=dict)
    mentioned: set[str] = field(default_factory=set)
    heard: list[State] = field(default_factory=list)

    @property
    def language(self) -> str:
        """Return the code of the edition's language."""
        return self.grammar.language.CODE

    # ------------------------------------------------------------ messages

    def message(self, domain: str, msgctxt: str, msgid: str) -> Said:
        """Return a message in the edition's language, else in its own, and record its use."""
        own = TEMPLATE_LANGUAGE if domain in {PRESS, TERMBASE} else self.source
        if own == self.language:
            return Said(msgid, own, State.REVIEWED)
        found = self.translations.find(self.language, domain, msgctxt, msgid)
        self.uses[Use(domain, msgctxt, msgid, found.state)] = None
        self.heard.append(found.state)
        if found.state is State.MISSING:
            return Said(msgid, own, found.state, found)
        return Said(found.text, self.language, found.state, found)

    def worst_since(self, start: int) -> State:
        """Return the worst state of the messages said after the first `start` ones."""
        return min(self.heard[start:], key=RANK.__getitem__, default=State.REVIEWED)

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
            mentioned=set(self.mentioned),
        )

    def record(self, fact: Fact) -> None:
        """Record that a fact's names are used, without saying them."""
        if isinstance(fact, tuple):
            for one in fact:
                self.record(one)
        elif isinstance(fact, Ref | FreeText):
            self._phrase(fact)
            self.record(fact.roles if isinstance(fact, Ref) else ())

    # --------------------------------------------------------------- facts

    def say(self, fact: Fact, features: frozenset[str] = frozenset(), part: str = "") -> str:
        """Return a fact in the form asked for. Words in another language come back marked."""
        if isinstance(fact, tuple):
            return self._say_list(fact, features, part)
        if isinstance(fact, dt.date):
            return self._say_date(fact, features)
        if isinstance(fact, int):
            return self._say_number(fact, features)
        if isinstance(fact, Ref):
            return self._say_name(fact, features, part)
        if isinstance(fact, FreeText):
            return self._say_text(fact, features)
        return str(fact)

    def agreement(self, fact: Fact) -> tuple[str, Number]:
        """Return the gender (empty: none known) and number that words take with a fact."""
        if isinstance(fact, tuple):
            if len(fact) != 1:
                return "", Number.PLURAL
            fact = fact[0]
        if not isinstance(fact, Ref | FreeText):
            return "", Number.SINGULAR
        phrase, key = self._phrase(fact)
        gender, number = self.grammar.agreement(phrase, key)
        return gender or "", number

    def _say_list(self, facts: tuple[Fact, ...], features: frozenset[str], part: str) -> str:
        """Say a list: the case on each member, or on the last alone."""
        cases = frozenset(self.grammar.language.CASES)
        bare = features if "each" in features else features - cases
        spoken = [self.say(fact, bare, part) for fact in facts[:-1]]
        spoken += [self.say(fact, features, part) for fact in facts[-1:]]
        closing = "," if spoken and spoken[-1].endswith(",") else ""
        return self.grammar.language.join(tuple(one.rstrip(",") for one in spoken)) + closing

    def _say_date(self, date: dt.date, features: frozenset[str]) -> str:
        style = next(iter(features & DATE_STYLES), "long")
        text = self.grammar.language.format_date(date, style)
        return self._inflect(Phrase(text, PhraseKind.DATE), features - DATE_STYLES)

    def _say_number(self, value: int, features: frozenset[str]) -> str:
        if "year" in features:
            return self._say_date(dt.date(value, 1, 1), features)
        return self.grammar.language.format_number(value)

    def _say_text(self, fact: FreeText, features: frozenset[str]) -> str:
        phrase, key = self._phrase(fact)
        said = self.free(fact)
        if "quoted" in features:
            quoted = Phrase(self.grammar.language.quote(phrase.text), phrase.kind)
            return self._form(said, quoted, features, key)
        return self._form(said, phrase, features, key)

    def _say_name(self, ref: Ref, features: frozenset[str], part: str) -> str:
        if part == "role":
            return self._say_list(ref.roles, features | {"each"}, "")
        if "full" in features and ref.roles:
            return self._say_full(ref, features)
        return self._say_entry(ref, features)

    def _say_full(self, ref: Ref, features: frozenset[str]) -> str:
        """Say a person's roles and name, in the order of the language."""
        language = self.grammar.language
        cases = frozenset(language.CASES)
        role_features = features & cases if language.ROLE_DECLINES else frozenset[str]()
        role = self._say_list(ref.roles, role_features | {"each"}, "")
        name = self._say_entry(ref, features)
        return language.with_role(role, name)

    def _say_entry(self, ref: Ref, features: frozenset[str]) -> str:
        phrase, key = self._phrase(ref)
        said = self.message(TERMBASE, ref.entry.msgctxt, ref.entry.name)
        language = self.grammar.language
        if phrase.kind is PhraseKind.PERSON:
            if "short" in features:
                phrase = Phrase(language.initials(phrase.text), phrase.kind, phrase.gender)
            elif "surname" in features:
                phrase = Phrase(language.surname(phrase.text), phrase.kind, phrase.gender)
            return self._form(said, phrase, features, key)
        chosen = self._house_form(ref, phrase, features)
        if chosen != phrase.text:
            phrase, key = Phrase(chosen, phrase.kind, number=phrase.number), ""
            said = Said(chosen, self.language, said.state)
        if "quoted" in features:
            phrase = Phrase(language.quote(phrase.text), phrase.kind, article="none")
        return self._form(said, phrase, features, key)

    def _house_form(self, ref: Ref, phrase: Phrase, features: frozenset[str]) -> str:
        """Return the full form, or the short one where asked for or mentioned before."""
        fields = ref.entry.fields
        if "abbr" in features:
            return fields.abbreviation.get(self.language, phrase.text)
        short = fields.short.get(self.language, phrase.text)
        if "short" in features:
            return short
        # Two entries of one name (an office and its holder's role) are one mention.
        seen = phrase.text in self.mentioned
        self.mentioned.add(phrase.text)
        return short if seen and "full" not in features else phrase.text

    def _phrase(self, fact: Ref | FreeText) -> tuple[Phrase, str]:
        """Return the dictionary form of a fact in the edition's language, and its key."""
        if isinstance(fact, FreeText):
            return Phrase(_clean(markup.plain(self.free(fact).text))), ""
        entry = fact.entry
        said = self.message(TERMBASE, entry.msgctxt, entry.name)
        fields = entry.fields
        phrase = Phrase(_clean(said.text), PhraseKind(entry.kind), fields.gender, fields.number)
        return phrase, entry.msgctxt

    def _form(self, said: Said, phrase: Phrase, features: frozenset[str], key: str = "") -> str:
        """Return a phrase in the form asked for; one in another language stays as it is."""
        if said.language == self.language:
            return self._inflect(phrase, features, key)
        return f"{FOREIGN}{said.language}{LANGUAGE_END}{phrase.text}{NATIVE}"

    def _inflect(self, phrase: Phrase, features: frozenset[str], key: str = "") -> str:
        form = self.grammar.inflect(phrase, features, key)
        if form.origin is Origin.GUESS and features & frozenset(self.grammar.language.CASES):
            self._record_guess(phrase, form, key)
        return form.text

    def _record_guess(self, phrase: Phrase, form: Form, key: str) -> None:
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
        phrase, key = self._phrase(fact) if isinstance(fact, Ref | FreeText) else (Phrase("?"), "")
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


def _clean(text: str) -> str:
    return text.translate(_CLEAN)
