"""English names of persons: short forms, and titles before or after the name."""

from __future__ import annotations

from toolkit.languages import _names
from toolkit.languages._en.heads import PREPOSITIONS
from toolkit.languages._en.lexicon import HONORIFICS
from toolkit.languages._en.typography import capitalise

__all__ = ["initials", "surname", "with_role"]

_LONGEST_SHORT_ROLE = 3


def initials(name: str, style: str = "") -> str:
    """Return `Z. Valimammadli` for `Zaur Valimammadli`, `J.-P. Costa` for `Jean-Paul Costa`.

    Honorifics in lower case are left out: `A. Huseynzade` for `Ali bey Huseynzade`.
    """
    return name if _lacks_surname(name) else _names.initials(_without_honorifics(name), style)


def surname(name: str) -> str:
    """Return the family name, with particles such as `von der` and without honorifics."""
    return name if _lacks_surname(name) else _names.surname(_without_honorifics(name))


def _lacks_surname(name: str) -> bool:
    """Whether a name ends in an honorific and so has no family name: `Sabina khanim`."""
    return name.rpartition(" ")[2] in HONORIFICS


def _without_honorifics(name: str) -> str:
    return " ".join(word for word in name.split() if word not in HONORIFICS)


def with_role(role: str, name: str) -> str:
    """Put a short title before the name, a longer role after it between commas.

    The closing comma is dropped where a punctuation mark follows.
    """
    if not role:
        return name
    return f"{name}, {role}," if _is_long(role) else f"{capitalise(role)} {name}"


def _is_long(role: str) -> bool:
    words = [word.strip("(),") for word in role.lower().split()]
    if len(words) > _LONGEST_SHORT_ROLE or "," in role:
        return True
    return not PREPOSITIONS.isdisjoint(words) or not {"and", "or", "the"}.isdisjoint(words)
