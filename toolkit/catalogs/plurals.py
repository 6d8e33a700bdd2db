"""Plural rules of the languages: from CLDR, through babel; a file's header is only compared.

Babel is imported for the first rule: whoever reads a catalog without plurals needs none.
"""

from __future__ import annotations

from functools import cache

from toolkit.plural_rules import MOST_FORMS, RuleError, forms_of, read_rule

__all__ = ["MOST_FORMS", "agrees", "plural_forms", "plural_rule"]


@cache
def plural_rule(locale: str) -> tuple[int, str]:
    """Return how many forms a language has, and the text for its Plural-Forms header.

    For an unknown language: two, one of them for 1 alone.
    """
    from babel.core import UnknownLocaleError
    from babel.messages.plurals import get_plural

    try:
        rule = get_plural(locale or "en")
    except (UnknownLocaleError, ValueError):
        rule = get_plural("en")
    return rule.num_plurals, str(rule)


def agrees(said: str, locale: str) -> bool:
    """Whether a Plural-Forms header means the language's own rule, however it is worded.

    A form that no whole number takes may be counted (CLDR's "other" in Russian).
    """
    return _counted(said, locale) > 0


def plural_forms(said: str, locale: str) -> int:
    """Return how many forms an entry has: as many as a header says that agrees."""
    return _counted(said, locale) or plural_rule(locale)[0]


def _counted(said: str, locale: str) -> int:
    """Return the number of forms that a header counts by the language's own rule; else 0."""
    own = read_rule(plural_rule(locale)[1])
    try:
        rule = read_rule(said)
    except RuleError:
        return 0
    is_same = forms_of(rule.expression) == forms_of(own.expression)
    return rule.forms if is_same and rule.forms >= own.forms else 0
