"""The end of the text is missing: it is far too short, or stops in the middle of a sentence.

Judged by the usual ratio of lengths of the two languages: severely where sentences are
missing too or the last one has no end, mildly (a note) where translators may simply be brief.

Bad:
    msgctxt "body"
    msgid ""
    "The exhibition was opened in the library. It includes works by pupils of special "
    "schools. It will be open until the end of the month."
    msgstr "Выставка открылась в детской библиотеке."

Bad:
    msgctxt "body"
    msgid "Lawyers explained how to apply to a court and helped to prepare the documents."
    msgstr "Юристы разъяснили порядок обращения в суд и"

Good:
    msgctxt "body"
    msgid ""
    "In the course of the meeting, the sides also had an opportunity to hold an exchange of "
    "views on issues of mutual interest."
    msgstr "Стороны также обменялись мнениями по вопросам, представляющим взаимный интерес."
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from toolkit.model import Finding, Genre, Severity
from toolkit.reading.texts.lengths import share_of_usual
from toolkit.reading.texts.sentences import sentences
from toolkit.reading.words.lexicon import compiled, lowered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Pair

__all__ = ["SEVERITY", "find_in_text"]

SEVERITY = Severity.WARNING

_SHORTEST, _SHORT = 50, 0.95
# Translators who join sentences save up to two fifths.
_BRIEF = 0.6
_FEWEST_BLANKS = 3
_LAST = re.compile(r"(?<![\w’'-])[^\W\d_]+\Z")
_STOP = re.compile(r"[.!?…:][»”“’\"')\]*\s]*\Z")


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for a translation that is much shorter than others of such a text."""
    if pair.genre is not Genre.FREE or not pair.conventions.script or not pair.target:
        return
    if _breaks_off(pair):
        yield Finding("the translation breaks off")
        return
    share, length = share_of_usual(pair, len(pair.source)), len(pair.source)
    if share >= _SHORT or length <= _SHORTEST or not _is_short(share, length, pair):
        return
    if wordy := pair.source_conventions.wordy:
        length -= sum(map(len, compiled(wordy).findall(pair.source)))
        share = share_of_usual(pair, length)
    if length > _SHORTEST and share < _SHORT and _is_short(share, length, pair):
        message = f"the translation may be cut off: {share:.0%} of the usual length"
        yield Finding(message, severity=None if share < _BRIEF else Severity.NOTE)


def _breaks_off(pair: Pair) -> bool:
    """Whether the translation ends in a word that goes on, and the source does not."""
    # Most texts end in a full stop.
    last = _LAST.search(pair.target) if pair.target[-1].isalpha() else None
    if last is None or not last[0].islower() or pair.source[-1:].isspace():
        return False
    # Names of languages may be such words: Wu.
    if pair.source.count(" ") < _FEWEST_BLANKS:
        return False
    if lowered(last[0], pair.conventions) not in pair.conventions.unending:
        return False
    there = _LAST.search(pair.source)
    known = pair.source_conventions
    return there is None or lowered(there[0], known) not in known.unending


def _is_short(share: float, length: int, pair: Pair) -> bool:
    if _stops_within(pair) or share < 0.35 or (length > 130 and share < 0.5):
        return True
    return share < 0.72 and len(sentences(pair.target)) < len(sentences(pair.source))


def _stops_within(pair: Pair) -> bool:
    """Whether the source ends with a stop and the translation does not."""
    return bool(_STOP.search(pair.source)) and not _STOP.search(pair.target)
