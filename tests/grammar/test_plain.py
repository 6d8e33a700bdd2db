"""A language without a module keeps every word and takes dates and numbers from CLDR."""

import datetime as dt

import pytest

from toolkit.grammar.plain import PlainLanguage, language
from toolkit.model import Form, Gender, Number, Origin, Phrase

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
    [("long", "2. Juli 2020"), ("short", "02.07.20"), ("month", "2. Juli"), ("year", "2020")],
)
def test_dates(style, text):
    assert GERMAN.format_date(DAY, style) == text


def test_numbers():
    assert GERMAN.format_number(42685) == "42.685"
