"""Words of the source were left in the translation.

Names, abbreviations and what stands in quotation marks or brackets may stay; a word in small
letters may not, unless both languages have it.

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
from toolkit.reading.lexicon import has_latin, lexicon, lowered
from toolkit.reading.tongues import (
    belongs,
    copied,
    foreign_sentences,
    has_source_words,
    small_words,
    without_names,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Conventions, Pair

__all__ = ["SEVERITY", "find_in_text"]

SEVERITY = Severity.WARNING

# What tells a word whatever its ending.
_STEM = 4
# A name that has small words inside: Save the Children.
_BRAND = re.compile(r"[A-Z][a-z]+(?: (?:and|de|for|in|of|on|the|to|with|without)){1,2} [A-Z][a-z]+")
_FIRST = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*(?=[\s,])")
# Phrases that every language borrows from Latin.
_LATIN = re.compile(
    "ad|hoc|de|facto|jure|pro|bono|forma|rata|et|al|per|capita|se|via|vice|versa|versus|status|quo"
    "|in|absentia|vitro|vivo|situ|alma|mater|non|grata|persona|habeas|corpus|ex|officio|inter|alia"
    "|mutatis|mutandis|prima|facie|bona|fides?|curriculum|vitae|a|priori|ultima|ratio|amicus|curiae"
    "|sui|generis|cum|laude|honoris|causa|erga|omnes|jus|cogens|restitutio|modus|operandi"
)
_LETTERS = {"Latin": re.compile("[a-z]"), "Cyrillic": re.compile("[\u0400-\u04ff]")}


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each word of the source in small letters."""
    ours, theirs = pair.source_conventions, pair.conventions
    if not _may_have_any(pair) or any(copied(pair)) or any(foreign_sentences(pair)):
        return
    first, small = _words_of(pair.source)
    brands = [found.span() for found in _BRAND.finditer(pair.target) if found[0] in pair.source]
    known = {lowered(word, ours) for word in (*first, *small)}
    stems = frozenset(word[:_STEM] for word in known if len(word) > _STEM)
    for found in _candidates(pair.target):
        word = lowered(found[0], theirs)
        if found[0][0].isupper():
            # What begins both texts may be a name.
            is_there = word in small or any(word in one.split("-") for one in small)
        else:
            is_there = word in known or (word[:_STEM] in stems and _is_strange(word, theirs))
        is_brand = any(start <= found.start() < end for start, end in brands)
        if is_there and not is_brand and _is_left(word, ours, theirs):
            yield Finding(f"“{found[0]}” is a word of the source", "", None, *found.span())


def _may_have_any(pair: Pair) -> bool:
    """Whether the translation has letters or words of the source's language: a quick look."""
    ours, theirs = pair.source_conventions, pair.conventions
    if pair.genre is not Genre.FREE or not ours.script or not theirs.script:
        return False
    if ours.script == theirs.script:
        return ours.code != theirs.code and has_source_words(pair)
    return _has(ours.script, pair.target)


def _words_of(source: str) -> tuple[list[str], set[str]]:
    """Return the word that begins the source, and its words in small letters."""
    text = without_names(source)
    return _FIRST.findall(text)[:1], {found[0] for found in small_words(text)}


def _candidates(target: str) -> list[re.Match[str]]:
    """Return the word that begins the target, and its words in small letters."""
    text = without_names(target)
    first = _FIRST.match(text)
    return [*([first] if first else []), *small_words(text)]


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
        return len(word) > 1 and "-" not in word and _LETTERS[ours.script].match(word) is not None
    if lexicon(theirs)[word] is not None:
        return False
    return any(belongs(part, ours, theirs) for part in word.split("-"))
