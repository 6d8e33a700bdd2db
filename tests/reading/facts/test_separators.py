"""Signs of figures that a translation keeps from its source, or loses."""

import pytest

from toolkit.grammar.plain import language
from toolkit.model import Genre, Pair
from toolkit.reading.facts.separators import kept_separators, lost_minus


def pair(source, target, codes=("en", "ru")):
    ours, theirs = (language(code).CONVENTIONS for code in codes)
    return Pair(source, target, "", Genre.FREE, ours, theirs)


@pytest.mark.parametrize(
    ("source", "target", "codes", "right"),
    [
        ("rose by 6.9 per cent", "6.9 faiz artıb", ("en", "az"), ["6,9"]),
        ("fell to 3.7%", "снизилась до 3.7 %", ("en", "ru"), ["3,7"]),
        ("7,2 faiz", "by 7,2%", ("az", "en"), ["7.2"]),
        ("2.5 million", "2.5 млн", ("en", "ru"), ["2,5"]),
        ("2.4 square metres", "2.4 kvadratmetr", ("en", "az"), ["2,4"]),
        # Blanks between thousands are no English sign.
        ("18 420 zəng", "18 420 calls", ("az", "en"), ["18,420"]),
        ("18 420 zəng", "18 420 звонков", ("az", "ru"), []),
        ("2021 300 nəfər", "in 2021 300 people", ("az", "en"), []),
        ("rose by 6.9 per cent", "6,9 faiz artıb", ("en", "az"), []),
        # A chapter, a version, a time, a date.
        ("section 3.7", "раздел 3.7", ("en", "ru"), []),
        ("at 10.30", "в 10.30", ("en", "ru"), []),
        ("on 3.05.2024, 7%", "3.05.2024, 7 %", ("en", "ru"), []),
        ("version 2.0.1 %", "версия 2.0.1 %", ("en", "ru"), []),
    ],
)
def test_the_decimal_sign_of_the_source(source, target, codes, right):
    assert [one.right for one in kept_separators(pair(source, target, codes))] == right


@pytest.mark.parametrize(
    ("source", "target", "lost"),
    [
        ("at -12 °C", "при 12 °C", ["-12"]),
        ("at \u22125%", "на 5 %", ["\u22125"]),
        ("at -12 °C", "при −12 °C", []),
        ("at -12 °C", "при минус 12 °C", []),
        ("at -12 °C", "при морозе в 12 °C", []),
        ("10-12 °C", "10–12 °C", []),
        ("room -1", "комната 1", []),
    ],
)
def test_a_minus_is_lost(source, target, lost):
    assert list(lost_minus(pair(source, target))) == lost
