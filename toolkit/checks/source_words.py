"""Words of the source were left in the translation.

Names, abbreviations and what stands in quotation marks or brackets may stay; a word in small
letters may not, unless both languages have it. A note where it may be a word of the target that
only looks like one of the source.

Bad:
    msgctxt "body"
    msgid "Residents were informed about the hotline and the ways of submitting an appeal."
    msgstr "Жителям рассказали о работе hotline и способах подачи обращений."

Bad (az):
    msgctxt "body"
    msgid "The event was attended by stakeholders from state bodies."
    msgstr "Tədbirdə dövlət orqanlarından stakeholders iştirak edib."

Good (az):
    msgctxt "body"
    msgid "The plan takes into account resources, problems and the format of the forum."
    msgstr "Planda resurslar, problemlər və forumun formatı nəzərə alınıb."
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from toolkit.model import Finding, Genre, Severity
from toolkit.reading.texts.literals import hidden
from toolkit.reading.texts.tongues import (
    KEPT,
    copied,
    foreign_sentences,
    small_words,
    without_names,
)
from toolkit.reading.words.concepts import concepts
from toolkit.reading.words.lexicon import has_latin, lexicon, lowered, words
from toolkit.reading.words.recognition import belonging, has_source_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Conventions, Pair

__all__ = ["SEVERITY", "find_in_text"]

SEVERITY = Severity.WARNING

# What tells a word whatever its ending.
_STEM = 4
# A name that has small words inside: Save the Children.
_BRAND = re.compile(
    "[A-Z][a-z]+(?: (?:and|de|der|di|du|for|in|la|of|on|the|to|van|von|with|without)){1,2}"
    " [A-Z][a-z]+"
)
_FIRST = re.compile(r"(?:\A|(?<=[.!?…] ))[^\W\d_]+(?:-[^\W\d_]+)*(?=[\s,])")
# Phrases that every language borrows from Latin.
_LATIN = re.compile(
    "ad|hoc|de|facto|jure|pro|bono|forma|rata|et|al|per|capita|se|via|vice|versa|versus|status|quo"
    "|in|absentia|vitro|vivo|situ|alma|mater|non|grata|persona|habeas|corpus|ex|officio|inter|alia"
    "|mutatis|mutandis|prima|facie|bona|fides?|curriculum|vitae|a|priori|ultima|ratio|amicus|curiae"
    "|sui|generis|cum|laude|honoris|causa|erga|omnes|jus|cogens|restitutio|modus|operandi"
)
_OWN, _PLAIN = "əıöüçşğ", str.maketrans("əıöüçşğ", "eioucsg")
_LONG = 6
_SMALL = re.compile(r"(?<![\w’'-])(?=[a-zа-яёəıöüğşç])[^\W\d_]+")
_LETTERS = {
    "Latin": re.compile("[a-z\u00df-\u024f\u0259]"),
    "Cyrillic": re.compile("[\u0400-\u04ff]"),
}


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each word of the source in small letters."""
    ours, theirs = pair.source_conventions, pair.conventions
    if not _may_have_any(pair) or any(copied(pair)) or any(foreign_sentences(pair)):
        return
    first, small = _words_of(pair)
    known = {lowered(word, ours) for word in (*first, *small)}
    stems = {word[:_STEM] for word in known if len(word) > _STEM}
    left = {word for word in _left(pair) if word in known or word not in pair.source.lower()}
    brands = [found.span() for found in _BRAND.finditer(pair.target) if found[0] in pair.source]
    for found in _candidates(pair):
        word = lowered(found[0], theirs)
        is_there = word in known or (word[:_STEM] in stems and _is_strange(word, theirs))
        if found[0][0].isupper():
            # What begins both texts may be a name.
            parts = {*small, *(part for one in small for part in one.split("-"))}
            is_there = word in parts or (word in known and bool(concepts(ours)[word]))
        is_left = word in left or (is_there and _is_left(word, ours, theirs))
        if is_left and not any(start <= found.start() < end for start, end in brands):
            severity = Severity.NOTE if _may_be_own(word, ours, theirs) else None
            yield Finding(f"“{found[0]}” is a word of the source", "", severity, *found.span())


def _may_be_own(word: str, ours: Conventions, theirs: Conventions) -> bool:
    """Whether a word by its letters may be one of the target too, of which nobody knows all.

    Of Azerbaijani the words are known that English spells alike.
    """
    is_known = ours.script != theirs.script or bool(theirs.shared)
    return not is_known and theirs.letters.issuperset(word) and not belonging(ours, theirs)[word]


def _may_have_any(pair: Pair) -> bool:
    """Whether the translation has letters or words of the source's language: a quick look."""
    ours, theirs = pair.source_conventions, pair.conventions
    if pair.genre is not Genre.FREE or not ours.script or not theirs.script:
        return False
    if ours.script == theirs.script:
        return ours.code != theirs.code and (has_source_words(pair) or bool(_left(pair)))
    return _has(ours.script, pair.target)


def _words_of(pair: Pair) -> tuple[list[str], set[str]]:
    """Return the word that begins the source, and its words in small letters.

    What is quoted counts as well, if the translation has not the same.
    """

    def kept(found: re.Match[str]) -> str:
        return " " * len(found[0]) if found[0][1:-1] in pair.target else found[0]

    text = KEPT.sub(kept, hidden(pair.source))
    first = _FIRST.findall(without_names(pair.source))[:1]
    return first, {found[0] for found in small_words(text)}


def _left(pair: Pair) -> set[str]:
    """Return the words of the source that stand in the translation, and that it has not itself."""
    ours, theirs = pair.source_conventions, pair.conventions
    if ours.script != theirs.script or not (ours.shared or theirs.shared):
        return set()
    here = {word for word in words(pair.source, ours) if len(word) >= _STEM}
    there = {word for word in words(pair.target, theirs) if len(word) >= _STEM}
    found = here & there
    if not ours.letters.isdisjoint(_OWN):
        found |= _typed(here, there)
    found = {word for word in found - ours.shared - theirs.shared if word in pair.target}
    return {word for word in found if not _may_be_both(word, ours, theirs)}


def _typed(here: set[str], there: set[str]) -> set[str]:
    """Return the words that are some of the source's typed without its letters: hebsxana."""
    begun = {word[:_LONG] for word in here}
    plain = {one.translate(_PLAIN) for one in begun if len(one) == _LONG and not one.isascii()}
    return {word for word in there if word[:_LONG] in plain}


def _may_be_both(word: str, ours: Conventions, theirs: Conventions) -> bool:
    """Whether a word says a number or so, is Latin, or is no word of the source's language."""
    is_said = lexicon(theirs)[word] is not None or _LATIN.fullmatch(word) is not None
    return is_said or not ours.letters.issuperset(word) or belonging(theirs, ours)[word]


def _candidates(pair: Pair) -> list[re.Match[str]]:
    """Return the words that begin sentences of the target, and its words in small letters.

    What stands in quotation marks is a name only where the source has it so.
    """
    here = set(words(pair.source, pair.source_conventions))

    def kept(found: re.Match[str]) -> str:
        named = {lowered(word, pair.source_conventions) for word in _SMALL.findall(found[0])}
        return found[0] if named - here else " " * len(found[0])

    text = KEPT.sub(kept, hidden(pair.target))
    return [*_FIRST.finditer(text), *small_words(text)]


def _is_strange(word: str, theirs: Conventions) -> bool:
    """Whether a word has letters that the language has not: şikayətlər in English."""
    return not theirs.letters.issuperset(word.replace("-", ""))


def _has(script: str, text: str) -> bool:
    """Whether a text has small letters of a script."""
    return (script != "Latin" or has_latin(text)) and _LETTERS[script].search(text) is not None


def _is_left(word: str, ours: Conventions, theirs: Conventions) -> bool:
    if _LATIN.fullmatch(word):
        return False
    if ours.script != theirs.script:
        is_word = len(word) > 1 and len(min(word.split("-"), key=len)) != 1
        return is_word and _LETTERS[ours.script].match(word) is not None
    if lexicon(theirs)[word] is not None or word in ours.shared or word in theirs.shared:
        return False
    return any(map(belonging(ours, theirs).__getitem__, word.split("-")))
