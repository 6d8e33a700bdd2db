"""Two holders of offices in each other's parts: who thanked, asked or received whom.

Asked only where both texts begin with one of two offices, have each once, and say what was
done by the same verb in the active voice: there the cases leave no doubt.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from toolkit.mentions.cues import Cue
from toolkit.mentions.reading import fold
from toolkit.model import Finding
from toolkit.tokens import CAPITAL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.mentions.names import Names

__all__ = ["offices_exchanged"]

# The stem of each office, and what was done by each verb in the active voice.
_OFFICES = {
    "az": ("səfir", "müvəkkil|ombudsman", "nazir", "rektor", "jurnalist", "işçi"),
    "en": ("ambassador", "commissioner|ombudsman", "minister", "rector", "journalist", "worker"),
    "ru": ("пос(?:ол|л)", "омбудсмен", "министр", "ректор", "журналист", "работник"),
}
_VERBS = {
    "az": ("təşəkkür ed(?:ib|ir)", "təbrik ed(?:ib|ir)", "dəvət ed(?:ib|ir)", "qəbul ed(?:ib|ir)"),
    "en": ("thanked", "congratulated", "invited", "received"),
    "ru": ("поблагодарил", "поздравил", "пригласил", "принял"),
}
_ANY_VERB = {code: re.compile("|".join(verbs)) for code, verbs in _VERBS.items()}
# A text without any such word says nothing by one of the verbs.
_CUE = Cue(rf"\w*(?:{'|'.join(verb.split()[0] for verbs in _VERBS.values() for verb in verbs)})\w*")
_OBJECT = {"az": "(?:[aə]|[iuü]|n[iuü])", "en": "", "ru": "[ау]"}
_PARTS = 2
_NAMES = rf"(?: {CAPITAL}\w+){{0,3}}"


class _Deed(NamedTuple):
    """Who did what to whom: the numbers of the offices and of the verb."""

    subject: int
    object: int
    verb: int


def offices_exchanged(source: str, target: str, names: Names) -> Iterator[Finding]:
    """Yield a finding where two offices of the source have each other's parts in the target."""
    languages = names.languages
    if source == target or not _OFFICES.keys() >= set(languages):
        return
    if not _CUE.is_in(source):
        return
    here = _deed(source, languages[0])
    there = _deed(target, languages[1]) if here else None
    if here and there == _Deed(here.object, here.subject, here.verb):
        message = "two persons have each other's parts"
        yield Finding(message, "The source begins with the other.", start=0, end=len(target))


def _deed(text: str, language: str) -> _Deed | None:
    """Return what the only sentence of a text says by one of the verbs, if it says so plainly."""
    folded = fold(text)
    if not _ANY_VERB[language].search(folded):
        return None
    offices = [
        (found.start(), number, found.end())
        for number, stem in enumerate(_OFFICES[language])
        for found in re.finditer(rf"(?<!\w)(?:{stem})", folded)
    ]
    verbs = [at for at, verb in enumerate(_VERBS[language]) if re.search(verb, folded)]
    if len({number for _, number, _ in offices}) < len(offices) or len(offices) != _PARTS:
        return None
    (start, subject, end), (_, object, last) = sorted(offices)
    if len(verbs) != 1:
        return None
    begins = start == 0 or folded[:start] == "the "
    acts = re.match(rf"{_NAMES} ", text[end:])
    is_object = re.match(rf"{_OBJECT[language]}(?!\w)", folded[last:])
    if language == "en" and not _leads(folded[end:last], _VERBS["en"][verbs[0]]):
        return None
    return _Deed(subject, object, verbs[0]) if begins and acts and is_object else None


def _leads(between: str, verb: str) -> bool:
    """Whether only names, an article and the verb stand between two offices in English."""
    return re.match(rf"(?: \w+){{0,3}} {verb} (?:the )?\w+\Z", between) is not None
