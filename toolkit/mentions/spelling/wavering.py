"""A name that the source spells in one way and the translation in two, inside one text.

Two words of the translation with capital letters are nearly the same name of the source, and
no other: they differ in more than an ending. Two accepted spellings of one place are two too.
What is made of a name, countries, and words that a dictionary or an office has are not asked;
nor is what stands in parentheses, where a name may be spelt as in the source.
"""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import Levenshtein

from toolkit.mentions.given_names import may_be_common
from toolkit.mentions.reading import beginning, read
from toolkit.model import Finding, Severity
from toolkit.names.offices import is_of_an_office
from toolkit.names.transcription import begins_like, renders, unlikeness
from toolkit.reference.countries import is_country

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.mentions.names import Names
    from toolkit.mentions.reading import Reading

__all__ = ["wavering"]

_SHORTEST = 6
"""Letters of a name that is told by most of them: Алиев is nearly Агаев."""
# Letters that an ending, and the vowel it drives out, change at most.
_ENDING, _CHANGED, _LONGEST = 2, 3, 4
# Letters that practices of writing names have for one another: Gasimli, Qasymly.
_ALIKE = str.maketrans("qkhxycйыэаяюкхeə", "ggggijииеееуггaa")
# The share of a name's sounds that may be wrong where it still is the name; of a word that may
# have its capital letter from the beginning of a sentence, fewer.
_NEAR, _NEARER = 0.3, 0.13
_ADJECTIVE = re.compile(r"[сц]к(?:ий|ая|ое|ие|ого|ой|ому|ую|им|ими|их|ом)?\Z")
_OF_ADJECTIVES = re.compile(r"[sc]k(?:[aiy]|iy|aya)\Z")
_ASIDE = re.compile(r"\([^)]*\Z")


def wavering(source: str, target: str, indexes: tuple[Names, ...]) -> Iterator[Finding]:
    """Yield a finding for each word that spells a name otherwise than one before it.

    `indexes` are the names of the newsroom and those that all know, of source and target.
    """
    languages = indexes[0].languages
    if source == target or not indexes[0].are_told:
        return
    texts = _Texts(source, target, indexes)
    said: set[int] = set()
    # English has no endings of cases, which change the last letters.
    for pair in _pairs(read(target), 0 if languages[1] == "en" else _ENDING):
        are_names = said.isdisjoint(pair[1:]) and all(_may_be_name(at, texts) for at in pair)
        name = _meant(pair, texts) if are_names else ""
        if name:
            said.add(pair[1])
            yield _finding(name, *pair, read(target))


def _pairs(reading: Reading, ending: int) -> Iterator[tuple[int, int]]:
    """Yield each two long words with a capital letter that begin alike and differ."""
    long = ((at, word) for at, word in reading.capitals.items() if len(word) >= _SHORTEST)
    for (first, one), (second, other) in combinations(long, 2):
        is_joined = reading.text[reading.end(first) : reading.start(second)] == "-"  # Qurani-Kərim
        if (
            not is_joined
            and one[0].translate(_ALIKE) == other[0].translate(_ALIKE)
            and _differ(one, other, ending)
        ):
            yield first, second


class _Texts(NamedTuple):
    source: str
    target: str
    indexes: tuple[Names, ...]


def _finding(name: str, first: int, second: int, reading: Reading) -> Finding:
    one, other = reading.written[first], reading.written[second]
    message = f"`{name}` is `{one}` and `{other}` in one text"
    span = reading.span(second, second + 1)
    return Finding(message, "Choose one spelling.", Severity.WARNING, *span)


def _may_be_name(at: int, texts: _Texts) -> bool:
    reading, names = read(texts.target), texts.indexes[0].target
    word = reading.words[at]
    if not reading.written[at][1:].islower():
        return False
    if _ASIDE.search(texts.target, 0, reading.start(at)):
        return False
    if _is_of_country(word, texts):
        return False
    if _places(word, texts):
        return True
    is_common = names.vocabulary.grammar.language.CONVENTIONS.is_common
    is_word = is_common is not None and is_common(word) and not names.knows(word)
    return not is_word and not is_of_an_office(word)


def _meant(places: tuple[int, int], texts: _Texts) -> str:
    """Return the one name of the source that two words spell in two ways, or nothing."""
    reading = read(texts.target)
    pair = reading.words[places[0]], reading.words[places[1]]
    is_known = not _places(pair[0], texts).isdisjoint(_places(pair[1], texts))
    if not is_known and not _are_alike(*pair):
        return ""
    near = _near(places, texts)
    if not near:
        return ""
    names = {read(texts.source).words[at] for at in near}
    name = min(sorted(names), key=len)
    is_adjective = any(map(_ADJECTIVE.search, pair)) and not _OF_ADJECTIVES.search(name)
    if len(name) < _SHORTEST - 1 or is_adjective or not _are_one(names):
        return ""
    if is_of_an_office(name) and not is_known:
        return ""
    return read(texts.source).written[near[0]]


def _differ(one: str, other: str, ending: int) -> bool:
    """Whether two words differ before any ending."""
    return len(beginning((one, other))) < min(len(one), len(other)) - ending


def _are_alike(one: str, other: str) -> bool:
    """Whether few letters differ before any ending."""
    shorter = min(len(one), len(other))
    if abs(len(one) - len(other)) > _LONGEST:
        return False
    one, other = one.translate(_ALIKE), other.translate(_ALIKE)
    pairs = (one[:shorter], other[:shorter]), (one, other)
    most = min(_CHANGED, shorter // 3)
    return any(Levenshtein.distance(*pair, score_cutoff=most) <= most for pair in pairs)


def _places(word: str, texts: _Texts) -> set[str]:
    """Return the keys of the places that a word is a name of."""
    found = (one for _, names in texts.indexes for one in names.mentions(word.capitalize()))
    return {
        key
        for one in found
        for key, entry in zip(one.keys, one.entries, strict=True)
        if entry.kind == "place"
    }


def _is_of_country(word: str, texts: _Texts) -> bool:
    """Whether a word is a country, whose name is known: Sudan is no Salyan."""
    found = (one for _, names in texts.indexes for one in names.mentions(word.capitalize()))
    return any(is_country(entry) for one in found for entry in one.entries)


def _near(places: tuple[int, int], texts: _Texts) -> list[int]:
    """Return the words of the source that one of two words nearly is; none if one is nothing."""
    found: list[set[int]] = []
    countries = _countries(texts)
    for place in places:
        is_common = may_be_common(place, read(texts.target), texts.indexes[0].target)
        most = _NEARER if is_common else _NEAR
        word = read(texts.target).words[place]
        found.append(
            {
                at
                for at, name in read(texts.source).capitals.items()
                if at not in countries and _is_near(name, word, texts.indexes[0].languages, most)
            }
        )
        if not found[0]:
            return []
    return sorted(found[0] | found[1]) if found[0] & found[1] else []


def _countries(texts: _Texts) -> set[int]:
    """Return which words of the source are of countries: Türkiye, Turkish."""
    return {
        at
        for names, _ in texts.indexes
        for one in names.mentions(texts.source)
        if any(map(is_country, one.entries))
        for at in range(one.start, one.end)
    }


def _are_one(names: set[str]) -> bool:
    """Whether words are one name, with endings of cases or without."""
    return len(beginning(names)) == len(min(names, key=len))


def _is_near(name: str, word: str, languages: tuple[str, str], most: float) -> bool:
    if renders(name, word, languages):
        return True
    is_begun = begins_like(name, word, languages)
    return is_begun and unlikeness(name, word, languages) <= most * len(name)
