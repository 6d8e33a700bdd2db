"""The Azerbaijani alphabet: sorting, titles and addresses made of names.

Order: the alphabet of 1992 (law No. 33), as CLDR collates it: q stands after k, x after
h, ı before i, w at the end; marks come first, then digits, and letters of other
alphabets beside the letter they come from. What ICU makes of a list is kept in the tests.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from toolkit.languages._az.sounds import PLAIN, lower, upper

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["slug", "sort_key", "title"]

_ORDER = "abcçdeəfgğhxıijkqlmnoöprsştuüvyzw"
_RANK = {letter: rank for rank, letter in enumerate(_ORDER)}
# Marks that differ in shape alone stand together.
_MARKS = (
    r"""_ - ‐‑ – — , ; : ! ? . · '‘’‚ ‹ › "“”„ « » ( ) [ ] { } § ¶ @ * / \ & # % ‰ † • ` ^"""
    " ° © ® ← → + ± ÷ × < = > | ~ − ≤ ≥ ¢ $ £ ¥ € ₴ ₸ ₺ ₼ ₽ ₾"
)
_MARK_RANK = {
    mark: (rank, shape)
    for rank, marks in enumerate(_MARKS.split(), 1)
    for shape, mark in enumerate(marks)
}
_ACCENTS = (
    *("\u0301", "\u0300", "\u0306", "\u0302", "\u030c", "\u030a", "\u0308", "\u030b"),
    *("\u0303", "\u0307", "\u0338", "\u0328", "\u0327", "\u0304"),
)
# Letters with a bar have no decomposition.
_BARRED = {"ł": "l\u0338", "ø": "o\u0338", "đ": "d\u0338"}
# Kept as they are: й is a letter, a no-break space a shape of the blank.
_WHOLE = frozenset("йЙ\u00a0")

SortKey = tuple[tuple[tuple[int, int], ...], tuple[int, ...], tuple[int, ...]]


def sort_key(text: str) -> SortKey:
    """Return what a text is sorted by: letters, then accents, then small before capital."""
    letters: list[tuple[int, int]] = []
    accents: list[int] = []
    shapes: list[int] = []
    for part in _parts(unicodedata.normalize("NFC", text)):
        if unicodedata.combining(part):
            accents[-1:] = [_accent(part)]
            continue
        letters.append(_weight(lower(part)))
        accents.append(0)
        shapes.append(_shape(part))
    return tuple(letters), tuple(accents), tuple(shapes)


def _parts(text: str) -> Iterator[str]:
    """Yield letters and marks; a letter of another alphabet as its base, then its accent."""
    for letter in text:
        small = lower(letter)
        if small in _RANK or letter in _MARK_RANK or letter in _WHOLE:
            yield letter
        elif small in _BARRED:
            yield from _BARRED[small]
        else:
            yield from unicodedata.normalize("NFKD", letter)


def _accent(mark: str) -> int:
    return _ACCENTS.index(mark) + 1 if mark in _ACCENTS else ord(mark)


def _shape(part: str) -> int:
    """Return what comes last: small before capital, the usual shape of a mark first."""
    if part in _MARK_RANK:
        return _MARK_RANK[part][1]
    return int(part == "\u00a0" or lower(part) != part)


def _weight(letter: str) -> tuple[int, int]:
    """Return the weight: blanks and marks, digits, the alphabet, Cyrillic, other letters."""
    if letter in _RANK:
        return (2, _RANK[letter])
    if letter.isdecimal():
        return (1, unicodedata.decimal(letter))
    if letter in _MARK_RANK:
        return (0, _MARK_RANK[letter][0])
    if letter.isspace():
        return (0, 0)
    kind = 3 if "\u0400" <= letter <= "\u052f" else 4 if letter.isalpha() else 0
    return (kind, ord(letter))


def title(text: str) -> str:
    """Return a text with every word in a capital letter: İnsan Hüquqları, Əli’nin, 3Cü."""
    return re.sub(
        r"([\d_]*)(\w)(\w*(?:(?<=[^\W\d])['’.](?=[^\W\d])\w+)*)",
        lambda found: found[1] + upper(found[2]) + lower(found[3]),
        unicodedata.normalize("NFC", text),
    )


def slug(text: str) -> str:
    """Return a text as a part of an address: `Şəki şəhəri` -> `seki-seheri`."""
    plain = unicodedata.normalize("NFD", lower(text).translate(PLAIN))
    return "-".join(re.findall(r"[a-z0-9]+", plain.encode("ascii", "ignore").decode()))
