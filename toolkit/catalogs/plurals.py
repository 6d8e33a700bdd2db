"""Plural rules of the languages: from CLDR, through babel; never from a file's header."""

from __future__ import annotations

from functools import cache

from babel.core import UnknownLocaleError
from babel.messages.plurals import get_plural

__all__ = ["plural_rule"]


@cache
def plural_rule(locale: str) -> tuple[int, str]:
    """Return how many forms a language has, and the text for its Plural-Forms header.

    For an unknown language: two, one of them for 1 alone.
    """
    try:
        rule = get_plural(locale or "en")
    except (UnknownLocaleError, ValueError):
        rule = get_plural("en")
    return rule.num_plurals, str(rule)
