"""Figures in Russian, made from a number and a dictionary form: `42 685 обращений`.

Source: the Russian grammar of 1980, on numerals: after 2 to 4 the noun is in the genitive
singular and its adjectives in the genitive plural, after 5 all are in the genitive plural;
«более» and «около» take the genitive. The category of a number is CLDR's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.languages._ru.dates import format_number
from toolkit.languages._ru.endings import CASES
from toolkit.model import Approximation, Form, Phrase

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal

__all__ = ["count"]

# What a noun is after a number, where that is not its genitive plural.
_AFTER_NUMBERS = {"людей": "человек", "годов": "лет"}
_ADJECTIVE_ENDINGS = ("ых", "их")
_WORDS = {Approximation.OVER: "более", Approximation.ABOUT: "около", Approximation.NEARLY: "почти"}


def count(
    value: Decimal,
    phrase: Phrase,
    features: frozenset[str],
    about: Approximation | None,
    inflect: Callable[[Phrase, frozenset[str]], Form],
) -> Form:
    """Return a number with what it counts, in the case among `features`."""
    case = next((case for case in CASES if case in features), CASES[0])
    if about in {Approximation.OVER, Approximation.ABOUT}:
        case = "genitive"
    noun = _noun(value, phrase, case, inflect)
    word = f"{_WORDS[about]} " if about else ""
    return Form(f"{word}{format_number(value)} {noun.text}", noun.origin, noun.reason)


def _noun(
    value: Decimal, phrase: Phrase, case: str, inflect: Callable[[Phrase, frozenset[str]], Form]
) -> Form:
    if value != value.to_integral_value():
        return inflect(phrase, frozenset({"genitive"}))
    category = _category(int(value))
    if category == "one":
        return inflect(phrase, frozenset({case}))
    if case not in {"nominative", "accusative"}:
        return _after_numbers(inflect(phrase, frozenset({case, "plural"})))
    many = _after_numbers(inflect(phrase, frozenset({"genitive", "plural"})))
    if category == "many":
        return many
    few = inflect(phrase, frozenset({"genitive"}))
    return Form(_paucal(few.text, many.text), few.origin, few.reason)


def _category(value: int) -> str:
    """Return CLDR's plural category of a whole number: one, few or many."""
    if value % 10 == 1 and value % 100 != 11:
        return "one"
    return "few" if value % 10 in {2, 3, 4} and value % 100 not in {12, 13, 14} else "many"


def _after_numbers(form: Form) -> Form:
    words = [_AFTER_NUMBERS.get(word, word) for word in form.text.split(" ")]
    return Form(" ".join(words), form.origin, form.reason)


def _paucal(singular: str, plural: str) -> str:
    """Take the adjectives before the noun from the plural: 2 письменных обращения."""
    singles, plurals = singular.split(" "), plural.split(" ")
    at = 0
    while at < len(plurals) - 1 and plurals[at].endswith(_ADJECTIVE_ENDINGS):
        at += 1
    return " ".join(plurals[:at] + singles[at:])
