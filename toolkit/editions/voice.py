"""The voice of one edition: says facts and messages in its language, in order.

It remembers what was mentioned (a first mention is full, later ones short) and
records every message and form it used: that list is what the gate reads.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from toolkit import markup
from toolkit.facts import Count, FreeText, Others, Ref, own_name
from toolkit.grammar.forms import Grammar
from toolkit.grammar.placeholders import DATE_STYLES, parse
from toolkit.grammar.plain import language as language_of
from toolkit.model import (
    RANK,
    Form,
    Number,
    Origin,
    Period,
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
    from toolkit.termbase import Entry
    from toolkit.translations import Translations

__all__ = ["Said", "Voice"]

# Noncharacters around a text that is not in the edition's language: they cannot
# come from a record or a catalog, and typography passes them by.
FOREIGN, LANGUAGE_END, NATIVE = "\ufdd0", "\ufdd1", "\ufdd2"


INCLUDING = "{figure} (including {parts})"
"""The message of templates/figures.j2 that says what a figure is made of."""

SHORTER = frozenset({"short", "surname"})
"""Features that ask for less than the full name of a person."""


@dataclass(frozen=True)
class Said:
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
    `abbreviated` whether a later mention was an abbreviation.
    """

    release: str
    source: str
    grammar: Grammar
    translations: Translations
    uses: dict[Use, None] = field(default_factory=dict)
    problems: dict[Problem, None] = field(default_factory=dict)
    date: dt.date | None = None
    expected: Counter[str] = field(default_factory=Counter)
    mentions: Counter[str] = field(default_factory=Counter)
    mentioned: set[str] = field(default_factory=set)
    abbreviated: bool = False
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

    def forget(self) -> None:
        """Forget what was mentioned: a title page or a contact block is read by itself."""
        self.mentioned.clear()
        self.mentions.clear()

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
            date=self.date,
            mentions=Counter(self.mentions),
            mentioned=set(self.mentioned),
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
                self._phrase(fact)
                self.record(fact.roles if isinstance(fact, Ref) else ())

    # --------------------------------------------------------------- facts

    def say(self, fact: Fact, features: frozenset[str] = frozenset(), part: str = "") -> str:
        """Return a fact in the form asked for. Words in another language come back marked."""
        match fact:
            case tuple():
                return self._say_list(fact, features, part)
            case Ref():
                return self._say_name(fact, features, part)
        return self._say_value(fact, features)

    def _say_value(self, fact: Fact, features: frozenset[str]) -> str:
        match fact:
            case FreeText():
                return self._say_text(fact, features)
            case Count():
                return self._say_count(fact, features)
            case Others():
                others = Phrase(self.grammar.language.OTHERS, number=Number.PLURAL)
                return self._inflect(others, features)
            case Period() | dt.date():
                return self._say_time(fact, features)
            case int() | Decimal():
                return self._say_number(fact, features)
        return str(fact)

    def agreement(self, fact: Fact) -> tuple[str, Number]:
        """Return the gender (empty: none known) and number that words take with a fact."""
        if isinstance(fact, tuple):
            if len(fact) != 1:
                return "", Number.PLURAL
            fact = fact[0]
        if isinstance(fact, Period):
            return "", Number.SINGULAR if fact.start == fact.last else Number.PLURAL
        if isinstance(fact, Count):
            if fact.value != 1:
                return "", Number.PLURAL
            fact = fact.of
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

    def _say_time(self, time: Period | dt.date, features: frozenset[str]) -> str:
        """Say a day or a period; the year only where the dateline does not tell it."""
        style = next(iter(features & DATE_STYLES), "")
        language = self.grammar.language
        if isinstance(time, Period):
            with_year = style == "long" or (not self.date or time.start.year != self.date.year)
            text = language.format_period(time, style or "long", with_year=with_year)
        else:
            text = language.format_date(time, style or "long")
        return self._inflect(Phrase(text, PhraseKind.DATE), features - DATE_STYLES)

    def _say_number(self, value: int | Decimal, features: frozenset[str]) -> str:
        if "year" in features:
            return self._say_time(dt.date(int(value), 1, 1), features)
        return self.grammar.language.format_number(value)

    def _say_count(self, count: Count, features: frozenset[str]) -> str:
        """Say a number and what it counts, and what it is made of in parentheses."""
        phrase, key = self._phrase(count.of)
        settled = self.grammar.settle(phrase, key)
        form = self.grammar.language.count(count.value, settled, features, count.about)
        self._note_guess(settled, form, key)
        if not count.parts:
            return form.text
        including = self.message(PRESS, "", INCLUDING)
        parts = self._say_list(count.parts, features | {"each"}, "")
        said = {"figure": form.text, "parts": parts}
        return "".join(
            piece if isinstance(piece, str) else said[piece.fact] for piece in parse(including.text)
        )

    def _say_text(self, fact: FreeText, features: frozenset[str]) -> str:
        phrase, key = self._phrase(fact)
        said = self.free(fact)
        if fact.msgctxt == "role" and "full" in features:
            features |= {"definite"}
        if "quoted" in features:
            quoted = Phrase(self.grammar.language.quote(phrase.text), phrase.kind)
            return self._form(said, quoted, features, key)
        return self._form(said, phrase, features, key)

    def _say_name(self, ref: Ref, features: frozenset[str], part: str) -> str:
        if part == "role":
            return self._say_list(ref.roles, features | {"each"}, "")
        if ref.entry.kind == "role" and "full" in features:
            # A post without a name, not one before a name: the head of the centre.
            return self._say_entry(ref, features | {"definite"})
        if ref.entry.kind == "person" and not features & SHORTER:
            if self._mentions_again(ref):
                return self._say_entry(ref, features | {"short"})
            if "full" in features and ref.roles:
                return self._say_full(ref, features)
        return self._say_entry(ref, features)

    def _mentions_again(self, ref: Ref) -> bool:
        """Whether a person was named before; remembers that they are now."""
        again = ref.entry.msgctxt in self.mentioned
        self.mentioned.add(ref.entry.msgctxt)
        return again

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
        said = self._name(ref.entry)
        language = self.grammar.language
        if phrase.kind is PhraseKind.PERSON:
            if "short" in features:
                phrase = Phrase(language.initials(phrase.text), phrase.kind, phrase.gender)
            elif "surname" in features:
                phrase = Phrase(language.surname(phrase.text), phrase.kind, phrase.gender)
            return self._form(said, phrase, features, key)
        chosen, abbreviation = self._house_form(ref, phrase, features)
        if chosen != phrase.text:
            phrase, key = Phrase(chosen, phrase.kind, number=phrase.number), ""
            said = Said(chosen, self.language, said.state)
        if ref.acting:
            phrase, key = replace(phrase, text=language.acting(phrase.text)), ""
        if "quoted" in features or ref.entry.fields.quoted:
            phrase = Phrase(language.quote(phrase.text), phrase.kind, article="none")
        form = self._form(said, phrase, features, key)
        return f"{form} ({abbreviation})" if abbreviation else form

    def _house_form(self, ref: Ref, phrase: Phrase, features: frozenset[str]) -> tuple[str, str]:
        """Return the form of a name to print, and an abbreviation to add in parentheses.

        The first mention is full, with the abbreviation where that is used again; later
        ones are the abbreviation, or the short form.
        """
        fields = ref.entry.fields
        abbreviation = fields.abbreviation.get(self.language, "")
        short = fields.short.get(self.language, phrase.text)
        if "abbr" in features:
            return abbreviation or phrase.text, ""
        if "short" in features:
            return short, ""
        # Two entries of one name (an office and its holder's role) are one mention.
        again = self.mentions[phrase.text] > 0
        self.mentions[phrase.text] += 1
        if "full" in features and ref.entry.kind != "role":
            return phrase.text, ""
        if again:
            self.abbreviated = self.abbreviated or bool(abbreviation)
            return abbreviation or short, ""
        will_return = self.expected[phrase.text] > 1 and abbreviation not in phrase.text
        return phrase.text, abbreviation if will_return else ""

    def _phrase(self, fact: Ref | FreeText) -> tuple[Phrase, str]:
        """Return the dictionary form of a fact in the edition's language, and its key."""
        if isinstance(fact, FreeText):
            return Phrase(_clean(markup.plain(self.free(fact).text))), ""
        entry = fact.entry
        said = self._name(entry)
        fields = entry.fields
        phrase = Phrase(_clean(said.text), PhraseKind(entry.kind), fields.gender, fields.number)
        return phrase, entry.msgctxt

    def _name(self, entry: Entry) -> Said:
        """Return the name of an entry: from the termbase, or as the record spells it."""
        if entry.forms is None:
            return self.message(TERMBASE, entry.msgctxt, entry.name)
        if self.language in entry.forms:
            return Said(entry.forms[self.language], self.language, State.REVIEWED)
        return self.free(own_name(entry))

    def _form(self, said: Said, phrase: Phrase, features: frozenset[str], key: str = "") -> str:
        """Return a phrase in the form asked for; one in another language stays as it is."""
        if said.language == self.language:
            return self._inflect(phrase, features, key)
        return f"{FOREIGN}{said.language}{LANGUAGE_END}{phrase.text}{NATIVE}"

    def _inflect(self, phrase: Phrase, features: frozenset[str], key: str = "") -> str:
        form = self.grammar.inflect(phrase, features, key)
        if features & frozenset(self.grammar.language.CASES):
            self._note_guess(phrase, form, key)
        return form.text

    def _note_guess(self, phrase: Phrase, form: Form, key: str) -> None:
        if form.origin is Origin.GUESS:
            self._record_guess(phrase, form, key)

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
        if isinstance(fact, FreeText) and self.free(fact).language != self.language:
            return  # it waits for its translation, which will tell
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
