"""How a word in its dictionary form may be understood, and how it declines then.

Sources, surest first: the gazetteer, the list of abbreviations, the dictionary, the halves
of a hyphenated compound.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from toolkit.languages._ru_dictionary import Reading, Slot, dictionary_readings, morphology
from toolkit.languages._ru_endings import decline, decline_plural, endings, with_endings
from toolkit.languages._ru_lists import Place, abbreviations, first_parts, places
from toolkit.model import Gender, Number, Origin

__all__ = ["readings"]

_WORD = re.compile(r"(?:[A-Za-z\d]+-)?[А-ЯЁа-яё]+(?:[-’'][А-ЯЁа-яё]+)*")
_CAPITALS = re.compile(r"(?=.*[A-ZА-ЯЁ].*[A-ZА-ЯЁ])[A-ZА-ЯЁ\d-]+")
_ORDINAL = re.compile(r"(\d+-)(й|я|е)")
_ORDINALS = {
    "й": endings("й го му й м м"),
    "я": endings("я й й ю й й"),
    "е": endings("е го му е м м"),
    "plural": endings("е х м е ми х"),
}


@lru_cache(maxsize=16384)
def readings(word: str) -> tuple[Reading, ...]:
    """Return the readings of a word in the nominative, likeliest first; none for other cases."""
    known = abbreviations().get(word)
    if known:
        return (_fixed(word, known.gender, known.number, Origin.DICTIONARY, "an abbreviation"),)
    if word in places():
        return (_place(word, places()[word]),)
    ordinal = _ORDINAL.fullmatch(word)
    return tuple(_ordinal(ordinal[1], ordinal[2])) if ordinal else _common(word)


def _common(word: str) -> tuple[Reading, ...]:
    """Read a word that is neither a place nor an abbreviation; `Милли` never declines."""
    capitals = len(word) > 1 and _CAPITALS.fullmatch(word)
    if word == "Милли" or capitals or not _WORD.fullmatch(word):
        return ()
    if "-" in word and (_is_prefixed(word) or not morphology().word_is_known(word.lower())):
        return _compound(word) or dictionary_readings(word)
    is_noun_too = morphology().parse(word)[0].tag.POS not in {"PREP", "CONJ"}
    return dictionary_readings(word) if is_noun_too else ()


def _is_prefixed(word: str) -> bool:
    first = word.rpartition("-")[0]
    return first.lower() in first_parts() or first.isupper()


def _fixed(
    word: str, gender: Gender | None, number: Number, origin: Origin, reason: str
) -> Reading:
    return Reading("noun", gender, number, False, origin, reason, lambda _: word, word)


def _place(word: str, place: Place) -> Reading:
    """Return a place of the gazetteer."""
    number = Number.SINGULAR if place.gender else Number.PLURAL
    reason = "a known place"
    if place.indeclinable:
        return _fixed(word, place.gender, number, Origin.GAZETTEER, f"{reason}; it stays")

    def inflect(slot: Slot) -> str | None:
        if place.genitive:
            return decline_plural(word, place.genitive, slot.case)
        if word == "Крым" and slot.case == "prepositional":
            return "Крыму"
        return _placed(word, slot.case, place)

    return Reading(
        "noun", place.gender, number, False, Origin.GAZETTEER, reason, inflect, word.lower()
    )


def _placed(word: str, case: str, place: Place) -> str | None:
    first, joint, rest = word.partition("-на-")
    form = decline(first, case, place.gender, animate=False, stressed=place.stressed)
    return f"{form}{joint}{rest}" if form else None


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
    return [*found, _adjective(None, Number.PLURAL, several)] if ending == "е" else found


def _adjective(
    gender: Gender | None, number: Number, inflect: Callable[[Slot], str | None]
) -> Reading:
    return Reading("adjective", gender, number, False, Origin.RULE, "an ordinal", inflect)


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
        if one.is_noun and other.is_noun and one.number is other.number
    )
    return tuple(_double(one, other) for one, other in pairs)[:1]


def _prefixed(first: str, last: Reading) -> Reading:
    def inflect(slot: Slot) -> str | None:
        form = last.decline(slot)
        return first + form if form else None

    return Reading(
        last.part, last.gender, last.number, last.animate, last.origin,
        "only the last part declines", inflect, first.lower() + last.lemma,
    )  # fmt: skip


def _double(one: Reading, other: Reading) -> Reading:
    """Join two nouns; beside an inanimate one a person's name does too: государства-члены."""

    def inflect(slot: Slot) -> str | None:
        kept = slot.case == "accusative" and not one.animate and other.animate
        is_name = kept and (slot.number is Number.PLURAL or other.gender is Gender.MASCULINE)
        second = slot._replace(case="nominative") if is_name else slot
        first, last = one.decline(slot), other.decline(second)
        return f"{first}-{last}" if first and last else None

    origin = other.origin if one.origin is Origin.DICTIONARY else one.origin
    return Reading(
        "noun", one.gender, one.number, one.animate, origin,
        "both parts decline", inflect, f"{one.lemma}-{other.lemma}",
    )  # fmt: skip
