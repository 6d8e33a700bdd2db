"""Full names: which word is what, whose gender it is, and the name in a case."""

from __future__ import annotations

import re

from toolkit.languages._ru.endings import decline
from toolkit.languages._ru.lists import given_names, surname_words
from toolkit.languages._ru.surnames import decline_given, decline_surname, surname_gender
from toolkit.model import Form, Gender, Origin

__all__ = ["BESIDE_NAMES", "decline_person", "gender_of", "is_full_name"]

_INITIALS = re.compile(r"(?:[А-ЯЁA-Z]\.(?:-(?=[А-ЯЁA-Z]))?)+")
_SONS, _DAUGHTERS = frozenset({"оглу", "оглы", "огли"}), frozenset({"кызы", "гызы"})
_KIN = _SONS | _DAUGHTERS
# Titles after a given name: ханым stays, муаллим declines; before бек and хан the name stays.
_TITLES = frozenset({"ханым", "ханум", "бей", "бек", "хан", "паша", "муаллим", "ага"})
_RANKS = frozenset({"бек", "хан", "паша", "ага"})
BESIDE_NAMES = _KIN | _TITLES
_SON, _DAUGHTER = re.compile(r"(?:ович|евич|ьич)$"), re.compile(r"(?:овна|евна|ична|инична)$")
_BLANKS = re.compile(r"([ \u00a0]+)")


def gender_of(name: str) -> tuple[Gender | None, bool]:
    """Return the gender a name shows, and whether that is sure."""
    words = _BLANKS.split(name)[::2]
    if _SONS & set(words):
        return Gender.MASCULINE, True
    if (_DAUGHTERS | {"ханым", "ханум"}) & set(words):
        return Gender.FEMININE, True
    given = next((known for word in words[:2] if (known := _given_gender(word))), None)
    shown = given or _by_patronymic(words) or surname_gender(words[-1])
    if shown:
        return shown, True
    if len(words) > 1 and not words[0].endswith("."):
        # Джоанна Смит: an ending in -а is a woman's more often than not.
        return (Gender.FEMININE if words[0][-1:] in "ая" else Gender.MASCULINE), False
    return None, False


def _by_patronymic(words: list[str]) -> Gender | None:
    """Return the gender a patronymic shows; -ович at the end of two words is a surname."""
    if any(_DAUGHTER.search(word) for word in words[1:]):
        return Gender.FEMININE
    return Gender.MASCULINE if any(_SON.search(word) for word in words[1:-1]) else None


def _given_gender(word: str) -> Gender | None:
    return given_names().get(word) or given_names().get(word.rpartition("-")[2])


def is_full_name(words: list[str]) -> bool:
    """Whether words look like a name in the dictionary form: Сабина Алиева, З. Велимамедли."""
    if len(words) < 2 or not all(word[:1].isupper() or word in _KIN for word in words[:2]):
        return False
    if _INITIALS.fullmatch(words[0]):
        return True
    gender = _given_gender(words[0])
    shown = surname_gender(words[-1])
    return gender is not None and shown in {None, gender}


def decline_person(name: str, case: str, gender: Gender | None) -> Form:
    """Return a full name in a case; without a gender it is deduced, and a doubt is a guess."""
    deduced, sure = gender_of(name)
    known = gender or deduced or Gender.MASCULINE
    text = _in_gender(name, case, known)
    if gender or sure:
        return Form(text, Origin.RULE, f"a {known} name{_note(name)}")
    other = Gender.MASCULINE if known is Gender.FEMININE else Gender.FEMININE
    if _in_gender(name, case, other) == text:
        return Form(text, Origin.RULE, "the same for a man and a woman")
    return Form(text, Origin.GUESS, f"the gender is not known; taken for {known}")


def _note(name: str) -> str:
    """Return what is particular of a name, for its reason."""
    roles = _roles(_BLANKS.split(name)[::2])
    if "foreign" in roles:
        return ", foreign: its -ин, -ов would take the ending of a noun"
    return "; its last word declines alone" if _is_eastern(_BLANKS.split(name)[::2]) else ""


def _in_gender(name: str, case: str, gender: Gender) -> str:
    pieces = _BLANKS.split(name)
    words = pieces[::2]
    for place, role in enumerate(_roles(words)):
        pieces[2 * place] = _declined(words[place], role, case, gender)
    return "".join(pieces)


def _declined(word: str, role: str, case: str, gender: Gender) -> str:
    if role == "stays":
        return word
    if role == "title":
        return decline(word, case, gender, animate=True) or word
    if role == "given":
        return decline_given(word, case, gender)
    return decline_surname(word, case, gender, foreign=role == "foreign")


def _roles(words: list[str]) -> list[str]:
    """Say of each word whether it is `given`, `family`, `foreign`, `title`, or `stays`."""
    if len(words) == 1:
        known = given_names().get(words[0])
        return ["given" if known else "family"]
    if _is_eastern(words):
        return [*["stays"] * (len(words) - 1), "given"]
    roles = _family_and_given(words)
    # Ага Мусы Нагиева, but Аги Нагиева.
    honours = frozenset({"Ага"} if len(words) > 2 else ())
    for place, word in enumerate(words):
        if word.lower() in _KIN or word in _RANKS:
            roles[place] = "title" if word in _RANKS else "stays"
            if place and (word in _RANKS or place > 1 or len(words) == 2):
                roles[place - 1] = "stays"
        elif word == "муаллим":
            roles[place] = "title"
        elif _INITIALS.fullmatch(word) or word in surname_words("particle") | honours:
            roles[place] = "stays"
    return roles


def _family_and_given(words: list[str]) -> list[str]:
    family = _place_of_surname(words)
    roles = ["given"] * len(words)
    if family is not None:
        foreign = (surname_words("western") | surname_words("particle")) & set(words)
        roles[family] = "foreign" if foreign else "family"
    return roles


def _is_eastern(words: list[str]) -> bool:
    """Whether of a name (Пан Ги Мун, Си Цзиньпин) the last word declines alone."""
    if {*map(str.lower, words)} & _KIN or any(word in given_names() for word in words):
        return False
    short = len(words) == 3 and all(len(word) < 5 for word in words)
    return short or words[0] in surname_words("eastern")


def _place_of_surname(words: list[str]) -> int | None:
    """Return which word is the family name; None: there is none (Самед Вургун оглу)."""
    last = len(words) - 1
    if words[last].lower() in _KIN:
        return 0 if last > 2 else None
    if words[last] in _TITLES:
        return None
    is_patronymic = _SON.search(words[last]) or _DAUGHTER.search(words[last])
    if is_patronymic and last > 0 and words[last - 1] in given_names():
        return 0 if last == 2 else None
    if last and words[last] in given_names() and words[0] not in given_names():
        return 0 if surname_gender(words[0]) or _INITIALS.fullmatch(words[last]) else last
    return 0 if _INITIALS.fullmatch(words[last]) else last
