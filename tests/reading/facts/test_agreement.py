"""Agreement: a glance that never overlooks a difference which a full reading would find."""

import pytest

from tests.checks.corpora import PATHS, catalog
from tests.mentions.newsroom import sample
from toolkit.checking.pairs import conventions
from toolkit.outside import outside_units
from toolkit.reading.facts import differences
from toolkit.reading.facts.agreement import agree

EN, RU = conventions("en"), conventions("ru")


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("call 116 111, or 1,250", "звоните 116111 или 1250"),
        ("In 2024, 15 people came.", "В 2024 году пришли 15 человек."),
        ("Five lawyers on 3 May 2024", "Пять юристов 3 мая 2024 года"),
        ("From 3 May to 5 June 2024", "С 3 мая по 5 июня 2024 года"),
        ("At 15:30 in the 2025/26 year", "В 15:30 в 2025/26 году"),
        ("Dozens of letters, 14 answers", "Множество писем, 14 ответов"),
        ("One of the visitors", "Посетитель"),
        ("I saw one of 5 books", "Я видел одну из 5 книг"),
        ("12 towns on 15 June", "12 городов 15 июня"),
        ("The 3rd place of 20", "3 место из 20"),
        ("26 July 2014. The best 5 works", "26 июля 2014 года. Пять лучших работ"),
        ("At 3 p.m. and at 9:30 a.m. on 5 May", "5 мая в 15:00 и в 9:30"),
        ("from 0.68 to 0.75", "с 0,68 до 0,75"),
        ("The 30-year-old winner", "30-летний победитель"),
        ("Chapter III, article 5, X", "Глава III, статья 5, X"),
        ("1,250 calls, 4.7 of ten", "1250 звонков, 4,7 из 10"),
        ("12,000 copies, see https://site.az/q/2026-1.pdf", "12 000 экземпляров"),
        ("On Monday they may nominate two experts", "В понедельник вправе назвать 2 экспертов"),
    ],
)
def test_plain_facts_agree(source, target):
    assert agree(source, target, EN, RU)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("In 2024", "В 2025 году"),
        ("On 3 May", "3 июня"),
        ("From 3 May to 5 June", "С 5 мая по 3 июня"),
        ("1.25 points", "1,25 балла"),
        ("2 of them", "некоторые из них"),
        ("on Monday", "во вторник"),
        ("Twenty-one people", "Двадцать человек"),
        ("At 3 p.m.", "В 3 часа"),
        ("At 3 p.m.", "В 16:00"),
        ("At 14 p.m.", "В 14:00"),
        ("At 12.30", "В 12,30"),
        ("12 towns on June 15", "12 июня 15 городов"),
        ("3, 5 and 7 May, 9 towns", "3, 5 и 9 мая, 7 городов"),
        ("half past 10", "в половине 10"),
        ("two thirds", "две четверти"),
        ("the XX century, 20", "20"),
        ("the 1990s", "1990"),
        ("1990-е годы", "1990"),
        ("One lawyer", "Два юриста"),
        ("I saw 5 books", "Я видел 5 книг и две"),
        ("12 towns on 15 June", "15 городов 12 июня"),
        ("Chapter III", "Глава IV"),
    ],
)
def test_what_differs_or_may_be_read_otherwise_is_left_to_the_full_reading(source, target):
    assert not agree(source, target, EN, RU)


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_whoever_agrees_has_no_difference(path, monkeypatch):
    pairs = [
        (
            unit.message.msgid,
            unit.translation.msgstr,
            conventions(unit.source_locale),
            conventions(unit.locale),
        )
        for unit in outside_units(catalog(path), path, sample())
    ]
    agreed = [one for one in pairs if agree(*one)]
    assert agreed
    monkeypatch.setattr(differences, "agree", lambda *_: False)
    differences.differences.cache_clear()
    assert [one[0] for one in agreed if differences.differences(*one)] == []
