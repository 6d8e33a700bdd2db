"""Russian: cases of phrases, names and counts, agreement, dates and typography.

Common words are inflected with pymorphy3, loaded when a form is asked for; persons and places
by rules and a gazetteer. The rules live in the modules of `_ru`.
"""

from __future__ import annotations

import re
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from toolkit.languages import _quotations
from toolkit.languages._names import initials, surname
from toolkit.languages._ru.dates import format_date, format_number
from toolkit.languages._ru.endings import CASES
from toolkit.languages._ru.periods import format_period
from toolkit.languages._ru.prepositions import fit_preposition
from toolkit.languages._ru.typography import DASH, capitalise, join, quote, typeset
from toolkit.late import late
from toolkit.model import Derivation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from toolkit.languages._ru.conventions import CONVENTIONS
    from toolkit.languages._ru.forms import acting, agreement_of, count, inflect
else:
    __getattr__ = late(
        __name__,
        {
            "toolkit.languages._ru.conventions": "CONVENTIONS",
            "toolkit.languages._ru.forms": "acting agreement_of count inflect",
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
    "fit_preposition",
    "format_date",
    "format_number",
    "format_period",
    "inflect",
    "initials",
    "join",
    "quote",
    "quote_paragraphs",
    "surname",
    "typeset",
    "with_role",
]

CODE = "ru"
FEATURES = frozenset({*CASES, "plural"})
AGREEMENT: Mapping[int, tuple[str, ...]] = MappingProxyType(
    {
        2: ("masculine", "feminine"),
        3: ("masculine", "feminine", "plural"),
        4: ("masculine", "feminine", "neuter", "plural"),
    }
)
ROLE_DECLINES = True
OTHERS = "другие"

# Бакинский, губинцы, бакинка, нахчыванцами; the stem may keep a soft sign or й.
DERIVATION = Derivation(
    endings="(?:[аоеу]?й|ь|у)?(?:ин|ен|ан|ян|ов|ев|ей)?(?:ск(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)"
    "|(?:ц|ч)(?:ы|ев|ам|ами|ах|а|у|ем|е|ане|ан|анин|анка)|ец|к[аиуе]|кой)",
    mute="аеиоуыэюяьй",
    pronouns=frozenset(
        [
            "он",
            "она",
            "они",
            "его",
            "ее",
            "него",
            "нее",
            "ей",
            "ему",
            "ним",
            "ней",
            "нему",
            "их",
            "них",
            "им",
            "ими",
        ]
    ),
)


_LAST_WORD = re.compile(r"(\w+)([ \u00a0])$")


def with_role(role: str, name: str) -> str:
    """Put the role before the name."""
    return f"{role} {name}" if role else name


def quote_paragraphs(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Put the paragraphs of one quotation in marks that open and close once."""
    return _quotations.paragraphs(texts, quote, each_opens=False)


attributed = partial(_quotations.with_dash, dash=DASH)


def before(text: str, following: str) -> str:
    """Fit a preposition at the end of `text` to the sound that follows: во Франции, об Агдаме."""
    found = _LAST_WORD.search(text)
    if not found:
        return text
    return f"{text[: found.start()]}{fit_preposition(found[1], following)}{found[2]}"
