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
from toolkit.reading.texts.literals import hidden

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Pair

__all__ = ["SEVERITY", "find_in_text", "fix"]

SEVERITY = Severity.WARNING

_BLANK = "[ \u00a0\u202f]"
_LETTER = r"[^\W\d_]"
_CAPITAL = "A-ZА-ЯЁÇƏĞİÖŞÜ"
_END = r"(?=[\s»”\")\]]|\Z)"
# Endings in brackets: file(s), участник(и).
_ENDING = r"(?:s|es|lar|lər|ы|и|а|я|ов|ых|ий|ая)\)"
_AZ_ENDING = "c[ıiuü]|d[aə]n?|[ıiuü]n|n[ıiuü]n|d[aə]k|y[aə]"
_RU_ENDING = "[йяею]|го|му|х|м"

# What is wrong, and what to put for it.
_FAULTS = tuple(
    (re.compile(pattern), put)
    for pattern, put in (
        (rf"(?<=[^\s(\[«„“]){_BLANK}+(?=,|[.;:!?…](?:{_END}|[{_CAPITAL}]{_LETTER}))", ""),
        (rf"(?<=[(\[«„]){_BLANK}+(?=\w)", ""),
        (rf"(?<=[\w.,!?…]){_BLANK}+(?=[)\]»])", ""),
        (rf"(?<=“){_BLANK}+(?=\w[^“]*”)|(?<=\w){_BLANK}+(?=”)", ""),
        (rf"(?<=\w){_BLANK}(?=-(?:{_AZ_ENDING}|{_RU_ENDING})\b)", ""),
        (rf"(?<={_LETTER}[,;!?])(?={_LETTER})", " "),
        (rf"(?<=[^\W\d_{_CAPITAL}]{{2}}[.:])(?=[{_CAPITAL}I][^\W\d_A-ZА-ЯЁ])", " "),
        (rf"(?<={_LETTER})(?=\((?!{_ENDING}){_LETTER}{{2}})", " "),
        (rf"(?<={_LETTER}\))(?={_LETTER}{{2}})", " "),
    )
)
# The mark comes first and what stands before it behind: so the search skips to the marks.
_SUSPECT = re.compile(
    rf"[-,;:!?….()\[\]«»„“”](?:(?<={_BLANK}[-,;:!?….)\]»”])|(?<=[(\[«„“]){_BLANK}"
    rf"|(?<={_LETTER}[,;!?.:(]){_LETTER}|(?<=\)){_LETTER})"
)


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each blank too many or missing."""
    if pair.genre is Genre.FOREIGN or not _SUSPECT.search(pair.target):
        return
    for start, end, put in _faults(pair.source, pair.target):
        what = "no blank after the mark" if put else "a blank too many"
        yield Finding(what, start=start, end=max(end, start + 1))


def fix(pair: Pair) -> str:
    """Return the target with the blanks that belong there."""
    text = pair.target
    # A blank moved from before a mark to behind it takes two steps.
    while faults := _faults(pair.source, text):
        for start, end, put in reversed(faults):
            text = text[:start] + put + text[end:]
    return text


def _faults(source: str, target: str) -> list[tuple[int, int, str]]:
    """Return the places that are wrong, and what belongs there."""
    source, target = hidden(source), hidden(target)
    return sorted(
        {
            (found.start(), found.end(), put)
            for pattern, put in _FAULTS
            if pattern.search(target) and not pattern.search(source)
            for found in pattern.finditer(target)
        }
    )
