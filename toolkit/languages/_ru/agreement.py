"""Which words may agree with a noun, stand for one, or stand between."""

from __future__ import annotations

import re

from toolkit.languages._ru.dictionary import Reading, parses
from toolkit.languages._ru.lists import substantives
from toolkit.languages._ru.readings import readings
from toolkit.model import Number

__all__ = ["JOINTS", "agrees", "is_adverb", "is_substantive", "singulars"]

JOINTS = frozenset({",", "и", "или", "либо", "и/или"})


def agrees(modifier: Reading, noun: Reading, *, shared: bool) -> bool:
    """Whether an adjective may belong to a noun; singular ones may share a plural."""
    if noun.number is Number.PLURAL:
        return shared or modifier.number is Number.PLURAL
    if modifier.number is Number.PLURAL:
        return False
    return noun.common or modifier.gender is noun.gender


def is_substantive(word: str) -> bool:
    """Whether an adjective or participle names a person by itself: пострадавшие, военный."""
    return bool(singulars(word) & substantives())


def singulars(word: str) -> set[str]:
    """Return what an adjective or participle may be in the masculine: осужденный of осуждённые."""
    lemmas = {one.lemma for one in readings(word)}
    small = word.lower().replace("ё", "е")
    normal = {parse.normal_form.replace("ё", "е") for parse in parses(word)}
    stems = {small, *lemmas, *normal, *(re.sub(r"(?:ая|ие|ые)$", "ий", small),)}
    return stems | {re.sub(r"(?:ая|ые)$", "ый", small), re.sub(r"(?:ая|ие|ые)$", "ой", small)}


def is_adverb(token: str) -> bool:
    """Whether a word says how, and cannot be anything that declines: особо, социально."""
    if not token.isalpha() or token.isupper():
        return False
    first = parses(token)[0].tag
    is_adverb = first.POS in {"ADVB", "PRCL", "COMP"}
    return is_adverb or token.lower() in {"наиболее", "так", "называемый"}
