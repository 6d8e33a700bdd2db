"""Bodies that a list of the source names and that of the translation does not.

A list has a comma or an “and” for each of its parts. Where the translation has fewer of those,
and fewer ministries (courts, services) than the source, one was left out. A text that calls two
of a kind by one word (the ministries of ...) or has letters for one (МИД) is not asked.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import toolkit.names
from toolkit.mentions.reading import fold, read
from toolkit.model import Finding, Severity
from toolkit.names.gazetteer import LANGUAGES, rows
from toolkit.tokens import CAPITAL, ByWord

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.mentions.names import Names
    from toolkit.mentions.reading import Reading

__all__ = ["acronyms", "is_shortened", "kinds_of_bodies", "left_out"]

_FILE = Path(toolkit.names.__file__).parent / "data" / "bodies.tsv"
_ANDS = frozenset({"and", "və", "ilə", "habelə", "и", "а", "также", "as"})
_PLURAL = re.compile(r"(?:nazirliklər|ministries|министерства(?:м|ми|х)?$|министерств$)")
_ACRONYM = re.compile(rf"(?<!\w){CAPITAL}{{2,}}(?!\w)")
_WORD = re.compile("[a-z]+")
_LISTED = 2
# What must follow a word of the file, and among how many words.
_AFTER, _NEAR = " > ", 4
_LONGEST = 400
"""A long text may name a body once and mean it later."""


def left_out(source: str, target: str, names: Names) -> Iterator[Finding]:
    """Yield a finding for each kind of body of which the target names fewer than the source."""
    languages = names.languages
    if not names.are_told or len(source) > _LONGEST:
        return
    here = list(_bodies(read(source), languages[0]))
    if len(here) < _LISTED or not is_shortened(source, target) or _has_new_letters(source, target):
        return
    there = Counter(_bodies(read(target), languages[1], is_any=True))
    if _PLURAL.search(fold(target)):
        return
    # A word of another kind may stand for it.
    severity = Severity.NOTE if there - Counter(here) else Severity.WARNING
    for kind in Counter(here) - there:
        name = _WORD.match(kind)
        message = f"the source names one {name[0] if name else kind} more"
        yield Finding(message, "A body of the list was left out.", severity)


def is_shortened(source: str, target: str) -> bool:
    """Whether a translation has fewer commas and words for “and” than its source."""
    return _links(target) < _links(source)


def _links(text: str) -> int:
    return text.count(",") + sum(word in _ANDS for word in read(text).words)


def _has_new_letters(source: str, target: str) -> bool:
    return len(acronyms(target)) > len(acronyms(source))


def acronyms(text: str) -> list[str]:
    """Return the words of a text in capital letters: UNICEF, МИД."""
    return _ACRONYM.findall(text)


def _bodies(reading: Reading, language: str, *, is_any: bool = False) -> Iterator[str]:
    """Yield the kind of each body that a text names: in capital letters, if not `is_any`."""
    is_told = is_any or language == "ru"
    kinds = kinds_of_bodies(language)
    for at, word in enumerate(reading.words) if is_told else reading.capitals.items():
        kind = kinds[word]
        # Məhkəmə-Hüquq Şurası is a council.
        is_part = bool(kind) and reading.text.startswith("-", reading.end(at))
        if kind and not is_part and (is_any or not _is_bare(at, reading)):
            name, _, after = kind.partition(_AFTER)
            if _is_followed(after, at, reading):
                yield name


def _is_followed(after: str, at: int, reading: Reading) -> bool:
    """Whether a word has behind it what makes it a body, if anything: the prosecutor’s office."""
    words = reading.words[at + 1 : at + 1 + _NEAR] if after else ()
    return not after or any(re.fullmatch(after, word) for word in words)


def _is_bare(at: int, reading: Reading) -> bool:
    """Whether a word begins a sentence alone: the Ministry that was named before."""
    before = reading.text[: reading.start(at)].rstrip()
    is_first = not before or before.endswith((".", "!", "?", ". The"))
    return is_first and not reading.is_capital(at + 1) and reading.words[at + 1 : at + 2] != ("of",)


@cache
def kinds_of_bodies(language: str) -> ByWord[str]:
    """Return which kind of body each folded word is the head of; most words of none."""
    column = LANGUAGES.index(language)
    end = r"\Z" if language == "en" else ""
    cut = [(cells[column].partition(_AFTER), cells[1]) for _, cells in rows(_FILE)]
    heads = [
        (re.compile(f"(?:{head}){end}"), kind if after else kind.partition(_AFTER)[0])
        for (head, after, _), kind in cut
    ]
    return ByWord(lambda word: next((kind for head, kind in heads if head.match(word)), ""))
