"""Counts in Azerbaijani: the noun stays singular; `9000-dən çox şəxs`, `9000-ə yaxın şəxs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.languages._az.dates import format_number
from toolkit.languages._az.phrase import inflected, number_in_case
from toolkit.languages._az.sounds import CASES
from toolkit.model import Approximation, Form, Phrase

if TYPE_CHECKING:
    from decimal import Decimal

__all__ = ["acting", "count"]


def count(
    value: Decimal, phrase: Phrase, features: frozenset[str], about: Approximation | None
) -> Form:
    """Return a number with what it counts; a case stands on the noun."""
    case = next((case for case in CASES if case in features), CASES[0])
    noun = inflected(phrase, case, plural=False)
    number = format_number(value)
    match about:
        case Approximation.OVER:
            number = f"{number_in_case(number, 'ablative')} çox"
        case Approximation.NEARLY:
            number = f"{number_in_case(number, 'dative')} yaxın"
        case Approximation.ABOUT:
            number = f"təxminən {number}"
    return Form(f"{number} {noun.text}", noun.origin, noun.reason)


def acting(role: str) -> str:
    """Return the role of somebody who acts in it for a time."""
    return f"{role} vəzifəsini icra edən"
