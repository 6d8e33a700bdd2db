"""Figures with what they count: 42 обращения, 42 обращений, 42 обращениями.

Source: the Russian grammar of 1980, on numerals: in the nominative and accusative the counted
word is genitive, in the other cases numeral and word agree.
"""

from __future__ import annotations

import re
from typing import Any

from toolkit.languages._ru_dictionary import morphology, yo_as_in
from toolkit.model import Form, Origin

__all__ = ["counted", "is_approximate", "is_count"]

_COUNT = re.compile(r"(\d{1,3}(?:[ \u00a0]\d{3})+|\d+)([ \u00a0])(?=[а-яё])(.+)", re.DOTALL)
_NUMERAL = re.compile(r"(\w+)( )([а-яё].+)", re.DOTALL)
_CASES = {
    "nominative": "nomn", "genitive": "gent", "dative": "datv",
    "accusative": "accs", "instrumental": "ablt", "prepositional": "loct",
}  # fmt: skip
_PAUCAL = frozenset({"два", "две", "три", "четыре", "оба", "обе", "полтора"})


_APPROXIMATE = re.compile(
    r"(?:не )?(?:более|менее|свыше|около|порядка|до|больше|меньше)(?: чем)? \d.*", re.DOTALL
)


def is_approximate(text: str) -> bool:
    """Whether a number stands after `более`, `около`: the noun stays in the genitive."""
    return _APPROXIMATE.fullmatch(text) is not None


def is_count(text: str) -> bool:
    """Whether a phrase begins with a number other than one, and words it counts."""
    return _split(text) is not None


def _split(text: str) -> tuple[str, str, str] | None:
    """Return numeral, blank and the words counted, if these are in the genitive it asks for."""
    found = _COUNT.fullmatch(text)
    if found is None:
        found = _NUMERAL.fullmatch(text)
        if found is None or not _numeral(found[1]):
            return None
    number = "sing" if _is_paucal(found[1]) else "plur"
    # 21 обращение is no count in this sense: it declines as a phrase. So does 2025 год.
    first = re.split(r"[ \u00a0]", found[3])[0]
    ends_in_one = found[1][-1:] == "1" and found[1][-2:] != "11"
    if ends_in_one or not (_genitives(first, number) or _genitives(first, "plur")):
        return None
    return found[1], found[2], found[3]


def _is_paucal(numeral: str) -> bool:
    """Whether the counted noun is singular: two, three, four, but not 12 to 14."""
    if not numeral[-1:].isdigit():
        return numeral.lower() in _PAUCAL
    return numeral[-1] in "234" and numeral[-2:-1] != "1"


def _numeral(word: str) -> Any:  # noqa: ANN401 - pymorphy3 is untyped
    parses = morphology().parse(word)
    return next((one for one in parses if "NUMR" in one.tag and "nomn" in one.tag), None)


def _genitives(word: str, number: str) -> list[Any]:
    return [
        one
        for one in morphology().parse(word)
        if {"gent", number} <= one.tag.grammemes and one.tag.POS in {"NOUN", "ADJF", "PRTF"}
    ]


def counted(text: str, case: str) -> Form:
    """Return a number and what it counts in a case; `is_count` must hold."""
    split = _split(text)
    if split is None:
        return Form(text, Origin.GUESS, "nothing is counted")
    numeral, blank, rest = split
    words = re.split(r"([ \u00a0]+)", rest)
    head = _head(words, _is_paucal(numeral))
    animate = head is not None and "anim" in _noun(words[head], numeral).tag
    if case == "accusative":
        simple = _is_paucal(numeral) and (numeral.isalpha() or len(numeral) == 1)
        case = "genitive" if animate and (simple or numeral in {"двое", "трое"}) else "nominative"
    if case == "nominative":
        return Form(text, Origin.DICTIONARY, "number and genitive, as given")
    for at in range(0, (head if head is not None else 0) + 1, 2):
        words[at] = _plural(words[at], case, keep=numeral[-1:].isdigit() or not _is_paucal(numeral))
    form = _declined_numeral(numeral, case)
    return Form(f"{form}{blank}{''.join(words)}", Origin.DICTIONARY, "numeral and noun agree")


def _noun(word: str, numeral: str) -> Any:  # noqa: ANN401
    number = "sing" if _is_paucal(numeral) else "plur"
    return next(one for one in _genitives(word, number) if "NOUN" in one.tag)


def _head(words: list[str], paucal: bool) -> int | None:
    """Return the place of the first noun in the genitive."""
    number = "sing" if paucal else "plur"
    for at in range(0, len(words), 2):
        if any("NOUN" in one.tag for one in _genitives(words[at], number)):
            return at
    return None


def _plural(word: str, case: str, *, keep: bool) -> str:
    """Return a counted word in the plural; человек keeps its short genitive after figures."""
    small = word.lower()
    if keep and case == "genitive" and small in {"человек", "лет"}:
        return word
    if small in {"человек", "человека"}:
        return {"genitive": "человек", "dative": "человекам", "instrumental": "человеками"}.get(
            case, "человеках"
        )
    found = _genitives(word, "plur") or _genitives(word, "sing")
    nouns = [one for one in found if "NOUN" in one.tag] or found
    inflected = nouns[0].inflect({_CASES[case], "plur"}) if nouns else None
    return yo_as_in(word, inflected.word, nouns[0].word) if inflected else word


def _declined_numeral(numeral: str, case: str) -> str:
    if not numeral.isalpha():
        return numeral
    inflected = _numeral(numeral).inflect({_CASES[case]})
    return yo_as_in(numeral, inflected.word, numeral) if inflected else numeral
