"""Reading `locales/<lang>/grammar.yaml`: what a linguist settled for good.

institution ennhri:            # a termbase entry (kind and id), or a phrase
  article: none                # English: no `the`
  gender: feminine
  number: plural
  indeclinable: true
  genitive: Гаха               # a form written out; features joined by blanks
  genitive plural: ...
"""

from __future__ import annotations

from difflib import get_close_matches
from types import MappingProxyType
from typing import TYPE_CHECKING

from toolkit.errors import PressError, Problems
from toolkit.grammar.forms import Override
from toolkit.model import Gender, Number

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from toolkit.model import Language
    from toolkit.strict_yaml import Document, Value

__all__ = ["parse_overrides"]

_TRUE = ("true", "yes")
# The facts of an override and what they may be; every other field is a form.
_FACTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "gender": tuple(Gender),
        "number": tuple(Number),
        "indeclinable": (*_TRUE, "false", "no"),
        "article": ("none", "the"),
    }
)
_HINT = "Fields: gender, number, indeclinable, article; forms such as `genitive:`."


def parse_overrides(document: Document, language: Language | None = None) -> Mapping[str, Override]:
    """Return the overrides of a grammar.yaml; raises `PressError` with the place.

    With `language`, a form with features the language does not have is an error;
    without, features are not looked at.
    """
    if document.value is None:
        return {}
    if not isinstance(document.value, dict):
        raise PressError(
            "expected termbase entries or phrases, each with its forms",
            hint="See `press inflect --help`.",
            where=document.where(),
        )
    entries = document.value.items()
    faults = [one for key, entry in entries for one in _faults(document, key, entry, language)]
    if faults:
        raise Problems(faults)
    return {key: _override(entry) for key, entry in entries}


def _override(entry: Value) -> Override:
    """Return an entry without faults as a value."""
    texts = {
        field: text
        for field, text in (entry.items() if isinstance(entry, dict) else ())
        if isinstance(text, str) and text
    }
    gender, number = texts.get("gender"), texts.get("number")
    return Override(
        Gender(gender) if gender else None,
        Number(number) if number else None,
        texts.get("indeclinable", "") in _TRUE,
        texts.get("article"),
        {_spelling(field): text for field, text in texts.items() if field not in _FACTS},
    )


def _spelling(features: str) -> str:
    """Return features as `Override.forms` spells them: sorted, one blank between."""
    return " ".join(sorted(set(features.split())))


def _faults(
    document: Document, key: str, entry: Value, language: Language | None
) -> Iterator[PressError]:
    if entry is None:
        return
    if not isinstance(entry, dict):
        where = document.where((key,))
        yield PressError(f"`{key}`: expected facts and forms", hint=_HINT, where=where)
        return
    spelled: dict[str, str] = {}
    for field, value in entry.items():
        problem = _value_problem(field, value)
        if problem:
            yield PressError(f"`{key}`: {problem}", hint=_HINT, where=document.where((key, field)))
        if field in _FACTS:
            continue
        problem, hint = _form_problem(field, spelled, language)
        if problem:
            where = document.where((key, field), key=True)
            yield PressError(f"`{key}`: {problem}", hint=hint, where=where)
        spelled.setdefault(_spelling(field), field)


def _value_problem(field: str, value: Value) -> str:
    """Return what is wrong with a field's value, or nothing; an empty one is absent."""
    if value is None or value == "":
        return ""
    if not isinstance(value, str):
        return f"{field}: expected a text"
    allowed = _FACTS.get(field, (value,))
    return "" if value in allowed else f"{field}: expected {_either(allowed)}, not {value!r}"


def _either(words: tuple[str, ...]) -> str:
    return f"{', '.join(words[:-1])} or {words[-1]}"


def _form_problem(
    features: str, spelled: Mapping[str, str], language: Language | None
) -> tuple[str, str]:
    """Return what is wrong with the features of a form, or nothing, and what to do."""
    words = features.split()
    if not words:
        return "a form without features", _HINT
    first = spelled.get(_spelling(features))
    if first is not None:
        return f"`{features}` is the same form as `{first}`", "Keep one of the two."
    unknown = [word for word in words if language and word not in language.FEATURES]
    if language and unknown:
        return _unknown(unknown[0], language)
    cases = [word for word in words if language and word in language.CASES]
    if len(cases) > 1:
        return f"`{features}` has two cases", "Write a form for each case."
    return "", ""


def _unknown(word: str, language: Language) -> tuple[str, str]:
    """Return the fault of a word that is neither a fact nor a feature of the language."""
    close = get_close_matches(word, [*_FACTS, *sorted(language.FEATURES)], n=1)
    known = ", ".join(sorted(language.FEATURES))
    hint = f"Did you mean `{close[0]}`? " if close else ""
    message = f"unknown field or feature `{word}` for {language.CODE}"
    return message, f"{hint}Facts: {', '.join(_FACTS)}; features: {known}."
