"""Inflect: the form of a phrase that a sentence would print."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from toolkit.errors import PressError
from toolkit.grammar.forms import Grammar
from toolkit.grammar.plain import language
from toolkit.model import Form, Gender, Phrase, PhraseKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from toolkit.model import Language

__all__ = ["inflect"]

CHOICES = frozenset({"short", "surname", "quoted", "capital"})
"""Features that choose what is printed, not how it ends."""

_GENDERS: Mapping[str, Gender] = MappingProxyType(
    {
        **{gender.value: gender for gender in Gender},
        **{gender.value[0]: gender for gender in Gender},
        "male": Gender.MASCULINE,
        "female": Gender.FEMININE,
    }
)


def inflect(
    locale: str,
    features: str,
    phrase: str,
    *,
    kind: str = "common",
    gender: str = "",
    grammar: Grammar | None = None,
) -> Form:
    """Return the form of `phrase` with `features` (words joined by blanks) in `locale`.

    `gender` is a word or its first letter, in any case: masculine, m, F, female. Of
    `features`, those that choose what is printed (short, surname, quoted, capital) come
    first and last. `grammar` is the locale's in a newsroom; default: the language alone.
    Raises `PressError` for a feature, kind or gender that does not exist, and for two cases.
    """
    grammar = grammar or Grammar(language(locale))
    plugin = grammar.language
    wanted = _features(features, plugin)
    given = Phrase(_chosen(phrase, wanted, grammar), _kind(kind), _gender(gender))
    form = grammar.inflect(given, wanted)
    return form._replace(text=plugin.capitalise(form.text)) if "capital" in wanted else form


def _chosen(phrase: str, features: frozenset[str], grammar: Grammar) -> str:
    """Return what is printed of a phrase: its short form, the surname, in quotation marks."""
    if "short" in features:
        phrase = grammar.initials(phrase)
    elif "surname" in features:
        phrase = grammar.language.surname(phrase)
    return grammar.language.quote(phrase) if "quoted" in features else phrase


def _features(features: str, plugin: Language) -> frozenset[str]:
    wanted = frozenset(features.split())
    known = plugin.FEATURES | CHOICES
    unknown = sorted(wanted - known)
    if unknown:
        hint = f"Features: {', '.join(sorted(known))}."
        raise PressError(f"unknown feature {unknown[0]!r} for {plugin.CODE}", hint=hint)
    cases = [case for case in plugin.CASES if case in wanted]
    if len(cases) > 1:
        raise PressError(f"two cases: {', '.join(cases)}", hint="Name one case.")
    return wanted


def _kind(kind: str) -> PhraseKind:
    try:
        return PhraseKind(kind.strip().lower())
    except ValueError as error:
        hint = f"Kinds: {', '.join(PhraseKind)}."
        raise PressError(f"unknown kind {kind!r}", hint=hint) from error


def _gender(gender: str) -> Gender | None:
    given = gender.strip().lower()
    if given and given not in _GENDERS:
        hint = f"Genders: {', '.join(Gender)}; or the first letter."
        raise PressError(f"unknown gender {gender!r}", hint=hint)
    return _GENDERS.get(given)
