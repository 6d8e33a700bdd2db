"""What of a phrase declines: its groups, what is parallel to them, and names of persons."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

from toolkit.languages._ru.agreement import is_adverb
from toolkit.languages._ru.bearers import name_end
from toolkit.languages._ru.complements import is_member
from toolkit.languages._ru.dictionary import parses
from toolkit.languages._ru.groups import Group, find_group, tokens_of
from toolkit.languages._ru.lists import places, titles
from toolkit.languages._ru.readings import readings
from toolkit.languages._ru.rivals import beyond, doubtful_noun
from toolkit.languages._ru.towns import apposition_of
from toolkit.model import Gender, Number, Origin, PhraseKind

__all__ = ["Analysis", "analyse"]

_CONJUNCTIONS = frozenset({"а", "и", "или", "либо", "и/или"})
_DASHES = frozenset("–—-")
# а также: the second half of a conjunction.
_FILLERS = frozenset({"также"})
# Forms of address that decline with the role they precede: госпоже министру.
_ADDRESSES = frozenset({"господин", "госпожа", "превосходительство"})
_OBLIQUE = ("gent", "datv", "ablt", "loct")
_TAKES_ACCUSATIVE = frozenset(["на", "в", "во", "за", "через", "про", "под", "о", "об"])


@dataclass(slots=True)
class Analysis:
    """What of a phrase declines: groups by token, names, brackets; and what joins the heads."""

    tokens: list[str]
    groups: list[Group] = field(default_factory=list)
    names: list[tuple[int, int]] = field(default_factory=list)
    brackets: list[int] = field(default_factory=list)
    participles: list[tuple[int, Group]] = field(default_factory=list)
    places: list[tuple[int, Group]] = field(default_factory=list)
    coordinated: bool = False
    doubtful: str = ""


@lru_cache(maxsize=512)
def analyse(text: str, kind: PhraseKind) -> Analysis:
    """Find what declines in a phrase; it is the same for each case."""
    found = Analysis(tokens_of(text))
    tokens, at, joint = found.tokens, 0, ""
    while at < len(tokens):
        token = tokens[at]
        if token in _CONJUNCTIONS or token in _DASHES or token in {",", ";"}:
            joint, at = token, at + 1
        elif token.isspace() or (joint and _is_filler(token, joint)):
            at += 1
        elif token.startswith("(") and (found.groups or found.names):
            found.brackets.append(at)
            at += 1
        else:
            at, joint = _step(found, at, joint, kind), ""
    return found


def _is_filler(token: str, joint: str) -> bool:
    """Whether a word says how, before what is parallel: а также; лица, временно лишенные."""
    return token in _FILLERS or (joint == "," and is_adverb(token))


def _step(found: Analysis, at: int, joint: str, kind: PhraseKind) -> int:
    """Take in what begins at a word, and return where to go on."""
    end = name_end(found, at, kind)
    if end:
        found.names.append((at, end))
        return end
    if joint == "," and found.tokens[at].startswith("котор"):
        return len(found.tokens)
    fresh = not found.groups and not found.names
    if fresh or joint or _follows_address(found, at):
        group = _head_of(found, at)
        if group and (fresh or _is_parallel(found, group, at, joint, kind)):
            found.coordinated |= joint in _CONJUNCTIONS
            return _take(found, group)
        if joint == "," and found.groups:
            return _participle(found, at)
    elif found.groups and _is_second_role(found, at):
        group = find_group(found.tokens, at)
        found.groups += [group] if group else []
        return group.head.at + 1 if group else at + 1
    elif found.groups and apposition_of(found.tokens, found.groups[-1], at):
        found.places.append((at, found.groups[-1]))
    # Before a head only what may precede one is passed over: «и. о. директора» stays.
    return len(found.tokens) if fresh and not joint else at + 1


def _take(found: Analysis, group: Group) -> int:
    """Add a group, with the doubt it leaves, and return where to go on."""
    found.groups.append(group)
    if noun := doubtful_noun(found.tokens, group):
        found.doubtful = f"`{noun}`: the participle's noun or a genitive?"
    elif group.head.reading.number is Number.PLURAL and is_member(found.tokens, group.head.at):
        noun = found.tokens[group.head.at + 2]
        found.doubtful = f"`{noun}`: the house of the persons or what agrees with them?"
    return group.head.at + 1


def _head_of(found: Analysis, at: int) -> Group | None:
    """Return the noun phrase that begins at a word, its noun perhaps beyond a participle."""
    group = find_group(found.tokens, at)
    return (group and beyond(found.tokens, group)) or group


def _follows_address(found: Analysis, at: int) -> bool:
    """Whether a word stands right after господин, госпожа."""
    before = found.groups[-1].head if found.groups else None
    return before is not None and before.at + 2 == at and before.reading.lemma in _ADDRESSES


def _is_second_role(found: Analysis, at: int) -> bool:
    """Whether one more role follows without a comma: начальник службы генерал-майор юстиции."""
    person = found.groups[-1].head.reading
    is_role = found.tokens[at].lower().replace("ё", "е") in titles()
    nominative = is_role and any(
        one.is_noun and one.animate and one.gender is Gender.MASCULINE and not one.common
        for one in readings(found.tokens[at])
    )
    return nominative and person.animate


def _participle(found: Analysis, at: int) -> int:
    """Take in a participle after a comma: лица, лишенные свободы."""
    head = found.groups[-1]
    for one in readings(found.tokens[at]):
        agrees = one.number is head.head.reading.number and (
            one.number is Number.PLURAL or one.gender is head.head.reading.gender
        )
        if one.part == "participle" and agrees:
            found.participles.append((at, head))
            return at + 1
    return at + 1


def _is_parallel(found: Analysis, group: Group, at: int, joint: str, kind: PhraseKind) -> bool:
    """Whether what follows a joint is parallel to the head: права и свободы."""
    if not found.groups:
        return not found.names or joint in {",", *_DASHES}
    if joint in _DASHES:
        # Папуа – Новая Гвинея declines as a whole, отношения Баку – Тбилиси do not.
        return kind is PhraseKind.PLACE or group.head.reading.origin is not Origin.GAZETTEER
    if group.head.reading.origin is Origin.GAZETTEER and _is_named(found):
        # В городах Гянджа и Барда: after a generic word both names stay.
        return False
    if kind is PhraseKind.PLACE and joint == "," and not _CONJUNCTIONS & set(found.tokens):
        return False
    if any(one.part == "participle" for one in readings(found.tokens[at])) and joint == ",":
        return group.head.reading.is_noun and group.head.at == at
    tail = found.tokens[found.groups[-1].head.at + 1 : at]
    return not _belongs_to_tail(tail, found.tokens[at])


def _is_named(found: Analysis) -> bool:
    """Whether a name in the nominative stands right after the last head: города Гянджа."""
    head = found.groups[-1].head
    after = found.tokens[head.at + 2 : head.at + 3]
    return head.reading.origin is not Origin.GAZETTEER and bool(after and after[0] in places())


def _belongs_to_tail(tail: list[str], word: str) -> bool:
    """Whether a word is one more member of the tail: Министерство науки и образования.

    It is when it can stand in the case of a noun of the tail.
    """
    governed = bool(_TAKES_ACCUSATIVE & set(tail))
    cases = {*_OBLIQUE, "accs"} if governed else set(_OBLIQUE)
    words = [token for token in tail if token.isalpha() and token not in _CONJUNCTIONS]
    found = (one.tag for token in words for one in parses(token))
    shared = {tag.case for tag in found if tag.POS == "NOUN"} & cases
    return any(one.tag.case in shared for one in parses(word))
