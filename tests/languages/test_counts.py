"""A number with what it counts, in each language."""

from decimal import Decimal

import pytest

from toolkit.languages import az, en, ru
from toolkit.model import Approximation, Phrase

OVER, ABOUT, NEARLY = Approximation.OVER, Approximation.ABOUT, Approximation.NEARLY


@pytest.mark.parametrize(
    ("value", "noun", "form"),
    [
        (1, "обращение", "1 обращение"),
        (2, "письменное обращение", "2 письменных обращения"),
        (3, "жалоба", "3 жалобы"),
        (5, "обращение", "5 обращений"),
        (11, "письменный вопрос", "11 письменных вопросов"),
        (21, "человек", "21 человек"),
        (22, "год", "22 года"),
        (25, "год", "25 лет"),
        (100, "человек", "100 человек"),
        (42685, "обращение", "42 685 обращений"),
        (Decimal("12.5"), "процент", "12,5 процента"),
    ],
)
def test_russian(value, noun, form):
    counted = ru.count(Decimal(value), Phrase(noun), frozenset(), None)
    assert counted.text.replace("\u00a0", " ") == form


@pytest.mark.parametrize(
    ("about", "form"),
    [(OVER, "более 9000 человек"), (ABOUT, "около 9000 человек"), (NEARLY, "почти 9000 человек")],
)
def test_russian_approximations(about, form):
    assert ru.count(Decimal(9000), Phrase("человек"), frozenset(), about).text == form


def test_russian_cases_of_a_count():
    for case, form in (("dative", "5 обращениям"), ("instrumental", "2 обращениями")):
        value = Decimal(form[0])
        assert ru.count(value, Phrase("обращение"), frozenset({case}), None).text == form


@pytest.mark.parametrize(
    ("about", "form"),
    [
        (None, "9000 şəxs"),
        (OVER, "9000-dən çox şəxs"),
        (NEARLY, "9000-ə yaxın şəxs"),
        (ABOUT, "təxminən 9000 şəxs"),
    ],
)
def test_azerbaijani_nouns_stay_singular(about, form):
    assert az.count(Decimal(9000), Phrase("şəxs"), frozenset(), about).text == form


def test_an_azerbaijani_case_stands_on_the_noun():
    form = az.count(Decimal(25), Phrase("müraciət"), frozenset({"genitive"}), None)
    assert form.text == "25 müraciətin"


@pytest.mark.parametrize(
    ("value", "noun", "about", "form"),
    [
        (1, "appeal", None, "1 appeal"),
        (2, "child", None, "2 children"),
        (42685, "appeal", None, "42,685 appeals"),
        (9000, "person", OVER, "over 9,000 people"),
        (Decimal("12.5"), "hour", ABOUT, "about 12.5 hours"),
    ],
)
def test_english(value, noun, about, form):
    assert en.count(Decimal(value), Phrase(noun), frozenset(), about).text == form
