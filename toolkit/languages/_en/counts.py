"""Counts in English: `1 appeal`, `42,685 appeals`, `over 9,000 people`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.languages._en.dates import format_number
from toolkit.languages._en.plurals import plural
from toolkit.model import Approximation, Form, Number, Origin, Phrase

if TYPE_CHECKING:
    from decimal import Decimal

__all__ = ["acting", "count"]


def count(
    value: Decimal,
    phrase: Phrase,
    features: frozenset[str],  # noqa: ARG001 - as in every language
    about: Approximation | None,
) -> Form:
    """Return a number with what it counts."""
    is_one = value == 1 or phrase.number is Number.PLURAL
    noun = phrase.text if is_one else plural(phrase.text)
    number = f"{about} {format_number(value)}" if about else format_number(value)
    return Form(f"{number} {noun}", Origin.RULE, "the plural after any number but one")


def acting(role: str) -> str:
    """Return the role of somebody who acts in it for a time."""
    return f"acting {role}"
