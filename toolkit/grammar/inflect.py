"""Inflect: the form of a phrase that a sentence would print."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from toolkit.errors import PressError
from toolkit.grammar.plain import language
from toolkit.model import Form, Gender, Phrase, PhraseKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from toolkit.model import Language

__all__ = ["inflect"]

_GENDERS: Mapping[str, Gender] = MappingProxyType(
    {
        **{gender.value: gender for gender in Gender},
        **{gender.value[0]: gender for gender in Gender},
        "male": Gender.MASCULINE,
        "female": Gender.FEMININE,
    }
)


def inflect(
    locale: str, features: str, phrase: str, *, kind: str = "common", gender: str = ""
) -> Form:
    """Return the form of `phrase` with `features` (words joined by blanks) in `locale`.

    `gender` is a word or its first letter, in any case: masculine, m, F, female.
    Raises `PressError` for a feature, kind or gender that does not exist, and for two cases.
    """
    plugin = language(locale)
    wanted = _features(features, plugin)
    return plugin.inflect(Phrase(phrase, _kind(kind), _gender(gender)), wanted)


def _features(features: str, plugin: Language) -> frozenset[str]:
    wanted = frozenset(features.split())
    unknown = sorted(wanted - plugin.FEATURES)
    if unknown:
        hint = f"Features: {', '.join(sorted(plugin.FEATURES))}."
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
