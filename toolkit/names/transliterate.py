"""Transliterate: a draft of a name's spelling in another language, for a person to confirm."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from toolkit.errors import PressError
from toolkit.model import Form, Gender, Origin
from toolkit.names import az_en, az_ru, to_az
from toolkit.names.lexicon import lexicon
from toolkit.names.surnames import compound, with_ending
from toolkit.names.writing import fold, lower, particle, pieces, recase

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from toolkit.names.lexicon import Lexicon

__all__ = ["KINDS", "PAIRS", "transliterate"]

PAIRS: tuple[tuple[str, str], ...] = (
    ("az", "en"),
    ("az", "ru"),
    ("ru", "az"),
    ("en", "az"),
    ("ru", "en"),
    ("en", "ru"),
)
"""From which language into which; ru and en meet in Azerbaijani."""

KINDS = ("person", "place")

_GENDERS: Mapping[str, Gender | None] = MappingProxyType(
    {
        "": None,
        **dict.fromkeys(("masculine", "male", "m"), Gender.MASCULINE),
        **dict.fromkeys(("feminine", "female", "f"), Gender.FEMININE),
    }
)
_FEMININE_ENDINGS = ("ova", "eva", "ова", "ева")
_MASCULINE_ENDINGS = ("ov", "ev", "ов", "ев")
_STRENGTH = tuple(Origin)


@dataclass(frozen=True, slots=True)
class _Letters:
    """The letters of a pair: how they spell a word, and where they are sure."""

    spell: Callable[[str], str]
    is_sure: Callable[[str], bool]


_LETTERS: Mapping[tuple[str, str], _Letters] = MappingProxyType(
    {
        ("az", "en"): _Letters(az_en.spell, az_en.is_sure),
        ("az", "ru"): _Letters(az_ru.spell, az_ru.is_sure),
        ("ru", "az"): _Letters(to_az.from_russian, lambda _: False),
        ("en", "az"): _Letters(to_az.from_english, lambda _: False),
    }
)


def transliterate(
    source: str, target: str, name: str, *, kind: str = "person", gender: str = ""
) -> Form:
    """Return the spelling of a name in another language, always a draft.

    `kind` is person or place; `gender` (a word or its first letter) chooses between names
    that differ by it. The origin is GAZETTEER for names of the tables, RULE where letters or
    a known stem decide, GUESS otherwise; of several words the least sure counts.
    Raises `PressError` for a pair of languages, kind or gender that does not exist.
    """
    _refuse_unknown(source, target, kind)
    bearer = _gender(gender)
    text = unicodedata.normalize("NFC", name)
    if (source, target) in _LETTERS:
        return _spelt(lexicon(source, target), text, kind, bearer)
    first = _spelt(lexicon(source, "az"), text, kind, bearer)
    second = _spelt(lexicon("az", target), first.text, kind, bearer)
    reason = f"{first.text}: {first.reason}; {second.reason}"
    return Form(second.text, _weakest([first.origin, second.origin]), reason)


def _refuse_unknown(source: str, target: str, kind: str) -> None:
    if (source, target) not in PAIRS:
        hint = f"Pairs: {', '.join(f'{one} {other}' for one, other in PAIRS)}."
        raise PressError(f"no names go from {source!r} to {target!r}", hint=hint)
    if kind not in KINDS:
        raise PressError(f"unknown kind {kind!r}", hint=f"Kinds: {', '.join(KINDS)}.")


def _gender(gender: str) -> Gender | None:
    given = gender.strip().lower()
    if given not in _GENDERS:
        hint = "Genders: masculine, feminine; or the first letter."
        raise PressError(f"unknown gender {gender!r}", hint=hint)
    return _GENDERS[given]


def _spelt(tables: Lexicon, name: str, kind: str, gender: Gender | None) -> Form:
    """Spell a name: as a whole where a table has it, else word by word."""
    whole = (tables.places if kind == "place" else tables.people).get(fold(name, tables.source))
    if whole:
        text = recase(name.strip(), whole.spellings(tables.target)[0], tables.target)
        return Form(text, Origin.GAZETTEER, "in the table of names")
    gender = gender or _gender_of(name)
    forms = [_word(tables, piece, kind, gender) for piece in pieces(name)]
    reasons = dict.fromkeys(form.reason for form in forms if form.reason)
    text = "".join(form.text for form in forms)
    return Form(text, _weakest([form.origin for form in forms if form.reason]), "; ".join(reasons))


def _gender_of(name: str) -> Gender | None:
    """Return the gender a surname's ending shows."""
    words = [word.lower() for word in pieces(name) if word.isalpha()]
    if any(word.endswith(_FEMININE_ENDINGS) for word in words[1:]):
        return Gender.FEMININE
    return Gender.MASCULINE if any(word.endswith(_MASCULINE_ENDINGS) for word in words) else None


def _word(tables: Lexicon, word: str, kind: str, gender: Gender | None) -> Form:
    """Spell one word: a particle, a name of the tables, a known stem, or its letters."""
    if not word.isalpha():
        return Form(word)
    small, key = lower(word, tables.source), fold(word, tables.source)
    form = _known(tables, key, kind, gender) or _by_letters(tables, small)
    return Form(recase(word, form.text, tables.target), form.origin, form.reason)


def _known(tables: Lexicon, key: str, kind: str, gender: Gender | None) -> Form | None:
    linking = particle(key, tables.target)
    if linking:
        return Form(linking, Origin.GAZETTEER, "a particle")
    place = tables.places.get(key) if kind == "place" else None
    entry = place or tables.name(key, gender)
    if entry:
        text = entry.spellings(tables.target)[0]
        return Form(text, Origin.GAZETTEER, f"{text} is in the tables")
    # English letters are settled: a stem would say the same.
    if tables.target == "en":
        return None
    ended = with_ending(key, tables)
    if ended:
        return Form(ended, Origin.RULE, "a known stem and an ending of surnames")
    joined = compound(key, tables)
    return Form(joined, Origin.GUESS, "two known names in one") if joined else None


def _by_letters(tables: Lexicon, word: str) -> Form:
    letters = _LETTERS[tables.source, tables.target]
    if letters.is_sure(word):
        return Form(letters.spell(word), Origin.RULE, "letter by letter")
    return Form(letters.spell(word), Origin.GUESS, "letter by letter, by what stands beside them")


def _weakest(origins: list[Origin]) -> Origin:
    return max(origins, key=_STRENGTH.index, default=Origin.RULE)
