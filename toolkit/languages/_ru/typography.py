"""Quotation marks, dashes and no-break spaces of Russian press texts.

Source: Milchin and Cheltsova, "Справочник издателя и автора".
"""

from __future__ import annotations

import re
from itertools import groupby

from toolkit.languages._addresses import set_around_addresses
from toolkit.languages._marks import quoted, set_marks
from toolkit.languages._names import NBSP
from toolkit.languages._rules import Rule, apply_rules, keep_groups

__all__ = ["capitalise", "join", "quote", "typeset"]

DASH = "—"
"""The dash of sentences; ranges of figures have the short one."""


def _after(words: str, end: str) -> str:
    """Return a pattern of `end` where one of the words stands before it, as a word.

    Most words are longer than any of these: one look tells.
    """
    by_length = groupby(sorted(words.split("|"), key=len), len)
    before = "|".join(rf"(?<=(?<![\w-])(?:{'|'.join(some)}){end})" for _, some in by_length)
    longer = r"\w" * (max(map(len, words.split("|"))) + 1)
    return f"{end}(?<!{longer}{end})(?:{before})"


_SHORT = "а|без|в|во|для|до|за|и|из|к|ко|на|не|ни|но|о|об|обо|от|по|под|при|про|с|со|у"
_AFTER_SHORT = re.compile(_after(_SHORT, " ") + r"(?=\S)", re.IGNORECASE)
_BEFORE_PARTICLE = re.compile(r" (?<=\w )(?=(?:бы|ли|же)(?![\w-]))")
_INITIAL = re.compile(r"\. (?<=(?<!\w)[А-ЯЁA-Z]\. )(?=[А-ЯЁA-Z](?:\.|[а-яёa-z]))")
_SIGN = re.compile(r" (?<=[№§] )(?=\w)")
_SHORTENED = "г|гор|пос|ул|пр|д|кв|им|стр|ст|п|т"
_ABBREVIATED = re.compile(_after(_SHORTENED, r"\. ") + r"(?=[А-ЯЁа-яё\d«])")
_HONORIFICS = "г-н|г-жа|г-на|г-жи|г-ну|г-же|г-жу|г-ном|г-жой"
_HONORIFIC = re.compile(_after(_HONORIFICS, " ") + "(?=[А-ЯЁ])")
_UNIT = re.compile(
    r" (?<=\d )(?:(?=(?:гг?|руб|тыс|чел|млн|млрд|трлн|коп|км|кг|манат\w*)(?![\w-])|[%‰₼€$])"
    r"|(?=(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября"
    r"|декабря)(?!\w)))"
)
_QUOTES = ("«", "»"), ("„", "“")
_DASH = re.compile(r"[ \u00a0](?<=\S.)(?:-{1,2}|([–—])) (?=\S)")
_RULES: tuple[Rule, ...] = (
    (("- ", "– ", "— "), _DASH, lambda found: f"{NBSP}{found[1] or DASH} "),
    ((" ",), _AFTER_SHORT, NBSP),
    ((". ",), _INITIAL, f".{NBSP}"),
    (("№ ", "§ "), _SIGN, NBSP),
    ((". ",), _ABBREVIATED, f".{NBSP}"),
    (("г-",), _HONORIFIC, NBSP),
    ((" бы", " ли", " же"), _BEFORE_PARTICLE, NBSP),
    ((" ",), _UNIT, NBSP),
)


def typeset(text: str) -> str:
    """Set « » with „ “ inside, dashes and no-break spaces; addresses stay.

    A hyphen between blanks becomes the long dash; a dash stays as long as it was typed. Changes no
    letter, and doing it twice changes nothing more.
    """
    return set_around_addresses(text, _set)


def _set(text: str) -> str:
    return keep_groups(apply_rules(set_marks(text, *_QUOTES), _RULES))


def quote(text: str) -> str:
    """Put a text in « »; marks inside become „ “."""
    return quoted(typeset(text), *_QUOTES)


def join(items: tuple[str, ...]) -> str:
    """Join as `а, б и в`."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} и {items[-1]}"


def capitalise(text: str) -> str:
    """Return the text with its first letter in upper case, past an opening mark."""
    found = re.match(r"[\"«„“(\[]*", text)
    start = found.end() if found else 0
    return text[:start] + text[start : start + 1].upper() + text[start + 1 :]
