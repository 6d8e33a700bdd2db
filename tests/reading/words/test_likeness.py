"""Names of two alphabets that sound alike."""

import pytest

from toolkit.reading.words.likeness import has_likeness


@pytest.mark.parametrize(
    ("name", "text", "is_like"),
    [
        ("Локомотив", "the match between Lokomotiv and Dynamo", True),
        ("Кресты", "the Kresty detention centre", True),
        ("Нефтчи", "Neftchi won", True),
        ("Xocalı", "the Khojaly memorial", True),
        ("Hilton Bakı", "at the Hilton Baku hotel", True),
        ("Мои права", "winners of the My Rights contest", False),
        ("Кресты", "the kresty of a song", False),
        ("Аэ", "the A group", False),
        ("", "the A group", False),
    ],
)
def test_likeness(name, text, is_like):
    assert has_likeness(name, text) is is_like
