"""Family and given names, word by word: which decline, and how.

Source: Rosenthal, "Справочник по правописанию и литературной правке", sections on names:
women's names in a consonant stay, Azerbaijani -заде, -ли, -лы, -бейли stay for everybody.
"""

from __future__ import annotations

import re

from toolkit.languages._lists import words
from toolkit.languages._ru.endings import decline, endings, with_endings
from toolkit.languages._ru.lists import surname_words
from toolkit.model import Gender

__all__ = ["decline_given", "decline_surname", "surname_gender"]

_SHORT = endings("- а у а ым е")
_FEMININE = endings("а ой ой у ой ой")
_PATRONYMIC = endings("а ы е у ой е")
_ADJECTIVES = {
    "ский": endings("ий ого ому ого им ом"),
    "цкий": endings("ий ого ому ого им ом"),
    "ий": endings("ий его ему его им ем"),
    "ый": endings("ый ого ому ого ым ом"),
    "ой": endings("ой ого ому ого ым ом"),
    "ая": endings("ая ой ой ую ой ой"),
    "яя": endings("яя ей ей юю ей ей"),
}
_SHORT_MALE = re.compile(r"(?:[а-яё]{2}[оеё]в|[а-яё]{2}[иы]н)$", re.IGNORECASE)
_MALE = re.compile(rf"{_SHORT_MALE.pattern}|(?:[сц]кий|ый)$", re.IGNORECASE)
_FEMALE = re.compile(r"(?:[а-яё]{2}[оеё]ва|[а-яё]{2}[иы]на|[сц]кая|[а-яё]ая)$", re.IGNORECASE)
# Черных, Долгих stay, Зих and Рерих do not; nor does what ends in no letter.
_STAYING = re.compile(r"(?:[оеэиуюыё]|[а-яё]{2}(?:ых|[гкхжчшщн]их)|[^А-Яа-яЁё])$", re.IGNORECASE)
_FLEETING = {"Павел": "Павл", "Лев": "Льв", "Петр": "Петр", "Пётр": "Петр"}
# Кравец, Кравца; after two consonants the vowel stays: Кузнец, Кузнеца.
_FLEETING_SURNAME = re.compile(
    r"(?<![бвгджзклмнпрстфхцчшщ])[бвгджзклмнпрстфхцчш]ец$", re.IGNORECASE
)
# Surnames that are animals lose a vowel like them: Соловья, Зайца.
_FLEETING_NOUNS = {
    "Соловей": endings("ей ья ью ья ьем ье"),
    "Воробей": endings("ей ья ью ья ьем ье"),
    "Муравей": endings("ей ья ью ья ьем ье"),
    "Заяц": endings("яц йца йцу йца йцем йце"),
}
# Women's names in a soft sign that decline: the others (Айгюль, Николь) stay.
_FEMININE_SOFT = words("Любовь Нинель Рахиль Рашель Юдифь Эсфирь Адель Ассоль")
_TITLES = words("ханым ханум оглу оглы кызы гызы")


def surname_gender(surname: str) -> Gender | None:
    """Return the gender a family name shows; None: it shows none (Велимамедли)."""
    last = surname.rpartition("-")[2]
    if _FEMALE.search(last):
        return Gender.FEMININE
    return Gender.MASCULINE if _MALE.search(last) else None


def decline_surname(surname: str, case: str, gender: Gender, *, foreign: bool = False) -> str:
    """Return a family name in a case; every part of a double one declines by itself.

    `foreign`: a man's name in -ин, -ов takes the ending of a noun (Корбином).
    """
    first, hyphen, last = surname.partition("-")
    if hyphen and first in surname_words("prefix") | surname_words("particle"):
        return f"{first}-{decline_surname(last, case, gender, foreign=True)}"
    parts = surname.split("-")
    return "-".join(_surname(part, case, gender, foreign=foreign) for part in parts)


def _surname(word: str, case: str, gender: Gender, *, foreign: bool) -> str:
    if _stays(word):
        return word
    feminine = gender is Gender.FEMININE
    for ending, forms in _ADJECTIVES.items():
        if word.endswith(ending) and len(word) > 4 and feminine == ending.endswith("я"):
            return with_endings(word, forms, case)
    if feminine and _FEMALE.search(word):
        return with_endings(word, _FEMININE, case)
    foreign = foreign or word in surname_words("foreign")
    if not feminine and _SHORT_MALE.search(word) and not foreign:
        return with_endings(word, _SHORT, case)
    if feminine and word.endswith("ь"):
        return word
    return _as_noun(word, case, gender)


def _stays(word: str) -> bool:
    fixed = word[:1].islower() or word in surname_words("french")
    return fixed or _STAYING.search(word) is not None


def _as_noun(word: str, case: str, gender: Gender) -> str:
    if gender is Gender.MASCULINE and word in _FLEETING_NOUNS:
        return with_endings(word, _FLEETING_NOUNS[word], case)
    if gender is Gender.MASCULINE and case != "nominative" and _FLEETING_SURNAME.search(word):
        soft = "ь" if word.endswith("лец") else ""
        return with_endings(f"{word[:-2]}{soft}ц", endings("- а у а ом е"), case)
    return decline(word, case, gender, animate=True) or word


def decline_given(name: str, case: str, gender: Gender) -> str:
    """Return a given name in a case; of a double one the last part alone (Жан-Клода)."""
    first, hyphen, last = name.rpartition("-")
    stays = case == "nominative" or name[:1].islower() or _given_stays(last, gender)
    return name if stays else f"{first}{hyphen}{_given(last, case, gender)}"


def _given(word: str, case: str, gender: Gender) -> str:
    if gender is Gender.FEMININE and re.search(r"(?:овна|евна|ична)$", word):
        return with_endings(word, _PATRONYMIC, case)
    if word in _FLEETING:
        return with_endings(_FLEETING[word], endings("- а у а ом е"), case)
    animate = gender is Gender.MASCULINE or not word.endswith("ь")
    return decline(word, case, gender, animate=animate) or word


def _given_stays(word: str, gender: Gender) -> bool:
    if word.lower() in _TITLES or word in surname_words("french") or not word[-1:].isalpha():
        return True
    return gender is Gender.FEMININE and word.endswith("ь") and word not in _FEMININE_SOFT
