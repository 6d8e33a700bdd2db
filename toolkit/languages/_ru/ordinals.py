"""Ordinals: figures with an ending (29-я, 1-го) and those of several words (сорок седьмая).

Source: the Russian grammar of 1980, on numerals: of an ordinal the last word alone declines.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from toolkit.languages._ru.dictionary import Reading, parses
from toolkit.languages._ru.endings import endings, with_endings
from toolkit.languages._ru.inflection import Slot
from toolkit.model import Gender, Number, Origin

__all__ = ["begins_ordinal", "figure_ordinals"]

_CYRILLIC = re.compile(r"[А-Яа-яЁё]+")
_ORDINAL = re.compile(r"(\d+-)(й|я|е)")
_ORDINALS = {
    "й": endings("й го му й м м"),
    "я": endings("я й й ю й й"),
    "е": endings("е го му е м м"),
    "plural": endings("е х м е ми х"),
}


def begins_ordinal(tokens: list[str], at: int) -> bool:
    """Whether a token is the part of an ordinal that stays: сорок седьмая, сто двадцать пятая."""
    if at + 2 >= len(tokens) or not _is_marked(tokens[at], "NUMR"):
        return False
    return _is_marked(tokens[at + 2], "Anum") or begins_ordinal(tokens, at + 2)


def _is_marked(token: str, grammeme: str) -> bool:
    found = parses(token) if _CYRILLIC.fullmatch(token) else ()
    return any(grammeme in one.tag for one in found)


def figure_ordinals(word: str) -> tuple[Reading, ...]:
    """Return the readings of a figure with an ending as an adjective; none for other words."""
    found = _ORDINAL.fullmatch(word)
    return tuple(_ordinal(found[1], found[2])) if found else ()


def _ordinal(digits: str, ending: str) -> list[Reading]:
    """Return a figure with an ending as the adjective it stands for: 29-я, 1-го."""
    gender = {"й": Gender.MASCULINE, "я": Gender.FEMININE, "е": Gender.NEUTER}[ending]

    def single(slot: Slot) -> str:
        if ending == "й" and slot.case == "accusative" and slot.animate:
            return f"{digits}го"
        return with_endings(f"{digits}{ending}", _ORDINALS[ending], slot.case)

    def several(slot: Slot) -> str:
        case = "genitive" if slot.case == "accusative" and slot.animate else slot.case
        return with_endings(f"{digits}{ending}", _ORDINALS["plural"], case)

    found = [_adjective(gender, Number.SINGULAR, single)]
    if ending == "е":
        found.append(_adjective(None, Number.PLURAL, several))
    # 2010-е by itself is a decade.
    return found[::-1] if digits.endswith("0-") else found


def _adjective(
    gender: Gender | None, number: Number, inflect: Callable[[Slot], str | None]
) -> Reading:
    return Reading("adjective", gender, number, False, Origin.RULE, "an ordinal", inflect)
