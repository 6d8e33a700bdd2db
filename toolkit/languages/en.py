"""English: articles, possessives, titles, dates and quotation marks.

Sources: New Hart's Rules (dates, possessives, quotation), CLDR (separators). The
rules live in the modules of `_en`.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from toolkit.languages import _quotations
from toolkit.languages._en.dates import MONTHS, format_date, format_number
from toolkit.languages._en.periods import format_period
from toolkit.languages._en.persons import initials, surname, with_role
from toolkit.languages._en.typography import capitalise, join, quote, typeset
from toolkit.late import late
from toolkit.model import Derivation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from toolkit.languages._en.articles import indefinite
    from toolkit.languages._en.conventions import CONVENTIONS
    from toolkit.languages._en.counts import acting, count
    from toolkit.languages._en.forms import agreement_of, inflect
    from toolkit.languages._en.plurals import plural
    from toolkit.languages._en.possessives import possessive
else:
    __getattr__ = late(
        __name__,
        {
            "toolkit.languages._en.articles": "indefinite",
            "toolkit.languages._en.conventions": "CONVENTIONS",
            "toolkit.languages._en.counts": "acting count",
            "toolkit.languages._en.forms": "agreement_of inflect",
            "toolkit.languages._en.plurals": "plural",
            "toolkit.languages._en.possessives": "possessive",
        },
    )

__all__ = [
    "AGREEMENT",
    "CASES",
    "CODE",
    "CONVENTIONS",
    "DERIVATION",
    "FEATURES",
    "MONTHS",
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
    "indefinite",
    "inflect",
    "initials",
    "join",
    "plural",
    "possessive",
    "quote",
    "quote_paragraphs",
    "surname",
    "typeset",
    "with_role",
]

CODE = "en"

CASES = ("nominative",)
FEATURES = frozenset({"nominative", "plural", "possessive", "indefinite", "definite"})
AGREEMENT: Mapping[int, tuple[str, ...]] = MappingProxyType({2: ("singular", "plural")})
ROLE_DECLINES = False
OTHERS = "others"

DERIVATION = Derivation(
    endings="i?an|[ins]|ese|ish",
    pronouns=frozenset(
        ["he", "she", "they", "his", "her", "hers", "him", "their", "them", "himself", "herself"]
    ),
)


def quote_paragraphs(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Put the paragraphs of one quotation in marks: each opens them, the last closes them."""
    return _quotations.paragraphs(texts, quote, each_opens=True)


def attributed(quotation: str, words: str) -> str:
    """Join a quotation and who said it: “...,” said the Commissioner."""
    text, closing = quotation[:-1], quotation[-1]
    if text.endswith("."):
        text = f"{text[:-1]},"
    return f"{text}{closing} {words}."


def before(text: str, following: str) -> str:  # noqa: ARG001 - as in every language
    """Return the words before a fact: no sound changes them."""
    return text
