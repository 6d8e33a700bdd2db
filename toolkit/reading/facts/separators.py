"""Signs of figures: the source's signs kept in a translation, and a minus that is lost."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from toolkit.reading.texts.literals import hidden
from toolkit.reading.words.lexicon import compiled, has_digits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Conventions, Pair

__all__ = ["Kept", "kept_separators", "lost_minus"]

_DECIMAL = r"(?<![\w.,:/-])\d+{sign}\d{{1,2}}(?![\w.,:/-]*\d)"
_BLANKS = "\u00a0\u202f "
_GROUPED = re.compile(
    rf"(?<![\w.,:/+()-])(?<!\d[{_BLANKS}])\d{{1,3}}(?:[{_BLANKS}]\d{{3}})+(?![\w.,:/-]*\d)"
    rf"(?![{_BLANKS}]\d)"
)
# In quotation marks stands a number to call: “116 111”.
_QUOTED = re.compile(rf"[“«\"„‘']([\d{_BLANKS}]+)[”»\"“’']")
_BELOW = re.compile(
    r"(?<![\w.,/°%)-])(?:[-\u2212\u2013]|(?:minus|mənfi|минус) )\d+(?:[.,]\d+)?(?=[ \u00a0]?[°%])",
    re.IGNORECASE,
)
# Other ways to say that it is below nothing.
_COLD = re.compile(
    "minus|mənfi|минус|below zero|ниже нуля|sıfırdan aşağı|frost|cold|şaxta|мороз|loss|зиян|убыт",
    re.IGNORECASE,
)


# A part of a law has a point in every language: Article 162.1, maddə 162.1, статья 162.1.
_LAW = re.compile(
    r"\b(?:articles?|sections?|clauses?|paragraphs?|maddə|bənd|стать|ст\.|пункт|част)",
    re.IGNORECASE,
)


class Kept(NamedTuple):
    """A figure with a sign of the source, as it should be written, and its place."""

    figure: str
    right: str
    start: int
    end: int


def kept_separators(pair: Pair) -> Iterator[Kept]:
    """Yield the figures that are written as in the source, though before per cent or a unit.

    By itself 3.7 may be a chapter, a version or a time; 612.5 is none of these.
    """
    yield from _kept_groups(pair)
    ours, theirs = pair.source_conventions.decimal, pair.conventions.decimal
    if ours == theirs or not has_digits(pair.target) or not _between(ours).search(pair.target):
        return
    is_law = _LAW.search(pair.source) is not None
    for found in _measured(pair.conventions, ours).finditer(hidden(pair.target)):
        is_bare = found.end() == found.end(1)
        if found[1] in pair.source and not (is_bare and is_law):
            yield Kept(found[1], found[1].replace(ours, theirs), found.start(1), found.end(1))


def _kept_groups(pair: Pair) -> Iterator[Kept]:
    """Yield the figures with blanks between thousands, where only the source may have them."""
    ours, theirs = (one.group[:1] for one in (pair.source_conventions, pair.conventions))
    is_other = theirs not in _BLANKS and ours in _BLANKS
    if not is_other or not has_digits(pair.target):
        return
    quoted = {found[1] for found in _QUOTED.finditer(pair.source)}
    for found in _GROUPED.finditer(hidden(pair.target)):
        if found[0] in pair.source and found[0] not in quoted:
            right = re.sub(rf"[{_BLANKS}]", theirs, found[0])
            yield Kept(found[0], right, found.start(), found.end())


def lost_minus(pair: Pair) -> Iterator[str]:
    """Yield the figures of the source whose minus, before degrees or per cent, has gone."""
    if "°" not in pair.source and "%" not in pair.source:
        return
    below = [found[0] for found in _BELOW.finditer(pair.source)]
    if below and not (_COLD.search(pair.target) or _BELOW.search(pair.target)):
        yield from below


@cache
def _between(sign: str) -> re.Pattern[str]:
    """Return a pattern of a sign between digits, a quick look: sentences end with one, too."""
    return re.compile(rf"{re.escape(sign)}(?<=\d{re.escape(sign)})\d")


@cache
def _measured(conventions: Conventions, sign: str) -> re.Pattern[str]:
    """Return a pattern of a figure with this sign before what can be counted in parts."""
    tables = conventions.magnitudes, conventions.units
    counted = [conventions.percent_words, *conventions.currencies.values(), *map("|".join, tables)]
    for kind in conventions.rivals:
        if kind.rule == "measured":
            counted += [phrase for member in kind.members for phrase in member.sure]
    words = "|".join(filter(None, counted))
    figure = _DECIMAL.format(sign=re.escape(sign))
    after = rf"[ \u00a0]?[%‰]|[ \u00a0](?:{words})(?!\w)|(?<=\d{{3}}{re.escape(sign)}\d)"
    return compiled(rf"({figure})(?:{after})")
