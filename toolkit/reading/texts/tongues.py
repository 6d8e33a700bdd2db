"""Tongues: whether a text is in the language it should be in, and which one it is in instead."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from toolkit.model.batches import TEXTS
from toolkit.reading.texts.literals import hidden
from toolkit.reading.texts.sentences import sentences
from toolkit.reading.texts.variables import FILLER
from toolkit.reading.words.lexicon import compiled, lowered, matching, words
from toolkit.reading.words.recognition import belonging, has_source_words
from toolkit.reading.words.topics import topics
from toolkit.tokens import CAPITAL

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from toolkit.model import Conventions, Pair

__all__ = [
    "KEPT",
    "Foreign",
    "copied",
    "foreign_sentences",
    "small_words",
    "without_names",
]

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_FIRST = re.compile(rf"{CAPITAL}[^\W\d_A-ZА-ЯЁ]+(?![\w’'-])")
# Small words that belong to a name: de la Cruz, von der Leyen.
_PARTICLES = re.compile(
    r"(?<!\w)(?:(?:al|ben|bin|da|de|del|den|der|des|di|dos|du|el|ibn|la|le|les|van|von|zu) )+"
    "(?=[A-Z])"
)
_LATIN = re.compile("[A-Za-z\u00c0-\u024f\u0259]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_SCRIPTS = {"Latin": (_LATIN, _CYRILLIC), "Cyrillic": (_CYRILLIC, _LATIN)}
KEPT = re.compile('[“«„(‘"][^“”«»„()"]+[”»“)’"]|[#@]\\w[\\w.]*|\\*[^*]+\\*')
"""What a text may keep of another: quoted, bracketed, a tag, emphasised."""
# Two small Latin letters or a letter of no Slavic alphabet; one set begins both, which is
# found at once.
_TWO_LATIN = re.compile("[a-z\u0450\u0452-\u04ff](?:(?<![a-z])|[a-z])")
_STRANGE = {"Latin": _CYRILLIC, "Cyrillic": _TWO_LATIN}

# Fewer words may be a heading, or a name.
_LONG = 4
# Of the words somebody says one of so many may be strange.
_FEW = 3

# What programs write, not people: ref='figure.png', %(name)s.
_ATTRIBUTE = re.compile(r"\w=['\"]|%\(\w+\)[a-z]")

# A company keeps its name: elementary, Inc.
_COMPANY = re.compile(r", (?:Inc|Ltd|LLC|Corp|GmbH)\b\.?$")


class Foreign(NamedTuple):
    """A sentence in another language: which (empty: one of another script), and its place."""

    language: str
    start: int
    end: int


def foreign_sentences(pair: Pair) -> Iterator[Foreign]:
    """Yield the sentences of the translation that are not in its language."""
    if not pair.conventions.script or not _is_suspect(pair):
        return
    text = hidden(pair.target)
    at = 0
    for sentence in sentences(text):
        start = text.find(sentence, at)
        at = start + len(sentence)
        language = _tongue(sentence, pair.source_conventions, pair.conventions)
        if language is not None:
            yield Foreign(language, start, at)


def _is_suspect(pair: Pair) -> bool:
    return _seems_foreign(pair.target, pair.source_conventions, pair.conventions)


@lru_cache(maxsize=TEXTS)
def _seems_foreign(text: str, source: Conventions, conventions: Conventions) -> bool:
    """Whether any word of a text is of another language or script: a quick look."""
    strange = _STRANGE.get(conventions.script)
    if strange and strange.search(text):
        return True
    if "neighbour" in topics(text, conventions):
        return True
    if source.script != conventions.script or source.code == conventions.code:
        return False
    return any(map(belonging(source, conventions).__getitem__, words(text, conventions)))


def without_names(text: str, is_strange: Callable[[str], object] | None = None) -> str:
    """Return a text with blanks for what it may keep: quoted, bracketed, emphasised, literal.

    With `is_strange`, of words, what somebody says stays: several words, few of them strange.
    """

    def kept(found: re.Match[str]) -> str:
        is_said = is_strange is not None and _is_said(found[0], is_strange)
        return found[0] if is_said else " " * len(found[0])

    return KEPT.sub(kept, hidden(text))


def _is_said(quoted: str, is_strange: Callable[[str], object]) -> bool:
    said = _WORD.findall(quoted)
    return len(said) >= _LONG and sum(map(bool, map(is_strange, said))) * _FEW <= len(said)


def small_words(text: str) -> list[re.Match[str]]:
    """Return the words of a text in small letters: no names, no abbreviations."""
    return [found for found in _WORD.finditer(text) if found[0].islower()]


@lru_cache(maxsize=TEXTS)
def _tongue(text: str, source: Conventions, conventions: Conventions) -> str | None:
    """Return the language a sentence is in; None: its own, or nobody can tell."""
    own, other = _SCRIPTS.get(conventions.script, (_LATIN, _CYRILLIC))
    text = _PARTICLES.sub("", text)
    small = [found[0] for found in small_words(text)]
    strange = len(other.findall(text))
    if strange > 2 and strange > 2 * len(own.findall(text)):
        other_words = [word for word in small if other.match(word)]
        is_text = len(other_words) > (conventions.script == "Cyrillic")
        return ("" if source.script == conventions.script else source.code) if is_text else None
    lower = [lowered(word, conventions) for word in small if own.match(word)]
    first = _FIRST.match(text)
    is_near = source.code != conventions.code and source.script == conventions.script
    if is_near and _is_source(lower, source, conventions):
        return source.code
    if first and lower:
        lower.insert(0, lowered(first[0], conventions))
    return _neighbour(lower, text, conventions)


def _is_source(words: list[str], source: Conventions, conventions: Conventions) -> bool:
    """Whether the words are the source's: two at least, and none of the language itself."""
    theirs = sum(map(belonging(source, conventions).__getitem__, words))
    ours = sum(map(belonging(conventions, source).__getitem__, words))
    return (theirs > 1 and ours == 0) or (theirs > 3 and theirs > 4 * ours)


def _neighbour(words: list[str], text: str, conventions: Conventions) -> str | None:
    """Return the neighbour whose words these are; empty: another language of the script."""
    if not conventions.neighbours:
        return None
    strange = [word for word in words if not conventions.letters.issuperset(word.replace("-", ""))]
    share = 5 if conventions.script == "Cyrillic" else 3
    if len(strange) > 1 and len(strange) * share > len(words):
        return _likeliest(strange, conventions)
    if conventions.is_word is not None:
        return _unknown(words, conventions)
    has_own_letters = conventions.own_letters and compiled(conventions.own_letters).search(text)
    return None if has_own_letters else _by_words(words, conventions)


def _by_words(words: list[str], conventions: Conventions) -> str | None:
    """Return the neighbour that has more of some words than the language, or surely one of them.

    A sentence that long without the letters of the language is hardly one of it.
    """
    is_long = conventions.own_letters and len(words) > _LONG
    is_strange = is_long and any(map(matching(conventions.intruders).__getitem__, words))
    for code, pattern in conventions.neighbours.items():
        theirs = [word for word in words if matching(pattern)[word]]
        ours = [word for word in words if word in conventions.frequent and word not in theirs]
        if theirs and (is_strange or len(theirs) > max(1, min(len(ours), 2))):
            return code
    return None


def _unknown(words: list[str], conventions: Conventions) -> str | None:
    """Return the neighbour of a sentence whose words the dictionary does not know."""
    assert conventions.is_word is not None
    unknown = [word for word in words if not conventions.is_word(word)]
    is_foreign = len(unknown) > 2 and len(unknown) * 5 >= len(words) * 2
    long = sum(len(word) >= _LONG for word in words)
    is_most = 2 * sum(len(word) > 2 for word in unknown) >= max(long, _LONG)
    # What is new to a dictionary is no short word.
    is_half = len(unknown) == 2 >= len(words) / 2 and min(map(len, unknown)) < _LONG
    if is_foreign or is_half:
        return _likeliest(unknown, conventions)
    return (_likeliest(unknown, conventions) or None) if is_most else None


def _likeliest(words: list[str], conventions: Conventions) -> str:
    """Return the neighbour that has the most of some words; empty where none has any."""
    known = {
        code: sum(map(matching(pattern).__getitem__, words))
        for code, pattern in conventions.neighbours.items()
    }
    return max((code for code in known if known[code]), key=known.__getitem__, default="")


def copied(pair: Pair) -> Iterator[tuple[int, int]]:
    """Yield the places of sentences that the translation has word for word from its source.

    Names, codes, addresses and words of both languages are the same by right.
    """
    source, conventions = pair.source_conventions, pair.conventions
    if source.code == conventions.code or not source.script or not conventions.script:
        return
    whole = pair.target.strip() == pair.source.strip()
    near = source.script == conventions.script
    if not whole and not (has_source_words(pair) if near else _is_suspect(pair)):
        return
    text, at = hidden(pair.target), 0
    for sentence in [text.strip()] if whole else sentences(text):
        start = text.find(sentence, at)
        at = start + len(sentence)
        if sentence in pair.source and _is_translatable(sentence, pair, whole=whole):
            yield start, at


def _is_translatable(sentence: str, pair: Pair, *, whole: bool) -> bool:
    if FILLER in sentence or _ATTRIBUTE.search(sentence) or _COMPANY.search(sentence):
        return False
    named = [found[0].lower() for found in small_words(sentence) if len(found[0]) > 2]
    source, conventions = pair.source_conventions, pair.conventions
    is_of_source = any(map(belonging(source, conventions).__getitem__, named))
    if len(named) < 2:
        # A whole text of two words: Tədbirin iştirakçıları; a title: Statement on Human Rights.
        count = len(_WORD.findall(sentence)) if whole else 0
        links = [found[0] for found in small_words(sentence)] if count >= _LONG else named
        return count > 1 and any(map(belonging(source, conventions).__getitem__, links))
    return source.script != conventions.script or len(named) > 2 or is_of_source
