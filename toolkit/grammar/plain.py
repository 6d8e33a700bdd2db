"""The language of those that have no module yet: everything stays as it was written."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, cast

from toolkit import registry
from toolkit.model import Form, Gender, Language, Number, Origin, Phrase

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

__all__ = ["PlainLanguage", "language"]


class PlainLanguage:
    """A language without inflection; dates and numbers come from CLDR through babel."""

    CASES: tuple[str, ...] = ("nominative",)
    FEATURES: frozenset[str] = frozenset({"nominative"})
    AGREEMENT: Mapping[int, tuple[str, ...]] = {2: ("singular", "plural")}
    ROLE_DECLINES = False

    def __init__(self, code: str) -> None:
        self.CODE = code

    def inflect(self, phrase: Phrase, features: frozenset[str]) -> Form:
        """Return the phrase as it stands: a guess as soon as a form was asked for."""
        origin = Origin.GUESS if features - {"nominative"} else Origin.RULE
        return Form(phrase.text, origin, f"no inflection for {self.CODE}")

    def agreement_of(self, phrase: Phrase) -> tuple[Gender | None, Number]:
        """Return what is known of the phrase."""
        return phrase.gender, phrase.number or Number.SINGULAR

    def with_role(self, role: str, name: str) -> str:
        """Return role, then name."""
        return f"{role} {name}"

    def initials(self, name: str) -> str:
        """Return the name in full."""
        return name

    def surname(self, name: str) -> str:
        """Return the last word."""
        return name.rpartition(" ")[2]

    def join(self, items: tuple[str, ...]) -> str:
        """Join with the list pattern of CLDR."""
        from babel.lists import format_list

        return format_list(items, locale=self.CODE)

    def quote(self, text: str) -> str:
        """Return the text in “quotation marks”."""
        return f"“{text}”"

    def typeset(self, text: str) -> str:
        """Return the text as it is."""
        return text

    def capitalise(self, text: str) -> str:
        """Return the text with its first letter in upper case."""
        return text[:1].upper() + text[1:]

    def format_date(self, date: dt.date, style: str) -> str:
        """Return the date in the formats of CLDR."""
        from babel.dates import format_date, format_skeleton

        if style == "year":
            return str(date.year)
        if style == "month":
            return format_skeleton("MMMMd", date, locale=self.CODE)
        return format_date(date, format=style, locale=self.CODE)

    def format_number(self, value: int) -> str:
        """Return the number with the separators of CLDR."""
        from babel.numbers import format_decimal

        return format_decimal(value, locale=self.CODE)


@cache
def language(code: str) -> Language:
    """Return the plug-in for a language, or one that leaves words as they are."""
    try:
        return cast("Language", registry.plugin("languages", code))
    except KeyError:
        return PlainLanguage(code)
