"""Agreement: a quick look whether two texts plainly state the same facts.

The same digits and the same months and number words, and nothing that is read otherwise in
another language: no separators, no hours, no signs joined to a number. Most texts are so.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from toolkit.reading.facts import fractions
from toolkit.reading.lexicon import Meaning, compiled, lexicon, lowered, words
from toolkit.reading.topics import topics

if TYPE_CHECKING:
    from toolkit.model import Conventions

__all__ = ["agree"]

# Times, school years and the like say the same in every language.
_RUN = re.compile("[0-9]+(?:[:/][0-9]+)*")
_JOINED = re.compile("[0-9](?:[.,][0-9]|[^\\W\\d_])")
_DECADE = re.compile("0(?:[’']s|-[a-zа-яıəü])")
_ROMAN = re.compile(r"[XVI](?<=\b.)(?:(?<=[XV])|[XVI]+)\b")
_TOKEN = re.compile(r"[0-9]+|[^\W\d_]+")
_UNSURE = frozenset({"weekday", "time", "magnitude", "part"})
_STATED = frozenset({"month", "numeral"})
_ONE = Meaning("numeral", (1,))


class _Signature(NamedTuple):
    """What a text states: its digits, its words, and of several months what stands by which."""

    runs: tuple[str, ...]
    said: tuple[Meaning, ...] = ()
    order: tuple[str | Meaning, ...] = ()


def agree(
    source: str, target: str, source_conventions: Conventions, conventions: Conventions
) -> bool:
    """Whether both texts plainly state the same facts."""
    here = _signature(source, source_conventions)
    return here is not None and here == _signature(target, conventions)


@lru_cache(maxsize=4)
def _signature(text: str, conventions: Conventions) -> _Signature | None:
    """Return the digits of a text and what its words say; None where this is not all."""
    about = topics(text, conventions)
    if not _UNSURE.isdisjoint(about) or ("fraction" in about and fractions(text, conventions)):
        return None
    if ("I" in text or "V" in text or "X" in text) and _ROMAN.search(text):
        return None
    runs = _RUN.findall(text)
    if runs and (_JOINED.search(text) or _DECADE.search(text) or _is_hour(text, conventions)):
        return None
    runs.sort()
    if _STATED.isdisjoint(about):
        return _Signature(tuple(runs))
    said = _said(text, conventions)
    several = sum(one.kind == "month" for one in said) > 1
    return _Signature(tuple(runs), said, _order(text, conventions) if several else ())


def _said(text: str, conventions: Conventions) -> tuple[Meaning, ...]:
    """Return the months and number words of a text; one, where no other is, may be an article."""
    known = lexicon(conventions)
    found = (known[word] for word in words(text, conventions))
    said = sorted(one for one in found if one is not None and one.kind in _STATED)
    if all(one == _ONE for one in said if one.kind == "numeral"):
        said = [one for one in said if one != _ONE]
    return tuple(said)


def _order(text: str, conventions: Conventions) -> tuple[str | Meaning, ...]:
    """Return the numbers and the months of a text as they follow each other."""
    known = lexicon(conventions)
    found = ((token, known[token]) for token in _TOKEN.findall(lowered(text, conventions)))
    return tuple(
        meaning or token
        for token, meaning in found
        if token.isdigit() or (meaning is not None and meaning.kind == "month")
    )


def _is_hour(text: str, conventions: Conventions) -> bool:
    """Whether a figure is a time of day."""
    return any(pattern.search(text) for pattern in _hours(conventions))


@cache
def _hours(conventions: Conventions) -> tuple[re.Pattern[str], ...]:
    """Return what a text has that says hours, after a figure or before it."""
    after = (conventions.morning, conventions.evening, conventions.hours)
    said = "|".join(f"(?:{one})" for one in after if one)
    before = conventions.clock.replace(r"\s*$", "")
    return tuple(compiled(one) for one in (said and f"[0-9](?:{said})", before) if one)
