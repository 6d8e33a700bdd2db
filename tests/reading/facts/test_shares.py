"""Shares in other words: per cent, fractions, one in five, how many times."""

import pytest

from toolkit.grammar.plain import language
from toolkit.reading.facts.differences import differences

BY_CODE = {code: language(code).CONVENTIONS for code in ("en", "ru", "az")}
SAME = [
    ("en", "ru", "One in five households has gas.", "Газ есть у 20 % семей."),
    ("en", "az", "20 per cent of households", "Hər beşinci ailə"),
    ("en", "ru", "Nine out of ten applicants", "90 процентов заявителей"),
    ("az", "ru", "Hər üç uşaqdan biri", "Треть детей"),
    ("en", "ru", "Three quarters of applicants", "75 % заявителей"),
    ("en", "ru", "Every second pupil", "50 % учеников"),
    ("en", "ru", "The number rose by 50 per cent.", "Число выросло в полтора раза."),
    ("en", "ru", "The number rose by 100 per cent.", "Число удвоилось."),
    ("en", "ru", "Almost 33 % of them", "Почти треть из них"),
    ("en", "ru", "They reached the semi-final.", "Они вышли в 1/2 финала."),
]
OTHER = [
    ("en", "ru", "One in five households has gas.", "Газ есть у 25 % семей."),
    ("en", "ru", "It was 12.9 per cent more, one in eight.", "Рост 12,5 %, каждый восьмой."),
    ("en", "ru", "The number rose by 50 per cent.", "Число выросло вдвое."),
    ("en", "ru", "Two thirds of them", "Треть из них"),
]


@pytest.mark.parametrize(("source_code", "code", "source", "target"), SAME)
def test_the_same_share(source_code, code, source, target):
    assert differences(source, target, BY_CODE[source_code], BY_CODE[code]) == ()


@pytest.mark.parametrize(("source_code", "code", "source", "target"), OTHER)
def test_another_share(source_code, code, source, target):
    assert differences(source, target, BY_CODE[source_code], BY_CODE[code])


def test_of_a_table_no_number_is_a_share():
    numbers = ", ".join(map(str, range(3, 20)))
    assert differences(f"20 % of {numbers}", numbers, BY_CODE["en"], BY_CODE["en"])
