"""Azerbaijani letters in Russian, as the press of Azerbaijan writes names.

The practice is older than the alphabet and no table of letters gives it: sounds are rendered
by their neighbours, and what remains open (ə, initial h, ö, ü) is a guess for a person to confirm.
"""

from __future__ import annotations

import re

from toolkit.names.writing import VOWELS

__all__ = ["is_sure", "spell"]

_V = f"[{VOWELS}]"
_C = f"[^{VOWELS}]"

# In this order; what a rule has written is Cyrillic and out of reach of the next ones.
_CONTEXTS = (
    # Endings of surnames.
    (f"(?<={_V})yev(a?)$", r"ев\1"),
    ("bəyov(a?)$", r"беков\1"),
    ("bəy(?=li$|$)", "бей"),
    ("(?<=..)zadə$", "заде"),
    ("(?<=t)ürk", "юрк"),
    ("li$", "ли"),
    ("ski$", "ский"),
    # Old loans: Həsən Гасан, Hüseyn Гусейн; elsewhere Əhməd Ахмед.
    ("^h(?=[əü]|ac[ıi]|ey)", "г"),
    ("sg(?=ə)", "ск"),
    # y and its vowel: Ülviyyə Ульвия, Cəbrayıl Джабраил, İlyas Ильяс.
    ("(?<=i)yy?[aə]", "я"),
    ("yy[aə]", "йя"),
    ("yy[uü]", "йю"),
    ("(?<=[aəeo])y[ıi]", "и"),
    ("(?<=l)y[aə]", "ья"),
    (f"(?<={_C})(?<!^)ye", "ье"),
    (f"(?<={_C})(?<!^)y[aə]", "ья"),
    (f"(?<={_C})(?<!^)yu", "ью"),
    ("ye", "е"),
    ("y[aə]", "я"),
    ("y[uü]", "ю"),
    # l is soft after a front vowel and before ü: Adil Адиль, Elman Эльман, Lütfi Лютфи.
    ("(?<=[eiöü])l(?=[^aıoueəiöülyьеюя]|$)", "ль"),
    ("^lə|(?<=i)lə|lə$", "ля"),
    ("(?<=[gkl])ü", "ю"),
    ("ö(?=[vh])|^ö", "о"),
    ("(?<=[gk])ö", "ё"),
    # Kəmalə Кямаля, Gəncə Гянджа; but Kərim Керим, Şəkər Шекер.
    ("(?<=^[gk])ə(?!r)", "я"),
    ("(?<=[gkк])ə(?!$)", "е"),
    # The last syllable: Hikmət Хикмет, but Rüfət Руфат.
    ("(?<=[iье][bcçdfghjklmnpqrsştvxz])ət$", "ет"),
    (f"^e|(?<={_V})e", "э"),
    ("(?<=[cçşğ])ı", "и"),
)
_LETTERS = str.maketrans(
    {
        **dict(
            zip("abçdefgğhxıikqlmnoprstuvyzəöüjwş", "абчдефггххыикглмнопрстувйзаёужвш", strict=True)
        ),
        "c": "дж",
    }
)
_COMPILED = tuple((re.compile(pattern), written) for pattern, written in _CONTEXTS)
_SURE = frozenset("abçcdfıikmnoprsştuvzx")


def spell(word: str) -> str:
    """Return a guess at the Russian of an Azerbaijani word in lower case; other letters stay."""
    for pattern, written in _COMPILED:
        word = pattern.sub(written, word)
    return word.translate(_LETTERS)


def is_sure(word: str) -> bool:
    """Tell whether every letter has one Russian counterpart wherever it stands."""
    return _SURE.issuperset(word)
