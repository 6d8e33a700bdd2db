"""Inflect: the form of a phrase that a sentence would print."""

from __future__ import annotations

from toolkit.errors import PressError
from toolkit.grammar.plain import language
from toolkit.model import Form, Gender, Phrase, PhraseKind

__all__ = ["inflect"]


def inflect(
    locale: str, features: str, phrase: str, *, kind: str = "common", gender: str = ""
) -> Form:
    """Return the form of `phrase` with `features` (words joined by blanks) in `locale`.

    Raises `PressError` for a feature, kind or gender that does not exist.
    """
    plugin = language(locale)
    wanted = frozenset(features.split())
    unknown = sorted(wanted - plugin.FEATURES)
    if unknown:
        known = ", ".join(sorted(plugin.FEATURES))
        raise PressError(f"unknown feature {unknown[0]!r} for {locale}", hint=f"Features: {known}.")
    try:
        given = Phrase(phrase, PhraseKind(kind), Gender(gender) if gender else None)
    except ValueError as error:
        raise PressError(str(error), hint=f"Kinds: {', '.join(PhraseKind)}.") from error
    return plugin.inflect(given, wanted)
