"""A phrase in a case: its groups, names, appositions and brackets, each in its form."""

from __future__ import annotations

import re

from toolkit.languages._ru.analysis import Analysis, analyse
from toolkit.languages._ru.groups import Group
from toolkit.languages._ru.inflection import Slot
from toolkit.languages._ru.persons import decline_person
from toolkit.languages._ru.readings import readings
from toolkit.model import Form, Gender, Number, Origin, Phrase

__all__ = ["render", "weakest"]

_RANK = {origin: rank for rank, origin in enumerate(Origin)}
_FOREIGN = re.compile(r"[A-ZА-ЯЁ\d–-]{2,}(?: .*)?|[\W\d_A-Za-z’]+")
_FIXED_START = re.compile(
    r"(?:и\. ?о\.|врио|зам\.|г\.|им\.|\d)|(?:об?|по|за|в|на|без|при) ", re.IGNORECASE
)


def render(phrase: Phrase, found: Analysis, case: str, *, plural: bool) -> Form:
    """Return the phrase in a case, with the weakest origin of its words."""
    texts = list(found.tokens)
    forms: list[Form] = []
    for group in found.groups:
        own = _own_case(found, group, case)
        forms += _set_group(texts, group, own, plural=plural)
    for at, group in found.participles + found.places:
        slot = _slot(group, case, plural=plural)
        texts[at] = _agreeing(texts[at], group, slot) or texts[at]
    for start, end in found.names:
        form = decline_person("".join(texts[start:end]), case, phrase.gender)
        texts[start:end] = [form.text, *[""] * (end - start - 1)]
        forms.append(form)
    for at in found.brackets:
        texts[at] = _bracketed(texts[at], phrase, case, plural=plural)
    if not forms:
        return _unchanged(phrase.text)
    if found.doubtful:
        forms.append(Form("", Origin.GUESS, found.doubtful))
    return weakest(forms)._replace(text="".join(texts))


def weakest(forms: list[Form]) -> Form:
    """Return the form that is least sure, the first of several."""
    return max(forms, key=lambda form: _RANK[form.origin])


def _own_case(found: Analysis, group: Group, case: str) -> str:
    """Return the case of a group: after a dash the accusative follows the first head.

    Beside an inanimate head a person's name is inanimate too: призвать страны – члены ООН.
    """
    before = [one for one in found.groups if one.head.at < group.head.at]
    start = group.words[0].at
    if case != "accusative" or not before or found.tokens[start - 2] not in {"–", "—", "-"}:
        return case
    is_feminine = group.head.reading.gender is Gender.FEMININE
    first = before[-1].head.reading
    return case if first.animate or not first.is_noun or is_feminine else "nominative"


def _slot(group: Group, case: str, *, plural: bool) -> Slot:
    head = group.head.reading
    return Slot(case, Number.PLURAL if plural else head.number, head.animate or not head.is_noun)


def _set_group(texts: list[str], group: Group, case: str, *, plural: bool) -> list[Form]:
    """Put the words of a group in the case."""
    forms = []
    for at, reading in group.words:
        slot = _slot(group, case, plural=plural)
        if not plural and reading.number is not group.head.reading.number:
            slot = slot._replace(number=reading.number)
        text = reading.decline(slot)
        if text is None:
            forms.append(Form(texts[at], Origin.GUESS, f"`{texts[at]}` has no {case}"))
            continue
        forms.append(Form(text, reading.origin, f"`{texts[at]}`: {reading.reason}"))
        texts[at] = text
    return forms


def _agreeing(word: str, group: Group, slot: Slot) -> str | None:
    """Return a word outside the group that agrees with its head."""
    head = group.head.reading
    for one in readings(word):
        free = one.is_noun or one.number is Number.PLURAL
        if one.number is head.number and (free or one.gender is head.gender):
            return one.decline(slot)
    return None


def _bracketed(token: str, phrase: Phrase, case: str, *, plural: bool) -> str:
    """Decline what is parallel in brackets: (Омбудсмена); places and abbreviations stay."""
    inner = token[1:-1]
    found = analyse(inner, phrase.kind)
    heads = [group.head.reading.origin for group in found.groups]
    if Origin.GAZETTEER in heads or not (heads or found.names) or inner.startswith("далее"):
        return token
    return f"({render(Phrase(inner, phrase.kind, phrase.gender), found, case, plural=plural).text})"


def _unchanged(text: str) -> Form:
    """Return a phrase without a head as it is, and say why."""
    if _FOREIGN.fullmatch(text):
        return Form(text, Origin.RULE, "an abbreviation or a foreign spelling stays")
    if _FIXED_START.match(text):
        return Form(text, Origin.RULE, "what begins with an abbreviation or a preposition stays")
    return Form(text, Origin.GUESS, "no head noun was found; it stays")
