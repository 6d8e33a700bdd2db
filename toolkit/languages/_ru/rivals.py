"""A participle that could stand alone, and its noun beyond what it governs.

Проживающие в посёлке семьи: the participle names persons by itself, but where a noun for
persons follows that agrees with it, it belongs to that one. Another noun whose form is a
genitive too (направленные Омбудсмену обращения) leaves a doubt: the form is a guess.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from toolkit.languages._ru.agreement import JOINTS, agrees
from toolkit.languages._ru.complements import CLOSED, is_complement
from toolkit.languages._ru.dictionary import parses
from toolkit.languages._ru.groups import Agreeing, Group
from toolkit.languages._ru.readings import readings
from toolkit.model import Number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.languages._ru.dictionary import Reading

__all__ = ["beyond", "doubtful_noun"]

# Nouns that stand for persons, though they are none to the grammar.
_GROUPS = frozenset({"семья", "лицо", "группа", "община", "народ", "население", "сторона"})
# Nouns of an action, which say whose or of what: в совершении преступления.
_VERBAL = re.compile(r"[нт]и(?:и|ю|ем)$")
_ENDS = frozenset({",", ";", ":", "–", "—", "-"})


def beyond(tokens: list[str], group: Group) -> Group | None:
    """Return the group with its noun for a head, if a participle heads it and one follows."""
    for head in _nouns_beyond(tokens, group):
        if _is_person(head.reading):
            return _joined(tokens, group, head)
    return None


def doubtful_noun(tokens: list[str], group: Group) -> str:
    """Return the noun that a participle has or might have, if it may be a genitive as well."""
    head = group.head
    if not (head.reading.is_noun and _governs(group)):
        head = next(_nouns_beyond(tokens, group), head)
    is_alone = head.at == group.words[0].at
    if is_alone or _is_person(head.reading) or tokens[head.at - 2] in CLOSED:
        return ""
    return tokens[head.at] if _may_be_genitive(tokens, group, head) else ""


def _may_be_genitive(tokens: list[str], group: Group, head: Agreeing) -> bool:
    is_beyond = head.at != group.head.at or _governs(group)
    is_several = head.reading.number is Number.PLURAL
    return is_beyond and is_several and any("gent" in one.tag for one in parses(tokens[head.at]))


def _governs(group: Group) -> bool:
    """Whether words stand between a participle and the next word that agrees."""
    return any(
        one.reading.part == "participle" and other.at > one.at + 2
        for one, other in pairwise(group.words)
    )


def _nouns_beyond(tokens: list[str], group: Group) -> Iterator[Agreeing]:
    """Yield the nouns that agree with a participle at the head, beyond what it governs."""
    start = group.head.at
    participles = _participles(tokens[start])
    if not participles or (group.head.reading.is_noun and len(group.words) > 1):
        return
    for at in range(start + 2, len(tokens), 2):
        is_beside = at == start + 2 or parses(tokens[at - 2])[0].tag.POS == "PREP"
        is_end = tokens[at] in _ENDS or tokens[at][:1] in '(«„"'
        if is_end or (is_beside and tokens[at] in JOINTS):
            return
        if not is_beside and tokens[at].islower() and not _is_governed(tokens, at):
            nouns = (one for one in readings(tokens[at]) if one.is_noun)
            yield from (Agreeing(at, one) for one in nouns if _own(participles, one))


def _is_governed(tokens: list[str], at: int) -> bool:
    """Whether the word before asks for a genitive or stands in it: совершении преступления."""
    before = tokens[at - 2]
    if is_complement(tokens, at) or _VERBAL.search(before):
        return True
    tags = [one.tag for one in parses(before)]
    return tags[0].POS in {"ADJF", "PRTF"} and not any("nomn" in tag for tag in tags)


def _participles(word: str) -> list[Reading]:
    return [one for one in readings(word) if one.part == "participle"]


def _own(participles: list[Reading], noun: Reading) -> Reading | None:
    """Return the reading of a participle that agrees with a noun."""
    return next((one for one in participles if agrees(one, noun, shared=False)), None)


def _is_person(noun: Reading) -> bool:
    return noun.animate or noun.lemma in _GROUPS


def _joined(tokens: list[str], group: Group, head: Agreeing) -> Group:
    """Return the participle, the adjectives right before its noun, and the noun."""
    own = _own(_participles(tokens[group.head.at]), head.reading) or group.head.reading
    before: list[Agreeing] = []
    for at in range(head.at - 2, group.head.at, -2):
        adjective = [one for one in readings(tokens[at]) if not one.is_noun]
        fitting = _own(adjective, head.reading)
        if not fitting:
            break
        before.insert(0, Agreeing(at, fitting))
    return Group(head, (*group.words[:-1], Agreeing(group.head.at, own), *before, head))
