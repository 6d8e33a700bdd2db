"""Agreement: a quick look whether two texts plainly state the same facts.

The same digits and the same months and number words, and nothing that is read otherwise in
another language: no separators, no hours, no signs joined to a number. Most texts are so.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from toolkit.reading.lexicon import compiled, lexicon, words
from toolkit.reading.topics import topics

if TYPE_CHECKING:
    from toolkit.model import Conventions

__all__ = ["agree"]

_RUN = re.compile("[0-9]+")
_JOINED = re.compile("[0-9](?:[.,:/][0-9]|[^\\W\\d_])")
_DECADE = re.compile("0(?:[’']s|-[a-zа-яıəü])")
_ROMAN = re.compile(r"[XVI](?<=\b.)(?:(?<=[XV])|[XVI]+)\b")
_UNSURE = frozenset({"weekday", "time", "holiday", "magnitude"})

Said = tuple[tuple[str, tuple[float, ...]], ...]
Signature = tuple[tuple[str, ...], Said]


def agree(
    source: str, target: str, source_conventions: Conventions, conventions: Conventions
) -> bool:
    """Whether both texts plainly state the same facts."""
    here = _signature(source, source_conventions)
    return here is not None and here == _signature(target, conventions)


@lru_cache(maxsize=4)
def _signature(text: str, conventions: Conventions) -> Signature | None:
    """Return the digits of a text and what its words say; None where this is not all."""
    about = topics(text, conventions)
    if not _UNSURE.isdisjoint(about):
        return None
    if ("I" in text or "V" in text or "X" in text) and _ROMAN.search(text):
        return None
    runs = _RUN.findall(text)
    if runs and (_JOINED.search(text) or _DECADE.search(text) or _is_hour(text, conventions)):
        return None
    said = _said(text, conventions) if about else ()
    return None if said is None else (tuple(sorted(runs)), said)


def _said(text: str, conventions: Conventions) -> Said | None:
    """Return what the words say; None where several are months."""
    found = list(filter(None, map(lexicon(conventions).__getitem__, words(text, conventions))))
    months = sum(meaning.kind == "month" for meaning in found)
    return None if months > 1 else tuple(sorted(found))


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
