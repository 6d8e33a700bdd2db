"""В or во, с or со, к or ко, о, об or обо: by the sound of what follows.

Source: Rosenthal, "Справочник по правописанию и литературной правке".
"""

from __future__ import annotations

import re

from toolkit.languages._ru.dates import MONTHS
from toolkit.languages._ru.lists import abbreviations

__all__ = ["fit_preposition"]

_CONSONANT = "[бвгджзйклмнпрстфхцчшщь]"
# The vowel of these words fled: всех, второй, многих, льда, Львова, дня, двора.
_PRONOUN = r"вс(?:е|ё|ех|ем|ём|ей|ю|еми|его|ему|емирн\w*|який|яко\w*|якой|яких)\b"
_CROWDED = (
    rf"{_PRONOUN}|второ\w*|вторы\w*|вторую|вторник\w*|мно(?:г|ж)\w*|мн(?:е|ой)\b"
    r"|льв[аоу]\w*|льд\w*|лжи\b|рту\b|ртом\b"
)
_PATTERNS = {
    "в": (rf"[вф]{_CONSONANT}|{_CROWDED}|двор(?!ник)\w*|мгл\w*|мраке|дне\b|имя\b|избежание", "во"),
    "с": (rf"[сзшж]{_CONSONANT}|щ|{_CROWDED}|дня\b|двор(?!ник)\w*|лба\b", "со"),
    "к": (rf"{_CROWDED}|дню\b|двору\b|дворц\w*", "ко"),
    "о": ("[аоуэиы]", "об"),
}
_BASE = {"во": "в", "со": "с", "ко": "к", "об": "о", "обо": "о"}
_OBO = re.compile(r"мне\b|вс(?:ём|ем|ех|ей|ю)\b")
_NAMED_FROM_A_VOWEL = frozenset("ЛМНРСФALMNRSFXEIO")


def fit_preposition(preposition: str, following: str) -> str:
    """Return the preposition as it sounds before `following`: `во` Франции, `об` Азербайджане.

    Other prepositions than в, с, к and о come back unchanged. The first letter keeps its case.
    """
    base = _BASE.get(preposition.lower(), preposition.lower())
    if base not in _PATTERNS:
        return preposition
    word = following.lstrip('«„“"(‘’ \u00a0')
    fitted = _fitted(base, word)
    return fitted.capitalize() if preposition[:1].isupper() else fitted


def _fitted(base: str, word: str) -> str:
    if word[:1].isdigit():
        return _before_figures(base, word)
    if re.match(r"[A-ZА-ЯЁ]{2,}", word) or re.match(r"[A-Za-z]", word):
        return _before_abbreviation(base, word)
    small = word.lower()
    if base == "о" and _OBO.match(small):
        return "обо"
    pattern, full = _PATTERNS[base]
    return full if re.match(pattern, small) else base


def _before_figures(base: str, word: str) -> str:
    """Read figures aloud: со 2 июля (второго), об 11 районах (одиннадцати), со 100 (ста)."""
    found = re.match(r"([0-9]+)(-?)[ \u00a0]?(\w*)", word)
    if found is None:
        return base
    figures, hyphen, noun = found.groups()
    second = figures == "2" and (bool(hyphen) or noun in MONTHS)
    if base == "о":
        return "об" if re.fullmatch(r"1|11|11\d{3}", figures) else "о"
    hundred = base == "с" and re.fullmatch(r"1\d\d", figures) is not None
    return _PATTERNS[base][1] if second or hundred else base


def _before_abbreviation(base: str, word: str) -> str:
    """Abbreviations are read by letters (об НПО) or as words (о НАТО, со СМИ)."""
    if base != "о":
        return "со" if base == "с" and word.startswith("СМИ") else base
    found = re.match(r"[^\W\d_]+", word)
    name = found[0] if found else word
    known = abbreviations().get(name)
    if known:
        by_letters = known.letters
    else:
        by_letters = not re.match(
            r"[БВГДЖЗКЛМНПРСТФХЦЧШЩB-DF-HJ-NP-TV-XZ][АЕИОУЭЮЯAEIOUaeiou]", name
        )
    from_vowel = name[:1] in "АИОУЭAIOE" or (by_letters and name[:1] in _NAMED_FROM_A_VOWEL)
    return "об" if from_vowel else "о"
