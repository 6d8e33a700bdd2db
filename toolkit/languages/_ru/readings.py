"""How a word in its dictionary form may be understood, and how it declines then.

Sources, surest first: the gazetteer, the list of abbreviations, the dictionary, the halves
of a hyphenated compound.
"""

from __future__ import annotations

import re
from functools import lru_cache

from toolkit.languages._ru.dictionary import Reading, dictionary_readings, morphology, parses
from toolkit.languages._ru.inflection import Slot
from toolkit.languages._ru.listed import FIXED_FIRST, listed_reading
from toolkit.languages._ru.lists import first_parts
from toolkit.languages._ru.ordinals import figure_ordinals
from toolkit.model import Gender, Number, Origin

__all__ = ["readings"]

_WORD = re.compile(r"(?:[A-Za-z\d]+-)?[А-ЯЁа-яё]+(?:[-’'][А-ЯЁа-яё]+)*")
_CAPITALS = re.compile(r"(?=.*[A-ZА-ЯЁ].*[A-ZА-ЯЁ])[A-ZА-ЯЁ\d-]+")


@lru_cache(maxsize=16384)
def readings(word: str) -> tuple[Reading, ...]:
    """Return the readings of a word in the nominative, likeliest first; none for other cases."""
    listed = listed_reading(word)
    if listed:
        return (listed,)
    return figure_ordinals(word) or _common(word)


def _common(word: str) -> tuple[Reading, ...]:
    """Read a word that is no place and no abbreviation; `Милли` and its like never decline."""
    capitals = len(word) > 1 and _CAPITALS.fullmatch(word)
    if word in FIXED_FIRST or capitals or not _WORD.fullmatch(word):
        return ()
    if "-" in word and (_is_prefixed(word) or not morphology().word_is_known(word.lower())):
        return _compound(word) or dictionary_readings(word)
    is_noun_too = parses(word)[0].tag.POS not in {"PREP", "CONJ"}
    return dictionary_readings(word) if is_noun_too else ()


def _is_prefixed(word: str) -> bool:
    first = word.rpartition("-")[0]
    return first.lower() in first_parts() or first.isupper()


def _compound(word: str) -> tuple[Reading, ...]:
    """Read `онлайн-встреча` by its last part, `врач-эксперт` by both."""
    first, _, last = word.rpartition("-")
    lasts = readings(last)
    if _is_prefixed(word) or not first.isalpha():
        return tuple(_prefixed(f"{first}-", one) for one in lasts)
    if not morphology().word_is_known(last.lower()):
        return ()
    pairs = (
        (one, other)
        for one in readings(first)
        for other in lasts
        if other.is_noun and _is_pair(one, other)
    )
    return tuple(_double(one, other) for one, other in pairs)[:1]


def _is_pair(one: Reading, other: Reading) -> bool:
    """Whether two nouns agree in number; beside ясли, which has no singular, any may stand.

    The first may be an adjective that names a person: трудящиеся-мигранты.
    """
    if not one.is_noun and one.number is Number.SINGULAR:
        return one.gender is other.gender and one.number is other.number
    if one.number is other.number:
        return True
    several = one if one.number is Number.PLURAL else other
    return any("Pltm" in parse.tag for parse in parses(several.lemma))


def _prefixed(first: str, last: Reading) -> Reading:
    def inflect(slot: Slot) -> str | None:
        form = last.decline(slot)
        return first + form if form else None

    return Reading(
        last.part, last.gender, last.number, last.animate, last.origin,
        "only the last part declines", inflect, first.lower() + last.lemma,
    )  # fmt: skip


def _double(one: Reading, other: Reading) -> Reading:
    """Join two nouns, which both decline: государства-члены, сад-ясли.

    Beside an inanimate one a person's name is inanimate too.
    """
    several = one.number is Number.PLURAL and other.number is Number.SINGULAR
    lead = other if several or not one.is_noun else one

    def inflect(slot: Slot) -> str | None:
        is_thing = one.is_noun and not one.animate
        kept = slot.case == "accusative" and is_thing and other.animate
        is_name = kept and (slot.number is Number.PLURAL or other.gender is Gender.MASCULINE)
        second = slot._replace(case="nominative") if is_name else slot
        first, last = _part(one, slot), _part(other, second)
        return f"{first}-{last}" if first and last else None

    origin = other.origin if one.origin is Origin.DICTIONARY else one.origin
    return Reading(
        "noun", lead.gender, lead.number, lead.animate, origin,
        "both parts decline", inflect, f"{one.lemma}-{other.lemma}",
    )  # fmt: skip


def _part(one: Reading, slot: Slot) -> str | None:
    """Return a part of a compound; one in the plural stays in it: саду-яслях."""
    return one.decline(slot if one.number is Number.SINGULAR else slot._replace(number=one.number))
