"""Russian and English letters back in Azerbaijani: a guess, since both write several as one."""

from __future__ import annotations

import re

__all__ = ["from_english", "from_russian"]

_RU_CONTEXTS = (
    # Endings of surnames.
    ("заде$", "zadə"),
    ("бейли$", "bəyli"),
    ("беков(а?)$", r"bəyov\1"),
    ("оглу$", "oğlu"),
    ("(?<=[аеиоуыэюя])ев(а?)$", r"yev\1"),
    ("(?<=а)г(?=[аы])", "ğ"),
    ("дж", "c"),
    ("щ", "şç"),
    ("ий$", "i"),
    # A vowel letter opens with y at the start, after a vowel and after a sign: Ягуб, Ильяс.
    ("(?<![бвгджзйклмнпрстфхцчшщcçş])е", "ye"),
    ("(?<![бвгджзйклмнпрстфхцчшщcçş])я", "ya"),
    ("(?<![бвгджзйклмнпрстфхцчшщcçş])ю", "yu"),
    ("(?<![бвгджзйклмнпрстфхцчшщcçş])ё", "yo"),
    ("г(?=[еяюё])", "g"),
)
_RU_LETTERS = str.maketrans(
    {
        **dict(zip("абвгдежзийклмнопрстуфхчшыэюяё", "abvqdejziyklmnoprstufxçşıeüəö", strict=True)),
        "ц": "ts",
        "ь": "",
        "ъ": "",
    }
)
_EN_CONTEXTS = (
    # Endings of surnames.
    ("zade$", "zadə"),
    ("bayli$", "bəyli"),
    ("bayov(a?)$", r"bəyov\1"),
    ("(a[^aeiou]{1,3})li$", r"\1lı"),
    ("shch", "şç"),
    ("kh", "x"),
    ("gh", "ğ"),
    ("ch", "ç"),
    ("sh", "ş"),
    ("zh", "ž"),
    ("j", "c"),
    ("ph", "f"),
    ("ck", "k"),
    ("w", "v"),
    ("th", "t"),
    # Before a back vowel or a consonant, and at the end, g is q: Gurban, Sadig.
    ("g(?![eiy])", "q"),
    ("(?<=[bcdfgklmnprstvxzqçşğ])y(?=[bcdfgklmnprstvxzqçşğ]|$)", "ı"),
    # A feminine ending after a front vowel: Samira, Fazila.
    ("(?<=[ie][bcdfgklmnprstvxzqçşğ])a$", "ə"),
)
_EN_COMPILED = tuple((re.compile(pattern), written) for pattern, written in _EN_CONTEXTS)
_RU_COMPILED = tuple((re.compile(pattern), written) for pattern, written in _RU_CONTEXTS)


def from_russian(word: str) -> str:
    """Return a guess at the Azerbaijani of a Russian word in lower case; other letters stay."""
    for pattern, written in _RU_COMPILED:
        word = pattern.sub(written, word)
    return word.translate(_RU_LETTERS)


def from_english(word: str) -> str:
    """Return a guess at the Azerbaijani of an English word in lower case; other letters stay."""
    for pattern, written in _EN_COMPILED:
        word = pattern.sub(written, word)
    return word.replace("ž", "j")
