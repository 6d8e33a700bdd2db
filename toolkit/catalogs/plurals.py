"""Plural rules of the languages: from CLDR, through babel; a file's header is only compared."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from gettext import c2py

from babel.core import UnknownLocaleError
from babel.messages.plurals import get_plural

__all__ = ["MOST_FORMS", "agrees", "plural_forms", "plural_rule"]

MOST_FORMS = 6
"""No language has more plural forms (CLDR: Arabic, Welsh)."""

_HEADER = re.compile(r"\s*nplurals\s*=\s*([0-9]{1,3})\s*;\s*plural\s*=([^;]*);?\s*")
_NUMBERS = (*range(1000), 1_000_000, 1_000_001, 1_000_011, 2_000_000)


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


def agrees(said: str, locale: str) -> bool:
    """Whether a Plural-Forms header means the language's own rule, however it is worded.

    A form that no whole number takes may be counted (CLDR's "other" in Russian).
    """
    forms, rule = plural_rule(locale)
    return forms <= _count(said) <= MOST_FORMS and _chosen(said) == _chosen(rule)


def plural_forms(said: str, locale: str) -> int:
    """Return how many forms an entry has: as many as a header says that agrees."""
    return _count(said) if agrees(said, locale) else plural_rule(locale)[0]


def _count(said: str) -> int:
    match = _HEADER.fullmatch(said)
    return int(match[1]) if match else 0


@lru_cache(maxsize=64)
def _chosen(said: str) -> tuple[int, ...]:
    """Return the form each number takes; nothing for a rule that is none.

    `c2py` reads the expression by gettext's grammar (numbers, n, operators; at most
    1,000 characters), so that nothing else is ever evaluated.
    """
    match = _HEADER.fullmatch(said)
    try:
        choose = c2py(match[2]) if match else None
        return tuple(map(choose, _NUMBERS)) if choose else ()
    except (ValueError, ArithmeticError):
        return ()
