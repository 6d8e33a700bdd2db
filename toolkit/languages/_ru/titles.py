"""A role and the name of its holder in one phrase: where the name begins.

Президент Азербайджанской Республики | Ильхам Алиев: between the noun of the role and the name
stand its genitives, abbreviations, brackets and what has no capital.
"""

from __future__ import annotations

import re
from functools import cache

from toolkit.languages._ru.dictionary import parses
from toolkit.languages._ru.endings import CASES, decline, decline_plural
from toolkit.languages._ru.groups import find_group, tokens_of
from toolkit.languages._ru.listed import FIXED_FIRST
from toolkit.languages._ru.lists import Place, given_names, places, surname_words, titles
from toolkit.languages._ru.persons import BESIDE_NAMES
from toolkit.languages._ru.surnames import surname_gender

__all__ = ["is_sure_stranger", "split_title", "stranger_of"]

# A word of a name, perhaps with initials closed up to it (С.Алиева); initials; a number.
_NAME_WORD = re.compile(
    r"(?:[А-ЯЁ]\.)*[А-ЯЁ](?:[’'][А-ЯЁ])?[а-яё]*(?:[-’'][А-ЯЁа-яё]+)*|(?:[А-ЯЁ]\.-?)+|[IVX]+"
)
_STRANGER = re.compile(r" [А-ЯЁ][а-яё’'-]+ [А-ЯЁ][а-яё’'-]+$")
_MASCULINE = re.compile(r"(?:[А-ЯЁ][а-яё’'-]*[бвгджзйклмнпрстфхцчшщ](?: |$))+")
_INITIALS = re.compile(r"(?:[А-ЯЁ]\.-?)+")
# The ending of an adjective in the genitive: Кишпекского.
_OBLIQUE_ENDING = re.compile(r"(?:ого|его|ой|ей|ых|их)$")
_NAMES = frozenset({"Name", "Surn", "Patr"})


def split_title(text: str) -> tuple[str, str, str]:
    """Return role, name, and what follows a comma; the role of a name alone is empty.

    The role keeps the blank after it, the rest the comma before it. Without a name all is role.
    """
    named, comma, rest = text.partition(", ")
    if not _is_titled(tokens_of(named)):
        return "", named, comma + rest
    named, comma, rest = text.rpartition(", ")
    if comma and not any(_NAME_WORD.fullmatch(token) for token in tokens_of(rest)):
        role, name, _ = split_title(named)
        return (role, name, comma + rest) if name else (text, "", "")
    tokens = tokens_of(text)
    start = _name_start(tokens)
    return "".join(tokens[:start]), "".join(tokens[start:]), ""


def stranger_of(text: str) -> str:
    """Return the name after a role that no list has: посол Норвегии | Торкел Фоллебек."""
    if not _STRANGER.search(text):
        return ""
    role, name, rest = split_title(text)
    known = rest or " " not in name or name.split()[0] in given_names()
    return name if role and not known else ""


def is_sure_stranger(text: str, name: str) -> bool:
    """Whether such a name is a person's, and in the nominative.

    After a noun without a capital it may be a thing's (сотрудник компании Дойче Телеком), and
    in -а a man's genitive (супруга Торкела Фоллебека).
    """
    role = text.removesuffix(name).strip()
    before = role.rpartition(" ")[2]
    return _MASCULINE.fullmatch(name) is not None and (before == role or before[:1].isupper())


def _is_titled(tokens: list[str]) -> bool:
    """Whether a role comes before the name: it has a small letter, or is a known noun."""
    words = [token for token in tokens if not token.isspace()]
    return any(not _is_of_name(word) or _is_title(word) for word in words)


def _is_of_name(token: str) -> bool:
    is_name = _NAME_WORD.fullmatch(token) and not re.fullmatch("[А-ЯЁ]{2,}", token)
    return bool(is_name or token in BESIDE_NAMES or _is_particle(token))


def _is_particle(token: str) -> bool:
    return token.partition("-")[0] in surname_words("particle")


def _is_title(word: str) -> bool:
    return word.lower().replace("ё", "е") in titles()


def _name_start(tokens: list[str]) -> int:
    """Return where the name begins; the end of the phrase where there is none."""
    head = _head(tokens)
    last = len(tokens)
    while last > head + 1 and not _NAME_WORD.fullmatch(tokens[last - 1]):
        last -= 1
    run = [at for at in range(last - 1, head, -1) if not tokens[at].isspace()]
    size = next((n for n, at in enumerate(run) if not _is_of_name(tokens[at])), len(run))
    name = [at for at in reversed(run[:size]) if not tokens[at].isspace()]
    while name and (tokens[name[0]] in BESIDE_NAMES or _is_tail(tokens, name[0])):
        name = name[1:]
    return name[0] if name else len(tokens)


def _head(tokens: list[str]) -> int:
    """Return where the noun of the role stands: the last one that is in the nominative."""
    group = find_group(tokens, 0)
    at = group.head.at if group else -1
    known = [place for place, token in enumerate(tokens) if _is_title(token)]
    return max([at, *known])


def _is_tail(tokens: list[str], at: int) -> bool:
    """Whether a capitalised word belongs to the role: Республики, Меджлиса, Турции."""
    word = tokens[at]
    if word in given_names() or _INITIALS.fullmatch(word):
        return False
    known = word in FIXED_FIRST or word in _place_forms()
    return known or _is_oblique(word) or _ends_tail_name(tokens, at)


def _is_oblique(word: str) -> bool:
    """Whether the dictionary knows a word in another case than the nominative alone."""
    found = parses(word)
    known = [one for one in found if type(one.methods_stack[0][0]).__name__[:4] == "Dict"]
    if not known:
        return bool(_OBLIQUE_ENDING.search(word)) and any("ADJF" in one.tag for one in found)
    if any({"nomn", "sing"} <= one.tag.grammemes and _NAMES & one.tag.grammemes for one in found):
        return False
    cases = {one.tag.case for one in known if one.tag.POS in {"NOUN", "ADJF", "PRTF"}}
    singular = any({"nomn", "sing"} <= one.tag.grammemes for one in known)
    return bool(cases - {"nomn", "accs", None}) and not singular


def _ends_tail_name(tokens: list[str], at: int) -> bool:
    """Whether a family name ends a name in the genitive: Фонд Гейдара | Алиева | Анар Алиев."""
    before, after = tokens[at - 2] if at > 1 else "", tokens[at + 2 : at + 3]
    is_name = any("gent" in one.tag and "Name" in one.tag for one in parses(before))
    return bool(after and is_name and before not in given_names() and surname_gender(tokens[at]))


@cache
def _place_forms() -> frozenset[str]:
    """Return the places of the gazetteer in the cases in which they follow a role."""
    found = (_oblique(name, place) for name, place in places().items())
    return frozenset(form for forms in found for form in forms)


def _oblique(name: str, place: Place) -> list[str]:
    if place.indeclinable:
        return [name]
    if place.genitive and not place.gender:
        return [decline_plural(name, place.genitive, case) for case in CASES[1:]]
    forms = (decline(name, case, place.gender, animate=False) for case in CASES[1:])
    return [form for form in forms if form and form != name]
