"""Azerbaijani: cases and plural by the rules of its orthography, dates, typography.

Sources: the orthography of 2004 and 2019, the norms of pronunciation of 2021, CLDR
(quotation marks). The rules live in the modules of `_az`.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from toolkit.languages import _quotations
from toolkit.languages._az.alphabet import slug, sort_key, title
from toolkit.languages._az.dates import format_date, format_number, ordinal
from toolkit.languages._az.sounds import CASES, capitalise, lower, upper
from toolkit.languages._az.typography import initials, join, quote, surname, typeset
from toolkit.late import late
from toolkit.model import Derivation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from toolkit.languages._az.conventions import CONVENTIONS
    from toolkit.languages._az.counts import acting, count
    from toolkit.languages._az.forms import agreement_of, inflect
    from toolkit.languages._az.periods import format_period
else:
    __getattr__ = late(
        __name__,
        {
            "toolkit.languages._az.conventions": "CONVENTIONS",
            "toolkit.languages._az.counts": "acting count",
            "toolkit.languages._az.forms": "agreement_of inflect",
            "toolkit.languages._az.periods": "format_period",
        },
    )

__all__ = [
    "AGREEMENT",
    "CASES",
    "CODE",
    "CONVENTIONS",
    "DERIVATION",
    "FEATURES",
    "OTHERS",
    "ROLE_DECLINES",
    "acting",
    "agreement_of",
    "attributed",
    "before",
    "capitalise",
    "count",
    "format_date",
    "format_number",
    "format_period",
    "inflect",
    "initials",
    "join",
    "lower",
    "ordinal",
    "quote",
    "quote_paragraphs",
    "slug",
    "sort_key",
    "surname",
    "title",
    "typeset",
    "upper",
    "with_role",
]

CODE = "az"
FEATURES = frozenset({*CASES, "plural", "possessive"})
AGREEMENT: Mapping[int, tuple[str, ...]] = MappingProxyType({2: ("singular", "plural")})
ROLE_DECLINES = False
OTHERS = "digərləri"

# Chains of endings: bakılıların, Şəmkirdəki, Vəliməmmədlidən, Naxçıvanadək.
DERIVATION = Derivation(
    endings="(?:n?[iuü]n|[ynş]?[aəiuü]|n?d[aə]n?|k[iü]|l[iuü]|l[aə]r|c[aə]|s[iuü]"
    "|d[iuü]r|l[aə]|d[aə]k)+",
    pronouns=frozenset({"o", "onun", "ona", "onu", "onda", "ondan"}),
)


def with_role(role: str, name: str) -> str:
    """Put the role before the name: `Quba Regional Mərkəzinin rəhbəri Bəhruz Əfəndiyev`."""
    return f"{role} {name}" if role else name


def quote_paragraphs(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Put the paragraphs of one quotation in marks that open and close once."""
    return _quotations.paragraphs(texts, quote, each_opens=False)


attributed = _quotations.with_dash


def before(text: str, following: str) -> str:  # noqa: ARG001 - as in every language
    """Return the words before a fact: no sound changes them."""
    return text
