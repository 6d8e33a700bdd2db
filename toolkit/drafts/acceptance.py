"""Acceptance: whether what a machine sent back is a translation, and what its reviewer should see.

Everything it sends is data and may be anything: an error page, a quota notice, chat, code.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from toolkit.checking.pairs import conventions
from toolkit.drafts.facts import changed_fact
from toolkit.drafts.intruders import intruder
from toolkit.drafts.inventory import differing, hidden_parts
from toolkit.drafts.restoring import RETURNED
from toolkit.markup import plain
from toolkit.model import Genre, Pair
from toolkit.reading.texts.tongues import copied, foreign_sentences, small_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from toolkit.model import Request

__all__ = ["fault"]

_SHORTEST = 40
"""Characters from which on a share of the length says something."""


def fault(request: Request, text: str) -> str:
    """Return why a restored reply is no translation of the request; empty: it may be one."""
    return next(filter(None, _faults(request, text)), "")


def _faults(request: Request, text: str) -> Iterator[str]:
    source = request.text
    if not text.strip():
        yield "the reply is empty"
        return
    yield intruder(text, source)
    yield _length(text, source)
    if len(RETURNED.findall(text)) != len(RETURNED.findall(source)):
        yield "a mark is left in the reply"
    if text.strip() == source.strip() and request.source != request.target:
        yield _copy(text)
    here, there = conventions(request.source), conventions(request.target)
    forms = {term: request.forms(term) for term in request.terms}
    yield differing(source, text, forms, here, there)
    yield from _tongue_faults(request, text)
    changed = changed_fact(_pair(request, text))
    yield f"the reply states something else: {changed}" if changed else ""


def _length(text: str, source: str) -> str:
    if len(text) > 3 * len(source) + _SHORTEST:
        return f"the reply is far too long ({len(text)} characters for {len(source)})"
    if len(source) > _SHORTEST and len(text) < len(source) / 3:
        return f"the reply is cut off ({len(text)} characters for {len(source)})"
    return ""


def _copy(text: str) -> str:
    """Say that a reply is its source, unless it has names and codes alone."""
    words = [one for one in small_words(plain(hidden_parts(text))) if len(one[0]) > 2]
    return "the reply is the source" if words else ""


def _tongue_faults(request: Request, text: str) -> Iterator[str]:
    """Yield what tells that the text is in the source's language or script."""
    if request.source == request.target:
        return
    pair = _pair(request, text)
    foreign = {one.language for one in foreign_sentences(pair)}
    if "" in foreign:
        yield f"the reply is not in the script of {request.target!r}"
    if request.source in foreign or next(copied(pair), None):
        yield f"the reply is in {request.source!r} in part"
    yield _script(request, text)


def _script(request: Request, text: str) -> str:
    """Say whether most letters are of another script: sentences of few words tell nothing else."""
    script = conventions(request.target).script.upper()
    for term in request.terms:
        for form in request.forms(term):
            text = text.replace(form, "")
    names = [unicodedata.name(char, "") for char in hidden_parts(text) if char.isalpha()]
    own = sum(name.startswith(script) for name in names)
    is_other = bool(script) and len(names) > 3 and own < len(names) / 2
    is_same_pair = conventions(request.source).script.upper() == script
    other = is_other and (not is_same_pair or own == 0)
    return f"the reply is not in the script of {request.target!r}" if other else ""


def _pair(request: Request, text: str) -> Pair:
    here, there = conventions(request.source), conventions(request.target)
    source, target = hidden_parts(request.text), hidden_parts(text)
    return Pair(source, target, request.kind, Genre.FREE, here, there)
