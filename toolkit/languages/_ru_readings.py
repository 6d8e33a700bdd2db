"""How a word in its dictionary form may be understood, and how it declines then.

Sources, surest first: the gazetteer, the list of abbreviations, the dictionary, the halves
of a hyphenated compound.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from types import MappingProxyType

from toolkit.languages._ru_dictionary import (
    GRAMMEMES,
    Reading,
    Slot,
    dictionary_readings,
    morphology,
    parses,
    yo_as_in,
)
from toolkit.languages._ru_endings import CASES, decline, decline_plural, endings
from toolkit.languages._ru_lists import (
    Abbreviation,
    Place,
    abbreviations,
    first_parts,
    new_words,
    places,
)
from toolkit.languages._ru_ordinals import figure_ordinals
from toolkit.model import Gender, Number, Origin

__all__ = ["FIXED_FIRST", "readings"]

# Words of Turkic names of parliaments that stay before what may decline: в Олий Мажлисе.
FIXED_FIRST = frozenset({"Милли", "Олий", "Жогорку", "Халк"})
# Parliaments whose names the dictionary lacks, and whether they decline: Жогорку Кенеша.
_PARLIAMENTS = {
    "Кенеш": True,
    "Маслахаты": False,
    "Мажилис": True,
    "Мажлис": True,
    "Маджлиси": False,
}
_WORD = re.compile(r"(?:[A-Za-z\d]+-)?[А-ЯЁа-яё]+(?:[-’'][А-ЯЁа-яё]+)*")
_CAPITALS = re.compile(r"(?=.*[A-ZА-ЯЁ].*[A-ZА-ЯЁ])[A-ZА-ЯЁ\d-]+")
_PLURAL, _VELAR_PLURAL = endings("ы ов ам ы ами ах"), endings("и ов ам и ами ах")
_HALF = re.compile(r"пол(?:года|миллиона|миллиарда|часа|века|дня|минуты|месяца|тысячи|процента)")
_TAIL = re.compile(r"-на-.*|-Бисау")


@lru_cache(maxsize=16384)
def readings(word: str) -> tuple[Reading, ...]:
    """Return the readings of a word in the nominative, likeliest first; none for other cases."""
    known = abbreviations().get(word)
    if known:
        return (_abbreviation(word, known),)
    place = places().get(word.replace("'", "’"))
    if place:
        return (_place(word, place),)
    if _HALF.fullmatch(word.lower()):
        return (_half(word),)
    young = _new_nouns().get(word.lower())
    if young:
        return (_new_noun(word, *young),)
    return figure_ordinals(word) or _common(word)


def _common(word: str) -> tuple[Reading, ...]:
    """Read a word that is no place and no abbreviation; `Милли` and its like never decline."""
    capitals = len(word) > 1 and _CAPITALS.fullmatch(word)
    if word in _PARLIAMENTS:
        return (_place(word, Place(Gender.MASCULINE, not _PARLIAMENTS[word])),)
    if word in FIXED_FIRST or capitals or not _WORD.fullmatch(word):
        return ()
    if "-" in word and (_is_prefixed(word) or not morphology().word_is_known(word.lower())):
        return _compound(word) or dictionary_readings(word)
    is_noun_too = parses(word)[0].tag.POS not in {"PREP", "CONJ"}
    return dictionary_readings(word) if is_noun_too else ()


def _is_prefixed(word: str) -> bool:
    first = word.rpartition("-")[0]
    return first.lower() in first_parts() or first.isupper()


def _fixed(
    word: str, gender: Gender | None, number: Number, origin: Origin, reason: str
) -> Reading:
    return Reading("noun", gender, number, False, origin, reason, lambda _: word, word)


@cache
def _new_nouns() -> Mapping[str, tuple[str, Number, bool]]:
    """Return new nouns, masculine ones in both numbers: stem, number, whether a person."""
    found = {}
    for stem, section in new_words().items():
        animate = "animate" in section
        if "other" not in section:
            found[stem] = (stem, Number.SINGULAR, animate)
        if "masculine" in section:
            found[stem + _plural_row(stem)[0]] = (stem, Number.PLURAL, animate)
    return MappingProxyType(found)


def _half(word: str) -> Reading:
    """Return полгода, полмиллиона: полугода, полумиллиона in all cases but two."""
    base = next(one for one in parses(word[3:].lower()) if {"gent", "sing"} <= one.tag.grammemes)

    def inflect(slot: Slot) -> str | None:
        if slot.case in {"nominative", "accusative"}:
            return word
        return f"{word[:3]}у{base.inflect({GRAMMEMES[slot.case], 'sing'}).word}"

    return Reading(
        "noun", Gender.MASCULINE, Number.SINGULAR, False, Origin.RULE,
        "a half: the first part becomes полу-", inflect, word.lower(),
    )  # fmt: skip


def _plural_row(stem: str) -> tuple[str, ...]:
    return _VELAR_PLURAL if stem[-1] in "гкх" else _PLURAL


def _new_noun(word: str, stem: str, number: Number, animate: bool) -> Reading:
    """Return a word younger than the dictionary: шехида, волонтеров."""

    def inflect(slot: Slot) -> str | None:
        if "indeclinable" in new_words()[stem]:
            return word
        if slot.number is Number.SINGULAR:
            form = decline(stem, slot.case, Gender.MASCULINE, animate=animate)
        else:
            case = "genitive" if slot.case == "accusative" and animate else slot.case
            # The plural is written after the bare stem.
            form = stem + _plural_row(stem)[CASES.index(case)]
        return yo_as_in(word, form, word.lower()) if form else None

    gender = Gender.MASCULINE if number is Number.SINGULAR else None
    return Reading(
        "noun", gender, number, animate, Origin.DICTIONARY,
        "a new word whose forms were checked", inflect, stem.replace("ё", "е"),
    )  # fmt: skip


def _abbreviation(word: str, known: Abbreviation) -> Reading:
    """Return an abbreviation: most stay, some became nouns (СПИДа, в ЗАГСе)."""
    if not known.declines:
        return _fixed(word, known.gender, known.number, Origin.DICTIONARY, "an abbreviation")

    def inflect(slot: Slot) -> str:
        if slot.number is Number.SINGULAR:
            return decline(word, slot.case, Gender.MASCULINE, animate=False) or word
        return word + _PLURAL[CASES.index(slot.case)]

    reason = "an abbreviation that became a noun"
    return Reading(
        "noun", known.gender, known.number, False, Origin.DICTIONARY, reason, inflect, word
    )


def _place(word: str, place: Place) -> Reading:
    """Return a place of the gazetteer."""
    number = Number.SINGULAR if place.gender else Number.PLURAL
    reason = "a known name"
    if place.indeclinable:
        return _fixed(word, place.gender, number, Origin.GAZETTEER, f"{reason}; it stays")

    def inflect(slot: Slot) -> str | None:
        if place.genitive and not place.gender:
            return decline_plural(word, place.genitive, slot.case)
        if word == "Крым" and slot.case == "prepositional":
            return "Крыму"
        return _placed(word, slot.case, place)

    return Reading(
        "noun", place.gender, number, False, Origin.GAZETTEER, reason, inflect, word.lower()
    )


def _placed(word: str, case: str, place: Place) -> str | None:
    """Decline a place; of Ростов-на-Дону and Гвинея-Бисау the first part alone."""
    tail = _TAIL.search(word)
    first = word[: tail.start()] if tail else word
    # Египет, Египта: the vowel flees.
    stem = place.genitive[:-1] if case not in {"nominative", "accusative"} else ""
    form = decline(stem or first, case, place.gender, animate=False, stressed=place.stressed)
    return f"{form}{word[len(first) :]}" if form else None


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
