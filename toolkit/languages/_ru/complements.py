"""What a participle governs stays, before it and after: без вести пропавшие, лишенные свободы."""

from __future__ import annotations

from itertools import product

from toolkit.languages._ru.agreement import JOINTS, agrees, is_substantive, singulars
from toolkit.languages._ru.dictionary import parses
from toolkit.languages._ru.readings import readings
from toolkit.model import Number

__all__ = [
    "CLOSED",
    "governs_participle",
    "is_before_noun",
    "is_complement",
    "is_member",
    "is_object",
]

# Persons of a house, named by an adjective or a participle.
_MEMBERS = frozenset(
    {"больной", "верующий", "военнослужащий", "госслужащий", "заключенный", "обучающийся"}
    | {"осужденный", "служащий", "трудящийся", "учащийся"}
)
# Houses whose genitive is spelt as their plural is.
_HOUSES = frozenset(
    {"агентство", "академия", "база", "больница", "бригада", "ведомство", "гимназия", "застава"}
    | {"кафедра", "клиника", "колония", "комендатура", "комиссия", "компания", "консерватория"}
    | {"министерство", "община", "организация", "отделение", "палата", "поликлиника", "полиция"}
    | {"предприятие", "прокуратура", "рота", "семинария", "служба", "тюрьма", "управление"}
    | {"училище", "учреждение", "фабрика", "часть", "школа"}
)

# Nouns that a genitive always follows: в сфере образования.
_RELATIONS = frozenset(
    {"адрес", "интересах", "качестве", "области", "отношении", "помощью", "пользу", "процессе"}
    | {
        "рамках",
        "результате",
        "составе",
        "сфере",
        "территории",
        "течение",
        "ходе",
        "целях",
        "числе",
    }
)
CLOSED = frozenset({"оккупации", "насилия", "войны", "землетрясения", "наводнения", "пандемии"})
"""Nouns that no genitive follows: освобожденные от оккупации территории."""


def is_complement(tokens: list[str], at: int) -> bool:
    """Whether what stands before a word governs it: пропавшие без вести, лишенные свободы."""
    before = tokens[at - 2] if at > 1 else ""
    is_governed = _is_preposition(before) or _completes(before, tokens[at])
    return is_governed or (before.lower()[:6] in {"лишенн", "лишённ"} and tokens[at] == "свободы")


def _completes(before: str, word: str) -> bool:
    """Whether a word is the genitive that a relational noun asks for: в сфере образования."""
    return before in _RELATIONS and any("gent" in one.tag for one in parses(word))


def _is_preposition(token: str) -> bool:
    return token.isalpha() and parses(token)[0].tag.POS == "PREP"


def governs_participle(tokens: list[str], at: int) -> bool:
    """Whether a preposition and its noun belong to a participle after them: без вести пропавшие."""
    start = at if _is_preposition(tokens[at]) else at - 2
    after = tokens[start + 4 : start + 5] if start >= 0 and _is_preposition(tokens[start]) else []
    return any(one.part == "participle" for token in after for one in readings(token))


def is_member(tokens: list[str], at: int) -> bool:
    """Whether persons of a house are named, and the next noun is the house: учащиеся школы.

    Школы is as well the plural that would agree, so this is the likelier reading of two.
    """
    after = tokens[at + 2 : at + 3]
    return bool(after and singulars(tokens[at]) & _MEMBERS) and any(
        one.normal_form in _HOUSES and {"gent", "sing"} <= one.tag.grammemes
        for one in parses(after[0])
    )


def is_object(tokens: list[str], at: int) -> bool:
    """Whether a noun is what a participle before it acts on: получившие ранения военнослужащие.

    It is when the word after it, which cannot be its genitive, agrees with the participle.
    """
    if at < 2 or at + 2 >= len(tokens):
        return False
    active = [one for one in parses(tokens[at - 2]) if {"actv", "tran"} <= one.tag.grammemes]
    may_be = any({"accs", "inan"} <= one.tag.grammemes for one in parses(tokens[at]))
    after = tokens[at + 2]
    if not (active and may_be) or any("gent" in one.tag for one in parses(after)):
        return False
    pairs = product(readings(tokens[at - 2]), readings(after))
    return any(
        agrees(one, other, shared=False) and (other.is_noun or is_substantive(after))
        for one, other in pairs
    )


def is_before_noun(tokens: list[str], at: int) -> bool:
    """Whether an adjective that can stand alone belongs to a later word all the same.

    Участковый уполномоченный; пострадавшие от войны мирные жители.
    """
    after = tokens[at + 2 : at + 3]
    if after and is_substantive(after[0]):
        pairs = product(readings(tokens[at]), readings(after[0]))
        return any(agrees(one, other, shared=False) for one, other in pairs)
    if not is_substantive(tokens[at]):
        return False
    several = any(one.number is Number.PLURAL for one in readings(tokens[at]))
    return bool(several and after and _is_preposition(after[0]) and _noun_beyond(tokens, at + 4))


def _noun_beyond(tokens: list[str], governed: int) -> bool:
    """Whether a plural noun that is no genitive follows the words that a preposition governs."""
    for at in range(governed + 2, len(tokens), 2):
        token, before = tokens[at], tokens[at - 2]
        if token in JOINTS or not token.islower():
            return False
        if any(one.is_noun and one.number is Number.PLURAL for one in readings(token)):
            genitive = any("gent" in one.tag for one in parses(token))
            return not genitive or before in CLOSED or bool(readings(before))
    return False
