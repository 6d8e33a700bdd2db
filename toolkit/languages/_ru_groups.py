"""Which words of a phrase decline: each head with the words that agree with it.

The head of a phrase is its first noun in the nominative. What stands before it agrees with it;
what follows (genitives, prepositions) stays, except parallel heads, appositions and participles.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import product
from typing import NamedTuple

from toolkit.languages._ru_dictionary import Reading, parses
from toolkit.languages._ru_lists import substantives
from toolkit.languages._ru_ordinals import begins_ordinal
from toolkit.languages._ru_readings import FIXED_FIRST, readings
from toolkit.model import Number

__all__ = ["Agreeing", "Group", "find_group", "is_adverb", "tokens_of"]

_TOKEN = re.compile(
    r"\s+|[(][^()]*[)]|«(?:[^«»]|«[^«»]*»)*»|„[^“]*“|\"[^\"]*\""
    r"|и/или(?=\s)|(?<=\s)[–—-](?=\s)|[,;:]|[^\s,;:()«»„“\"]+|."
)
_FIGURES = re.compile(r"[IVXLC\d/–-]+")
_JOINTS = frozenset({",", "и", "или", "либо", "и/или"})
# After these no genitive follows: освобожденные от оккупации территории.
_CLOSED = frozenset({"оккупации", "насилия", "войны", "землетрясения", "наводнения", "пандемии"})


class Agreeing(NamedTuple):
    """A word that takes the case, and the reading it takes it by."""

    at: int
    reading: Reading


@dataclass(frozen=True, slots=True)
class Group:
    """A head, where it stands, and the words that agree with it (itself the last)."""

    head: Agreeing
    words: tuple[Agreeing, ...]


def tokens_of(text: str) -> list[str]:
    """Split a phrase into words, blanks, marks, and wholes in brackets or quotation marks."""
    return _TOKEN.findall(text)


def _may_join(tokens: list[str], at: int, pending: list[int]) -> bool:
    """Whether a conjunction stands between adjectives or figures: 2015 и 2020 годы."""
    return bool(pending) or _FIGURES.fullmatch(tokens[at - 2]) is not None


def _agrees(modifier: Reading, noun: Reading, *, shared: bool) -> bool:
    """Whether an adjective may belong to a noun; singular ones may share a plural."""
    if noun.number is Number.PLURAL:
        return shared or modifier.number is Number.PLURAL
    if modifier.number is Number.PLURAL:
        return False
    return noun.common or modifier.gender is noun.gender


def find_group(tokens: list[str], start: int, *, lone: bool = True) -> Group | None:
    """Return the noun phrase in the nominative that begins at a token, if one does.

    `lone`: an adjective without a noun may be the head (Уполномоченный).
    """
    pending: list[int] = []
    for at in range(start, len(tokens)):
        token = tokens[at]
        if token.isspace() or (token in _JOINTS and at > start and _may_join(tokens, at, pending)):
            continue
        governed = (pending and _is_complement(tokens, at)) or _governs_participle(tokens, at)
        stays = governed or begins_ordinal(tokens, at) or _is_object(tokens, at)
        found = () if stays else readings(token)
        if not found and not _may_precede(tokens, at, pending):
            break
        pending += [at] if found else []
        group = _close(tokens, at, found, pending)
        if group:
            return group
    return _lone_head(tokens, pending) if lone else None


def _close(
    tokens: list[str], at: int, found: tuple[Reading, ...], pending: list[int]
) -> Group | None:
    """Return the group if the word at this place is its head."""
    if not found:
        return None
    nouns = [one for one in found if one.is_noun]
    adjective = [one for one in found if not one.is_noun]
    if adjective and (_noun_follows(tokens, at, adjective) or _is_before_noun(tokens, at)):
        return None
    if adjective and _is_substantive(tokens[at]) and not any(one.animate for one in nouns):
        return _group(tokens, pending, adjective)
    return _group(tokens, pending, nouns) if nouns else None


def _group(tokens: list[str], pending: list[int], heads: list[Reading]) -> Group | None:
    """Match the words before a head with its readings; the first that fits wins."""
    shared = any(token in _JOINTS for token in tokens[pending[0] : pending[-1]])
    for head in heads:
        words = []
        for at in pending[:-1]:
            fitting = [
                one
                for one in readings(tokens[at])
                if one.part in {"adjective", "participle"} and _agrees(one, head, shared=shared)
            ]
            fitting.sort(key=lambda one: one.number is not head.number)
            words += [Agreeing(at, fitting[0])] if fitting else []
        if len(words) == len(pending) - 1:
            last = Agreeing(pending[-1], head)
            return Group(last, (*words, last))
    return None


def _is_substantive(word: str) -> bool:
    lemmas = {one.lemma for one in readings(word)}
    small = word.lower().replace("ё", "е")
    normal = {parse.normal_form.replace("ё", "е") for parse in parses(word)}
    stems = {small, *lemmas, *normal, *(re.sub(r"(?:ая|ие|ые)$", "ий", small),)}
    stems |= {re.sub(r"(?:ая|ые)$", "ый", small), re.sub(r"(?:ая|ие|ые)$", "ой", small)}
    return bool(stems & substantives())


def _noun_follows(tokens: list[str], at: int, found: list[Reading]) -> bool:
    """Whether an agreeing noun comes, across other adjectives: рабочая группа."""
    substantive = _is_substantive(tokens[at])
    participle = not substantive and any(one.part == "participle" for one in found)
    shared = any(token in _JOINTS for token in tokens[max(at - 2, 0) : at])
    for place, token in enumerate(tokens[at + 1 :], at + 1):
        if token.isspace():
            continue
        if token in _JOINTS and not (participle or substantive):
            shared = True
            continue
        others = () if _is_complement(tokens, place) else readings(token)
        if _has_noun_for(found, others, shared=shared):
            return not token.startswith("обязанност")
        passes = any(not one.is_noun for one in others) or is_adverb(token)
        if not passes and (not participle or token[:1] in "(«" or token in _JOINTS):
            return False
    return False


def _is_before_noun(tokens: list[str], at: int) -> bool:
    """Whether an adjective that can stand alone belongs to a later word all the same.

    Несовершеннолетний заключенный; пострадавшие от войны мирные жители.
    """
    if not _is_substantive(tokens[at]):
        return False
    after = tokens[at + 2 : at + 3]
    if after and _is_substantive(after[0]):
        pairs = product(readings(tokens[at]), readings(after[0]))
        return any(_agrees(one, other, shared=False) for one, other in pairs)
    several = any(one.number is Number.PLURAL for one in readings(tokens[at]))
    return bool(several and after and _is_preposition(after[0]) and _noun_beyond(tokens, at + 4))


def _noun_beyond(tokens: list[str], governed: int) -> bool:
    """Whether a plural noun that is no genitive follows the words that a preposition governs."""
    for at in range(governed + 2, len(tokens), 2):
        token, before = tokens[at], tokens[at - 2]
        if token in _JOINTS or not token.islower():
            return False
        if any(one.is_noun and one.number is Number.PLURAL for one in readings(token)):
            genitive = any("gent" in one.tag for one in parses(token))
            return not genitive or before in _CLOSED or bool(readings(before))
    return False


def _has_noun_for(found: list[Reading], others: tuple[Reading, ...], *, shared: bool) -> bool:
    return any(
        one.is_noun and _agrees(mine, one, shared=shared) for one in others for mine in found
    )


def is_adverb(token: str) -> bool:
    """Whether a word says how, and cannot be anything that declines: особо, социально."""
    if not token.isalpha() or token.isupper():
        return False
    first = parses(token)[0].tag
    is_adverb = first.POS in {"ADVB", "PRCL", "COMP"}
    return is_adverb or token.lower() in {"наиболее", "так", "называемый"}


def _may_precede(tokens: list[str], at: int, pending: list[int]) -> bool:
    """Whether a word that stays may stand before the head: digits, adverbs, Милли, IT."""
    token = tokens[at]
    if token.isdigit() or is_adverb(token) or begins_ordinal(tokens, at):
        return True
    if _FIGURES.fullmatch(token) or _governs_participle(tokens, at):
        return True
    if pending:
        complements = any(
            one.part == "participle" for at in pending for one in readings(tokens[at])
        )
        return complements and bool(re.fullmatch(r"[А-ЯЁ]?[а-яё]+", token))
    quoted = token[:1] == "«"
    foreign = token.isalnum() and (token.isupper() or token.isascii())
    if quoted or foreign or token in FIXED_FIRST:
        return at + 2 < len(tokens) and find_group(tokens, at + 2, lone=False) is not None
    return False


def _is_complement(tokens: list[str], at: int) -> bool:
    """Whether what stands before a word governs it: пропавшие без вести, лишенные свободы."""
    before = tokens[at - 2] if at > 1 else ""
    is_governed = _is_preposition(before)
    return is_governed or (before.lower()[:6] in {"лишенн", "лишённ"} and tokens[at] == "свободы")


def _is_preposition(token: str) -> bool:
    return token.isalpha() and parses(token)[0].tag.POS == "PREP"


def _governs_participle(tokens: list[str], at: int) -> bool:
    """Whether a preposition and its noun belong to a participle after them: без вести пропавшие."""
    start = at if _is_preposition(tokens[at]) else at - 2
    after = tokens[start + 4 : start + 5] if start >= 0 and _is_preposition(tokens[start]) else []
    return any(one.part == "participle" for token in after for one in readings(token))


def _is_object(tokens: list[str], at: int) -> bool:
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
        _agrees(one, other, shared=False) and (other.is_noun or _is_substantive(after))
        for one, other in pairs
    )


def _lone_head(tokens: list[str], pending: list[int]) -> Group | None:
    """Return a phrase of adjectives whose first one stands for a noun."""
    for place, at in enumerate(pending):
        adjectives = [
            one for one in readings(tokens[at]) if one.part in {"adjective", "participle"}
        ]
        if adjectives:
            return _group(tokens, pending[: place + 1], adjectives)
    return None
