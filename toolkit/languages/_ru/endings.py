"""Names of places and persons decline by their ending, without a dictionary.

Source: Rosenthal, "Справочник по правописанию и литературной правке" (sections on names).
"""

from __future__ import annotations

from toolkit.model import Gender

__all__ = ["CASES", "decline", "decline_plural", "endings", "with_endings"]

CASES = ("nominative", "genitive", "dative", "accusative", "instrumental", "prepositional")


def endings(text: str) -> tuple[str, ...]:
    """Return the endings of the six cases, written in a row."""
    return tuple(text.split())


# The endings of the six cases after what is cut off the dictionary form.
_HARD = endings("- а у а ом е")
_HUSHING = endings("- а у а ем е")
_SOFT = endings("ь я ю я ем е")
_SHORT_I = endings("й я ю я ем е")
_IY = endings("й я ю я ем и")
_FEMININE_SOFT = endings("ь и и ь ью и")
_A = {
    "а": endings("а ы е у ой е"),
    "velar": endings("а и е у ой е"),
    "hushing": endings("а и е у ей е"),
    "ц": endings("а ы е у ей е"),
    "я": endings("я и е ю ей е"),
    "ия": endings("я и и ю ей и"),
}
_PLURAL = endings("- - ам - ами ах")
_SOFT_PLURAL = endings("- - ям - ями ях")


def with_endings(word: str, row: tuple[str, ...], case: str) -> str:
    """Return the case of a word whose dictionary form ends in the first ending (`-`: nothing)."""
    stem = word.removesuffix(row[0]) if row[0] != "-" else word
    ending = row[CASES.index(case)]
    return stem + ("" if ending == "-" else ending)


def decline(
    word: str, case: str, gender: Gender | None, *, animate: bool, stressed: bool = False
) -> str | None:
    """Return a noun in the singular by its ending; None: with this ending it does not decline.

    `stressed`: the ending is stressed (Шушой, not Шушей).
    """
    row = _row(word, gender, stressed=stressed)
    if row is None:
        return None
    if case == "accusative" and not animate and word[-1:] not in "ая":
        return word
    return with_endings(word, row, case)


def _row(word: str, gender: Gender | None, *, stressed: bool) -> tuple[str, ...] | None:
    last = word[-1:].lower()
    if last in {"а", "я"}:
        return _first_declension(word.lower(), stressed=stressed)
    if last == "ь":
        return _FEMININE_SOFT if gender is Gender.FEMININE else _SOFT
    if gender is Gender.NEUTER and last == "о":
        return endings("о а у о ом е")
    if gender is Gender.FEMININE or last not in "бвгджзйклмнпрстфхцчшщ":
        return None
    if last == "й":
        return _IY if word[-2:].lower() == "ий" else _SHORT_I
    return _HUSHING if last in "жцчшщ" and not stressed else _HARD


def _first_declension(word: str, *, stressed: bool) -> tuple[str, ...] | None:
    before = word[-2:-1]
    if word.endswith("я"):
        return _A["ия"] if before == "и" else _A["я"]
    if before in set("аеиоуыэюя"):
        # Гулиа, Моравиа, Никарагуа stay.
        return None
    if before in set("гкх"):
        return _A["velar"]
    if before in set("жчшщ"):
        return endings("а и е у ой е") if stressed else _A["hushing"]
    if before == "ц":
        return _A["а"] if stressed else _A["ц"]
    return _A["а"]


def decline_plural(word: str, genitive: str, case: str) -> str:
    """Return a plural place name: Афины, Афин, Афинам; the genitive is given."""
    if case in {"nominative", "accusative"}:
        return word
    if case == "genitive":
        return genitive
    soft = word.endswith("и") and word[-2:-1] not in set("гкхжчшщ")
    return with_endings(word[:-1], _SOFT_PLURAL if soft else _PLURAL, case)
