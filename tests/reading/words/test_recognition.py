"""The language of a text is told by its words."""

import pytest

from toolkit.checking.pairs import conventions
from toolkit.reading.words.recognition import recognise

ALL = tuple(map(conventions, ("az", "en", "ru")))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The family was moved to a new flat.", "en"),
        ("Ailə yeni mənzilə köçürülüb.", "az"),
        ("Семья переехала в новую квартиру.", "ru"),
        ("Müvəkkil “ASAN xidmət” mərkəzində vətəndaşları qəbul edib.", "az"),
        ("UNICEF", None),
        ("", None),
    ],
)
def test_a_text_is_recognised(text, code):
    found = recognise(text, ALL)
    assert (found.code if found else None) == code
