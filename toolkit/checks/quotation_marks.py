r"""Quotation marks of another language, or straight ones.

Each language has an outer pair and one for quotations inside: « » and „ “ in Russian, “ ” and
‘ ’ in Azerbaijani and English. « » are in use in Azerbaijani too and inside others in Russian,
straight ones in English: a note alone. `press check --fix` puts them.

Bad:
    msgctxt "body"
    msgid "The slogan is “Rights begin with knowledge”."
    msgstr "Лозунг — “Права начинаются со знания”."

Bad:
    msgctxt "quote"
    msgid "“The motto is ‘Equality for all’,” she said."
    msgstr "«Девиз — \"Равенство для всех\"», — сказала она."

Good:
    msgctxt "quote"
    msgid "“The motto is ‘Equality for all’,” she said."
    msgstr "«Девиз — „Равенство для всех“», — сказала она."

Bad (az):
    msgctxt "body"
    msgid "The participants watched the film “The right to hope”."
    msgstr "İştirakçılar «Ümid hüququ» filminə baxıb."

Good (az):
    msgctxt "body"
    msgid "The participants watched the film “The right to hope”."
    msgstr "İştirakçılar “Ümid hüququ” filminə baxıb."
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from toolkit.model import Finding, Genre, Severity
from toolkit.reading.texts.quotations import MARKS, Quotation, quotations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Pair

__all__ = ["SEVERITY", "SIGNS", "find_in_text", "fix"]

_PASSES = 3
_ANGLED = ("«", "»")
SEVERITY = Severity.WARNING
SIGNS = MARKS


def find_in_text(pair: Pair) -> Iterator[Finding]:
    """Yield a finding for each quotation whose marks are not those of its depth."""
    if pair.genre is Genre.FOREIGN or not pair.conventions.script:
        return
    for one, (opening, closing) in _wrong(pair):
        hint = f"Write {opening} {closing}."
        is_other = (one.opening, one.closing) in _accepted(one, pair)
        severity = Severity.NOTE if is_other else None
        yield Finding(f"{one.opening} {one.closing}", hint, severity, one.start, one.end)


def fix(pair: Pair) -> str:
    """Return the target with the marks of its language; unpaired marks stay.

    Right marks may tell that others within them, which were none, are wrong.
    """
    for _ in range(_PASSES if pair.conventions.script else 0):
        text = list(pair.target)
        for one, marks in _wrong(pair):
            text[one.start], text[one.end - 1] = marks
        pair = replace(pair, target="".join(text))
    return pair.target


def _wrong(pair: Pair) -> Iterator[tuple[Quotation, tuple[str, str]]]:
    """Yield the quotations with other marks, and the right ones; none where one is unpaired."""
    quoted = quotations(pair.target)
    for one in () if quoted.single else quoted.all:
        wanted = _wanted(one, pair)
        if (one.opening, one.closing) not in wanted:
            yield one, wanted[0]


def _wanted(one: Quotation, pair: Pair) -> list[tuple[str, str]]:
    """Return the pairs that may stand at a depth: deeper than two they take turns."""
    quotes = pair.conventions.quotes
    return [quotes[one.depth % len(quotes)]]


def _accepted(one: Quotation, pair: Pair) -> tuple[tuple[str, str], ...]:
    """Return the pairs that are in use too: « » within « » are so in Russian."""
    others = pair.conventions.other_quotes
    return (*others, _ANGLED) if one.depth and pair.conventions.quotes[0] == _ANGLED else others
