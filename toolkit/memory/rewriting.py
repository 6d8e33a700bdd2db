"""Rewriting: a fact written in the place and the form of another, or not at all."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import product
from typing import TYPE_CHECKING

from toolkit.memory.names import rewritten_name
from toolkit.model import Conventions, Language, Phrase
from toolkit.reading.facts.figures import values
from toolkit.reading.facts.stated import Fact
from toolkit.reading.texts.literals import Literal
from toolkit.reading.words.lexicon import lowered

if TYPE_CHECKING:
    from toolkit.memory.items import Item, Tongue

__all__ = ["rewritten"]

_FIGURE = re.compile(r"\d+(?:[.,\u00a0\u202f ]\d+)*")
_CLOCK = re.compile(r"\d{1,2}:\d{2}")
_PERCENT = re.compile(r"[\u00a0\u202f ]?%")
_ENDING = re.compile(r"[-\u2011’']?[^\W\d_]+")
_GROUPED_FROM = 10_000
"""From which number on a language groups digits whatever the old text did."""


def rewritten(was: Item, now: Item, place: Item, text: str, target: Tongue) -> tuple[str, int]:
    """Return how the target language writes `now` in the `place` of `was`, and where that ends.

    `text` is the translation that `place` is in; what is attached to a figure there belongs
    to it. Empty where it cannot be done safely.
    """
    if isinstance(was.found, Literal):
        return _literal(was, now, place, text), place.end
    if not isinstance(was.found, Fact):
        return rewritten_name(was, now, place, target), place.end
    if place.text.isalpha():
        return _month(was, now, place, target.grammar.language), place.end
    return _figure(was, now, place, text, target.grammar.language)


def _literal(was: Item, now: Item, place: Item, text: str) -> str:
    """Copy what is the same in every language, if the translation had copied the old one."""
    is_translated = was.sort == "reference" and was.text != place.text
    return "" if is_translated or _ENDING.match(text, place.end) else now.text


def _month(was: Item, now: Item, place: Item, language: Language) -> str:
    from babel.dates import get_month_names

    months = [_value(item, "m") for item in (was, now)]
    if None in months:
        return ""
    names = get_month_names("wide", "stand-alone", language.CODE)
    old, new = (names[int(month or 0)] for month in months)
    is_capital = place.text[0].isupper()
    written = _like(place.text, language, old, new)
    return language.capitalise(written) if is_capital and written else written


def _figure(was: Item, now: Item, place: Item, text: str, language: Language) -> tuple[str, int]:
    """Write a number or time with the sign and the ending that the old one has."""
    old, new = _numbers(was, now, place, text, language)
    percent = _PERCENT.match(text, place.end)
    sign = percent[0] if percent else ""
    bare = place.end + len(sign)
    ending = _ENDING.match(text, bare)
    if not new or ending is None:
        return f"{new}{sign}" if new else "", bare
    conventions = language.CONVENTIONS
    if not sign and re.fullmatch(rf"-(?:{conventions.ordinal_mark})", ending[0]):
        return _ordinal(old, new, ending[0], conventions), ending.end()
    written = _like(text[place.start : ending.end()], language, old + sign, new + sign)
    return written, ending.end()


def _ordinal(old: str, new: str, ending: str, conventions: Conventions) -> str:
    ordinal = conventions.ordinal
    if ordinal is None or not (old.isdigit() and new.isdigit()):
        return ""
    return ordinal(int(new)) if ordinal(int(old)) == f"{old}{ending}" else ""


def _numbers(was: Item, now: Item, place: Item, text: str, language: Language) -> tuple[str, str]:
    """Return the old figure as it stands and the new one written so; empty: not safely."""
    if _CLOCK.fullmatch(place.text):
        same = place.text == was.text and _CLOCK.fullmatch(now.text)
        time = _value(now, "t")
        written = f"{int(time) // 60:02}:{int(time) % 60:02}" if time is not None else ""
        return place.text, now.text if same else written
    said = _value(was, "n"), _value(now, "n")
    if not _FIGURE.fullmatch(place.text) or not _agrees(was, now, place):
        return "", ""
    if values(place.text, language.CONVENTIONS) != {said[0]}:
        return "", ""
    old, new = (_decimal(value or 0) for value in said)
    follows = text[place.end :].lstrip("\u00a0\u202f ")[:1]
    if was.sort.startswith("number") and follows != "%" and not _counts_alike(old, new, language):
        return "", ""
    is_year = was.sort.startswith("date")
    plain = f"{new:f}".isdigit() and (is_year or (place.text.isdigit() and new < _GROUPED_FROM))
    return place.text, f"{new:f}" if plain else language.format_number(new)


def _decimal(value: float) -> Decimal:
    return Decimal(int(value)) if value == int(value) else Decimal(str(value))


def _agrees(was: Item, now: Item, place: Item) -> bool:
    """Whether all three are numbers of one kind: in digits, and per cent or not."""
    facts = [one.found for one in (was, now, place) if isinstance(one.found, Fact)]
    kinds = {(fact.kind, fact.percent) for fact in facts}
    return len(kinds) == 1 and _value(now, "n") is not None and now.text[0].isdigit()


def _counts_alike(old: Decimal, new: Decimal, language: Language) -> bool:
    """Whether what is counted takes the same form after both numbers (CLDR plural rules)."""
    from babel import Locale

    rule = Locale.parse(language.CODE).plural_form
    return bool(rule(old) == rule(new))


def _value(item: Item, kind: str) -> float | None:
    """Return what a fact says for certain; None where it may say several things."""
    readings = item.found.readings if isinstance(item.found, Fact) else frozenset()
    if len(readings) != 1:
        return None
    ((sort, value),) = readings
    return value if sort == kind else None


def _like(written: str, language: Language, old: str, new: str) -> str:
    """Return `new` in the form in which `written` has `old`; empty where it may be several."""
    owned = ("", "possessive") if "possessive" in language.FEATURES else ("",)
    forms = [frozenset(filter(None, pair)) for pair in product(("", *language.CASES[1:]), owned)]
    conventions = language.CONVENTIONS
    small = lowered(written, conventions)
    found = {
        language.inflect(Phrase(new), features).text
        for features in forms
        if lowered(language.inflect(Phrase(old), features).text, conventions) == small
    }
    return found.pop() if len(found) == 1 else ""
