"""Persons whom no termbase has, left in a translation as the source spells them.

A name is two words or more with a capital letter; a word of it is a person's where the
tables of names have it or it ends like a family name: so that Microsoft Teams is none.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from rapidfuzz.distance import Levenshtein

from toolkit.mentions.reading import read
from toolkit.mentions.spelling.likeness import skeleton
from toolkit.mentions.spellings import words_of
from toolkit.model import Finding, Rendering, Severity
from toolkit.names.az_en import spell
from toolkit.names.lexicon import lexicon
from toolkit.names.surnames import with_ending
from toolkit.names.writing import fold, lower
from toolkit.tokens import CAPITAL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.mentions.index import Index
    from toolkit.mentions.names import Names
    from toolkit.mentions.reading import Reading
    from toolkit.names.tables import Entry

__all__ = ["is_in_brand", "renderings", "untransliterated"]

# Fewer consonants tell no name.
_SOUNDS = 4
_ELIDED = rf"(?:{CAPITAL}['’](?={CAPITAL}))?"
_CAPITALS = re.compile(rf"{_ELIDED}{CAPITAL}[^\W\d_]+(?: {_ELIDED}{CAPITAL}[^\W\d_]+)+")
_BRAND = re.compile(r"[A-Z][\w&’'-]*(?:(?: [A-Z&][\w&’'-]*){2,}| of [A-Z][\w&’'-]*)")
# Letters that no other language of the press has: in Russian they are no brand.
_AZERBAIJANI = re.compile(r"(?<!\w)[A-ZƏĞİÇŞÖÜ](?:[a-zçşöü]*[əğı][a-zəğıçşöü]*)(?!\w)")
_LATIN = re.compile(r"(?:[A-Z]['’])?[A-Za-z\u00c0-\u024fƏə]{3,}")
# O’Malley, D’Angelo: no brand, where another name stands beside it.
_APOSTROPHE = re.compile("[A-Z]['’]")
# What a person is, before the name; letters that tell no brand.
_TITLES = (
    r"M(?:rs?|s)\.?|Dr\.?|Prof(?:essor|\.)|ambassador|president|minister|judge|commissioner"
    r"|expert|director|secretary|lawyer|journalist|activist|writer|artist|teacher|student|author"
    r"|singer|coach|nurse|doctor|rapporteur|advis[eo]r|researcher|scholar|historian|psychologist"
    r"|volunteer|blogger|photographer|editor|reporter|prosecutor|attorney|officer|coordinator"
    r"|specialist|trainer|consultant|representative|chair(?:man|woman|person)?"
)
_ACCENTED = "ćčđšžłńřěňåøæáéèêëíîïóôòúûñßýãõ"
_TITLED = re.compile(
    rf"\b(?i:{_TITLES}) (?P<name>[A-Z]\w+ (?:[A-Z]['’])?[A-Z]\w+)"
    rf"|\b(?P<spelt>[A-Z]\w+ [A-Z]\w*[{_ACCENTED}]\w*)"
)
# What Azerbaijani spells as it sounds: Miyatoviç, Con, Şmidt, Vilson.
_UNREAD = re.compile(f"[{_ACCENTED}wW]|[csktpgz]h|S[ch]|C[hk]|Th|Ph|Kh|Zh|ck|oo")
_CYRILLIC = re.compile(r"(?<![\w(])[А-ЯЁ][а-яё]{2,}(?!\w)")
# What an Azerbaijani name in bare letters does not keep in English: Cavid, Xalid.
_UNENGLISH = re.compile("[cCxXjJ]")
_FAMILY = re.compile(r"(?:[oe]va?|li|lı|zad[eə]|ski[jy]?|enko)$")
_QUOTED = re.compile(r"[«“„‘\"][^«»“”„‘’\"]*$")


def untransliterated(source: str, target: str, names: Names) -> Iterator[Finding]:
    """Yield a finding for each word of a person's name that is the source's own."""
    pair = names.languages
    if not names.are_told:
        return
    if pair[1] != "ru":
        yield from _scripted(_CYRILLIC, target)
    elif not _LATIN.search(target):
        return
    else:
        yield from _scripted(_AZERBAIJANI, target)
    runs = _CAPITALS.findall(source)
    titled = _titled(source, target, pair[1])
    known = _named(source, names.source)
    words = dict.fromkeys([word for run in runs for word in run.split()] + sorted(titled))
    for word in filter(_LATIN.fullmatch, words):
        at = target.find(word)
        if at < 0 or not known.isdisjoint(words_of(word)) or _is_quoted_or_part(target, at, word):
            continue
        if word not in titled and not _is_person(word, *pair):
            continue
        finding = Finding(
            f"`{word}` is spelt as in the source",
            "Write the name as the language of the translation does.",
            Severity.NOTE if pair == ("az", "en") and _is_as_borne(word) else None,
            at,
            at + len(word),
        )
        if not is_in_brand(finding, source, target, least=4):
            yield finding


def is_in_brand(finding: Finding, source: str, target: str, least: int = 3) -> bool:
    """Whether a word is a part of a brand in Latin letters: JW Marriott Absheron Baku.

    A brand is `least` words at least with a capital letter, the same in both texts.
    """
    brands = (brand[0] for brand in _BRAND.finditer(source) if brand[0].count(" ") + 1 >= least)
    return any(
        found.start() <= finding.start < found.end()
        for brand in brands
        for found in re.finditer(re.escape(brand), target)
    )


def _scripted(names: re.Pattern[str], target: str) -> Iterator[Finding]:
    """Yield a finding for each name in letters that are not those of the text."""
    for found in names.finditer(target):
        if not _QUOTED.search(target, 0, found.start()):
            hint = "Write the name as the language of the translation does."
            yield Finding(f"`{found[0]}` is in another script", hint, None, *found.span())


def _is_quoted_or_part(target: str, at: int, word: str) -> bool:
    """Whether a word stands within quotation marks, or inside another word."""
    around = target[max(at - 1, 0) : at] + target[at + len(word) : at + len(word) + 1]
    return any(map(str.isalnum, around)) or bool(_QUOTED.search(target, 0, at))


def _named(source: str, names: Index) -> set[str]:
    """Return the words of the termbase's names in a text: what becomes of those is known."""
    return {word for mention in names.mentions(source) for word in words_of(mention.text)}


def _titled(source: str, target: str, language: str) -> set[str]:
    """Return the names of persons, told by what they are, that the target has unchanged."""
    names = [found["name"] or found["spelt"] for found in _TITLED.finditer(source)]
    kept = [name for name in names if name in target and _is_foreign(name, language)]
    return {word for name in kept for word in name.split()}


@lru_cache(maxsize=4096)
def _is_person(word: str, source: str, target: str) -> bool:
    """Whether a word is of a person's name and spelt otherwise in the target's language."""
    tables = lexicon(source, target)
    key = fold(word, source)
    known = [one for one in tables.given.get(key, ()) if target == "ru" or _is_ours(one)]
    if target == "ru":
        return bool(known) or bool(_FAMILY.search(key)) or bool(_APOSTROPHE.match(word))
    if known:
        spellings = {fold(text, target) for entry in known for text in entry.spellings(target)}
        return fold(word, target) not in spellings
    written = with_ending(key, tables)
    return bool(written) and written != fold(word, target)


def _is_as_borne(word: str) -> bool:
    """Whether a bearer of a name may write it so in English: nothing but a q tells (Aqil)."""
    return word.isascii() and _UNENGLISH.search(word) is None


def _is_foreign(word: str, target: str) -> bool:
    """Whether the target's language cannot spell a name so: letters or sounds it has not."""
    return target == "ru" or (target == "az" and _UNREAD.search(word) is not None)


def _is_ours(name: Entry) -> bool:
    """Whether the English of a name is its Azerbaijani by letters: Sabina, not Peter."""
    return spell(lower(name.az, "az")) == lower(name.en, "en")


def renderings(source: str, target: str, names: Index) -> Iterator[Rendering]:
    """Yield each name in two words that no termbase has, with the words that sound like it."""
    pairs = dict.fromkeys(
        pair for run in _CAPITALS.findall(source) for pair in pairwise(run.split())
    )
    if not pairs:
        return
    known = _named(source, names)
    reading = read(target)
    for pair in pairs:
        name = words_of(" ".join(pair))
        if len(name) == 2 and known.isdisjoint(name) and (at := _sounding(name, reading)) >= 0:
            start, end = reading.span(at, at + 2)
            yield Rendering(" ".join(pair), target[start:end], start, end)


def _sounding(name: tuple[str, ...], target: Reading) -> int:
    """Return where two words in a row with a capital letter sound like a name, or -1."""
    if sum(len(skeleton(word)) for word in name) < _SOUNDS:
        return -1
    for at in range(len(target.words) - 1):
        if not (target.is_capital(at) and target.is_capital(at + 1) and target.follows(at + 1)):
            continue
        if all(map(_sounds_like, target.words[at : at + 2], name)):
            return at
    return -1


def _sounds_like(word: str, name: str) -> bool:
    """Whether a word has the consonants of a name, one of them perhaps another, and an ending."""
    wanted = skeleton(name)
    return Levenshtein.distance(skeleton(word)[: len(wanted)], wanted) <= (len(wanted) > 2)
