"""A phrase in a case: where the ending goes, and on which words.

The last word takes it. A parallel apposition in brackets takes it too:
`Müvəkkilinin (Ombudsmanın)`; an abbreviation there stays: `Təşkilatının (BMT)`.
After a closing quotation mark it is written on directly, after digits and
abbreviations with a hyphen (orthography of 2004 and 2019).
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple

from toolkit.languages._az import nouns
from toolkit.languages._az.dates import day_in_case
from toolkit.languages._az.heads import Head, head_of
from toolkit.languages._az.lists import places, readings
from toolkit.languages._az.sounds import (
    ALPHABET,
    CASES,
    VOWELS,
    ending,
    fold,
    last_vowel,
    lower,
    plural_ending,
    possessive_ending,
)
from toolkit.languages._az.spoken import Spoken, spoken
from toolkit.model import Form, Number, Origin, Phrase, PhraseKind

__all__ = ["inflected", "number_in_case"]

_BRACKETS = re.compile(r"(?P<outer>.*\S)(?P<space>\s)\((?P<inner>[^()]+)\)$", re.DOTALL)
_STAYS = re.compile(r"[A-ZÇƏĞİÖŞÜ0-9. –-]{2,}$|.*[–,;:\d]")
_CLOSING = {"”": "“", "»": "«", "’": "‘", '"': '"', "“": "„"}
_GROUPED = re.compile(r"\d{1,3}(?:[ \u00a0]\d{3})+$")
_SPACES = re.compile(r"[ \u00a0]")
_PUNCTUATION = "?!.…,;:”’»“‘«\"' )"
# Genitive, dative, accusative, locative, ablative of what follows no rule: `su`, pronouns.
_IRREGULAR = {
    "su": ("suyun", "suya", "suyu", "suda", "sudan"),
    "nə": ("nəyin", "nəyə", "nəyi", "nədə", "nədən"),
    "o": ("onun", "ona", "onu", "onda", "ondan"),
    "bu": ("bunun", "buna", "bunu", "bunda", "bundan"),
    "biz": ("bizim", "bizə", "bizi", "bizdə", "bizdən"),
    "mən": ("mənim", "mənə", "məni", "məndə", "məndən"),
}
_NAMES = frozenset({PhraseKind.PERSON, PhraseKind.PLACE})
_RANK = {origin: rank for rank, origin in enumerate(Origin)}


class _Split(NamedTuple):
    """The words before the last one, as text and as words, and the last one."""

    lead: str
    before: tuple[str, ...]
    last: str


class _Endings(NamedTuple):
    """What is asked for: a case, and before it perhaps the plural and the possessive."""

    case: str
    plural: bool
    possessive: bool


def inflected(phrase: Phrase, case: str, *, plural: bool, possessive: bool = False) -> Form:
    """Return the phrase in `case`, in the plural where asked for and not plural yet.

    `possessive` is that of the third person, before the case: kitabı, kitabında; a phrase
    that is possessive already keeps its one ending.
    """
    plural = plural and phrase.number is not Number.PLURAL
    if phrase.indeclinable or not phrase.text.strip():
        return Form(phrase.text, Origin.RULE, "it does not decline")
    if case == "nominative" and not plural and not possessive:
        return Form(phrase.text, Origin.RULE, "the dictionary form")
    return _bracketed(phrase.text, phrase.kind, _Endings(case, plural, possessive))


def number_in_case(number: str, case: str) -> str:
    """Return a number or a time in a case: 7-də, 15:00-da."""
    return inflected(Phrase(number, PhraseKind.DATE), case, plural=False).text


def _bracketed(text: str, kind: PhraseKind, wanted: _Endings) -> Form:
    found = _BRACKETS.match(text) if text.endswith(")") else None
    if not found:
        return _marked(text, kind, wanted)
    outer = _marked(found["outer"], kind, wanted)
    # A place in brackets says where, not what: Cenevrədə (İsveçrə).
    if kind is PhraseKind.PLACE or _STAYS.match(found["inner"]):
        return Form(f"{outer.text}{found['space']}({found['inner']})", outer.origin, outer.reason)
    inner = _marked(found["inner"], kind, wanted)
    return Form(
        f"{outer.text}{found['space']}({inner.text})",
        max(outer.origin, inner.origin, key=_RANK.__getitem__),
        f"{outer.reason}; the apposition in brackets takes the ending too",
    )


def _marked(text: str, kind: PhraseKind, wanted: _Endings) -> Form:
    """Inflect a phrase that may end in a quotation mark: the ending follows the mark."""
    opening = _CLOSING.get(text[-1])
    if opening is None:
        return _plain(text, kind, wanted)
    start = text.rfind(opening, 0, -1)
    inner = text[start + 1 : -1].rstrip(_PUNCTUATION)
    if not inner:
        return Form(text, Origin.GUESS, "nothing to inflect")
    _, before, last = _split(inner)
    sound, head = _sound(last), head_of(before, last, kind)
    origin = max(sound.origin, head.origin, key=_RANK.__getitem__)
    asked = wanted._replace(
        plural=wanted.plural and not nouns.is_plural(last),
        possessive=wanted.possessive and not head.possessive,
    )
    added = _chain(sound.word, asked, possessive=head.possessive and not asked.plural)
    return Form(text + added, origin, f"after the quotation mark; {head.reason}")


def _chain(sound: str, wanted: _Endings, *, possessive: bool = False) -> str:
    """Return the endings asked for, one after the other, behind a word that sounds so."""
    many = plural_ending(sound) if wanted.plural else ""
    own = possessive_ending(many or sound) if wanted.possessive else ""
    return (
        many + own + ending(wanted.case, own or many or sound, possessive=possessive or bool(own))
    )


def _sound(word: str) -> Spoken:
    """Return how a word sounds at its end, whatever it is."""
    read = spoken(word)
    if read:
        return read
    known = readings().get(word)
    if known:
        return Spoken(known.rpartition(" ")[2], Origin.DICTIONARY, f"read `{known}`")
    small = fold(word)
    foreign = any(letter.isalpha() and letter not in ALPHABET for letter in lower(word))
    origin = Origin.GUESS if foreign else Origin.RULE
    return Spoken(small, origin, "a foreign spelling" if foreign else "vowel harmony")


def _split(text: str) -> _Split:
    number = _GROUPED.search(text)
    if number:
        lead, last = text[: number.start()], number.group()
    else:
        cut = max(text.rfind(" "), text.rfind("\u00a0")) + 1
        lead, last = text[:cut], text[cut:]
    return _Split(lead, tuple(word for word in _SPACES.split(lead) if word), last)


def _plain(text: str, kind: PhraseKind, wanted: _Endings) -> Form:
    """Inflect a phrase by its last word."""
    lead, before, last = _split(text)
    day = day_in_case(last, wanted.case) if kind is PhraseKind.DATE else None
    if day:
        return Form(lead + day, Origin.RULE, "a day of the month in digits")
    read = None if kind is PhraseKind.PERSON else spoken(_SPACES.sub("", last))
    if read:
        return Form(f"{text}-{_chain(read.word, wanted)}", read.origin, read.reason)
    if not last_vowel(fold(last)) or not last[-1].isalpha():
        return Form(text, Origin.GUESS, f"no ending fits `{last}`")
    head = head_of(before, last, kind)
    if wanted.plural and not nouns.is_plural(last):
        last, head = _pluralised(last, head)
    if wanted.possessive and not head.possessive:
        is_name = _is_name(last, kind, alone=not before)
        last = nouns.possessive_of(last, _sound(last).word, is_name=is_name)
        head = replace(head, possessive=True)
    form = _case_of(last, head, kind, wanted.case, alone=not before)
    return Form(lead + form.text, form.origin, form.reason)


def _pluralised(last: str, head: Head) -> tuple[str, Head]:
    if head.possessive:
        return nouns.plural_of_possessive(last), head
    return nouns.before_consonant(last) + plural_ending(_sound(last).word), head


def _case_of(last: str, head: Head, kind: PhraseKind, case: str, *, alone: bool) -> Form:
    """Return the last word in a case."""
    irregular = None if kind in _NAMES or case == CASES[0] else _IRREGULAR.get(lower(last))
    if irregular:
        form = irregular[CASES.index(case) - 1]
        kept = last if form.startswith(lower(last)) else last[:1]
        written = kept + form[len(kept) :]
        return Form(written, Origin.DICTIONARY, f"`{lower(last)}` is irregular")
    sound = _sound(last)
    added = ending(case, sound.word, possessive=head.possessive)
    origin = max(sound.origin, head.origin, key=_RANK.__getitem__)
    reason = sound.reason if sound.origin is not Origin.RULE else head.reason
    if added[:1] not in VOWELS or head.possessive:
        return Form(nouns.before_consonant(last) + added, _settled(origin, last), reason)
    return _before_vowel(last, kind, added, Form("", _settled(origin, last), reason), alone=alone)


def _before_vowel(last: str, kind: PhraseKind, added: str, found: Form, *, alone: bool) -> Form:
    """Add an ending in a vowel: names keep q and k, common nouns may change before it."""
    if _is_name(last, kind, alone=alone):
        reason = "names keep q and k" if last[-1] in "qk" else found.reason
        return Form(last + added, found.origin, reason)
    stem = nouns.before_vowel(last)
    if stem == last:
        return Form(last + added, found.origin, found.reason)
    reason = "the last vowel drops" if nouns.is_elided(last) else "q and k soften before a vowel"
    origin = Origin.DICTIONARY if nouns.is_elided(last) else found.origin
    return Form(stem + added, origin, reason)


def _is_name(last: str, kind: PhraseKind, *, alone: bool) -> bool:
    """Whether a word is a name as such. Native -lıq stays alive in places: Xınalığa."""
    if kind is PhraseKind.PLACE:
        return (alone or last[:1].isupper()) and not last.endswith(("lıq", "luq"))
    return kind is PhraseKind.PERSON or last in places()


def _settled(origin: Origin, last: str) -> Origin:
    """Return `GAZETTEER` for a known place in plain harmony."""
    return Origin.GAZETTEER if origin is Origin.RULE and last in places() else origin
