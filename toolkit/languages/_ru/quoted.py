"""A name in quotation marks without a noun before it: «Международная амнистия».

Source: Rosenthal, "Справочник по правописанию и литературной правке": without a generic word
the name declines (читать «Известия», в «Известиях»). Sentences, long titles and what has a
word that the dictionary does not know stay.
"""

from __future__ import annotations

import re

from toolkit.languages._ru.analysis import Analysis, analyse
from toolkit.languages._ru.dictionary import parses
from toolkit.languages._ru.phrase import render
from toolkit.model import Form, Origin, Phrase

__all__ = ["quoted"]

_SHORT = re.compile(r"[А-ЯЁа-яё-]{3,}(?: [А-ЯЁа-яё-]+){0,3}")
_SURE = frozenset({Origin.DICTIONARY, Origin.GAZETTEER})
_STAYS = Form("", Origin.RULE, "a title or a name in quotation marks stays")


def quoted(phrase: Phrase, case: str, *, plural: bool) -> Form:
    """Return a phrase in quotation marks in a case, if it is a short and known noun phrase."""
    opening, inner, closing = phrase.text[0], phrase.text[1:-1], phrase.text[-1]
    if not _SHORT.fullmatch(inner):
        return _STAYS._replace(text=phrase.text)
    found = analyse(inner, phrase.kind)
    form = render(phrase._replace(text=inner), found, case, plural=plural)
    if form.origin not in _SURE or not _is_noun_phrase(found):
        return _STAYS._replace(text=phrase.text)
    return form._replace(text=f"{opening}{form.text}{closing}")


def _is_noun_phrase(found: Analysis) -> bool:
    """Whether a phrase begins with what declines, and only genitives and the like follow."""
    declined = {word.at for group in found.groups for word in group.words}
    rest = [token for at, token in enumerate(found.tokens) if at not in declined]
    return 0 in declined and not found.names and all(_may_follow(token) for token in rest)


def _may_follow(token: str) -> bool:
    """Whether a word can belong to the tail of a noun: a preposition, an oblique case, и."""
    if token.isspace():
        return True
    tag = parses(token)[0].tag
    return tag.POS in {"PREP", "CONJ"} or tag.case in {"gent", "datv", "ablt", "loct"}
