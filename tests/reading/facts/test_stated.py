"""What a text states: dates, times and numbers in three languages."""

import datetime as dt

import pytest

from toolkit.grammar.plain import language
from toolkit.reading.facts.amounts import currencies
from toolkit.reading.facts.figures import minutes, roman, values
from toolkit.reading.facts.stated import facts_of, has_facts

EN, RU, AZ = (language(code).CONVENTIONS for code in ("en", "ru", "az"))
BY_CODE = {"en": EN, "ru": RU, "az": AZ}


def stated(text, code):
    """Return all that a text may state."""
    return {reading for fact in facts_of(text, BY_CODE[code]).stated for reading in fact.readings}


@pytest.mark.parametrize(
    ("code", "text", "number"),
    [
        ("en", "12,450 appeals", 12450),
        ("en", "2,750.50 manats", 2750.5),
        ("en", "12.500 is a decimal", 12.5),
        ("en", "214,600 214,600 roubles", 214600),
        ("ru", "45 300 просмотров", 45300),
        ("ru", "12,000 человек", 12),
        ("ru", "350\u00a0000 350\u00a0000 долларов", 350000),
        ("ru", "21,4 тыс. обращений", 21400),
        ("az", "12 min şagird", 12000),
        ("az", "1 250 000 nəfər", 1250000),
        ("az", "12.450 müraciət", 12450),
        ("en", "$1.2 million", 1200000),
        ("en", "seventy-five people", 75),
        ("en", "one hundred and five", 105),
        ("en", "thirty thousand appeals", 30000),
        ("ru", "сто двадцать пять человек", 125),
        ("ru", "трёхдневный семинар", 3),
        ("ru", "двенадцатая встреча", 12),
        ("az", "on iki şagird", 12),
        ("az", "ikigünlük təlim", 2),
        ("az", "otuz beş il", 35),
        ("ru", "XXI век", 21),
        ("az", "IV rüb", 4),
        ("en", "20K subscribers", 20000),
        ("en", "the 1990s", 1990),
        ("ru", "90-е годы", 1990),
        ("en", "thirty-two thousand four hundred", 32400),
        ("en", "two and a half thousand letters", 2500),
        ("en", "2 to 3 million people", 2000000),
        ("ru", "тысяча двести человек", 1200),
        ("ru", "три с половиной миллиарда", 3500000000),
        ("ru", "10 миллионов 200 тысяч человек", 10200000),
        ("ru", "двадцатипятилетие школы", 25),
        ("ru", "девятиклассник", 9),
        ("az", "İki min iyirmi dördüncü il", 2024),
        ("az", "üç milyard yarımdır", 3500000000),
        ("az", "beşsəhifəlik məktub", 5),
        ("az", "üçüncü yer", 3),
        ("az", "qalan səkkizində", 8),
    ],
)
def test_a_number(code, text, number):
    assert ("n", number) in stated(text, code)


@pytest.mark.parametrize(
    ("code", "text", "time"),
    [
        ("en", "at 3 p.m.", "15:00"),
        ("en", "at 10.30 a.m.", "10:30"),
        ("en", "half past nine", "9:30"),
        ("en", "a quarter to six", "17:45"),
        ("en", "from 1 to 2 p.m.", "13:00"),
        ("en", "at noon", "12:00"),
        ("en", "12 noon", "12:00"),
        ("en", "at 9 o’clock", "21:00"),
        ("ru", "в 7 часов вечера", "19:00"),
        ("ru", "в 18.15", "18:15"),
        ("ru", "в половине девятого", "8:30"),
        ("ru", "до 24:00", "0:00"),
        ("ru", "без десяти пять", "4:50"),
        ("ru", "в десять минут шестого", "17:10"),
        ("ru", "в 15 ч 30 мин", "15:30"),
        ("ru", "в 15-30", "15:30"),
        ("en", "at ten to five", "4:50"),
        ("en", "at ten past five", "17:10"),
        ("en", "at seven-thirty", "19:30"),
        ("az", "altıya on dəqiqə işləmiş", "5:10"),
        ("az", "beşə on dəqiqə qalmış", "4:50"),
        ("az", "saat 14.30-dək", "14:30"),
        ("az", "axşam saat 7-də", "19:00"),
        ("az", "saat 09:00-dan", "9:00"),
    ],
)
def test_a_time(code, text, time):
    assert ("t", minutes(time)) in stated(text, code)


@pytest.mark.parametrize(
    ("code", "text", "days"),
    [
        ("en", "July 4, 2025", {(4, 7)}),
        ("en", "from 18 May to 18 June", {(18, 5), (18, 6)}),
        ("en", "the 3rd of February", {(3, 2)}),
        ("en", "May 21–23", {(21, 5), (23, 5)}),
        ("ru", "с 21 по 23 мая", {(21, 5), (23, 5)}),
        ("ru", "05.03.2025", {(5, 3)}),
        ("az", "mayın 18-dən iyunun 1-dək", {(18, 5), (1, 6)}),
        ("az", "iyunun 10–12-də", {(10, 6), (12, 6)}),
        ("az", "5 və 12 noyabr", {(5, 11), (12, 11)}),
        ("en", "2025-03-05", {(5, 3)}),
    ],
)
def test_the_days_of_a_month(code, text, days):
    assert set(facts_of(text, BY_CODE[code]).days) == days


@pytest.mark.parametrize("code", BY_CODE)
@pytest.mark.parametrize("style", ["long", "month", "short"])
def test_every_date_the_toolkit_writes_is_read(code, style):
    for number in range(365):
        date = dt.date(2026, 1, 1) + dt.timedelta(number)
        text = language(code).format_date(date, style)
        assert facts_of(text, BY_CODE[code]).days == ((date.day, date.month),), text


@pytest.mark.parametrize(
    ("code", "text", "day"),
    [
        ("en", "on Wednesdays", 2),
        ("ru", "в воскресенье", 6),
        ("az", "bazar ertəsi", 0),
        ("az", "çərşənbə axşamı", 1),
        ("az", "çərşənbə günü", 2),
        ("az", "cümə axşamı", 3),
        ("az", "cümə", 4),
    ],
)
def test_a_weekday(code, text, day):
    found = {reading for reading in stated(text, code) if reading[0] == "w"}
    assert found == {("w", day)}


def test_words_that_are_a_month_or_a_weekday_only_sometimes():
    for code, text in (("en", "Citizens may apply."), ("ru", "в среду обитания")):
        facts = facts_of(text, BY_CODE[code]).stated
        assert not any(fact.certain for fact in facts)
    (fact,) = facts_of("until the end of May", EN).stated
    assert fact.certain


def test_parts_of_names_and_addresses_are_no_numbers():
    facts = facts_of("COVID-19, COP29 and https://example.org/12", EN).stated
    assert not any(fact.certain for fact in facts)


def test_most_texts_state_nothing():
    assert not has_facts("The Commissioner thanked the first of them; one may ask.", EN)
    assert not has_facts("Bir şəxs gəlib.", AZ)
    assert has_facts("Beş şəxs gəlib.", AZ)


def test_a_figure_of_three_parts_is_no_number():
    assert values("1.2.3", EN) == frozenset()
    assert stated("version 1.2.3", "en") == {("v", 123.0)}


def test_a_clock_that_is_none():
    assert minutes("25:00") is None
    assert stated("77:99", "en") == {("n", 77.0), ("n", 99.0)}


@pytest.mark.parametrize(
    ("text", "value"), [("XIV", 14), ("XXXIX", 39), ("IIII", None), ("VX", None), ("X", 10)]
)
def test_roman_numerals(text, value):
    assert roman(text) == value


def test_currencies():
    assert set(currencies("$5, €6 and 7 manats", EN)) == {"USD", "EUR", "AZN"}
    assert set(currencies("Avropa Şurası 5 avro", AZ)) == {"EUR"}
    assert currencies("nothing", EN) == {}
