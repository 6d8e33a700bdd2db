"""Quotation marks, dashes, blanks, lists and short names of Azerbaijani press texts."""

from __future__ import annotations

import re

from toolkit.languages._addresses import set_around_addresses
from toolkit.languages._marks import quoted, set_marks
from toolkit.languages._names import NBSP
from toolkit.languages._rules import Rule, apply_rules, keep_groups

__all__ = ["initials", "join", "quote", "surname", "typeset"]

_QUOTES = ("“", "”"), ("‘", "’")
_DASH = re.compile(r"([ \u00a0])(?<=\S.)-{1,2} (?=\S)")
_INITIAL = re.compile(r"\. (?<=\b[A-ZÇƏĞİÖŞÜ]\. )(?=[A-ZÇƏĞİÖŞÜ](?:\.|[a-zçəğıöşü]))")
_SIGN = re.compile(r" (?<=[№§] )(?=\w)")
_UNIT = re.compile(
    r" (?<=\d )(?=(?:faiz\w*|manat\w*|min|mln|mlrd|trln|km|kq|sm|mm|m|ha|AZN|USD|EUR)(?!\w)"
    r"|[%‰₼€$°])"
)
_RULES: tuple[Rule, ...] = (
    (("- ",), _DASH, r"\1– "),
    ((". ",), _INITIAL, f".{NBSP}"),
    (("№ ", "§ "), _SIGN, NBSP),
    ((" ",), _UNIT, NBSP),
)
_SHORT_NAME = re.compile(r"((?:-?[A-ZÇƏĞİÖŞÜ]\.[ \u00a0]?)+)(.+)")
_KIN = frozenset({"oğlu", "qızı"})
_TITLES = _KIN | {"bəy", "xan", "xanım", "ağa", "paşa"}


def typeset(text: str) -> str:
    """Set “ ” with ‘ ’ inside, dashes between blanks and no-break spaces; addresses stay.

    Changes no letter; doing it twice changes nothing more.
    """
    return set_around_addresses(text, _set)


def _set(text: str) -> str:
    return keep_groups(apply_rules(set_marks(text, *_QUOTES), _RULES))


def quote(text: str) -> str:
    """Put a text in “quotation marks”; marks inside become ‘single’ ones (CLDR's second level)."""
    return quoted(typeset(text), *_QUOTES)


def join(items: tuple[str, ...]) -> str:
    """Join a list: `a, b və c`."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} və {items[-1]}"


def _parts(name: str) -> tuple[list[str], str]:
    """Split a full name into what initials stand for and the surname.

    `Əliyev Heydər Əlirza oğlu` has the surname first; particles (`fon der`) belong to it.
    """
    words = name.split()
    if len(words) > 3 and words[-1] in _KIN:
        return words[1:-1], words[0]
    words = [word for word in words if word not in _TITLES]
    particles = [place for place, word in enumerate(words) if word[:1].islower()]
    start = next((place for place in particles if place), len(words) - 1)
    return words[:start], " ".join(words[start:])


def initials(name: str, style: str = "") -> str:
    """Return `Z.Vəliməmmədli` for `Zaur Vəliməmmədli`: no blank in Azerbaijani.

    The style `spaced` has no-break spaces: `Z. Vəliməmmədli`.
    """
    short = _SHORT_NAME.fullmatch(name)
    if short:
        letters = re.findall(r"\w\.(?:-\w\.)*", short[1])
        family = short[2]
    elif _lacks_surname(name):
        return name
    else:
        given, family = _parts(name)
        letters = [_initial(word) for word in given]
    return (NBSP if style == "spaced" else "").join([*letters, family])


def _initial(word: str) -> str:
    """Return `Z.` for `Zaur` and `J.-K.` for `Jan-Klod`."""
    return "-".join(f"{part[:1]}." for part in word.split("-") if part)


def surname(name: str) -> str:
    """Return the family name: `Vəliməmmədli`."""
    short = _SHORT_NAME.fullmatch(name)
    if short:
        return short[2]
    return name if _lacks_surname(name) else _parts(name)[1]


def _lacks_surname(name: str) -> bool:
    """Whether a name has no surname: `Məmməd Əli oğlu`, `Səbinə xanım`."""
    words = name.split()
    return not words or (len(words) < 4 and words[-1] in _TITLES)
