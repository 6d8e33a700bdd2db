"""Numbers in the cells of a table, as people of each language type them."""

from decimal import Decimal

import pytest

from toolkit.records.amounts import read_amount


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("42685", "en", "42685"),
        ("42,685", "en", "42685"),
        ("42 685", "ru", "42685"),
        ("42\u00a0685", "az", "42685"),
        ("12.5", "en", "12.5"),
        ("12,5", "az", "12.5"),
        ("12.5", "ru", "12.5"),
        ("-3", "en", "-3"),
        ("\u22123", "ru", "-3"),
        ("96.5%", "en", "96.5"),
        ("96,5 %", "ru", "96.5"),
    ],
)
def test_a_number(text, language, value):
    amount = read_amount(text, language)
    assert amount.value == Decimal(value)
    assert amount.percent == text.endswith("%")


@pytest.mark.parametrize("text", ["Guba", "12 regions", "1,2,3", "", "1.2.3", "٣", "4-5", "№ 3"])
def test_words(text):
    for language in ("az", "en", "ru"):
        assert read_amount(text, language) is None


def test_a_short_whole_number_stays_as_it_was_typed_it_may_be_a_year():
    assert read_amount("2026", "en").is_short
    assert not read_amount("2,026", "en").is_short
    assert not read_amount("12500", "en").is_short
