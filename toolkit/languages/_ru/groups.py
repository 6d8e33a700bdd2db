"""Which words of a phrase decline: each head with the words that agree with it.

The head of a phrase is its first noun in the nominative. What stands before it agrees with it;
what follows (genitives, prepositions) stays, except parallel heads, appositions and participles.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from toolkit.languages._ru.agreement import JOINTS, agrees, is_adverb, is_substantive
from toolkit.languages._ru.complements import (
    governs_participle,
    is_before_noun,
    is_complement,
    is_member,
    is_object,
)
from toolkit.languages._ru.dictionary import Reading
from toolkit.languages._ru.listed import FIXED_FIRST
from toolkit.languages._ru.ordinals import begins_ordinal
from toolkit.languages._ru.readings import readings

__all__ = ["Agreeing", "Group", "find_group", "tokens_of"]

_TOKEN = re.compile(
    r"\s+|[(][^()]*[)]|«(?:[^«»]|«[^«»]*»)*»|„[^“]*“|\"[^\"]*\""
    r"|и/или(?=\s)|(?<=\s)[–—-](?=\s)|[,;:]|[^\s,;:()«»„“\"]+|."
)
_FIGURES = re.compile(r"[IVXLC\d/–-]+")


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


def find_group(tokens: list[str], start: int, *, lone: bool = True) -> Group | None:
    """Return the noun phrase in the nominative that begins at a token, if one does.

    `lone`: an adjective without a noun may be the head (Уполномоченный).
    """
    pending: list[int] = []
    for at in range(start, len(tokens)):
        token = tokens[at]
        if token.isspace() or (token in JOINTS and at > start and _may_join(tokens, at, pending)):
            continue
        governed = (pending and is_complement(tokens, at)) or governs_participle(tokens, at)
        stays = governed or begins_ordinal(tokens, at) or is_object(tokens, at)
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
    before_noun = _noun_follows(tokens, at, adjective) or is_before_noun(tokens, at)
    if adjective and before_noun and not is_member(tokens, at):
        return None
    if adjective and is_substantive(tokens[at]) and not any(one.animate for one in nouns):
        return _group(tokens, pending, adjective)
    return _group(tokens, pending, nouns) if nouns else None


def _group(tokens: list[str], pending: list[int], heads: list[Reading]) -> Group | None:
    """Match the words before a head with its readings; the first that fits wins."""
    shared = any(token in JOINTS for token in tokens[pending[0] : pending[-1]])
    for head in heads:
        words = []
        for at in pending[:-1]:
            fitting = [
                one
                for one in readings(tokens[at])
                if one.part in {"adjective", "participle"} and agrees(one, head, shared=shared)
            ]
            fitting.sort(key=lambda one: one.number is not head.number)
            words += [Agreeing(at, fitting[0])] if fitting else []
        if len(words) == len(pending) - 1:
            last = Agreeing(pending[-1], head)
            return Group(last, (*words, last))
    return None


def _noun_follows(tokens: list[str], at: int, found: list[Reading]) -> bool:
    """Whether an agreeing noun comes, across other adjectives: рабочая группа."""
    substantive = is_substantive(tokens[at])
    participle = not substantive and any(one.part == "participle" for one in found)
    shared = any(token in JOINTS for token in tokens[max(at - 2, 0) : at])
    for place, token in enumerate(tokens[at + 1 :], at + 1):
        if token.isspace():
            continue
        if token in JOINTS and not (participle or substantive):
            shared = True
            continue
        others = () if is_complement(tokens, place) else readings(token)
        if _has_noun_for(found, others, shared=shared):
            return not token.startswith("обязанност")
        passes = any(not one.is_noun for one in others) or is_adverb(token)
        if not passes and (not participle or token[:1] in "(«" or token in JOINTS):
            return False
    return False


def _has_noun_for(found: list[Reading], others: tuple[Reading, ...], *, shared: bool) -> bool:
    return any(one.is_noun and agrees(mine, one, shared=shared) for one in others for mine in found)


def _may_precede(tokens: list[str], at: int, pending: list[int]) -> bool:
    """Whether a word that stays may stand before the head: digits, adverbs, Милли, IT."""
    token = tokens[at]
    if token.isdigit() or is_adverb(token) or begins_ordinal(tokens, at):
        return True
    if _FIGURES.fullmatch(token) or governs_participle(tokens, at):
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


def _lone_head(tokens: list[str], pending: list[int]) -> Group | None:
    """Return a phrase of adjectives whose first one stands for a noun."""
    for place, at in enumerate(pending):
        adjectives = [
            one for one in readings(tokens[at]) if one.part in {"adjective", "participle"}
        ]
        if adjectives:
            return _group(tokens, pending[: place + 1], adjectives)
    return None
