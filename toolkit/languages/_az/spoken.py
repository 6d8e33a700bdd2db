"""How digits and abbreviations are read, which decides the ending they take.

Rules: the norms of pronunciation approved in 2021 (abbreviations without a vowel
inside are read by the names of letters, others as words) and, where the press
keeps an older reading (ABŞ-ın, MSK-nın, MN-in), the press.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from toolkit.languages._az.lists import readings
from toolkit.languages._az.sounds import VOWELS, fold
from toolkit.model import Origin

__all__ = ["Spoken", "certain", "numeral", "spoken"]

_ONES = ("sıfır", "bir", "iki", "üç", "dörd", "beş", "altı", "yeddi", "səkkiz", "doqquz")
_TENS = ("", "on", "iyirmi", "otuz", "qırx", "əlli", "altmış", "yetmiş", "səksən", "doxsan")
# Numbers of 10**18 and more do not occur in press texts.
_POWERS = ("trilyon", "milyard", "milyon", "min", "yüz")
_DIVISORS = (10**12, 10**9, 10**6, 1000, 100)

_LETTERS = {letter: f"{letter}e" for letter in "bcçdgğhxjqpştvyz"}
# em, en, es, ka: what the endings of the press follow (MN-in, DSK-nın).
_LETTERS |= {letter: f"e{letter}" for letter in "flmnrs"} | {"k": "ka", "w": "ve"}

_SIGNS = {"%": "faiz", "‰": "promil", "°C": "selsi", "$": "dollar", "€": "avro", "₼": "manat"}
# Letters after a digit or around small ones: 5G, BMqT.
_MIXED = re.compile(r"\d+([A-ZÇƏĞİÖŞÜ])$|[A-ZÇƏĞİÖŞÜ]+[a-zçəğıöşü]([A-ZÇƏĞİÖŞÜ])$")
_DIGITS = re.compile(r"(\d+)$")
_CAPITALS = re.compile(r"(?:.*[^A-ZÇƏĞİÖŞÜ])?([A-ZÇƏĞİÖŞÜ]{2,})$|(?:^|.*[-.\s])([A-ZÇƏĞİÖŞÜ])$")
_DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)*\.([A-Za-z]{2,6})$")
_ROMAN = re.compile("[IVXLCDM]+")
_INITIALS = re.compile(r"(?:[A-ZÇƏĞİÖŞÜ]\.)+[\w-]+$")
_READ_AS_WORD = re.compile(r"[^aıoueəiöü][aıoueəiöü][^aıoueəiöü]?$|[aıoueəiöü]{2}[^aıoueəiöü]$")


class Spoken(NamedTuple):
    """The last word of a reading, in lower case, and how sure it is."""

    word: str
    origin: Origin
    reason: str


def numeral(number: int) -> str:
    """Return the last word of a number as it is spoken: 2020 `iyirmi`, 1900 `yüz`."""
    number = abs(number)
    if number % 10 or not number:
        return _ONES[number % 10]
    if number % 100:
        return _TENS[number // 10 % 10]
    pairs = zip(_POWERS, _DIVISORS, strict=True)
    return next(word for word, divisor in pairs if number % divisor == 0)


def spoken(token: str) -> Spoken | None:
    """Return how a token is read that takes its ending after a hyphen; None: a plain word."""
    for sign, word in _SIGNS.items():
        if token.endswith(sign):
            return Spoken(word, Origin.RULE, f"{sign} is read {word}")
    digits = _DIGITS.search(token)
    if digits:
        return _digits(digits[1], token)
    if token.isalpha() and token[1:].islower():
        return None
    return _domain(token) or _abbreviation(token)


def certain(token: str) -> tuple[str, ...]:
    """Return the words that a token may end in as it is read; none: nobody can tell."""
    found = None if _ROMAN.fullmatch(token) else spoken(token)
    if found is None:
        return ()
    if found.origin is not Origin.GUESS:
        return (found.word,)
    # Read by its letters or as a word: sure only where both end alike.
    word = fold(token.replace("I", "İ"))
    return (word, _by_letter(word[-1], token).word) if token.isupper() else ()


def _digits(digits: str, token: str) -> Spoken:
    clock = re.search(r"\d:00$", token)
    word = "sıfır" if clock else numeral(int(digits[-18:]))
    return Spoken(word, Origin.RULE, f"{digits} is read ...{word}")


def _domain(token: str) -> Spoken | None:
    found = None if _INITIALS.match(token) else _DOMAIN.match(token)
    if not found:
        return None
    return Spoken(fold(found[1].replace("I", "i")), Origin.RULE, "an address on the internet")


def _abbreviation(token: str) -> Spoken | None:
    mixed = _MIXED.fullmatch(token)
    if mixed:
        return _by_letter(fold(mixed[1] or mixed[2]), token)
    found = _CAPITALS.match(token)
    if not found:
        return None
    letters = found[1] or found[2]
    known = readings().get(token) or readings().get(letters)
    if known:
        return Spoken(known.rpartition(" ")[2], Origin.DICTIONARY, f"{letters} is read `{known}`")
    # The dotless capital I of an abbreviation is nearly always a foreign one.
    word = fold(letters.replace("I", "İ"))
    if _READ_AS_WORD.search(word):
        return Spoken(word, Origin.GUESS, f"{letters} is taken to be read as a word")
    return _by_letter(word[-1], letters)


def _by_letter(last: str, letters: str) -> Spoken:
    """Return the reading of an abbreviation by its letters: the name of the last."""
    name = last if last in VOWELS else _LETTERS.get(last, last)
    return Spoken(name, Origin.GUESS, f"{letters} is taken to be read by letters")
