"""A sentence of the translation is not in its source.

Found as lost ones are: by length, and by what the words, the numbers and the names of all
sentences speak of. One sentence may well become two; one that stands twice is told as repeated.

Bad:
    msgctxt "body"
    msgid "The applicant’s pension was recalculated in April."
    msgstr ""
    "В апреле пенсия заявителя была пересчитана. Виновные в задержке привлечены к "
    "ответственности."

Good:
    msgctxt "body"
    msgid "The applicant’s pension was recalculated in April, and the debt was paid at once."
    msgstr "В апреле пенсия заявителя была пересчитана. Задолженность сразу выплатили."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.model import Finding, Genre, Severity
from toolkit.reading.texts.losses import added_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Pair

__all__ = ["SEVERITY", "find_in_text"]

SEVERITY = Severity.WARNING
_SURE, _LIKELY = 1.0, 0.5


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each sentence that was added; a note where it may be told elsewhere."""
    if pair.genre is not Genre.FREE or not pair.target:
        return
    for one in added_sentences(pair):
        start = pair.target.find(one.sentence)
        end = start + len(one.sentence)
        if one.margin > _LIKELY and pair.target.find(one.sentence, end) < 0 <= start:
            severity = None if one.margin > _SURE else Severity.NOTE
            message = "no sentence of the source says this"
            yield Finding(message, severity=severity, start=start, end=end)
