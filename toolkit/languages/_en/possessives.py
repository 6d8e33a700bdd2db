"""The English possessive.

Source: New Hart's Rules, chapter 4.2 (possession): an apostrophe alone after a
plural in -s, ’s after everything else, names in -s included.
"""

from __future__ import annotations

import re

from toolkit.languages._en.lexicon import NAMES_IN_S, PLURAL_PLACES, SAME_IN_PLURAL
from toolkit.languages._en.plurals import is_plural_word
from toolkit.model import PhraseKind

__all__ = ["possessive"]

_LAST_WORD = re.compile(r"([\w’'-]*\w)[^\w’']*$")
_IS_POSSESSIVE = re.compile(r"(?:\w’s|s’)$")


def possessive(text: str, kind: PhraseKind = PhraseKind.COMMON) -> str:
    """Return the possessive: `James’s`, `children’s`, `local communities’`.

    The ending goes by the last word, whatever the head is: `the Commissioner for
    Human Rights’`. A text that is a possessive already stays.
    """
    if not text or _IS_POSSESSIVE.search(text):
        return text
    last = _LAST_WORD.search(text)
    alone = text.endswith("s") and last is not None and _is_plural(last[1], kind)
    return f"{text}’" if alone else f"{text}’s"


def _is_plural(word: str, kind: PhraseKind) -> bool:
    lower = word.lower()
    if kind is PhraseKind.PERSON or (word[:1].isupper() and lower in NAMES_IN_S):
        return False
    if kind is PhraseKind.PLACE:
        return lower in PLURAL_PLACES
    # One form for both numbers ends like a plural: the series’ aim, statistics’ role.
    return is_plural_word(word) or lower in SAME_IN_PLURAL or lower.endswith("ics")
