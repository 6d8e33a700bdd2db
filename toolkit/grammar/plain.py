"""The language of those that have no module yet: everything stays as it was written."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, cast

from toolkit import model, registry
from toolkit.model import (
    Approximation,
    Derivation,
    Form,
    Gender,
    Language,
    Number,
    Origin,
    Phrase,
)

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from decimal import Decimal

    from babel import Locale

    from toolkit.model import Period

__all__ = ["PlainLanguage", "language"]

# Turkic languages with a dotted capital I (SpecialCasing.txt of the Unicode Character Database).
_DOTTED_I = frozenset({"az", "tr"})


class PlainLanguage:
    """A language without inflection; dates and numbers come from CLDR through babel.

    A code CLDR does not know works too: lists with commas, dates as ISO 8601 has them.
    """

    CASES: tuple[str, ...] = ("nominative",)
    FEATURES: frozenset[str] = frozenset({"nominative"})
    AGREEMENT: Mapping[int, tuple[str, ...]] = {2: ("singular", "plural")}
    ROLE_DECLINES = False
    OTHERS = "…"
    DERIVATION = Derivation()

    def __init__(self, code: str) -> None:
        self.CODE = code
        self.CONVENTIONS = model.Conventions(code)

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

    def initials(self, name: str, style: str = "") -> str:  # noqa: ARG002 - as in every language
        """Return the name in full."""
        return name

    def surname(self, name: str) -> str:
        """Return the last word."""
        return name.rpartition(" ")[2]

    def join(self, items: tuple[str, ...]) -> str:
        """Join with the list pattern of CLDR, else with commas."""
        from babel.lists import format_list

        locale = _locale(self.CODE)
        return format_list(items, locale=locale) if locale else ", ".join(items)

    def before(self, text: str, following: str) -> str:  # noqa: ARG002 - as in every language
        """Return the words as they stand."""
        return text

    def acting(self, role: str) -> str:
        """Return the role as it stands."""
        return role

    def count(
        self,
        value: Decimal,
        phrase: Phrase,
        features: frozenset[str],
        about: Approximation | None,
    ) -> Form:
        """Return number and phrase as they stand: a guess."""
        sign = {Approximation.OVER: "> ", None: ""}.get(about, "≈ ")
        text = f"{sign}{self.format_number(value)} {phrase.text}"
        return Form(text, Origin.GUESS, f"no inflection for {self.CODE}: {sorted(features)}")

    def quote_paragraphs(self, texts: tuple[str, ...]) -> tuple[str, ...]:
        """Return each paragraph in its marks."""
        return tuple(self.quote(text) for text in texts)

    def attributed(self, quotation: str, words: str) -> str:
        """Return the quotation, a dash and who said it."""
        return f"{quotation} – {words}."

    def quote(self, text: str) -> str:
        """Return the text in “quotation marks”."""
        return f"“{text}”"

    def typeset(self, text: str) -> str:
        """Return the text as it is."""
        return text

    def capitalise(self, text: str) -> str:
        """Return the text with its first letter in upper case."""
        if text.startswith("i") and self.CODE in _DOTTED_I:
            return f"İ{text[1:]}"
        return text[:1].upper() + text[1:]

    def format_date(self, date: dt.date, style: str) -> str:
        """Return the date in the formats of CLDR, else as `2020-07-02`."""
        from babel.dates import format_date, format_skeleton

        locale = _locale(self.CODE)
        if style == "year":
            return str(date.year)
        if locale is None:
            return date.isoformat()[5:] if style == "month" else date.isoformat()
        if style == "weekday":
            return format_date(date, "cccc", locale=locale)
        if style == "month":
            return format_skeleton("MMMMd", date, locale=locale)
        return format_date(date, format=style, locale=locale)

    def format_period(self, period: Period, style: str, *, with_year: bool) -> str:
        """Return the days and times with a dash between; no word belongs to a style."""
        day = style if style == "weekday" else "long" if with_year else "month"
        days = dict.fromkeys(self.format_date(date, day) for date in (period.start, period.last))
        times = [f"{time:%H:%M}" for time in (period.starts, period.ends) if time]
        if style == "weekday":
            return " – ".join(days)
        parts = ["–".join(times)] if style == "time" else [" – ".join(days), "–".join(times)]
        return ", ".join(filter(None, parts))

    def format_number(self, value: int | Decimal) -> str:
        """Return the number with the separators of CLDR, else without any."""
        from babel.numbers import format_decimal

        locale = _locale(self.CODE)
        return format_decimal(value, locale=locale) if locale else str(value)


@cache
def _locale(code: str) -> Locale | None:
    """Return what CLDR knows of a language, or None for a code it does not know."""
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(code)
    except (UnknownLocaleError, ValueError):
        return None


@cache
def language(code: str) -> Language:
    """Return the plug-in for a language, or one that leaves words as they are."""
    try:
        return cast("Language", registry.plugin("languages", code))
    except KeyError:
        return PlainLanguage(code)
