"""Figures with what they count: 42 обращения, 42 обращений, 42 обращениями.

Source: the Russian grammar of 1980, on numerals: in the nominative and accusative the counted
word is genitive, in the other cases numeral and word agree.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from toolkit.languages._ru.dictionary import parses
from toolkit.languages._ru.inflection import GRAMMEMES, yo_as_in
from toolkit.model import Form, Origin

__all__ = ["counted", "declined_numeral", "is_count", "split_one"]

_COUNT = re.compile(r"(\d{1,3}(?:[ \u00a0]\d{3})+|\d+)([ \u00a0])(?=[а-яё])(.+)", re.DOTALL)
_PAUCAL = frozenset({"два", "две", "три", "четыре", "оба", "обе", "полтора"})


# Words before a number that stay: почти 200 человек.
_EXACTLY = re.compile(
    r"((?:почти|примерно|ровно|всего|лишь|только|приблизительно) )(.+)", re.DOTALL
)


@lru_cache(maxsize=512)
def is_count(text: str) -> bool:
    """Whether a phrase begins with a number other than one, and words it counts."""
    exact = _EXACTLY.fullmatch(text)
    if exact:
        return is_count(exact[2])
    return _split(text) is not None or _leading(text) is not None


def split_one(text: str) -> tuple[str, str] | None:
    """Split a number in words before `один`: пятьдесят | один осужденный."""
    words = text.split(" ")
    size = next((at for at, word in enumerate(words) if not _numeral(word)), 0)
    ends_in_one = size and words[size] in {"один", "одна", "одно"} and len(words) > size + 1
    return (" ".join(words[:size]), " ".join(words[size:])) if ends_in_one else None


def declined_numeral(numeral: str, case: str) -> str:
    """Return a number in words in a case: пятидесяти, двумястами."""
    return " ".join(_declined_word(word, case) for word in numeral.split(" "))


def _leading(text: str) -> tuple[str, str] | None:
    """Split off an adjective before the number: последние | пять лет."""
    first, _, rest = text.partition(" ")
    return (first, rest) if _split(rest) and _nominatives(first) else None


def _split(text: str) -> tuple[str, str, str] | None:
    """Return numeral, blank and the words counted, if these are in the genitive it asks for."""
    found = _COUNT.fullmatch(text)
    if found is None:
        return _split_words(text)
    # 21 обращение is no count in this sense: it declines as a phrase. So does 2025 год.
    ends_in_one = found[1][-1:] == "1" and found[1][-2:] != "11"
    if ends_in_one or not _is_countable(found[1], found[3]):
        return None
    return found[1], found[2], found[3]


def _split_words(text: str) -> tuple[str, str, str] | None:
    """Split at the end of a numeral in words: сто двадцать | обращений."""
    words = text.split(" ")
    size = next((at for at, word in enumerate(words) if not _numeral(word)), 0)
    numeral, rest = " ".join(words[:size]), " ".join(words[size:])
    is_count = size and rest[:1].islower() and _is_countable(numeral, rest)
    return (numeral, " ", rest) if is_count else None


def _is_countable(numeral: str, rest: str) -> bool:
    """Whether the first word is in the genitive, or as in две новые школы in the plural."""
    first = re.split(r"[ \u00a0]", rest)[0]
    if first in {"и", "или"}:
        return False
    paucal = _is_paucal(numeral)
    return bool(
        _genitives(first, "sing" if paucal else "plur")
        or _genitives(first, "plur")
        or (paucal and _nominatives(first))
    )


def _is_paucal(numeral: str) -> bool:
    """Whether the counted noun is singular: two, three, four, but not 12 to 14."""
    if not numeral[-1:].isdigit():
        return numeral.lower().rpartition(" ")[2] in _PAUCAL
    return numeral[-1] in "234" and numeral[-2:-1] != "1"


def _numeral(word: str) -> Any:  # noqa: ANN401 - pymorphy3 is untyped
    return next((one for one in parses(word) if "NUMR" in one.tag and "nomn" in one.tag), None)


def _genitives(word: str, number: str) -> list[Any]:
    return [
        one
        for one in parses(word)
        if {"gent", number} <= one.tag.grammemes and one.tag.POS in {"NOUN", "ADJF", "PRTF"}
    ]


def _nominatives(word: str) -> list[Any]:
    """Return the readings of an adjective in the nominative plural: две новые школы."""
    return [
        one
        for one in parses(word)
        if {"nomn", "plur"} <= one.tag.grammemes and one.tag.POS in {"ADJF", "PRTF"}
    ]


def counted(text: str, case: str) -> Form:
    """Return a number and what it counts in a case; `is_count` must hold."""
    first, joint, second = text.partition(" и ")
    if joint and is_count(first) and is_count(second):
        both = f"{counted(first, case).text}{joint}{counted(second, case).text}"
        return Form(both, Origin.DICTIONARY, "both numbers and their nouns agree")
    exact = _EXACTLY.fullmatch(text)
    if exact:
        form = counted(exact[2], case)
        return form._replace(text=exact[1] + form.text)
    leading = _leading(text)
    if leading:
        adjective, rest = leading
        fixed = case in {"nominative", "accusative"} and counted(rest, case).text == rest
        shown = adjective if fixed else _plural(adjective, _oblique(case), keep=False)
        return Form(f"{shown} {counted(rest, case).text}", Origin.DICTIONARY, "all agree")
    split = _split(text)
    if split is None:
        return Form(text, Origin.GUESS, "nothing is counted")
    return _agreed(*split, text, case)


def _oblique(case: str) -> str:
    """Return the case of words beside an animate noun: the accusative is a genitive."""
    return "genitive" if case == "accusative" else case


def _agreed(numeral: str, blank: str, rest: str, text: str, case: str) -> Form:
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
    form = declined_numeral(numeral, case)
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
    if case == "genitive" and small == "года":
        return "лет"
    if keep and case == "genitive" and small in {"человек", "лет"}:
        return word
    if small in {"человек", "человека"}:
        return {"genitive": "человек", "dative": "человекам", "instrumental": "человеками"}.get(
            case, "человеках"
        )
    found = _genitives(word, "plur") or _genitives(word, "sing") or _nominatives(word)
    nouns = [one for one in found if "NOUN" in one.tag] or found
    inflected = nouns[0].inflect({GRAMMEMES[case], "plur"}) if nouns else None
    return yo_as_in(word, inflected.word, nouns[0].word) if inflected else word


def _declined_word(word: str, case: str) -> str:
    inflected = _numeral(word).inflect({GRAMMEMES[case]}) if word.isalpha() else None
    return yo_as_in(word, inflected.word, word) if inflected else word
