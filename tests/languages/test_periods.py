"""When something takes place, in each language, bare and as an adverbial."""

import datetime as dt

import pytest

from toolkit.languages import az, en, ru
from toolkit.model import Period

LANGUAGES = {"az": az, "en": en, "ru": ru}


def day(text):
    return dt.date.fromisoformat(text)


DAY = Period(day("2026-11-07"), day("2026-11-07"))
TWO_DAYS = Period(day("2026-11-07"), day("2026-11-08"))
DAYS = Period(day("2026-11-02"), day("2026-11-12"))
MONTHS = Period(day("2026-06-30"), day("2026-07-02"))
YEARS = Period(day("2026-12-30"), day("2027-01-02"))
NIGHT = Period(day("2026-11-19"), night=True)
NIGHT_OF_MONTHS = Period(day("2026-11-30"), night=True)
OPEN = Period(day("2026-11-02"), is_open=True)
TIME = Period(day("2026-11-07"), day("2026-11-07"), dt.time(15))
TIMES = Period(day("2026-11-07"), day("2026-11-07"), dt.time(9, 30), dt.time(12))


@pytest.mark.parametrize(
    ("period", "forms"),
    [
        (DAY, ("noyabrın 7-də", "on 7 November", "7 ноября")),
        (TWO_DAYS, ("noyabrın 7-8-də", "on 7 and 8 November", "7–8 ноября")),
        (DAYS, ("noyabrın 2-dən 12-dək", "from 2 to 12 November", "2–12 ноября")),
        (MONTHS, ("iyunun 30-dan iyulun 2-dək", "from 30 June to 2 July", "с 30 июня по 2 июля")),
        (
            YEARS,
            (
                "2026-cı il dekabrın 30-dan 2027-ci il yanvarın 2-dək",
                "from 30 December 2026 to 2 January 2027",
                "с 30 декабря 2026 года по 2 января 2027 года",
            ),
        ),
        (
            NIGHT,
            (
                "noyabrın 19-dan 20-nə keçən gecə",
                "on the night of 19–20 November",
                "в ночь с 19 на 20 ноября",
            ),
        ),
        (
            NIGHT_OF_MONTHS,
            (
                "noyabrın 30-dan dekabrın 1-nə keçən gecə",
                "on the night of 30 November to 1 December",
                "в ночь с 30 ноября на 1 декабря",
            ),
        ),
        (OPEN, ("noyabrın 2-dən", "from 2 November", "со 2 ноября")),
        (TIME, ("noyabrın 7-də saat 15:00-da", "on 7 November at 3 p.m.", "7 ноября в 15:00")),
        (
            TIMES,
            (
                "noyabrın 7-də saat 09:30-dan 12:00-dək",
                "on 7 November from 9.30 a.m. to noon",
                "7 ноября с 09:30 до 12:00",
            ),
        ),
    ],
)
def test_adverbial(period, forms):
    for language, form in zip(LANGUAGES.values(), forms, strict=True):
        text = language.format_period(period, "adverbial", with_year=False)
        assert text.replace("\u00a0", " ") == form


@pytest.mark.parametrize(
    ("period", "forms"),
    [
        (TWO_DAYS, ("7-8 noyabr 2026-cı il", "7–8 November 2026", "7–8 ноября 2026 года")),
        (
            MONTHS,
            (
                "30 iyun – 2 iyul 2026-cı il",
                "30 June – 2 July 2026",
                "30 июня – 2 июля 2026 года",
            ),
        ),
        (
            YEARS,
            (
                "30 dekabr 2026-cı il – 2 yanvar 2027-ci il",
                "30 December 2026 – 2 January 2027",
                "30 декабря 2026 года – 2 января 2027 года",
            ),
        ),
        (OPEN, ("2 noyabr 2026-cı il", "2 November 2026", "2 ноября 2026 года")),
    ],
)
def test_bare(period, forms):
    for language, form in zip(LANGUAGES.values(), forms, strict=True):
        text = language.format_period(period, "long", with_year=True)
        assert text.replace("\u00a0", " ") == form


@pytest.mark.parametrize(
    ("period", "forms"),
    [
        (DAY, ("2026-cı il noyabrın 7-dək", "until 7 November 2026", "до 7 ноября 2026 года")),
        (
            TIME,
            (
                "2026-cı il noyabrın 7-si saat 15:00-dək",
                "until 3 p.m. on 7 November 2026",
                "до 15:00 7 ноября 2026 года",
            ),
        ),
    ],
)
def test_a_deadline(period, forms):
    for language, form in zip(LANGUAGES.values(), forms, strict=True):
        text = language.format_period(period, "until", with_year=True)
        assert text.replace("\u00a0", " ") == form


def test_the_time_alone():
    for language, form in zip(
        LANGUAGES.values(), ("saat 15:00-da", "at 3 p.m.", "в 15:00"), strict=True
    ):
        assert language.format_period(TIME, "time", with_year=True).replace("\u00a0", " ") == form
        assert language.format_period(DAY, "time", with_year=True) == ""


@pytest.mark.parametrize(
    ("period", "forms"),
    [
        (DAY, ("şənbə", "Saturday", "суббота")),
        (TWO_DAYS, ("şənbə – bazar", "Saturday – Sunday", "суббота – воскресенье")),
        (MONTHS, ("çərşənbə axşamı – cümə axşamı", "Tuesday – Thursday", "вторник – четверг")),
        (NIGHT, ("cümə axşamı", "Thursday", "четверг")),
        (OPEN, ("bazar ertəsi", "Monday", "понедельник")),
    ],
)
def test_days_of_the_week(period, forms):
    for language, form in zip(LANGUAGES.values(), forms, strict=True):
        assert language.format_period(period, "weekday", with_year=False) == form


def test_every_day_of_the_week_has_the_name_of_cldr():
    from babel import Locale

    week = [day("2026-11-02") + dt.timedelta(days=number) for number in range(7)]
    for code, language in LANGUAGES.items():
        names = Locale.parse(code).days["format"]["wide"]
        said = [language.format_date(date, "weekday") for date in week]
        # CLDR writes the Azerbaijani ones with a capital, which a sentence does not.
        assert [one.lower() for one in said] == [names[number].lower() for number in range(7)]
