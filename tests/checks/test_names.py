"""Checks of names ask where a text is free; elsewhere placeholders and entries speak."""

import pytest

from tests.mentions.newsroom import rules
from toolkit import registry
from toolkit.grammar.plain import language
from toolkit.model import Genre, Pair

WRONG = {
    "missing-name": ("Rights in Ganja", "Права"),
    "misspelt-name": ("Rights in Ganja", "Права в Гянже"),
    "untransliterated-name": ("Rights in Strasbourg", "Права в Strasbourg"),
    "forbidden-variant": ("To the Ombudsman", "Омбудсману"),
}


@pytest.mark.parametrize("name", WRONG)
@pytest.mark.parametrize("genre", Genre)
def test_names_are_looked_for_in_free_text(name, genre):
    conventions = (language(code).CONVENTIONS for code in ("en", "ru"))
    pair = Pair(*WRONG[name], "body", genre, *conventions, rules("en", "ru"))
    found = list(registry.plugin("checks", name).find_in_text(pair))
    foreign = {"missing-name", "misspelt-name"}
    assert bool(found) is (genre is Genre.FREE or (genre is Genre.FOREIGN and name in foreign))
