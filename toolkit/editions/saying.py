"""Saying facts: the name, number or time that a placeholder asks for, in the form it asks for."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

from toolkit.editions.voice import FOREIGN, LANGUAGE_END, NATIVE, Said, Voice
from toolkit.facts import Count, FreeText, Others, Ref
from toolkit.grammar.placeholders import DATE_STYLES, parse
from toolkit.model import (
    Number,
    Origin,
    Period,
    Phrase,
    PhraseKind,
)
from toolkit.translations import PRESS

if TYPE_CHECKING:
    from toolkit.editions.voice import Voice
    from toolkit.facts import Fact

__all__ = ["agreement", "say"]

INCLUDING = "{figure} (including {parts})"
"""The message of templates/figures.j2 that says what a figure is made of."""

SHORTER = frozenset({"short", "surname"})
"""Features that ask for less than the full name of a person."""


def say(voice: Voice, fact: Fact, features: frozenset[str] = frozenset(), part: str = "") -> str:
    """Return a fact in the form asked for. Words in another language come back marked."""
    match fact:
        case tuple():
            return _say_list(voice, fact, features, part)
        case Ref():
            return _say_name(voice, fact, features, part)
    return _say_value(voice, fact, features)


def _say_value(voice: Voice, fact: Fact, features: frozenset[str]) -> str:
    match fact:
        case FreeText():
            return _say_text(voice, fact, features)
        case Count():
            return _say_count(voice, fact, features)
        case Others():
            others = Phrase(voice.grammar.language.OTHERS, number=Number.PLURAL)
            return _inflect(voice, others, features)
        case Period() | dt.date():
            return _say_time(voice, fact, features)
        case int() | Decimal():
            return _say_number(voice, fact, features)
    return str(fact)


def agreement(voice: Voice, fact: Fact) -> tuple[str, Number]:
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
    phrase, key = voice.phrase(fact)
    gender, number = voice.grammar.agreement(phrase, key)
    return gender or "", number


def _say_list(voice: Voice, facts: tuple[Fact, ...], features: frozenset[str], part: str) -> str:
    """Say a list: the case on each member, or on the last alone."""
    bare = features if "each" in features else features.difference(voice.grammar.language.CASES)
    spoken = [say(voice, fact, bare, part) for fact in facts[:-1]]
    spoken += [say(voice, fact, features, part) for fact in facts[-1:]]
    closing = "," if spoken and spoken[-1].endswith(",") else ""
    return voice.grammar.language.join(tuple(one.rstrip(",") for one in spoken)) + closing


def _say_time(voice: Voice, time: Period | dt.date, features: frozenset[str]) -> str:
    """Say a day or a period; the year only where the dateline does not tell it."""
    style = min(features & DATE_STYLES, default="")
    language = voice.grammar.language
    if isinstance(time, Period):
        with_year = style == "long" or (not voice.date or time.start.year != voice.date.year)
        text = language.format_period(time, style or "long", with_year=with_year)
    else:
        text = language.format_date(time, style or "long")
    asked = features - DATE_STYLES
    return _inflect(voice, Phrase(text, PhraseKind.DATE), asked) if asked else text


def _say_number(voice: Voice, value: int | Decimal, features: frozenset[str]) -> str:
    if "year" in features:
        return _say_time(voice, dt.date(int(value), 1, 1), features)
    return voice.grammar.language.format_number(value)


def _say_count(voice: Voice, count: Count, features: frozenset[str]) -> str:
    """Say a number and what it counts, and what it is made of in parentheses."""
    phrase, key = voice.phrase(count.of)
    settled = voice.grammar.settle(phrase, key)
    form = voice.grammar.count(count.value, settled, features, count.about)
    if form.origin is Origin.GUESS:
        voice.record_guess(settled, form, key)
    if not count.parts:
        return form.text
    including = voice.message(PRESS, "", INCLUDING)
    parts = _say_list(voice, count.parts, features | {"each"}, "")
    said = {"figure": form.text, "parts": parts}
    return "".join(
        piece if isinstance(piece, str) else said[piece.fact] for piece in parse(including.text)
    )


def _say_text(voice: Voice, fact: FreeText, features: frozenset[str]) -> str:
    phrase, said = voice.words(fact)
    if fact.msgctxt == "role" and "full" in features:
        features |= {"definite"}
    if "quoted" in features:
        quoted = Phrase(voice.grammar.language.quote(phrase.text), phrase.kind)
        return _form(voice, said, quoted, features)
    return _form(voice, said, phrase, features)


def _say_name(voice: Voice, ref: Ref, features: frozenset[str], part: str) -> str:
    if part == "role":
        return _say_list(voice, ref.roles, features | {"each"}, "")
    if ref.entry.kind == "role" and "full" in features:
        # A post without a name, not one before a name: the head of the centre.
        return _say_entry(voice, ref, features | {"definite"})
    if ref.entry.kind == "person" and not features & SHORTER:
        if _mentions_again(voice, ref):
            return _say_entry(voice, ref, features | {"short"})
        if "full" in features and ref.roles:
            return _say_full(voice, ref, features)
    return _say_entry(voice, ref, features)


def _mentions_again(voice: Voice, ref: Ref) -> bool:
    """Whether a person was named before; remembers that they are now."""
    again = ref.entry.msgctxt in voice.mentioned
    voice.mentioned.add(ref.entry.msgctxt)
    return again


def _say_full(voice: Voice, ref: Ref, features: frozenset[str]) -> str:
    """Say a person's roles and name, in the order of the language."""
    language = voice.grammar.language
    declined = language.CASES if language.ROLE_DECLINES else ()
    role_features = features.intersection(declined)
    role = _say_list(voice, ref.roles, role_features | {"each"}, "")
    name = _say_entry(voice, ref, features)
    return language.with_role(role, name)


def _say_entry(voice: Voice, ref: Ref, features: frozenset[str]) -> str:
    phrase, said = voice.name(ref.entry)
    key = ref.entry.msgctxt
    language = voice.grammar.language
    if phrase.kind is PhraseKind.PERSON:
        if "short" in features:
            phrase = Phrase(voice.grammar.initials(phrase.text), phrase.kind, phrase.gender)
        elif "surname" in features:
            phrase = Phrase(language.surname(phrase.text), phrase.kind, phrase.gender)
        return _form(voice, said, phrase, features, key)
    chosen, abbreviation = _house_form(voice, ref, phrase, features)
    if chosen != phrase.text:
        phrase, key = Phrase(chosen, phrase.kind, number=phrase.number), ""
        said = Said(chosen, voice.language, said.state)
    if ref.acting:
        phrase, key = phrase._replace(text=voice.grammar.acting(phrase.text)), ""
    if "quoted" in features or ref.entry.fields.quoted:
        phrase = Phrase(language.quote(phrase.text), phrase.kind, article="none")
    form = _form(voice, said, phrase, features, key)
    return f"{form} ({abbreviation})" if abbreviation else form


def _house_form(
    voice: Voice, ref: Ref, phrase: Phrase, features: frozenset[str]
) -> tuple[str, str]:
    """Return the form of a name to print, and an abbreviation to add in parentheses.

    The first mention is full, with the abbreviation where that is used again; later
    ones are the abbreviation, or the short form.
    """
    fields = ref.entry.fields
    abbreviation = fields.abbreviation.get(voice.language, "")
    short = fields.short.get(voice.language, phrase.text)
    if "abbr" in features:
        return abbreviation or phrase.text, ""
    if "short" in features:
        return short, ""
    # Two entries of one name (an office and its holder's role) are one mention.
    again = voice.mentions.get(phrase.text, 0)
    voice.mentions[phrase.text] = again + 1
    if "full" in features and ref.entry.kind != "role":
        return phrase.text, ""
    if again:
        voice.abbreviated = voice.abbreviated or bool(abbreviation)
        return abbreviation or short, ""
    if voice.expected.get(phrase.text, 0) > 1 and abbreviation not in phrase.text:
        return phrase.text, abbreviation
    return phrase.text, ""


def _form(voice: Voice, said: Said, phrase: Phrase, features: frozenset[str], key: str = "") -> str:
    """Return a phrase in the form asked for; one in another language stays as it is."""
    if said.language == voice.language:
        return _inflect(voice, phrase, features, key)
    return f"{FOREIGN}{said.language}{LANGUAGE_END}{phrase.text}{NATIVE}"


def _inflect(voice: Voice, phrase: Phrase, features: frozenset[str], key: str = "") -> str:
    form = voice.grammar.inflect(phrase, features, key)
    if form.origin is Origin.GUESS and not features.isdisjoint(voice.grammar.language.CASES):
        voice.record_guess(phrase, form, key)
    return form.text
