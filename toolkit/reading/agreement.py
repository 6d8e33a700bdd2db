"""Agreement: a quick look whether two texts plainly state the same facts.

The same digits and the same months and number words, and nothing that is read otherwise in
another language: no separators, no hours, no signs joined to a number. Most texts are so.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from toolkit.reading.lexicon import compiled, lexicon, words

if TYPE_CHECKING:
    from toolkit.model import Conventions

__all__ = ["agree"]

_RUN = re.compile("[0-9]+")
_JOINED = re.compile("[0-9](?:[.,:/][0-9]|[^\\W\\d_])")
_DECADE = re.compile("0(?:[’']s|-[a-zа-яıəü])")
_ROMAN = re.compile(r"\b(?:[XV]|[XVI]{2,})\b")
_UNSURE = frozenset({"weekday", "time", "holiday", "magnitude"})

Signature = tuple[tuple[str, ...], tuple[tuple[str, tuple[float, ...]], ...]]


def agree(
    source: str, target: str, source_conventions: Conventions, conventions: Conventions
) -> bool:
    """Whether both texts plainly state the same facts."""
    here = _signature(source, source_conventions)
    return here is not None and here == _signature(target, conventions)


@lru_cache(maxsize=4)
def _signature(text: str, conventions: Conventions) -> Signature | None:
    """Return the digits of a text and what its words say; None where this is not all."""
    runs = _RUN.findall(text)
    if ("I" in text or "V" in text or "X" in text) and _ROMAN.search(text):
        return None
    if runs and (_JOINED.search(text) or _DECADE.search(text) or _hours(conventions).search(text)):
        return None
    found = tuple(filter(None, map(lexicon(conventions).__getitem__, words(text, conventions))))
    months = sum(meaning.kind == "month" for meaning in found)
    if months > 1 or not _UNSURE.isdisjoint(meaning.kind for meaning in found):
        return None
    return tuple(sorted(runs)), tuple(sorted(found))


@cache
def _hours(conventions: Conventions) -> re.Pattern[str]:
    """Return a pattern of a figure that is a time of day."""
    after = (conventions.morning, conventions.evening, conventions.hours)
    said = "|".join(f"(?:{one})" for one in after if one) or "(?!)"
    before = conventions.clock.replace(r"\s*$", "") if conventions.clock else "(?!)"
    return compiled(rf"[0-9](?:{said})|{before}")
