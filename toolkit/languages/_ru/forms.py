"""The forms of phrases, names and counts, and what words agree with."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from toolkit.languages._ru import figures
from toolkit.languages._ru.analysis import analyse
from toolkit.languages._ru.counts import counted, declined_numeral, is_count, split_one
from toolkit.languages._ru.dictionary import parses
from toolkit.languages._ru.endings import CASES
from toolkit.languages._ru.holders import decline_holder
from toolkit.languages._ru.persons import gender_of
from toolkit.languages._ru.phrase import render
from toolkit.languages._ru.quoted import quoted
from toolkit.languages._ru.titles import is_sure_stranger, split_title, stranger_of
from toolkit.languages._ru.towns import decline_unknown_place, is_unknown_place
from toolkit.model import Form, Gender, Number, Origin, Phrase, PhraseKind

if TYPE_CHECKING:
    from decimal import Decimal

    from toolkit.model import Approximation

__all__ = ["acting", "agreement_of", "count", "inflect"]

_QUOTED = re.compile(r"«(?:[^«»]|«[^«»]*»)*»|„[^“]*“|\"[^\"]*\"|“[^”]*”")
_MONTH = r"(?i:янв|февр|март|апр|ма|ию[нл]|авг|сент|окт|нояб|дек)[а-я]+"
_DAY = re.compile(
    rf"\d{{1,2}}(?:[–-]\d{{1,2}})?[ \u00a0]{_MONTH}(?:[ \u00a0]\d{{4}} года)?|[\d.,:–-]+"
)

_APPROXIMATE = re.compile(
    r"(?:не )?(?:более|менее|свыше|около|порядка|до|больше|меньше)(?: чем)? (\S+).*", re.DOTALL
)
# Nouns that count like numerals: более тысячи, около половины.
_AMOUNTS = frozenset({"тысячи", "миллиона", "миллиарда", "десятка", "сотни", "половины", "трети"})


@lru_cache(maxsize=8192)
def inflect(phrase: Phrase, features: frozenset[str]) -> Form:
    """Return the form of `phrase` in the case and number among `features`.

    Dates with a day, abbreviations and long titles in quotation marks stay.
    """
    case = next((case for case in CASES[1:] if case in features), CASES[0])
    plural = "plural" in features and phrase.number is not Number.PLURAL
    text = phrase.text
    if case == "nominative" and not plural:
        return Form(text, Origin.RULE, "the dictionary form")
    if phrase.indeclinable or not text.strip():
        return Form(text, Origin.RULE, "it does not decline")
    if _QUOTED.fullmatch(text):
        return quoted(phrase, case, plural=plural)
    if phrase.kind is PhraseKind.DATE and _DAY.fullmatch(text):
        return Form(text, Origin.RULE, "the day is an ordinal in the genitive")
    return _inflected(phrase, case, plural=plural)


def _inflected(phrase: Phrase, case: str, *, plural: bool) -> Form:
    stranger = stranger_of(phrase.text) if phrase.kind is PhraseKind.ROLE else ""
    if phrase.kind is PhraseKind.PERSON or (stranger and is_sure_stranger(phrase.text, stranger)):
        found = decline_holder(phrase, case, inflect)
        return found or _inflected(phrase._replace(kind=PhraseKind.ROLE), case, plural=False)
    return _phrase(phrase, case, stranger, plural=plural)


def _phrase(phrase: Phrase, case: str, stranger: str, *, plural: bool) -> Form:
    if _is_approximate(phrase.text):
        return Form(phrase.text, Origin.RULE, "an approximate number keeps its genitive")
    if is_count(phrase.text):
        return counted(phrase.text, case)
    one = split_one(phrase.text)
    if one:
        form = _inflected(phrase._replace(text=one[1]), case, plural=plural)
        return form._replace(text=f"{declined_numeral(one[0], case)} {form.text}")
    if phrase.kind is PhraseKind.PLACE and is_unknown_place(phrase.text):
        return decline_unknown_place(phrase.text, case, phrase.gender)
    found = analyse(phrase.text, phrase.kind)
    doubtful = found.doubtful or ("" if found.names else stranger)
    return render(phrase, replace(found, doubtful=doubtful), case, plural=plural)


@lru_cache(maxsize=8192)
def agreement_of(phrase: Phrase) -> tuple[Gender | None, Number]:
    """Return gender and number of the head; coordinated heads and counts are plural."""
    if phrase.kind is PhraseKind.PERSON:
        name = split_title(phrase.text)[1] or phrase.text
        return phrase.gender or gender_of(name)[0], Number.SINGULAR
    if phrase.number is Number.PLURAL or is_count(phrase.text) or _is_approximate(phrase.text):
        return None, Number.PLURAL
    found = analyse(phrase.text, phrase.kind)
    if found.coordinated:
        return None, Number.PLURAL
    if found.names or not found.groups:
        # The verb follows the person: министр Сахиба Гафарова заявила.
        named = ("".join(found.tokens[start:end]) for start, end in found.names)
        shown = next((gender_of(name)[0] for name in named), None)
        return phrase.gender or shown, Number.SINGULAR
    head = found.groups[0].head.reading
    if head.number is Number.PLURAL:
        return None, Number.PLURAL
    return phrase.gender or head.gender, Number.SINGULAR


def _is_approximate(text: str) -> bool:
    """Whether a number stands after `более`, `около`: the noun stays in the genitive."""
    found = _APPROXIMATE.fullmatch(text)
    if found is None:
        return False
    number = found[1]
    is_genitive = any({"NUMR", "gent"} <= one.tag.grammemes for one in parses(number))
    return number[0].isdigit() or number in _AMOUNTS or is_genitive


def acting(role: str) -> str:
    """Return the role of somebody who acts in it for a time."""
    return f"исполняющий обязанности {inflect(Phrase(role), frozenset({'genitive'})).text}"


def count(
    value: Decimal, phrase: Phrase, features: frozenset[str], about: Approximation | None
) -> Form:
    """Return a number with what it counts, in the form the number asks for."""
    return figures.count(value, phrase, features, about, inflect)
