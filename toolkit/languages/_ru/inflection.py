"""A word of the dictionary in another form: pymorphy3's choice, mended where it errs."""

from __future__ import annotations

from typing import Any, NamedTuple

from toolkit.languages._ru.lists import plurals
from toolkit.model import Number

__all__ = ["GRAMMEMES", "Slot", "fitting_slot", "inflected", "yo_as_in"]

GRAMMEMES = {
    "nominative": "nomn", "genitive": "gent", "dative": "datv",
    "accusative": "accs", "instrumental": "ablt", "prepositional": "loct",
}  # fmt: skip
# Places and times stand after «в» far more often than after «о»: в 2026 году, в Крыму.
_LOCATIVE = frozenset({"год", "сад", "крым"})


class Slot(NamedTuple):
    """The form a word has to take; `animate` is the head's and decides the accusative."""

    case: str
    number: Number
    animate: bool = False


def inflected(word: str, parse: Any, slot: Slot) -> str | None:  # noqa: ANN401
    """Return a word of the dictionary in a slot, spelt as `word` is; None: it has no such form."""
    tag = parse.tag
    is_single = slot.number is Number.SINGULAR
    if slot.case == "prepositional" and is_single and parse.normal_form in _LOCATIVE:
        return yo_as_in(word, parse.inflect({"loc2"}).word, parse.word)
    wanted = {GRAMMEMES[slot.case]}
    if tag.number:
        wanted.add("sing" if is_single else "plur")
    shows_animacy = tag.POS != "NOUN" and not (tag.gender in {"femn", "neut"} and is_single)
    if slot.case == "accusative" and shows_animacy:
        wanted.add("anim" if slot.animate else "inan")
    if "Supr" in tag:
        wanted |= {tag.gender} - {None} if is_single else set()
        return yo_as_in(word, _superlative(parse, wanted), parse.word)
    # Pronouns and numerals lack the animacy that adjectives have.
    inflected = parse.inflect(wanted) or parse.inflect(wanted - {"anim", "inan"})
    if inflected is None:
        return None
    form = inflected.word if is_single else _preferred(parse, inflected.word)
    return yo_as_in(word, _hyphenated(parse.word, form), parse.word)


def _hyphenated(model: str, form: str) -> str:
    """Return экзит-пола for экзитпола: the dictionary takes two spellings for one word."""
    at = model.find("-")
    if at < 0 or "-" in form or not form.startswith(model[:at]):
        return form
    return f"{form[:at]}-{form[at:]}"


def _superlative(parse: Any, wanted: set[str]) -> str:  # noqa: ANN401
    """Return лучшего, not наилучшего: the dictionary takes both for forms of one word."""
    stem = parse.word[:-2]
    forms = (one for one in parse.lexeme if wanted <= one.tag.grammemes)
    return next((str(one.word) for one in forms if one.word.startswith(stem)), str(parse.word))


def _preferred(parse: Any, form: str) -> str:  # noqa: ANN401
    """Return учителя for учители: the plural that official texts prefer."""
    plural = plurals().get(parse.normal_form)
    return plural if plural and form == parse.inflect({"nomn", "plur"}).word else form


def fitting_slot(parse: Any, slot: Slot, *, animate: bool) -> Slot:  # noqa: ANN401
    """Return the case whose form the accusative has, where the dictionary errs in animacy."""
    tag = parse.tag
    errs = tag.POS == "NOUN" and animate is not ("anim" in tag)
    shows = slot.number is Number.PLURAL or tag.gender == "masc"
    if slot.case != "accusative" or not errs or not shows:
        return slot
    return slot._replace(case="genitive" if animate else "nominative")


def yo_as_in(model: str, form: str, spelt: str = "") -> str:
    """Give a form the capitals of its model, and its е where it writes е for ё.

    `spelt` is the dictionary's spelling of the model.
    """
    if "ё" not in model.lower() or "ё" not in spelt:
        form = form.replace("ё", "е")
    if model.isupper() and len(model) > 1:
        return form.upper()
    parts = zip(model.split("-"), form.split("-"), strict=False)
    if model.count("-") != form.count("-"):
        return form[:1].upper() + form[1:] if model[:1].isupper() else form
    return "-".join(two[:1].upper() + two[1:] if one[:1].isupper() else two for one, two in parts)
