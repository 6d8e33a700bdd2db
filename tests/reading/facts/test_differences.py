"""Facts that differ between a text and its translation."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.grammar.plain import language
from toolkit.reading.facts.differences import differences

EN, RU, AZ = (language(code).CONVENTIONS for code in ("en", "ru", "az"))


@pytest.mark.parametrize(
    ("source", "target", "said"),
    [
        ("On 7 June 2024", "7 июля 2024 года", [("date", "June", "июля", True)]),
        ("starts at 3 p.m.", "начнётся в 13:00", [("time", "3", "13:00", True)]),
        ("four members", "пять членов", [("number", "four", "пять", False)]),
        (
            "two thirds of them",
            "одна треть из них",
            [("number", "two thirds", "одна треть", False)],
        ),
        ("in 12 cities", "в городах", [("number", "12", "", False)]),
        ("in cities", "в 12 городах", [("number", "", "12", False)]),
        ("3 May and 5 June", "5 мая и 3 июня", [("date", "", "", True)]),
        ("3 May and 5 June", "3 мая и 5 июня", []),
        ("72 hours", "трое суток", []),
        # A number that the text has twice hides none that stands in its place.
        (
            "third reading, three votes",
            "второе чтение, три голоса",
            [("number", "third", "второе", False)],
        ),
        ("Twice as many", "Втрое больше", [("number", "Twice", "Втрое", False)]),
        ("a decade ago", "столетие назад", [("number", "decade", "столетие", False)]),
        (
            "more than a million mines",
            "более миллиарда мин",
            [("number", "million", "миллиарда", False)],
        ),
        ("dozens of letters", "десятки писем", []),
        ("8 March", "Women’s Day", [("date", "8", "", False), ("date", "March", "", False)]),
    ],
)
def test_what_differs(source, target, said):
    found = differences(source, target, EN, RU)
    assert [(one.kind, one.was, one.now, one.certain) for one in found] == said


def test_the_place_is_in_the_translation():
    target = "Это было 8 июня."
    (one,) = differences("It was on 7 June.", target, EN, RU)
    assert target[one.start : one.end] == "8"


def test_a_feast_known_by_its_day():
    assert differences("Women’s Day", "8 Марта", EN, RU) == ()


def test_nothing_is_said_of_a_language_nobody_described():
    assert differences("7 June", "8 juin", EN, language("fr").CONVENTIONS) == ()


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_text_can_be_compared(source, target):
    assert isinstance(differences(source, target, EN, AZ), tuple)


@given(st.text("0123456789.,: -–pmXV%тыс", max_size=40))
def test_any_figures_can_be_compared(text):
    assert differences(text, text, RU, RU) == ()
