"""Persons whom neither a termbase nor the tables of names have, told by capital letters alone.

Two words in a row with capital letters, neither of them common, are a person or a place. What
the translation makes of one is found by its sounds. Where one of the two stands there beside
another name, that one was changed; where neither does, but a name that the source has not, the
person was replaced; where another of a list was taken over, this one was left out.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from toolkit.mentions import findings
from toolkit.mentions.capitalised import outsiders
from toolkit.mentions.given_names import given_names_in, may_be_common
from toolkit.mentions.reading import begins_sentence, read
from toolkit.mentions.spelling.sounds import LEAST, heard, unlikeness
from toolkit.mentions.spelling.transcribed import are_rendered, is_nearly_rendered
from toolkit.model import Finding, Severity
from toolkit.model.batches import TEXTS
from toolkit.names.offices import is_of_an_office
from toolkit.names.transcription import renders

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.mentions.capitalised import Outsider
    from toolkit.mentions.index import Index
    from toolkit.mentions.names import Names

__all__ = ["changed", "has_new_names", "is_perhaps", "is_there", "kept", "lost"]

# A land behind a name in brackets and a title before one are left out of a list.
_LIST = re.compile(
    r"(?: \([^)]*\))?(?:,? (?:and|və|и|ilə) |, )(?:(?:Dr|Prof|Mr|Ms|Mrs|doktor|professor)\.? ?)?"
)
# A text that is no title: with a word in small letters that is more than a link.
_RUNNING = re.compile(
    r"(?<!\w)(?!(?:about|after|against|and|before|between|during|for|from|into|over|the|through"
    r"|under|with|within|without)\b)[a-zа-яəğıöüçş]{3,}"
)
_LINKS = frozenset(
    {"and", "against", "at", "for", "in", "of", "on", "the", "to", "with", "və", "и"}
)
# What comes before the name of a tool, and the names of those that all use.
_BY = frozenset({"app", "at", "on", "over", "platform", "through", "use", "used", "using", "via"})
_BRANDS = frozenset({"apple", "facebook", "google", "instagram", "microsoft", "whatsapp"})
# What Azerbaijani would not leave so where it spells names as they sound.
_UNREAD = re.compile(
    "[ćčđšžłńřěňåøæáéèêëíîïóôòúûñßýãõwW]|[ctpg]h|S[ch]|C[hk]|ck|oo|ou|eau"
    "|(?:rm|ll|nn|tt|ss|qu|br|tr)es?\\b|\\bYv"
)
# The share of the sounds that may differ where a name is there, and where it is another.
_SAME, _OTHER, _OTHER_SHORT = 0.3, 0.4, 0.75
# In a name of few consonants more must differ.
_SURE, _LONG = 0.6, 5
_ENDING = 5
# A pronoun for a person is one of a few sentences; of many, it is another's.
_LONGEST = 300
_SHORTEST = 3


class _Asked(NamedTuple):
    """The names of a source, and those of them of which the translation lacks a word."""

    all: tuple[Outsider, ...] = ()
    lacking: tuple[Outsider, ...] = ()


_NONE = _Asked()


def _is_same(name: str, word: str) -> bool:
    """Whether a word may be a name of another text."""
    if abs(len(word) - len(name)) > _ENDING:
        return False
    if len(heard(word)) < LEAST <= len(heard(name)) and len(word) < _SHORTEST:
        return False
    return unlikeness(name, word) <= _SAME


def _is_told(name: str, word: str) -> bool:
    """Whether a word is surely a name: one consonant would be many."""
    return len(heard(word)) >= LEAST and _is_same(name, word)


def _places(name: str, text: str) -> list[int]:
    return [at for at, word in read(text).capitals.items() if _is_same(name, word)]


def is_there(name: str, text: str) -> bool:
    """Whether a text has a word that may be a name: most sound the same, which tells at once."""
    words, sounds = read(text).capitals.values(), heard(name)
    near = [word for word in words if abs(len(word) - len(name)) <= _ENDING]
    return sounds in map(heard, near) or any(_is_same(name, word) for word in near)


def _is_other(name: str, word: str) -> bool:
    return unlikeness(name, word) >= (_OTHER if len(heard(name)) > LEAST else _OTHER_SHORT)


def _is_new(word: str, source: str) -> bool:
    """Whether a word of a translation is like no word with a capital letter of the source."""
    if len(word) < 2 or is_of_an_office(word):
        return False
    return not any(_is_same(one, word) for one in read(source).capitals.values())


@lru_cache(maxsize=TEXTS)
def _asked(source: str, target: str, names: Names) -> _Asked:
    """Return the names of a source, if the tables know both languages."""
    if source == target or not names.are_told:
        return _NONE
    found = outsiders(source, names.source)
    languages = names.languages
    lacking = (
        one
        for one in found
        if not are_rendered(one.words, target, languages)
        and not all(is_there(word, target) for word in one.words)
    )
    return _Asked(found, tuple(lacking)) if found else _NONE


def changed(source: str, target: str, names: Names) -> Iterator[Finding]:
    """Yield a finding for each name beside which another stands than in the source."""
    for one in _asked(source, target, names).lacking:
        found: dict[int, str] = {}
        for first, second in pairwise(one.words):
            for name, other, step in ((first, second, -1), (second, first, 1)):
                found.setdefault(_stranger(name, other, step, source, target), name)
        for at, name in found.items():
            if at >= 0 and all(_is_other(word, read(target).words[at]) for word in one.words):
                yield _changed(one, name, at, target)


def _stranger(name: str, other: str, step: int, source: str, target: str) -> int:
    """Return which word stands beside one word of a name where another should, or -1."""
    if min(len(heard(other)), len(heard(name))) < LEAST or is_there(name, target):
        return -1
    reading = read(target)
    for at in _places(other, target):
        beside = at + step
        if not 0 <= beside < len(reading.words) or not reading.follows(max(at, beside)):
            continue
        if not reading.is_capital(beside) or begins_sentence(beside, reading):
            continue
        word = reading.words[beside]
        if len(word) > LEAST and _is_new(word, source):
            return beside
    return -1


def _changed(one: Outsider, name: str, at: int, target: str) -> Finding:
    reading = read(target)
    is_sure = unlikeness(name, reading.words[at]) >= (_SURE if len(heard(name)) < _LONG else _OTHER)
    message = f"`{reading.written[at]}` is no part of `{one.text}`"
    severity = Severity.WARNING if is_sure else Severity.NOTE
    return Finding(message, "", severity, *reading.span(at, at + 1))


def lost(source: str, target: str, names: Names) -> Iterator[Finding]:
    """Yield a finding for each name that is not in the target, where another is, or its fellows."""
    found, lacking = _asked(source, target, names)
    missing = [
        one
        for one in lacking
        if sum(map(len, map(heard, one.words))) > LEAST
        and not any(is_perhaps(word, target, names.languages) for word in one.words)
    ]
    if not missing:
        return
    new = _new_persons(missing[0], source, target, names.target)
    for one, other in zip(missing, new, strict=False):
        span = read(target).span(other.start, other.end)
        yield findings.replaced(one.text, other.text, span)
    for one in missing[len(new) :]:
        is_listed = any(_are_listed(one, other, source) for other in found if other not in missing)
        if len(heard(one.words[-1])) <= LEAST and not (is_listed and _is_long(one)):
            continue
        is_known = _is_person(one, source, names.languages[0]) and not _is_called(
            source, target, names.target
        )
        is_told = is_known or _is_apposed(one, source)
        if is_listed or (is_told and not has_new_names(source, target, names.target)):
            yield findings.lost(one.text, None if is_listed or is_known else Severity.NOTE)


def _new_persons(missing: Outsider, source: str, target: str, names: Index) -> list[Outsider]:
    """Return the names of a target that sound like none of the source.

    The first word of a sentence may be none, but where the one that is missing begins one too.
    """
    return [
        one
        for one in outsiders(target, names)
        if _is_new(one.words[-1], source)
        and not any(_is_told(word, one.words[-2]) for word in read(source).capitals.values())
        and (_begin_both(one, missing) or not may_be_common(one.end - 2, read(target), names))
    ]


def _is_person(one: Outsider, source: str, language: str) -> bool:
    """Whether a name begins with a given name of the tables, and stands as persons are named.

    Behind what somebody is, before a comma, or first in a running text: Peter Lindqvist, an.
    """
    if one.words[0] not in given_names_in(language):
        return False
    is_set_off = source.startswith(",", read(source).end(one.end - 1))
    begins = not one.start and _RUNNING.search(source) is not None
    return begins or is_set_off or _is_apposed(one, source)


def _is_called(source: str, target: str, index: Index) -> bool:
    """Whether a short translation may have a pronoun for a name."""
    pronouns = index.vocabulary.grammar.language.DERIVATION.pronouns
    return len(source) < _LONGEST and not pronouns.isdisjoint(read(target).vocabulary)


def is_perhaps(name: str, target: str, languages: tuple[str, str]) -> bool:
    """Whether a text may have a name, rendered right or nearly so."""
    if any(renders(name, word, languages) for word in read(target).capitals.values()):
        return True
    return is_there(name, target) and is_nearly_rendered(name, target, languages)


def _is_long(one: Outsider) -> bool:
    """Whether a name has sounds enough in all its words together."""
    return sum(map(len, map(heard, one.words))) > 2 * LEAST


def _begin_both(one: Outsider, other: Outsider) -> bool:
    """Whether two texts begin with names."""
    return not one.start and not other.start


def _is_apposed(one: Outsider, source: str) -> bool:
    """Whether a name stands in a running text behind a comma, or what somebody is or does.

    Behind a preposition may be what a day or a campaign is about: of Racial Discrimination.
    """
    reading = read(source)
    before = source[: reading.start(one.start)].rstrip()
    word = reading.words[max(one.start - 1, 0)]
    if begins_sentence(one.start, reading) and len(one.words) > LEAST:
        return _RUNNING.search(source) is not None  # Swimmer Kamilla Şahverdi
    is_behind = before.endswith(",") or (before[-1:].islower() and word not in _LINKS)
    return is_behind and _RUNNING.search(source) is not None


def has_new_names(source: str, target: str, known: Index | None = None) -> bool:
    """Whether a translation has a capital letter that no name of the source, and no office, has.

    Where it has none, what is not there cannot stand there in a spelling that nobody foresaw.
    `known` has names of countries and offices, which nobody is called.
    """
    reading = read(target)
    new = [at for at, word in reading.capitals.items() if _is_new(word, source)]
    if new and known:
        others = (one for one in known.mentions(target) if one.entries[0].kind != "person")
        taken = {at for one in others for at in range(one.start, one.end)}
        new = [at for at in new if at not in taken and not _is_land(reading.written[at], known)]
    return any(not begins_sentence(at, reading) for at in new)


def _is_land(word: str, known: Index) -> bool:
    """Whether a word is a place by itself, whatever stands before it: Təlimi İsveçdən olan ..."""
    return any(entry.kind == "place" for one in known.mentions(word) for entry in one.entries)


def _are_listed(one: Outsider, other: Outsider, source: str) -> bool:
    """Whether only a comma or an “and” stands between two names."""
    first, second = sorted((one, other), key=lambda outsider: outsider.start)
    reading = read(source)
    between = source[reading.end(first.end - 1) : reading.start(second.start)]
    return _LIST.fullmatch(between) is not None


def _is_tool(one: Outsider, source: str) -> bool:
    """Whether a name is what something is done by, on or with: via Google Meet."""
    return read(source).words[max(one.start - 1, 0)] in _BY or not _BRANDS.isdisjoint(one.words)


def kept(source: str, target: str, names: Names) -> Iterator[Finding]:
    """Yield a finding for each name in the source's spelling, where the target spells others."""
    language = names.languages[1]
    if language == "en":
        return
    found = _asked(source, target, names).all
    left = [one for one in found if one.text in target and not _is_tool(one, source)]
    if not left:
        return
    respelt = [one for one in found if one not in left and is_there(one.words[-1], target)]
    for one in left:
        if language == "az" and not (respelt and _UNREAD.search(one.text)):
            continue
        is_listed = language == "ru" and any(_are_listed(one, other, source) for other in respelt)
        at = target.find(one.text)
        yield Finding(
            f"`{one.text}` is spelt as in the source",
            "Write the name as the language of the translation does.",
            Severity.WARNING if is_listed else Severity.NOTE,
            at,
            at + len(one.text),
        )
