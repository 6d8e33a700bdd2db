"""Words quoted in the source stand without quotation marks.

Readers must see whose words they read. Parts of direct speech may be joined or split, and
names that only one language puts in marks (laws, platforms; in English newspapers, and all that
are written as they sound: Lokomotiv) are left alone. Speech that is only reported is noted.

Bad:
    msgctxt "caption"
    msgid "Winners of the “My rights” drawing contest"
    msgstr "Победители конкурса рисунков Мои права"

    msgctxt "body"
    msgid "The “Kaspi” newspaper wrote about the contest."
    msgstr "О конкурсе писала газета Каспий."

Good:
    msgctxt "caption"
    msgid "Winners of the “My rights” drawing contest"
    msgstr "Победители конкурса рисунков «Мои права»"

Good:
    msgctxt "quote"
    msgid "“Our doors,” she stressed, “are open to everyone.”"
    msgstr "«Наши двери открыты для каждого», — подчеркнула она."
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from toolkit.model import Finding, Genre, Severity
from toolkit.reading.texts.quotations import (
    MARKS,
    Quotation,
    goes_on,
    has_dialogue,
    is_speech,
    quotations,
    quoted_share,
)
from toolkit.reading.words.lexicon import compiled
from toolkit.reading.words.likeness import has_likeness

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Pair

__all__ = ["SEVERITY", "SIGNS", "find_in_text"]

SEVERITY = Severity.WARNING
SIGNS = MARKS

# What begins a report of what somebody said: deyib ki, ...; сказал, что ...
_REPORTED = re.compile(r"\bki,|, что\b|\bthat\b|[а-яё]: ")
_SHORTER = 0.72
_LONGEST_NAME = 4


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding where fewer words are quoted than in the source."""
    here = quotations(pair.source)
    if not here.all or pair.genre is not Genre.FREE:
        return
    kept = [one for one in here.all if not _is_unmarked_elsewhere(one, pair)]
    there = quotations(pair.target)
    if there.single:
        return
    if len(there.all) < len(here.all) and (found := _unmarked(pair, here.all)):
        yield Finding(f"`{found[0]}` has no quotation marks", start=found.start(), end=found.end())
        return
    spoken = sum(is_speech(one, pair.source) for one in kept)
    further = sum(goes_on(one, pair.source) and not is_speech(one, pair.source) for one in kept)
    if spoken and has_dialogue(pair.target):
        return
    wanted = len(kept) - spoken + bool(spoken) - further
    if len(there.all) < wanted or (spoken > 1 and _is_cut(len(there.all), len(here.all), pair)):
        within = sum(one.depth > 0 for one in here.all)
        is_reported = len(there.all) <= within and _REPORTED.search(pair.target) is not None
        is_told = bool(spoken) and is_reported
        message = f"{len(there.all)} quotations for {len(here.all)} in the source"
        yield Finding(message, severity=Severity.NOTE if is_told else None)


def _unmarked(pair: Pair, quoted: tuple[Quotation, ...]) -> re.Match[str] | None:
    """Return where a law, or a newspaper that the source quotes, stands without marks."""
    pattern = pair.conventions.unmarked_names
    names = [pair.source[one.start + 1 : one.end - 1] for one in quoted]
    for found in compiled(rf"\b(?:{pattern})").finditer(pair.target) if pattern else ():
        name = found.groupdict().get("name")
        if name is None or any(has_likeness(one, name) for one in names):
            return found
    return None


def _is_cut(now: int, before: int, pair: Pair) -> bool:
    """Whether a part of direct speech has no marks: joined, the parts would be as long."""
    return now < before and quoted_share(pair.target) < _SHORTER * quoted_share(pair.source)


def _is_unmarked_elsewhere(one: Quotation, pair: Pair) -> bool:
    """Whether the other language may leave a name without marks: a law, a platform, Zoom."""
    content = pair.source[one.start + 1 : one.end - 1]
    if content in pair.target or _is_name_kept(content, pair):
        return True
    pattern = pair.source_conventions.quoted_names
    around = (
        pair.source[max(one.start - 16, 0) : one.start] + " " + pair.source[one.end : one.end + 16]
    )
    return bool(pattern) and compiled(rf"\b{pattern}").search(around) is not None


def _is_name_kept(content: str, pair: Pair) -> bool:
    """Whether a name stands as English has it: as it sounds, in italics, a letter."""
    if pair.conventions.quoted_names:
        return False
    is_name = len(content.split()) <= _LONGEST_NAME and (
        content[:1].isupper() or content[:1].isdigit()
    )
    is_told = "*" in pair.target or len(content) < 3 or has_likeness(content, pair.target)
    return is_name and is_told
