"""The name of a father behind or before that of a child: another, or of a son for a daughter."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from toolkit.mentions.cues import Cue
from toolkit.mentions.reading import fold
from toolkit.model import Finding
from toolkit.names.transcription import renders
from toolkit.tokens import CAPITAL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.mentions.names import Names

__all__ = ["changed_fathers"]

_NAME = rf"{CAPITAL}[^\W\d_]{{2,}}"
_SON, _DAUGHTER = "o[gğ]h?l[uı]|оглу|оглы", "[gq][iı]z[iı]|гызы|кызы"
_BEHIND = re.compile(rf"(?<![\w-])({_NAME})[ \u00a0-](?:({_SON})|(?:{_DAUGHTER}))\w{{0,3}}(?!\w)")
# A text without any such word names no father.
_CUE = Cue(r"son|daughter|(?:o[gğ]h?lu|[gq]izi|огл[уы]|[гк]ызы)\w*")
_BEFORE = re.compile(rf"(?<=, )(?:(son)|daughter) of ({_NAME})(?=,)")


class _Father(NamedTuple):
    """A father by folded name, whether of a son, and where a text names him."""

    name: str
    is_of_son: bool
    start: int
    end: int
    text: str


def _fathers(text: str) -> Iterator[_Father]:
    for found in _BEHIND.finditer(text):
        yield _Father(fold(found[1]), bool(found[2]), *found.span(), found[0])
    for found in _BEFORE.finditer(text):
        yield _Father(fold(found[2]), bool(found[1]), *found.span(), found[0])


def changed_fathers(source: str, target: str, names: Names) -> Iterator[Finding]:
    """Yield a finding for each father who is another's or has a child of the other sex."""
    languages = names.languages
    if source == target or not names.are_told:
        return
    if not _CUE.is_in(source):
        return
    here, there = list(_fathers(source)), list(_fathers(target))
    if len(here) != len(there):
        return
    for one in there:
        same = [some for some in here if renders(some.name, one.name, languages)]
        if not any(some.is_of_son is one.is_of_son for some in same):
            said = (same or here)[0].text
            yield Finding(f"`{one.text}` is `{said}` in the source", "", None, one.start, one.end)
