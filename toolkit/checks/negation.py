"""A negation was lost or added: the translation says the contrary.

A warning: languages deny in many ways (without, fail to, -sız, никто не), so that nothing is
said where the other text has a word that may deny, and only noted where a long sentence has
one that seldom does. A word and its contrary (unlawful and
lawful, free of charge and paid) are found too.

Bad:
    msgctxt "body"
    msgid "Citizens must not be charged for lodging a complaint."
    msgstr "За подачу жалобы с граждан должна взиматься плата."

Good:
    msgctxt "body"
    msgid "Citizens must not be charged for lodging a complaint."
    msgstr "За подачу жалобы с граждан не должна взиматься плата."

Bad (az):
    msgctxt "body"
    msgid "The Commissioner supported the proposals."
    msgstr "Müvəkkil təklifləri dəstəkləməyib."

Good (az):
    msgctxt "body"
    msgid "The employer failed to pay the wages."
    msgstr "İşəgötürən əməkhaqqını ödəməyib."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.model import Finding, Genre, Severity
from toolkit.reading.denials.denials import denials
from toolkit.reading.texts.proverbs import tells_proverb
from toolkit.reading.words.lexicon import compiled, matching, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Conventions, Pair

__all__ = ["SEVERITY", "SIGNS", "find_in_text"]

SEVERITY = Severity.WARNING
SIGNS = frozenset({"denial", "reverse", "limit", "contrast"})


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each negation that one text alone has."""
    if pair.genre is not Genre.FREE:
        return
    for one in denials(pair):
        side = (
            (pair.source, pair.source_conventions)
            if one.is_lost
            else (pair.target, pair.conventions)
        )
        is_sure = one.is_plain and not _describes(one.word, *side)
        severity = None if is_sure and not tells_proverb(pair) else Severity.NOTE
        if " / " in one.word:
            yield Finding(f"contrary words: {one.word}", severity=severity)
        elif one.is_lost:
            yield Finding(f"the negation “{one.word}” has no counterpart", severity=severity)
        else:
            yield Finding(f"the negation “{one.word}” is not in the source", severity=severity)


def _describes(word: str, text: str, conventions: Conventions) -> bool:
    """Whether a text denies by what describes a thing alone: unpaid wages."""
    if not conventions.describing:
        return False
    if compiled(conventions.describing).fullmatch(word):
        return True
    rest = compiled(conventions.describing).sub(" ", text)
    return not any(map(matching(conventions.negations).__getitem__, words(rest, conventions)))
