"""Common names that the translation takes for others.

Nobody asks for places and institutions that are no entries of the newsroom: a text may call
them what it likes. Where such a name is not there in any form, and another of its kind is that
the source does not name, it was swapped: UNICEF for UNESCO, Vienna for Paris. The few common
terms have so many accepted wordings that one must be there, and of a body with a long name
a word at least: the International Committee of the Red Cross.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from rapidfuzz.distance.Levenshtein import normalized_similarity

from toolkit.mentions import findings
from toolkit.mentions.acceptance import is_named, is_spelt
from toolkit.mentions.bodies.enumerations import acronyms, is_shortened
from toolkit.mentions.persons.outsiders import has_new_names
from toolkit.mentions.reading import fold, read
from toolkit.mentions.surroundings import contains, is_part_of_name
from toolkit.model import Severity
from toolkit.names.transcription import renders
from toolkit.reference.countries import is_country

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.entries import Entry
    from toolkit.mentions.index import Index, Mention
    from toolkit.mentions.names import Names
    from toolkit.mentions.spellings import Slot
    from toolkit.model import Finding

__all__ = ["short_name", "swapped"]

_KINDS = frozenset({"place", "institution", "term"})
# Whose body it is, which a text leaves out.
_OWNER = re.compile(
    r"^Azərbaycan Respublikası(?:nın)? | of the Republic of Azerbaijan$"
    r"| Азербайджанской Республики$|^BMT(?:-nin)? |^(?:UN|United Nations) "
    r"| ООН(?= (?:по|против))| of the United Nations$"
)
_LONG = 3
"""Words of a name of which a translation would keep at least one."""
_NEAR = 0.6
"""How alike a word and a town's name are where that may be another spelling of it."""
# Göygöldəki is the town with an ending more: the words stay as many as they were.
_AT = re.compile("([dt][aə])k[iı]\\b")
_MISSION = re.compile("Azərbaycandakı|in Azerbaijan|в Азербайджане")


def short_name(name: str) -> str:
    """Return the name of a body without that of its state or organisation."""
    return name if _MISSION.search(name) else _OWNER.sub("", name)


def swapped(source: str, target: str, common: Names, own: Names) -> Iterator[Finding]:
    """Yield a finding for each common name of the source that another one stands for."""
    there = common.target.named(target)
    if there >= common.source.named(source):
        return
    lost = [
        one
        for one in common.source.mentions(source)
        if there.isdisjoint(one.keys)
        and _is_asked(one, own.source)
        and not is_part_of_name(one, read(source))
        and not _is_taken_up(one, target, common.target)
        and not _is_kept(one, target)
    ]
    if not lost:
        return
    named = {key for index in (common.source, own.source) for key in index.keys(source)}
    for mention in lost:
        if mention.entries[0].kind == "term":
            yield findings.lost(mention.text)
            continue
        other = _other(mention, target, named, source, (common, own))
        if other is not None:
            span = read(target).span(other.start, other.end)
            yield findings.replaced(mention.text, other.text, span)
        elif _is_unlisted(mention, source, target, common):
            yield findings.lost(mention.text)
        elif _is_left_out(mention, source, target, own):
            severity = None if mention.entries[0].kind == "place" else Severity.NOTE
            yield findings.lost(mention.text, severity)


def _is_kept(mention: Mention, target: str) -> bool:
    """Whether letters stand in the target as they are: who asks for others names the script."""
    return mention.text.isupper() and mention.text in read(target).written


def _is_unlisted(mention: Mention, source: str, target: str, common: Names) -> bool:
    """Whether no word that tells a body is in the target, whose list is shorter.

    Of a long name a word would be left, unless another name or letters stand for it.
    """
    letters = set(acronyms(target)) - set(acronyms(source))
    is_long = mention.end - mention.start >= _LONG
    is_lost = is_long and not letters and not has_new_names(source, target)
    is_body = mention.entries[0].kind == "institution"
    if not is_body or not (is_lost or is_shortened(source, target)):
        return False
    if mention.end - mention.start == 1 and not _are_letters_lost(mention, source, target):
        return False
    mentions = common.source.mentions(source)
    others = {slot.stem for one in mentions if one != mention for slot in _slots(one, common)}
    telling = [slot for slot in _slots(mention, common) if slot.stem and slot.stem not in others]
    words = read(target).vocabulary
    return bool(telling) and not any(slot.matches(word) for slot in telling for word in words)


def _are_letters_lost(mention: Mention, source: str, target: str) -> bool:
    """Whether a body is named by letters, and the target has fewer such names."""
    return mention.text.isupper() and len(acronyms(target)) < len(acronyms(source))


def _slots(mention: Mention, common: Names) -> Iterator[Slot]:
    """Yield the words of a name in the target's language."""
    for entry in mention.entries:
        spelt = common.target.spellings(entry)
        for phrase in spelt.phrases if spelt else ():
            yield from phrase


def _is_left_out(mention: Mention, source: str, target: str, own: Names) -> bool:
    """Whether a town, or a body by its letters, is not in the target in any spelling at all."""
    if any(one.start <= mention.start < one.end for one in own.source.mentions(source)):
        return False
    is_place = all(entry.kind == "place" for entry in mention.entries)
    if mention.end - mention.start > 1 or not (is_place or mention.text.isupper()):
        return False
    spelt = [fold(name) for name in _names(mention)]
    if has_new_names(source, target) or _is_told(mention, target, own):
        return False
    return not any(
        normalized_similarity(word, name) >= _NEAR
        for word in read(target).capitals.values()
        for name in spelt
    )


def _is_told(mention: Mention, target: str, own: Names) -> bool:
    """Whether a word of the target sounds like a name, as another practice has it."""
    name, words = fold(mention.text), read(target).capitals.values()
    return own.are_told and any(renders(name, word, own.languages) for word in words)


def _is_asked(mention: Mention, own: Index) -> bool:
    """Whether a mention is a name of one thing that is none of the newsroom's own entries."""
    kinds = {entry.kind for entry in mention.entries}
    return kinds <= _KINDS and not any(own.get(*key.split(" ", 1)) for key in mention.keys)


def _is_taken_up(mention: Mention, target: str, index: Index) -> bool:
    reading = read(target)
    spelt = [index.spellings(entry) for entry in mention.entries]
    return any(one is None or is_named(one, reading) for one in spelt)


def _other(
    mention: Mention, target: str, named: set[str], source: str, indexes: tuple[Names, ...]
) -> Mention | None:
    """Return a name of the same kind in the target that the source does not have."""
    kinds = {entry.kind for entry in mention.entries}
    reading = read(source)
    for index in indexes:
        for other in index.target.mentions(_AT.sub(r"\1", target)):
            if not named.isdisjoint(other.keys) or not _is_rival(other.entries, kinds):
                continue
            if contains(_names(mention), other):
                continue
            spelt = [index.source.spellings(entry) for entry in other.entries]
            # Two bodies may share all words but one.
            is_there = is_spelt if "institution" in kinds else is_named
            if not any(one is not None and is_there(one, reading) for one in spelt):
                return other
    return None


def _is_rival(entries: tuple[Entry, ...], kinds: set[str]) -> bool:
    return all(entry.kind in kinds and not is_country(entry) for entry in entries)


def _names(mention: Mention) -> Iterator[str]:
    for entry in mention.entries:
        yield from (entry.forms or {}).values()
