"""The same amount in other units answers a number; another amount does not."""

import pytest

from toolkit.grammar.plain import language
from toolkit.reading.facts.differences import differences

BY_CODE = {code: language(code).CONVENTIONS for code in ("en", "ru", "az")}
SAME = [
    ("en", "ru", "The exhibition is open for two weeks.", "Выставка открыта 14 дней."),
    ("en", "ru", "Within 14 days a reply is sent.", "Ответ дают в двухнедельный срок."),
    ("en", "az", "Within 30 days a reply is sent.", "Bir ay müddətində cavab verilir."),
    ("en", "ru", "He was held for 48 hours.", "Его удерживали двое суток."),
    ("en", "ru", "The contract is for 18 months.", "Договор заключён на полтора года."),
    ("en", "az", "The exam lasts 90 minutes.", "İmtahan saat yarım davam edir."),
    ("en", "ru", "The road took 45 minutes.", "Дорога заняла три четверти часа."),
    ("en", "az", "For a quarter of a century", "25 il ərzində"),
    ("en", "az", "Over the past two decades", "Son 20 ildə"),
    ("en", "ru", "Two dozen schools were visited.", "Посетили 24 школы."),
    ("en", "ru", "It is 1.5 km away.", "До него 1500 метров."),
    ("az", "en", "2 saat 30 dəqiqə çəkib.", "It took two and a half hours."),
    ("en", "az", "It took 150 minutes.", "2 saat 30 dəqiqə çəkib."),
    ("az", "en", "10 il 6 ay həbs", "ten and a half years in prison"),
    ("en", "ru", "He paid 3 manats 50 gapiks.", "Он заплатил 3,5 маната."),
]
OTHER = [
    ("en", "az", "It took 150 minutes.", "2 saat 40 dəqiqə çəkib."),
    ("en", "ru", "Within 14 days a reply is sent.", "Ответ дают в трёхнедельный срок."),
    ("en", "ru", "The exam lasts 90 minutes.", "Экзамен длится два часа."),
    ("en", "ru", "The contract is for 24 months.", "Договор заключён на три года."),
    ("en", "ru", "Two dozen schools were visited.", "Посетили 20 школ."),
    ("en", "az", "In the first quarter of 2025", "2025-ci ilin üçüncü rübündə"),
]


@pytest.mark.parametrize(("source_code", "code", "source", "target"), SAME)
def test_other_units_say_the_same(source_code, code, source, target):
    assert differences(source, target, BY_CODE[source_code], BY_CODE[code]) == ()


@pytest.mark.parametrize(("source_code", "code", "source", "target"), OTHER)
def test_another_amount_is_found(source_code, code, source, target):
    assert differences(source, target, BY_CODE[source_code], BY_CODE[code])
