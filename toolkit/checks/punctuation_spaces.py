"""A blank before a punctuation mark, inside quotation marks or brackets, or none after a mark.

`press check --fix` mends it. Addresses, file names and numbers keep their marks, and what
the source has too is left alone.

Bad:
    msgctxt "body"
    msgid "The young people spoke about their problems, and their proposals were recorded."
    msgstr "Молодые люди рассказали о своих проблемах , а их предложения были записаны."

Bad:
    msgctxt "body"
    msgid "The conditions have improved. The library has been renovated."
    msgstr "Условия улучшились.Библиотека отремонтирована."

Good:
    msgctxt "body"
    msgid "Books, pencils, etc. See https://ombudsman.az/a,b.html."
    msgstr "Книги, карандаши и т.д. См. https://ombudsman.az/a,b.html."
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from toolkit.model import Finding, Genre, Severity
from toolkit.reading.literals import hidden

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Pair

__all__ = ["SEVERITY", "find_in_text", "fix"]

SEVERITY = Severity.WARNING

_BLANK = "[ \u00a0\u202f]"
# What is wrong, and what to put for it.
_FAULTS = (
    (
        re.compile(
            rf"(?<=[^\s(\[«„“]){_BLANK}+(?=[,;:!?…](?:[\s»”\")\]]|\Z)|\.(?:[\s»”\")\]]|\Z))"
        ),
        "",
    ),
    (re.compile(rf"(?<=[(\[«„]){_BLANK}+(?=\w)"), ""),
    (re.compile(rf"(?<=[\w.,!?…]){_BLANK}+(?=[)\]»])"), ""),
    (re.compile(r"(?<=[^\W\d_][,;!?])(?=[^\W\d_])"), " "),
    (re.compile(r"(?<=[^\W\d_A-ZА-ЯЁÇƏĞİÖŞÜ]{2}[.:])(?=[A-ZА-ЯЁÇƏĞIİÖŞÜ][^\W\d_A-ZА-ЯЁ])"), " "),
    (
        re.compile(
            r"(?<=[^\W\d_])(?=\((?!s\)|es\)|lar\)|lər\)|ы\)|и\)|а\)|я\)|ов\)|ых\)|ий\)|ая\))[^\W\d_]{2,})"
        ),
        " ",
    ),
    (re.compile(r"(?<=[^\W\d_]\))(?=[^\W\d_]{2,})"), " "),
    (
        re.compile(
            rf"(?<=\w){_BLANK}(?=-(?:c[ıiuü]|d[aə]n?|[ıiuü]n|n[ıiuü]n|d[aə]k|y[aə]|[йяею]|го|му|х|м)\b)"
        ),
        "",
    ),
    (re.compile(rf"(?<=“){_BLANK}+(?=\w[^“]*”)|(?<=\w){_BLANK}+(?=”)"), ""),
)
_SUSPECT = re.compile(
    rf"{_BLANK}[,;:!?….)\]»”-]|[(\[«„“]{_BLANK}|[^\W\d_][,;!?.:(][^\W\d_]|\)[^\W\d_]"
)


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each blank too many or missing."""
    if pair.genre is Genre.FOREIGN or not _SUSPECT.search(pair.target):
        return
    for start, end, put in _faults(pair):
        what = "no blank after the mark" if put else "a blank too many"
        yield Finding(what, start=start, end=max(end, start + 1))


def fix(pair: Pair) -> str:
    """Return the target with the blanks that belong there."""
    text = pair.target
    for start, end, put in sorted(_faults(pair), reverse=True):
        text = text[:start] + put + text[end:]
    return text


def _faults(pair: Pair) -> list[tuple[int, int, str]]:
    """Return the places that are wrong, and what belongs there."""
    source, target = hidden(pair.source), hidden(pair.target)
    return sorted(
        {
            (found.start(), found.end(), put)
            for pattern, put in _FAULTS
            if not pattern.search(source)
            for found in pattern.finditer(target)
        }
    )
