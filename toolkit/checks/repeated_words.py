"""A word, a phrase or a sentence stands twice in a row.

Words as also stand once in a clause. Doubled words of the language (tez-tez, «всех, всех») have
a hyphen or a comma between. Of a language that has no module nothing is said: some double words
by right.

Bad:
    msgctxt "body"
    msgid "The training was held in Jalilabad and lasted two days."
    msgstr "Тренинг проходил в в Джалилабаде и длился два дня."

Bad:
    msgctxt "body"
    msgid "The hearing was broadcast live. Citizens sent questions."
    msgstr "Слушания шли в эфире. Слушания шли в эфире. Граждане присылали вопросы."

Good:
    msgctxt "quote"
    msgid "I thank everyone, absolutely everyone. The law protects rights. Rights create duties."
    msgstr "Благодарю всех, всех. Закон защищает права. Права порождают обязанности."
"""

from __future__ import annotations

import re
from itertools import pairwise
from operator import eq
from typing import TYPE_CHECKING

from toolkit.model import Finding, Severity
from toolkit.reading.texts.sentences import sentences
from toolkit.reading.texts.variables import FILLER
from toolkit.reading.words.lexicon import compiled, lowered, matching, words
from toolkit.reading.words.topics import topics

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from toolkit.model import Conventions, Pair

__all__ = ["SEVERITY", "find_in_text"]

SEVERITY = Severity.WARNING

# A part of a compound is no word: что что-то.
_WORD = re.compile(r"(?<![\w-])[^\W\d_]+(?!-?\w)")
# Children for children: another language may have no word between.
_AROUND = re.compile(r"\b([^\W\d_]{3,}) [^\W\d_]{1,4} \1\b")
_LONGEST = 6
_TWICE = 2
# Words of a stretch that no text says again, and of one that tells that the source does.
_MANY, _FEW = 6, 3


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for what stands twice, once each."""
    if not pair.conventions.script:
        return
    names = words(pair.target, pair.conventions)
    if _may_be_doubled(names):
        small = lowered(pair.target, pair.conventions)
        found = next(_doubled_words(small, pair.conventions), None)
        found = found or _doubled_sentence(pair.target) or _stretch_of_target(small, pair)
    else:
        found = _said_again(names, pair.target, pair.conventions)
    if found is None:
        return
    start, end = found
    if not _doubles(pair, is_word=" " not in pair.target[start:end]):
        yield Finding(f"“{pair.target[start:end]}” stands twice", start=start, end=end)


def _doubles(pair: Pair, *, is_word: bool) -> bool:
    """Whether the source has something twice as well: words, or a sentence."""
    source = lowered(pair.source, pair.source_conventions)
    if is_word and _AROUND.search(source):
        return True
    doubled = next(_doubled_words(source, pair.source_conventions), None)
    return (doubled or _doubled_sentence(pair.source)) is not None


def _stretch_of_target(small: str, pair: Pair) -> tuple[int, int] | None:
    """Return the place of many words that the translation says twice, and the source once."""
    found = _long_stretch(small, _MANY)
    source = lowered(pair.source, pair.source_conventions)
    return found if found and not _long_stretch(source, _FEW) else None


def _may_be_doubled(names: Sequence[str]) -> bool:
    """Whether a word stands twice in a row, or two neighbours a second time."""
    if len(set(names)) == len(names):
        return False
    return any(map(eq, names, names[1:])) or len(set(pairwise(names))) < len(names) - 1


def _doubled_words(text: str, conventions: Conventions) -> Iterator[tuple[int, int]]:
    """Yield the places of the second of two equal stretches, only blanks between their words."""
    places = list(_WORD.finditer(text))
    names = [word[0] for word in places]
    for at in range(1, len(places)):
        for size in range(1, min(_LONGEST, at, len(places) - at) + 1):
            if names[at - size : at] != names[at : at + size]:
                continue
            stretch = text[places[at - size].start() : places[at + size - 1].end()]
            if _is_plain(stretch) and not (size == 1 and names[at] in conventions.repeatable):
                yield places[at].start(), places[at + size - 1].end()


def _said_again(
    names: Sequence[str], text: str, conventions: Conventions
) -> tuple[int, int] | None:
    """Return the place of a second also beside the first, with few words and no mark between."""
    pattern = conventions.single
    if "single" not in topics(text, conventions):
        return None
    if sum(map(matching(pattern).__getitem__, names)) < _TWICE:
        return None
    small = lowered(text, conventions)
    idiom = rf"(?! {conventions.conjunction} \1\b)"
    found = compiled(rf"\b({pattern}){idiom}(?: [^\W\d_]+){{1,3}} (\1)\b").search(small)
    return found.span(2) if found else None


def _is_plain(stretch: str) -> bool:
    return stretch.replace(" ", "").replace("\u00a0", "").isalpha()


def _long_stretch(text: str, size: int) -> tuple[int, int] | None:
    """Return the place of so many words that stand in the text a second time."""
    places = list(_WORD.finditer(text))
    names = tuple(word[0] for word in places)
    seen: set[tuple[str, ...]] = set()
    for at in range(len(names) - size + 1):
        stretch = names[at : at + size]
        if stretch in seen:
            return places[at].start(), places[at + size - 1].end()
        seen.add(stretch)
    return None


def _doubled_sentence(text: str) -> tuple[int, int] | None:
    found = sentences(text)
    for at, sentence in enumerate(found):
        # Where something is masked, two may be told apart by just that.
        if FILLER in sentence or len(sentence) < 9 or " " not in sentence:
            continue
        if sentence in found[:at]:
            start = text.rfind(sentence)
            return start, start + len(sentence)
    return None
