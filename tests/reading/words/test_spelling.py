"""Misspelt words of a text, as far as they are no names."""

from __future__ import annotations

import pytest

from toolkit.checking.pairs import conventions
from toolkit.model import Genre, Pair
from toolkit.reading.words.spelling import misspellings


def _pair(text, code, source="Gunel said so."):
    return Pair(source, text, "body", Genre.FREE, conventions("en"), conventions(code))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hər muraciet vacibdir.", [("muraciet", "müraciət")]),
        ("Huquqi yardım göstərilir.", [("Huquqi", "hüquqi")]),
        ("Yeni Mehkeme binası açılıb.", [("Mehkeme", "məhkəmə")]),
        ("Müraciət edib. Tehsil vacibdir.", [("Tehsil", "təhsil")]),
        ("Əlaqələndirici şəxs: Günel Abbasova", []),
        ("Günel belə deyib.", []),
        ("Sehid ailələri dəstək alıb.", [("Sehid", "şəhid")]),
        ("Tədbirdə Sulhu Eliyev olub.", []),
        ("muraciet@ombudsman.az, muraciet.az", []),
        ("Hər müraciət vacibdir.", []),
    ],
)
def test_misspelt_words_are_told_from_names_and_addresses(text, found):
    names = misspellings(_pair(text, "az"))
    assert [(one.word, one.right) for one in names] == found
    assert all(text[one.start : one.end] == one.word for one in names)


def test_a_language_that_has_no_list_has_no_misspelt_words():
    assert misspellings(_pair("Hər muraciet vacibdir.", "en")) == ()
