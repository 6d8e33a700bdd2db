"""Azerbaijani words typed with wrong letters: which word they stand for."""

from __future__ import annotations

import pytest

from toolkit.languages._az.lists import places, stems
from toolkit.languages._az.sounds import lower
from toolkit.languages._az.spelling import respelt


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("muraciet", "müraciət"),
        ("muracietlerin", "müraciətlərin"),
        ("bildırib", "bildirib"),
        ("olunmusdur", "olunmuşdur"),
        ("pensiyacılar", "pensiyaçılar"),
        ("usagı", "uşağı"),
        ("komeyi", "köməyi"),
        ("hüquqlari", "hüquqları"),
        ("rayonlərdə", "rayonlarda"),
        ("işleyerken", "işləyərkən"),
        ("gününedek", "gününədək"),
    ],
)
def test_a_wrong_letter_is_told_by_the_stem_and_by_harmony(written, right):
    assert respelt(written) == right


@pytest.mark.parametrize(
    "word",
    [
        "müraciət",
        "qanuni",
        "qanunu",
        "hüquqi",
        "həyətdə",
        "heyətdə",
        "pəncərəciyi",
        "hökumətlərarası",
        "olmusunuz",
        "etibarən",
        "sonunadək",
        "üçüncü",
        "zəngilanda",
        "otlaq",
        "pomidor",
        "x",
        "",
    ],
)
def test_right_words_and_unknown_ones_stay(word):
    assert respelt(word) == ""


def test_every_stem_and_place_is_right_itself():
    assert [one for one in stems() if respelt(one)] == []
    assert [one for one in map(lower, places()) if " " not in one and respelt(one)] == []
