"""A language without a module keeps every word and takes dates and numbers from CLDR."""

import datetime as dt
from decimal import Decimal

import pytest

from toolkit.grammar.plain import PlainLanguage, language
from toolkit.model import Form, Gender, Number, Origin, Period, Phrase

DAY = dt.date(2020, 7, 2)
NAME = "Nino Lomjaria"
GERMAN = language("de")


def test_a_language_with_a_module_is_its_module():
    assert language("az").__name__ == "toolkit.languages.az"


def test_a_language_without_a_module_works():
    assert isinstance(language("ka"), PlainLanguage)
    assert language("ka").CODE == "ka"


def test_words_stay_as_they_were_written():
    phrase = Phrase("Menschenrechte")
    reason = "no inflection for de"
    for features in (set(), {"nominative"}):
        assert GERMAN.inflect(phrase, frozenset(features)) == Form(phrase.text, Origin.RULE, reason)


def test_a_case_it_does_not_have_is_a_guess():
    assert GERMAN.inflect(Phrase("Guba"), frozenset({"genitive"})).origin is Origin.GUESS


def test_agreement_is_what_is_known():
    assert GERMAN.agreement_of(Phrase("a")) == (None, Number.SINGULAR)
    known = Phrase("a", gender=Gender.FEMININE, number=Number.PLURAL)
    assert GERMAN.agreement_of(known) == (Gender.FEMININE, Number.PLURAL)


def test_names_and_texts():
    assert GERMAN.with_role("Ombudsfrau", NAME) == "Ombudsfrau Nino Lomjaria"
    assert GERMAN.initials(NAME) == NAME
    assert GERMAN.surname(NAME) == "Lomjaria"
    assert GERMAN.quote("a") == "“a”"
    assert GERMAN.typeset('"a" - b') == '"a" - b'
    assert GERMAN.capitalise("über uns") == "Über uns"
    assert GERMAN.capitalise("") == ""


@pytest.mark.parametrize(
    ("code", "text"),
    [("de", "a, b und c"), ("uk", "a, b і c"), ("ka", "a, b და c"), ("tr", "a, b ve c")],
)
def test_lists_are_joined_as_the_language_does(code, text):
    assert language(code).join(("a", "b", "c")) == text


@pytest.mark.parametrize(
    ("style", "text"),
    [
        ("weekday", "Donnerstag"),
        ("long", "2. Juli 2020"),
        ("short", "02.07.20"),
        ("month", "2. Juli"),
        ("year", "2020"),
    ],
)
def test_dates(style, text):
    assert GERMAN.format_date(DAY, style) == text


def test_numbers():
    assert GERMAN.format_number(42685) == "42.685"
    assert GERMAN.format_number(Decimal("2.5")) == "2,5"


@pytest.mark.parametrize(
    ("period", "style", "text"),
    [
        (Period(DAY), "long", "2. Juli 2020"),
        (Period(DAY, dt.date(2020, 7, 4)), "adverbial", "2. Juli 2020 – 4. Juli 2020"),
        (Period(DAY, starts=dt.time(15), ends=dt.time(16, 30)), "time", "15:00–16:30"),
        (Period(DAY, starts=dt.time(15)), "until", "2. Juli 2020, 15:00"),
        (Period(DAY, dt.date(2020, 7, 4)), "weekday", "Donnerstag – Samstag"),
    ],
)
def test_periods_are_days_and_times_without_words(period, style, text):
    assert GERMAN.format_period(period, style, with_year=True) == text


@pytest.mark.parametrize("code", ["xx", "qqq", "no-such-code"])
def test_a_language_cldr_does_not_know_works_all_the_same(code):
    unknown = language(code)
    assert unknown.join(("a", "b", "c")) == "a, b, c"
    assert unknown.join(()) == ""
    assert unknown.format_date(DAY, "long") == unknown.format_date(DAY, "short") == "2020-07-02"
    assert unknown.format_date(DAY, "weekday") == "2020-07-02"
    assert unknown.format_date(DAY, "month") == "07-02"
    assert unknown.format_date(DAY, "year") == "2020"
    assert unknown.format_number(42685) == "42685"
    assert unknown.inflect(Phrase("Guba"), frozenset()).text == "Guba"


@pytest.mark.parametrize(
    ("code", "text", "capital"),
    [
        ("tr", "insan hakları", "İnsan hakları"),
        ("tr", "ışık", "Işık"),
        ("de", "immer", "Immer"),
    ],
)
def test_the_first_letter_is_cast_as_the_language_does(code, text, capital):
    assert language(code).capitalise(text) == capital


def test_azerbaijani_without_its_module_keeps_the_dot():
    assert PlainLanguage("az").capitalise("insan") == "İnsan"
