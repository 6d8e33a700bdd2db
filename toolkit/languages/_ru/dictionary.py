"""Words as the dictionary (pymorphy3 on OpenCorpora) understands and inflects them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Any

from toolkit.languages._ru.inflection import Slot, fitting_slot, inflected
from toolkit.languages._ru.lists import animacy, new_words, plurals
from toolkit.model import Gender, Number, Origin

__all__ = ["Reading", "dictionary_readings", "is_common", "is_word", "morphology", "parses"]

# Endings of nouns that the dictionary need not know: мультикультурализм, цифровизация.
_REGULAR = re.compile(
    r"(?:изм|ость|ени[ея]|ани[ея]|ации?[яи]|логи[яи]|графи[яи]|фоби[яи]|терапи[яи]|ств[оа]|тел[ьи]"
    r"|скоп|инг|инги|[иае]нец|[иае]нцы)$"
)
# The least known word that an unknown first part may stand before: кино|звезда, not сто|рис.
_SHORT_WORD = 3
_NAMES = frozenset({"Name", "Surn", "Patr", "Geox", "Orgn", "Trad", "Abbr", "Init"})
_OF_NAMES = re.compile(
    r"\w+[сц]к(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)|конституци\w+|республик\w*|побед\w+"
)
_GENDERS = {"masc": Gender.MASCULINE, "femn": Gender.FEMININE, "neut": Gender.NEUTER}
# Nouns the dictionary does not know that name persons by their ending: сумгаитец, панелист.
_PERSON = re.compile(r"(?:[аеиоуыюя]тец|нец|нцы|ист|исты)$")


@dataclass(frozen=True, slots=True)
class Reading:
    """A word as a noun, adjective, participle or numeral in the nominative.

    `decline` returns the word in a slot, or None where it has no such form.
    """

    part: str
    gender: Gender | None
    number: Number
    animate: bool
    origin: Origin
    reason: str
    decline: Callable[[Slot], str | None]
    lemma: str = ""
    common: bool = False

    @property
    def is_noun(self) -> bool:
        """Whether it can head a phrase."""
        return self.part == "noun"


@cache
def morphology() -> Any:  # noqa: ANN401 - pymorphy3 is untyped
    """Return the dictionary, loaded when it is first needed."""
    import pymorphy3

    return pymorphy3.MorphAnalyzer()


@lru_cache(maxsize=16384)
def is_word(word: str) -> bool:
    """Whether the dictionary has a word in lower case, or each part of a compound."""
    return all(map(morphology().word_is_known, word.split("-")))


@lru_cache(maxsize=4096)
def is_common(word: str) -> bool:
    """Whether the dictionary has a word in lower case that no name has: none spelt so either.

    Names of states and feasts have a few common words: День Конституции, Азербайджанская
    Республика.
    """
    if _OF_NAMES.fullmatch(word) or not is_word(word):
        return False
    return not any(_NAMES & one.tag.grammemes for one in parses(word))


@lru_cache(maxsize=4096)
def parses(word: str) -> tuple[Any, ...]:
    """Return what the dictionary knows of a word; letters without a name are taken for marks.

    Each step of an analysis asks for the same words, in each case of a phrase anew.
    """
    has_names = all(unicodedata.name(letter, "") for letter in word)
    return tuple(morphology().parse(word if has_names else "?"))


def dictionary_readings(word: str) -> tuple[Reading, ...]:
    """Return the readings of a word in the nominative that the dictionary has or predicts."""
    known = [one for one in parses(word) if _is_dictionary_form(one, word)]
    if any(one.normal_form in plurals() for one in known):
        known.sort(key=lambda one: plurals().get(one.normal_form) not in _plurals_of(one))
    found = [_parsed(word, one) for one in known]
    # подсудимый, госслужащие: persons for the dictionary, adjectives before another noun.
    if all(one.is_noun for one in found):
        found += [replace(one, part="adjective") for one in found if _is_adjectival(word, one)]
    return tuple(found)


def _is_adjectival(word: str, noun: Reading) -> bool:
    if not (noun.animate and word.endswith(("ый", "ий", "ой", "ые", "ие"))):
        return False
    genitive = noun.decline(Slot("genitive", noun.number)) or ""
    return genitive.endswith(("ого", "его", "ых", "их"))


def _plurals_of(parse: Any) -> set[str]:  # noqa: ANN401
    """Return the plurals that the dictionary has for a noun: судно has суда or судна."""
    return {one.word for one in parse.lexeme if {"nomn", "plur"} <= one.tag.grammemes}


def _is_dictionary_form(parse: Any, word: str) -> bool:  # noqa: ANN401
    tag = parse.tag
    if "nomn" not in tag or tag.POS not in {"NOUN", "ADJF", "PRTF", "NUMR"}:
        return False
    return word[:1].isupper() or not tag.grammemes & {"Name", "Surn", "Patr", "Geox", "Init"}


def _parsed(word: str, parse: Any) -> Reading:  # noqa: ANN401
    tag = parse.tag
    part = {"NOUN": "noun", "ADJF": "adjective", "PRTF": "participle"}.get(tag.POS, "numeral")
    number = Number.PLURAL if tag.number == "plur" else Number.SINGULAR
    gender = _GENDERS.get(tag.gender) or (Gender.MASCULINE if "ms-f" in tag else None)
    origin, reason = _knowledge(parse, part)
    lemma = parse.normal_form.replace("ё", "е")
    animate = animacy().get(lemma, "anim" in tag or _is_person(parse, origin))
    return Reading(
        part,
        None if number is Number.PLURAL else gender,
        number,
        animate,
        origin,
        reason,
        lambda slot: inflected(word, parse, fitting_slot(parse, slot, animate=animate)),
        lemma,
        "ms-f" in tag,
    )


def _is_person(parse: Any, origin: Origin) -> bool:  # noqa: ANN401
    is_foreign = origin is not Origin.DICTIONARY or parse.normal_form in new_words()
    return is_foreign and _PERSON.search(parse.word) is not None


def _knowledge(parse: Any, part: str) -> tuple[Origin, str]:  # noqa: ANN401
    """Return how the dictionary came to a reading."""
    steps = {type(step[0]).__name__ for step in parse.methods_stack}
    if not steps - {"DictionaryAnalyzer", "KnownPrefixAnalyzer", "HyphenatedWordsAnalyzer"}:
        return Origin.DICTIONARY, "in the dictionary"
    if part != "noun":
        return Origin.RULE, "an adjective by its ending"
    if parse.normal_form in new_words():
        return Origin.DICTIONARY, "a new word whose forms were checked"
    if _REGULAR.search(parse.word):
        return Origin.RULE, "a noun with a regular ending"
    if "UnknownPrefixAnalyzer" in steps and len(parse.methods_stack[0][1]) > _SHORT_WORD:
        return Origin.RULE, "a known noun with a first part"
    return Origin.GUESS, "not in the dictionary, declined by its ending"
