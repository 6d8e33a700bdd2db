"""The text ends otherwise than its source: no full stop, a statement for a question.

What closes after the mark (quotation marks, brackets) does not matter, nor does which of
`.`, `!` and `…` it is; abbreviations that end with a full stop are none.

Bad:
    msgctxt "body"
    msgid "The exchange of experience will be continued."
    msgstr "Обмен опытом будет продолжен"

Bad:
    msgctxt "heading"
    msgid "Who can apply to the Ombudsman?"
    msgstr "Кто может обратиться к Омбудсмену"

Good:
    msgctxt "caption"
    msgid "Every Wednesday at 4 p.m."
    msgstr "Каждую среду в 16:00"

Good:
    msgctxt "quote"
    msgid "The boy wrote: “Thank you!”"
    msgstr "Мальчик написал: «Спасибо!»"
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from toolkit.model import Finding, Genre, Severity
from toolkit.reading.texts.variables import FILLER
from toolkit.reading.words.lexicon import compiled

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from toolkit.model import Conventions, Pair

__all__ = ["SEVERITY", "find_in_text"]

SEVERITY = Severity.WARNING

_CLOSING = " \u00a0\n»”“’\"')]*"
_SLOGAN = ("!»", "!”", "!“", '!"', "!’")
_LONGEST = 16
_STOPS = ".!…"
_NAMES = {"": "no mark", ".": "a full stop", "?": "a question mark", ":": "a colon"}


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding where the last marks differ in kind."""
    if pair.genre is Genre.NAME or not pair.target:
        return
    last = pair.target.rstrip(_CLOSING)
    here, there = _ending(pair.source, pair.source_conventions), _ending(last, pair.conventions)
    place = len(last) - 1
    if last.endswith("..") and not last.endswith("...") and not pair.source.rstrip().endswith(".."):
        yield Finding("two full stops", start=place - 1, end=place + 1)
    elif not _agree(here, there, pair):
        message = f"ends with {_name(there)}, the source with {_name(here)}"
        yield Finding(message, start=place, end=place + 1)


def _name(mark: str) -> str:
    return _NAMES.get(mark, f"`{mark}`")


def _ending(text: str, conventions: Conventions) -> str:
    """Return the last mark of a text: `.`, `?`, `:`, `,` or `;`; empty for none.

    U+FFFC for a text that ends with a placeholder or an abbreviation: it may be either.
    """
    bare = text.rstrip(_CLOSING)
    mark = bare[-1:]
    if mark == FILLER or (mark == "." and _is_abbreviation(bare, conventions)):
        return FILLER
    if mark in _STOPS:
        return mark and "."
    return mark if mark in "?:,;" else ""


def _is_abbreviation(text: str, conventions: Conventions) -> bool:
    pattern = _abbreviation(conventions)
    return pattern.search(text, max(len(text) - _LONGEST, 0)) is not None


@cache
def _abbreviation(conventions: Conventions) -> re.Pattern[str]:
    return compiled(rf"(?<!\w)(?:{conventions.abbreviations or '(?!)'}|[^\W\d_]\.)\Z")


def _agree(here: str, there: str, pair: Pair) -> bool:
    if here == there or FILLER in {here, there}:
        return True
    if "?" in {here, there} and "?" in pair.source and "?" in pair.target:
        return True
    # A title that asks has no mark in some languages: How to apply.
    if not here and there == "?" and (asking := pair.source_conventions.asking):
        return compiled(asking).match(pair.source) is not None
    # A slogan has its own mark, wherever it stands: «Не молчи!»
    if "!" in pair.source and any(text.endswith(_SLOGAN) for text in (pair.source, pair.target)):
        return "!" in pair.target
    # Direct speech may come to stand at the end, or no longer does.
    return pair.genre is Genre.FOREIGN and not {here, there} & {"?", ":"}
