"""Surnames and compound names: a known stem with an ending, two known names in one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from toolkit.names.writing import VOWELS, harmonic, lower

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.names.lexicon import Lexicon
    from toolkit.names.tables import Entry

__all__ = ["compound", "with_ending"]

# az, en, ru: what follows a stem. The first that leaves a known stem wins, so long ones lead.
_ENDINGS = (
    ("bəyova", "bayova", "бекова"),
    ("bəyov", "bayov", "беков"),
    ("bəyli", "bayli", "бейли"),
    ("xanova", "khanova", "ханова"),
    ("xanov", "khanov", "ханов"),
    ("xanlı", "khanli", "ханлы"),
    ("oğlu", "oghlu", "оглу"),
    ("qızı", "gizi", "гызы"),
    ("zadə", "zade", "заде"),
    ("yeva", "yeva", "ева"),
    ("yev", "yev", "ев"),
    ("eva", "eva", "ева"),
    ("ova", "ova", "ова"),
    ("ev", "ev", "ев"),
    ("ov", "ov", "ов"),
    ("soy", "soy", "сой"),
    ("lı", "li", "лы"),
    ("li", "li", "ли"),
    ("lu", "lu", "лу"),
    ("lü", "lu", "лю"),
)
_COLUMN = {"az": 0, "en": 1, "ru": 2}
_HARMONIC = frozenset({"lı", "li", "lu", "lü"})
_RU_VOWELS = "аеиоуыэюяё"
# Оруджев is Oruc + ov.
_HISSING = re.compile("джев(?=а?$)")


def with_ending(word: str, tables: Lexicon) -> str:
    """Return a surname (lower case) made of a known stem and an ending, or nothing."""
    if tables.source == "ru":
        word = _HISSING.sub("джов", word)
    for row in _ENDINGS:
        old = row[_COLUMN[tables.source]]
        if not word.endswith(old):
            continue
        for stem in _stems(word.removesuffix(old), tables.source):
            text = _joined(tables.stem(stem), row, tables) or _joined_compound(stem, row, tables)
            if text:
                return text
    return ""


def compound(word: str, tables: Lexicon) -> str:
    """Return a name (lower case) made of two known ones, or nothing: Hacı + əli."""
    for first, second in _halves(word, tables):
        left, right = (_written(entry, tables.target) for entry in (first, second))
        return _glued(left, right) if tables.target == "ru" else left + right
    return ""


def _stems(rest: str, source: str) -> Iterator[str]:
    """Yield the stem as it stands, and in Russian with the sign or й an ending has taken."""
    yield rest
    if source == "ru" and rest and rest[-1] in _RU_VOWELS:
        yield f"{rest}й"
    elif source == "ru":
        yield f"{rest}ь"


def _written(entry: Entry, target: str) -> str:
    return lower(entry.spellings(target)[0], target)


def _joined(entry: Entry | None, row: tuple[str, str, str], tables: Lexicon) -> str:
    if entry is None:
        return ""
    return _ended(lower(entry.az, "az"), _written(entry, tables.target), row, tables.target)


def _joined_compound(stem: str, row: tuple[str, str, str], tables: Lexicon) -> str:
    for first, second in _halves(stem, tables):
        written = [_written(entry, tables.target) for entry in (first, second)]
        text = _glued(*written) if tables.target == "ru" else "".join(written)
        return _ended(lower(first.az + second.az, "az"), text, row, tables.target)
    return ""


def _ended(az: str, stem: str, row: tuple[str, str, str], target: str) -> str:
    """Join stem and ending where the Azerbaijani stem takes it; otherwise nothing."""
    if not _fits(az, row[0]):
        return ""
    ending = row[_COLUMN[target]]
    if target == "az":
        return stem + (harmonic(az) if row[0] in _HARMONIC else ending)
    return _russian(stem, ending) if target == "ru" else stem + ending


def _fits(stem: str, ending: str) -> bool:
    """Tell whether Azerbaijani joins them: Əli + yev, Gəray + ev, Həsən + ov."""
    last = stem[-1:]
    if ending.startswith("yev"):
        return last in VOWELS
    if ending.startswith("ev"):
        return last == "y"
    return not ending.startswith("ov") or last not in VOWELS


def _russian(stem: str, ending: str) -> str:
    """Join in Russian: Джамиль + ов, Герай + ев, and Фарадж + ев after a hissing sound."""
    if ending.startswith(("ов", "ев")):
        stem = stem.removesuffix("ь").removesuffix("й")
    if stem.endswith("дж") and ending.startswith("ов"):
        ending = f"е{ending[1:]}"
    return stem + ending


def _glued(left: str, right: str) -> str:
    """Join two Russian names: a soft sign yields to a vowel, a hard one stands before я."""
    if right[:1] in "аеиоуыэ":
        return left.removesuffix("ь") + right
    return f"{left}ъ{right}" if right[:1] == "я" and left[-1:] not in _RU_VOWELS else left + right


def _halves(word: str, tables: Lexicon) -> Iterator[tuple[Entry, Entry]]:
    """Yield the ways to cut a word in two names, one of them an element of compounds."""
    for cut in range(2, len(word) - 1):
        left, right = word[:cut], word[cut:]
        before, after = tables.parts.get(left), tables.parts.get(right)
        first = before or (tables.stem(left) if len(left) > 3 else None)
        second = after or (tables.stem(right) if len(right) > 3 else None)
        if first and second and (before or after):
            yield first, second
