"""Words whose forms the lists know: places, abbreviations, words younger than the dictionary."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from toolkit.languages._ru.dictionary import Reading, parses
from toolkit.languages._ru.endings import CASES, decline, decline_plural, endings
from toolkit.languages._ru.inflection import GRAMMEMES, Slot, yo_as_in
from toolkit.languages._ru.lists import Abbreviation, Place, abbreviations, new_words, places
from toolkit.model import Gender, Number, Origin

__all__ = ["FIXED_FIRST", "listed_reading"]

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
_HALF = re.compile(r"пол(?:года|миллиона|миллиарда|часа|века|дня|минуты|месяца|тысячи|процента)")
_TAIL = re.compile(r"-на-.*|-Бисау")
_PLURAL, _VELAR_PLURAL = endings("ы ов ам ы ами ах"), endings("и ов ам и ами ах")


def listed_reading(word: str) -> Reading | None:
    """Return the one reading of a word that a list knows; None: the lists do not know it."""
    known = abbreviations().get(word)
    if known:
        return _abbreviation(word, known)
    place = places().get(word.replace("'", "’"))
    if place is None and word in _PARLIAMENTS:
        place = Place(Gender.MASCULINE, not _PARLIAMENTS[word])
    if place:
        return _place(word, place)
    if _HALF.fullmatch(word.lower()):
        return _half(word)
    young = _new_nouns().get(word.lower())
    return _new_noun(word, *young) if young else None


def _fixed(
    word: str, gender: Gender | None, number: Number, origin: Origin, reason: str
) -> Reading:
    return Reading("noun", gender, number, False, origin, reason, lambda _: word, word)


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
