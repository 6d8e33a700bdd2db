"""Quotation marks, apostrophes, dashes and lists of English press texts.

Source: New Hart's Rules, chapters 4 (punctuation) and 9 (quotation), with double
marks outside as press offices write them.
"""

from __future__ import annotations

import re

from toolkit.languages._addresses import set_around_addresses
from toolkit.languages._marks import character_before, may_open, quoted, set_marks
from toolkit.languages._names import NBSP
from toolkit.languages._rules import Rule, apply_rules

__all__ = ["capitalise", "join", "quote", "typeset"]

_QUOTES = ("“", "”"), ("‘", "’")
_DASH = re.compile(r"([ \u00a0])(?<=\S.)-{1,2}(?=[ \u00a0]\S)")
_INITIAL = re.compile(r"\. (?<=\b[A-Z]\. )(?=[A-Z])")
_SIGN = re.compile(r" (?:(?<=[№§] )|(?<=\bNo\. ))(?=\d)")
_UNIT = re.compile(
    r" (?<=\d )(?=(?:km|kg|cm|mm|m|ha|AZN|USD|EUR|GBP|a\.m\.|p\.m\.)(?!\w)|[%‰₼€$£°])"
)
_RULES: tuple[Rule, ...] = (
    (("- ", f"-{NBSP}"), _DASH, r"\1–"),
    ((". ",), _INITIAL, f".{NBSP}"),
    (("№ ", "§ ", "No. "), _SIGN, NBSP),
    ((" ",), _UNIT, NBSP),
)
# The end of a word in single marks: the mark that an opening one waits for.
_MARK = re.compile("'")
_CLOSING = re.compile(r"'(?<=[^\s']')(?!\w)")
_OMISSION = re.compile(r"'(?:\d\ds?\b|n'|em\b|tis\b|twas\b)", re.IGNORECASE)


def typeset(text: str) -> str:
    """Set “ ” with ‘ ’ inside, apostrophes, dashes and no-break spaces; addresses stay.

    Changes no letter; doing it twice changes nothing more.
    """
    return set_around_addresses(text, _set)


def _set(text: str) -> str:
    text = apply_rules(text, _RULES)
    return _set_single_marks(set_marks(text, *_QUOTES))


def _set_single_marks(text: str) -> str:
    """Curl apostrophes and single marks."""
    if "'" not in text:
        return text
    last_closing = max((found.start() for found in _CLOSING.finditer(text)), default=-1)
    chars = list(text)
    for mark in _MARK.finditer(text):
        place = mark.start()
        # What stands before is curled already.
        before, following = character_before(chars, place), text[place + 1 : place + 2]
        if _OMISSION.match(text, place):
            chars[place] = "’"
        elif place < last_closing and may_open(before, following):
            chars[place] = "‘"
        elif _is_apostrophe(before, following):
            chars[place] = "’"
    return "".join(chars)


def _is_apostrophe(before: str, following: str) -> bool:
    """Whether a mark belongs to the word beside it; feet and minutes (5') are none."""
    if not before:
        return False
    return before.isalpha() or before in "”.,!?…" or following.isalnum()


def quote(text: str) -> str:
    """Put a text in “double” marks; marks inside it become ‘single’."""
    return quoted(typeset(text), *_QUOTES)


def join(items: tuple[str, ...]) -> str:
    """Join as British press texts do: `a, b and c`."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"


def capitalise(text: str) -> str:
    """Return the text with its first letter in upper case."""
    return text[:1].upper() + text[1:]
