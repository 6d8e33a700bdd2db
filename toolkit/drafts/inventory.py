"""Inventory: what a text holds that its translation must hold too, no more and no less."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from toolkit.drafts.facts import says_the_same
from toolkit.markup import pieces
from toolkit.reading.facts.figures import figure_pattern, values
from toolkit.reading.texts.literals import literals
from toolkit.reading.texts.variables import FILLER

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from toolkit.markup import Piece
    from toolkit.model import Conventions

__all__ = ["VARIABLE", "differing", "figures_of", "hidden_parts", "restyled", "term_pattern"]

VARIABLE = re.compile(
    r"\$?\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}|\$?\{[^{}]*\}|[{}｛｝]"
    r"|</?[a-zA-Z!][^<>]*>|[<>]|&(?:#\w+|\w+);"
    r"|\[X\d+X\]|%\(\w+\)[a-z]|(?<![\d\w])%(?:\d+\$)?[a-zA-Z](?![a-zA-Z])|%%",
    re.DOTALL,
)
"""Placeholders, variables of programs and templates, tags, entities, loose braces and brackets."""

_CODE = re.compile(r"`+")


class _Part(NamedTuple):
    """A protected part: what kind, and what it says."""

    kind: str
    value: str


def differing(
    source: str,
    target: str,
    terms: Mapping[str, Sequence[str]],
    here: Conventions,
    there: Conventions,
) -> str:
    """Return what the translation lost or gained of the parts of its source; empty: nothing.

    `terms` are spans of the source and the forms that each may have in the translation.
    """
    before, left = _without_terms(source, terms)
    expected: Counter[tuple[str, ...]] = Counter()
    for term, count in before.items():
        expected[tuple(terms[term])] += count
    rest = target
    for forms in sorted(expected, key=lambda forms: len(forms[0]), reverse=True):
        longest = sorted(forms, key=len, reverse=True)
        rest, count = re.subn("|".join(map(re.escape, longest)), _covered, rest)
        if count < expected[forms]:
            return f"“{forms[0]}” is missing"
    was, now = Counter(_parts(left)), Counter(_parts(rest))
    if lost := was - now:
        return f"“{_shown(lost)}” is missing"
    if gained := now - was:
        return f"“{_shown(gained)}” was added"
    return _differing_figures(left, rest, here, there)


def _shown(parts: Counter[_Part]) -> str:
    return next(iter(parts)).value.partition(FILLER)[0]


def hidden_parts(text: str) -> str:
    """Return a text with a filler for each character of a variable, literal or mark."""
    text = VARIABLE.sub(_covered, text)
    for one in literals(text):
        text = f"{text[: one.start]}{FILLER * (one.end - one.start)}{text[one.end :]}"
    return text


def figures_of(text: str, conventions: Conventions) -> Iterator[re.Match[str]]:
    """Yield the numbers in digits that are no part of anything else."""
    return re.finditer(figure_pattern(conventions), hidden_parts(text))


def restyled(figure: str, here: Conventions, there: Conventions) -> str:
    """Return a number as another language writes it: 1,500.5 is 1 500,5; doubtful ones stay."""
    whole, point, fraction = figure.partition(here.decimal)
    digits = re.sub(rf"[{re.escape(here.group)}]", "", whole)
    if not digits.isdigit() or len(values(figure, here)) != 1 or (point and not fraction.isdigit()):
        return figure
    if digits != whole:
        group = "\u00a0" if "\u00a0" in there.group else there.group[:1]
        whole = f"{int(digits):,}".replace(",", group)
    return f"{whole}{there.decimal}{fraction}" if point else whole


def term_pattern(term: str) -> re.Pattern[str]:
    """Return a pattern of a term that is no part of a longer word."""
    before = r"(?<!\w)" if term[:1].isalnum() else ""
    after = r"(?!\w)" if term[-1:].isalnum() else ""
    return re.compile(f"{before}{re.escape(term)}{after}")


def _without_terms(source: str, terms: Iterable[str]) -> tuple[Counter[str], str]:
    """Return how often the source has each term, and the source with these covered."""
    found: Counter[str] = Counter()
    for term in sorted(terms, key=len, reverse=True):
        source, found[term] = term_pattern(term).subn(_cover(term), source)
    return +found, source


def _cover(text: str) -> str:
    return FILLER * len(text)


def _covered(found: re.Match[str]) -> str:
    return _cover(found[0])


def _parts(text: str) -> Iterator[_Part]:
    for found in VARIABLE.finditer(text):
        yield _Part("variable", found[0])
    for one in literals(VARIABLE.sub(_covered, text)):
        yield _Part(one.kind, one.value)
    for fence in _CODE.finditer(text):
        yield _Part("code", fence[0])
    for piece in pieces(text):
        yield from _marks(piece)


def _marks(piece: Piece) -> Iterator[_Part]:
    """Yield what a piece of text marks up, escapes, or has of the characters that mark up."""
    if piece.mark:
        if piece.begins:
            yield _Part(piece.mark, piece.href or piece.source)
    elif piece.source != piece.text:
        yield _Part("escape", piece.source)
    else:
        yield from (_Part("loose mark", char) for char in piece.source if char in "*[]")


def _differing_figures(source: str, target: str, here: Conventions, there: Conventions) -> str:
    """Return which number was lost or added, however each language writes what it says."""
    told, said = list(figures_of(source, here)), list(figures_of(target, there))
    added = [figure[0] for figure in said]
    lost = []
    for figure in told:
        meant = _readings(figure[0], here)
        same = next((one for one in added if meant & _readings(one, there)), None)
        if same is None:
            lost.append(figure[0])
        else:
            added.remove(same)
    if not (lost or added) or says_the_same((source, here, told), (target, there, said)):
        return ""
    return f"the number {lost[0]} is missing" if lost else f"the number {added[0]} was added"


def _readings(figure: str, conventions: Conventions) -> frozenset[object]:
    """Return the values a figure may have; what is no number (1.2.3) stands for itself."""
    return frozenset({*values(figure, conventions)}) or frozenset({figure})
