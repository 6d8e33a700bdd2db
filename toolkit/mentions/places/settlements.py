"""Villages and settlements of the source that the translation lacks or takes for districts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from toolkit.mentions.cues import Cue
from toolkit.mentions.findings import lost
from toolkit.mentions.persons.outsiders import is_perhaps
from toolkit.mentions.reading import fold
from toolkit.model import Finding
from toolkit.names.offices import is_of_an_office
from toolkit.names.transcription import renders
from toolkit.tokens import CAPITAL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.mentions.names import Names

__all__ = ["resettled"]

_NAME = rf"({CAPITAL}[^\W\d_]{{3,}})"
# A text without any such word names no place of a kind.
_CUE = Cue(r"village|settlement|district|(?:kənd|qəsəbə|rayon|сел|пос|дерев|район)\w*")


class _Kind(NamedTuple):
    """How a language names places of one kind, and by what words it may mean such a place."""

    named: re.Pattern[str]
    said: re.Pattern[str]


def _kind(named: str, said: str) -> _Kind:
    return _Kind(re.compile(named), re.compile(rf"(?<!\w)(?:{said})", re.IGNORECASE))


# Which village it is, without a name.
_WHICH = "Həmin|Bütün|Doğma|Digər|Qonşu|Ucqar|Başqa|Dağlıq|Belə|Hansı"
_VILLAGES = {
    "az": _kind(
        # Named is the village of a name, not one where somebody is: sakinlər kənddə.
        rf"(?<!\w)(?!\w+l[aə]r )(?!(?:{_WHICH}) ){_NAME} (?:kəndi(?!n\b)|qəsəbəsi)",
        "kənd|qəsəbə|şəhər",
    ),
    "en": _kind(
        rf"\b(?:[Vv]illage|[Ss]ettlement) of {_NAME}|\b{_NAME} (?:[Vv]illage|[Ss]ettlement)\b",
        "village|settlement|hamlet|rural|town",
    ),
    "ru": _kind(
        rf"(?<!\w)(?:сел[оаеу]м?|пос[её]лк[аеу]|пос[её]лок|деревн[яеию]) {_NAME}",
        "с[её]л|пос[её]л|дерев|городк|станиц|с\\.|пос\\.",
    ),
}
_DISTRICTS = {
    "az": _kind(rf"(?<!\w)(?!\w+l[aə]r )(?!(?:{_WHICH}) ){_NAME} rayonu(?!n\b)", "rayon"),
    "en": _kind(rf"\b{_NAME} [Dd]istrict\b|\b[Dd]istrict of {_NAME}", "district|region|regional"),
    "ru": _kind(rf"(?<!\w)район[ае]?у? {_NAME}", "район|р-н"),
}


def resettled(source: str, target: str, names: Names) -> Iterator[Finding]:
    """Yield a finding for each village that is lost, and each place that is of another kind."""
    languages = names.languages
    if source == target or not names.are_told:
        return
    if not _CUE.is_in(source):
        return
    yield from _lost(source, target, languages)
    for kind, other in ((_VILLAGES, _DISTRICTS), (_DISTRICTS, _VILLAGES)):
        named, another = _named(kind[languages[0]], source), other[languages[1]]
        if not named or other[languages[0]].said.search(source):
            continue
        for name in () if kind[languages[1]].said.search(target) else named:
            for found in another.named.finditer(target):
                if renders(fold(name), fold(_name(found)), languages):
                    message = f"`{name}` of the source is no place of the kind of `{found[0]}`"
                    yield Finding(message, "", None, *found.span())


def _lost(source: str, target: str, languages: tuple[str, str]) -> Iterator[Finding]:
    """Yield a finding for each village of whose name nothing is in the target, nor of its kind."""
    ours, theirs = (_VILLAGES[code] for code in languages)
    named = _named(ours, source)
    # A text of rural women has the word without a village.
    if not named or len(theirs.said.findall(target)) >= len(ours.said.findall(source)):
        return
    for name in named:
        if not is_perhaps(fold(name), target, languages):
            yield lost(name)


def _named(kind: _Kind, text: str) -> list[str]:
    names = dict.fromkeys(map(_name, kind.named.finditer(text)))
    return [name for name in names if not is_of_an_office(fold(name))]


def _name(found: re.Match[str]) -> str:
    return "".join(filter(None, found.groups()))
