"""Protection: what a machine must not change is taken out (`restoring` puts it back).

Marks like `[X7X]` are what Weblate sends to such services. Short numbers stay in the text, as
the endings of the words beside them depend on them, and are counted like the rest.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from toolkit.drafts.inventory import VARIABLE, figures_of, restyled, term_pattern
from toolkit.grammar.placeholders import DATE_STYLES, FORMS
from toolkit.grammar.plain import language
from toolkit.markup import pieces
from toolkit.reading.texts.literals import literals

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from toolkit.model import Conventions, Request

__all__ = ["MARK", "Part", "Protected", "placeholder_forms", "protect"]

MARK = re.compile(r"\[X(\d+)X\]")
"""A mark as it is sent."""

_WITH_FEATURES = re.compile(r"\{(?P<fact>[^{}:|]+):(?P<features>[^{}|]+)\}")


@dataclass(frozen=True, slots=True)
class Part:
    """What a mark stands for: its form in the target language, and whether it opens or closes.

    A name has `cases`, as far as the language is sure of them; None: it is no name.
    """

    form: str
    opens: bool = False
    closes: bool = False
    cases: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Protected:
    """A text with marks, and what they stand for, by their number."""

    text: str
    parts: tuple[Part, ...]


class _Span(NamedTuple):
    start: int
    end: int
    part: Part


def placeholder_forms(text: str, locale: str) -> dict[str, str]:
    """Return what the placeholders of a template sentence are in a language that lacks a feature.

    `{format:indefinite}` is `{format}` where no article is; which form it needs, people choose.
    """
    known = language(locale).FEATURES | FORMS | DATE_STYLES
    forms: dict[str, str] = {}
    for found in _WITH_FEATURES.finditer(text):
        kept = " ".join(one for one in found["features"].split(" ") if one in known)
        forms[found[0]] = f"{{{found['fact']}:{kept}}}" if kept else f"{{{found['fact']}}}"
    return forms


def protect(request: Request, source: Conventions, target: Conventions) -> Protected:
    """Return the text of a request with a mark in place of each protected part."""
    made: list[str] = []
    parts: list[Part] = []
    end = 0
    for span in _chosen(request, source, target):
        made += (request.text[end : span.start], f"[X{len(parts)}X]")
        parts.append(span.part)
        end = span.end
    return Protected("".join((*made, request.text[end:])), tuple(parts))


def _chosen(request: Request, source: Conventions, target: Conventions) -> list[_Span]:
    """Return the parts of a text in order: of two that overlap, the one that matters more."""
    chosen: list[_Span] = []
    taken = bytearray(len(request.text))
    for span in _spans(request, source, target):
        if span.start < span.end and not any(taken[span.start : span.end]):
            taken[span.start : span.end] = b"\1" * (span.end - span.start)
            chosen.append(span)
    return sorted(chosen)


def _spans(request: Request, source: Conventions, target: Conventions) -> Iterator[_Span]:
    text = request.text
    for term in sorted(request.terms, key=len, reverse=True):
        for found in term_pattern(term).finditer(text):
            cases = None if VARIABLE.fullmatch(term) else request.cases.get(term, {})
            yield _Span(*found.span(), Part(request.terms[term], cases=cases))
    for found in VARIABLE.finditer(text):
        yield _Span(*found.span(), Part(found[0]))
    yield from _marks(text)
    for one in literals(text):
        yield _Span(one.start, one.end, Part(text[one.start : one.end]))
    for found in figures_of(text, source):
        if not found[0].isdigit() or len(found[0]) > 4:
            yield _Span(*found.span(), Part(restyled(found[0], source, target)))


def _marks(text: str) -> Iterator[_Span]:
    """Yield the marks of inline markup, and what is escaped."""
    at = 0
    for piece in pieces(text):
        end = at + len(piece.source)
        if piece.mark:
            yield _Span(at, end, Part(piece.source, piece.begins, not piece.begins))
        elif piece.source != piece.text:
            yield _Span(at, end, Part(piece.source))
        at = end
