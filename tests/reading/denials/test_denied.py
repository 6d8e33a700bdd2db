"""What a sentence denies is told without trying every phrase at every letter."""

import re

import pytest

from tests.checks.corpora import texts
from toolkit.checking.pairs import conventions
from toolkit.reading.denials.denied import read_denied


@pytest.mark.parametrize("code", ["az", "en", "ru"])
def test_a_phrase_that_denies_nothing_begins_where_a_word_does(code):
    phrase = re.compile("|".join(conventions(code).undenied.values()), re.IGNORECASE)
    begun = [(text, found) for text in texts(code) for found in phrase.finditer(text)]
    assert begun
    assert [
        found[0] for text, found in begun if not re.compile(r"\b(?=\w)").match(text, found.start())
    ] == []


@pytest.mark.parametrize(
    ("code", "text", "clear", "spared"),
    [
        ("en", "It was not only heard", (), {"only": 1}),
        ("en", "It was not heard, whether or not", ("not",), {"even": 1}),
        ("ru", "Приём не прошёл, тем не менее", ("не",), {"even": 1}),
        ("ru", "Пока не прошёл", ("не",), {}),
        ("az", "Heç də gəlmədi", ("gəlmədi",), {"phrase": 1}),
    ],
)
def test_what_is_denied(code, text, clear, spared):
    found = read_denied(text, conventions(code))
    assert (found.clear, {kind: count for kind, count in found.spared.items() if count}) == (
        clear,
        spared,
    )


@pytest.mark.parametrize(
    ("text", "is_broken"),
    [
        ("При пожаре никто пострадал.", True),
        ("При пожаре никто не пострадал.", False),
        ("Дом не достроен, но ничего сделали.", True),
        ("Никто, сказала она, не виноват.", False),
        ("Никто из отдела не пришёл.", False),
        ("Против — никого.", False),
    ],
)
def test_nobody_with_a_verb_needs_another_negation_in_russian(text, is_broken):
    assert read_denied(text, conventions("ru")).is_broken is is_broken
