"""Russian: cases of phrases and names, agreement, dates and typography.

Words are inflected with pymorphy3, persons with pytrovich; both are loaded only
when a case is asked for. The head of a phrase is its first noun in the
nominative; what stands before it agrees with it, what follows stays.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from toolkit.model import Form, Gender, Number, Origin, Phrase, PhraseKind

if TYPE_CHECKING:
    import datetime as dt

CODE = "ru"
CASES = ("nominative", "genitive", "dative", "accusative", "instrumental", "prepositional")
FEATURES = frozenset({*CASES, "plural"})
AGREEMENT = {
    2: ("masculine", "feminine"),
    3: ("masculine", "feminine", "plural"),
    4: ("masculine", "feminine", "neuter", "plural"),
}
ROLE_DECLINES = True

NBSP = "\u00a0"
MONTHS = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()  # noqa: SIM905
GRAMMEMES = dict(zip(CASES, ("nomn", "gent", "datv", "accs", "ablt", "loct"), strict=True))
GENDERS = {"masc": Gender.MASCULINE, "femn": Gender.FEMININE, "neut": Gender.NEUTER}
INDECLINABLE_SURNAME = re.compile(r"(?:[лд]и|лы|заде|оглу|кызы|[оуэ])$", re.IGNORECASE)
ABBREVIATION = re.compile(r"[A-ZА-ЯЁ\d-]{2,}")
URL = re.compile(r"((?:https?://|mailto:|tel:|www\.)[^\s)]+)")
# Plural by their head word, though the letters do not show it.
PLURAL_ABBREVIATIONS = frozenset({"НПО", "СМИ", "США", "ОАЭ"})


def inflect(phrase: Phrase, features: frozenset[str]) -> Form:
    """Return the phrase in a case; phrases in quotation marks and dates in digits stay."""
    case = next(iter(features & set(CASES)), "nominative")
    plain = case == "nominative" and "plural" not in features
    if plain or phrase.indeclinable or phrase.text.startswith("«"):
        return Form(phrase.text, Origin.RULE, "dictionary form")
    if phrase.kind is PhraseKind.PERSON:
        return _person(phrase, case)
    if phrase.kind is PhraseKind.DATE and not phrase.text.endswith(" год"):
        return Form(phrase.text, Origin.RULE, "the day is an ordinal in the genitive")
    parts = re.split(r"( [–—] | и (?=[а-яё]+(?:и|ы|ели) )|, )", phrase.text)
    words = [_noun_phrase(one, case) for one in parts[::2]]
    joints = [*parts[1::2], ""]
    text = "".join(word + joint for (word, _), joint in zip(words, joints, strict=True))
    known = all(is_known for _, is_known in words)
    return Form(text, Origin.DICTIONARY if known else Origin.GUESS, "head noun and its adjectives")


@cache
def _morphology() -> Any:  # noqa: ANN401 - pymorphy3 is untyped
    import pymorphy3

    return pymorphy3.MorphAnalyzer()


def _noun_phrase(text: str, case: str) -> tuple[str, bool]:
    """Inflect the words up to the head noun, and an apposition in parentheses."""
    pieces = re.split(r"(\s+)", text)
    head = _head(pieces)
    if head is None:
        return text, bool(ABBREVIATION.fullmatch(text))
    at, noun = head
    number = "plur" if noun.tag.number == "plur" else "sing"
    known = noun.is_known
    for index in range(0, at + 1, 2):
        pieces[index], sure = _word(pieces[index], case, noun, number)
        known = known and sure
    for index in range(at + 2, len(pieces), 2):
        if re.fullmatch(r"\([А-ЯЁа-яё][а-яё]+\)", pieces[index]):
            word, sure = _word(pieces[index][1:-1], case, noun, number)
            pieces[index], known = f"({word})", known and sure
    return "".join(pieces), known


def _head(pieces: list[str]) -> tuple[int, Any] | None:
    """Return the place and parse of the head: the first noun in the nominative."""
    for index in range(0, len(pieces), 2):
        if pieces[index].isdigit():
            continue
        parses = _nominatives(pieces[index])
        nouns = [one for one in parses if "NOUN" in one.tag]
        if nouns:
            return index, nouns[0]
        adjectives = [one for one in parses if one.tag.POS in {"ADJF", "PRTF"}]
        if not adjectives:
            return None
        following = _nominatives(pieces[index + 2]) if index + 2 < len(pieces) else []
        if not following:
            return index, adjectives[0]
    return None


@cache
def _nominatives(word: str) -> list[Any]:
    if not re.fullmatch(r"[А-ЯЁа-яё-]+", word) or ABBREVIATION.fullmatch(word):
        return []
    return [one for one in _morphology().parse(word) if "nomn" in one.tag]


def _word(word: str, case: str, head: Any, number: str) -> tuple[str, bool]:  # noqa: ANN401
    """Inflect one word so that it agrees with the head."""
    if word == "год" and case == "prepositional":
        return "году", True  # the second locative: в 2026 году
    if word.isdigit():
        return word, True
    grammemes = {GRAMMEMES[case], number}
    candidates = [one for one in _nominatives(word) if one.tag.number == head.tag.number]
    candidates = [
        one for one in candidates if head.tag.number == "plur" or one.tag.gender == head.tag.gender
    ] or candidates
    if not candidates:
        return word, False
    parse = candidates[0]
    if case == "accusative" and parse.tag.POS in {"ADJF", "PRTF"}:
        grammemes.add("inan" if "inan" in head.tag else "anim")
        if head.tag.number == "sing" and head.tag.gender != "masc":
            grammemes -= {"inan", "anim"}
    inflected = parse.inflect(grammemes)
    if inflected is None:
        return word, False
    return _like(word, inflected.word), parse.is_known


def _like(model: str, word: str) -> str:
    """Give a word the capitals of its model; keep е where the model's text has no ё."""
    word = word if "ё" in model.lower() else word.replace("ё", "е")
    return word[:1].upper() + word[1:] if model[:1].isupper() else word


def _person(phrase: Phrase, case: str) -> Form:
    from pytrovich.enums import Case, NamePart
    from pytrovich.enums import Gender as Sex
    from pytrovich.maker import PetrovichDeclinationMaker

    maker = PetrovichDeclinationMaker()
    sex = Sex.FEMALE if phrase.gender is Gender.FEMININE else Sex.MALE
    given, _, family = phrase.text.rpartition(" ")
    wanted = getattr(Case, case.upper())
    words = [
        word if word.endswith(".") else maker.make(NamePart.FIRSTNAME, sex, wanted, word)
        for word in given.split()
    ]
    is_fixed = INDECLINABLE_SURNAME.search(family) or (
        sex is Sex.FEMALE and not re.search(r"[ая]$", family)
    )
    words.append(family if is_fixed else maker.make(NamePart.LASTNAME, sex, wanted, family))
    origin = Origin.RULE if phrase.gender else Origin.GUESS
    return Form(" ".join(words), origin, "rules for names")


def agreement_of(phrase: Phrase) -> tuple[Gender | None, Number]:
    """Return the gender and number of the head noun."""
    if phrase.kind is PhraseKind.PERSON:
        return phrase.gender, Number.SINGULAR
    if phrase.number is Number.PLURAL or phrase.text in PLURAL_ABBREVIATIONS:
        return None, Number.PLURAL
    head = _head(re.split(r"(\s+)", phrase.text))
    if head is None:
        return phrase.gender, Number.SINGULAR
    tag = head[1].tag
    if tag.number == "plur":
        return None, Number.PLURAL
    return GENDERS.get(tag.gender), Number.SINGULAR


def with_role(role: str, name: str) -> str:
    """Put the role before the name."""
    return f"{role} {name}"


def initials(name: str) -> str:
    """Return `З. Велимамедли`, with a no-break space."""
    given, _, family = name.rpartition(" ")
    letters = "".join(f"{part[0]}." for part in given.split())
    return f"{letters}{NBSP}{family}" if given else name


def surname(name: str) -> str:
    """Return the last word of a name."""
    return name.rpartition(" ")[2]


def join(items: tuple[str, ...]) -> str:
    """Join as `а, б и в`."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} и {items[-1]}"


def quote(text: str) -> str:
    """Put a text in « »; marks inside it become „ “."""
    return f"«{typeset(text).replace('«', '„').replace('»', '“')}»"


def typeset(text: str) -> str:
    """Set quotation marks, dashes and no-break spaces; links stay as they are."""
    parts = URL.split(text)
    return "".join(part if index % 2 else _typeset(part) for index, part in enumerate(parts))


def _typeset(text: str) -> str:
    text = re.sub(r'(^|[\s(\[–—-])"', r"\1«", text).replace('"', "»")
    text = re.sub(r" [-–—] ", f"{NBSP}– ", text)
    return re.sub(r"(?<=\d) (?=\d{3}\b|%)", NBSP, text)


def capitalise(text: str) -> str:
    """Return the text with its first letter in upper case."""
    return text[:1].upper() + text[1:]


def format_date(date: dt.date, style: str) -> str:
    """Return `2 июля 2020 года` (long), `2 июля` (month), `2020 год` (year) or digits."""
    if style == "year":
        return f"{date.year} год"
    if style == "short":
        return f"{date:%d.%m.%Y}"
    day = f"{date.day}{NBSP}{MONTHS[date.month - 1]}"
    return day if style == "month" else f"{day} {date.year} года"


def format_number(value: int) -> str:
    """Return the number with no-break spaces from five digits on: `9000`, `42 685`."""
    return f"{value:,}".replace(",", NBSP) if abs(value) > 9999 else str(value)
