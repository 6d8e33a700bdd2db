"""Persons left in the source's letters, and those that may stay in them."""

import pytest

from tests.mentions.newsroom import rules
from toolkit.model import Severity


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("Patrick O’Malley came.", "Приехал Patrick O’Malley.", True),
        ("Patrick O’Malley came.", "Приехал Патрик О’Мэлли.", False),
        ("The firm L’Oréal came.", "Приехала фирма L’Oréal.", False),
    ],
)
def test_a_name_with_an_apostrophe_is_a_name(source, target, expected):
    assert bool(rules("en", "ru").untransliterated(source, target)) is expected


def test_a_q_in_english_is_what_bearers_of_a_name_write():
    made = rules("az", "en")
    (aqil,) = made.untransliterated("Aqil Məmmədzadə gəlib.", "Aqil Mammadzada came.")
    (cavid,) = made.untransliterated("Cavid Məmmədzadə gəlib.", "Cavid Mammadzada came.")
    assert (aqil.severity, cavid.severity) == (Severity.NOTE, None)


def test_a_name_told_by_a_number_is_there_whatever_it_is_called():
    (found,) = rules("en", "ru").missing("Call Center 916 opened", "Открыта линия 916")
    assert found.severity is Severity.NOTE
