"""A word of the source has another of its kind in its place: the plaintiff became the defendant.

Seasons and directions, parties of a trial, men and women, ministries, courts and schools,
doctors and teachers, refugees and migrants, at least and at most, before and after, open and
closed: words that tired eyes and machines take for one another. Contrary words are compared
only where neither text denies (not closed is open), words of time and measure only where the
numbers are the same (72 hours are three days); `deputy`, `former` and `free of charge` must
have their counterpart, and so must some 250 terms of law and office (bail, guardianship, survivor's
pension). A warning: what a word means its text decides. A note where other words may say the same:
of things, texts and evils of different sorts, and where no counterpart is found.

Bad:
    msgctxt "body"
    msgid "The plaintiff withdrew the claim."
    msgstr "Ответчик отозвал иск."

Good:
    msgctxt "body"
    msgid "The plaintiff withdrew the claim."
    msgstr "Истец отозвал иск."

Bad:
    msgctxt "body"
    msgid "At least seven residents complained."
    msgstr "Пожаловались не более семи жителей."

Bad (az):
    msgctxt "body"
    msgid "The centre gives free lessons to asylum seekers."
    msgstr "Mərkəz məcburi köçkünlərə pulsuz dərs keçir."

Bad (az):
    msgctxt "body"
    msgid "The ministry replied in writing."
    msgstr "Məhkəmə yazılı cavab verib."

Bad (az):
    msgctxt "body"
    msgid "The convict was released on parole."
    msgstr "Məhkum amnistiya üzrə azad edilib."

Bad (az):
    msgctxt "body"
    msgid "The deputy minister received the citizens."
    msgstr "Nazir vətəndaşları qəbul edib."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.model import Finding, Genre, Severity
from toolkit.reading.rivals import exchanged_words
from toolkit.reading.texts.proverbs import tells_proverb
from toolkit.reading.words.lexicon import lowered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Pair

__all__ = ["SEVERITY", "SIGNS", "find_in_text"]

SEVERITY = Severity.WARNING
SIGNS = frozenset({"rival"})


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each word that another of its kind stands for."""
    if pair.genre is not Genre.FREE:
        return
    for was, now, is_doubtful in exchanged_words(pair):
        severity = Severity.NOTE if is_doubtful or tells_proverb(pair) else None
        if not now:
            yield Finding(f"“{was}” has no counterpart", severity=severity)
            continue
        start = lowered(pair.target, pair.conventions).find(now)
        end = start + len(now) if start >= 0 else -1
        yield Finding(f"“{was}” became “{now}”", "", severity, start, end)
