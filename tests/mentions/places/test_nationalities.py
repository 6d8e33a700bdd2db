"""Nations that a translation takes for others."""

import pytest

from toolkit.mentions.places.nationalities import swapped_nations


def swapped(source, target, *languages):
    found = swapped_nations(source, target, languages)
    return [target[one.start : one.end] for one in found]


@pytest.mark.parametrize(
    ("source", "target", "languages", "words"),
    [
        ("Polish experts came.", "Приехали чешские эксперты.", ("en", "ru"), ["чешские"]),
        ("Polish experts came.", "Приехали эксперты из Польши.", ("en", "ru"), []),
        ("Gürcüstanlı həkimlər gəlib.", "Armenian doctors came.", ("az", "en"), ["Armenian"]),
        # A word in small letters is no nation in English.
        ("Türk həkimlər döşəməni silib.", "The doctors had to polish it.", ("az", "en"), []),
        # One is named beside the others.
        ("Swiss experts came.", "Из Баку во Францию приехали швейцарцы.", ("en", "ru"), []),
        # No table has the words of the language.
        ("Les experts polonais", "Чешские эксперты", ("fr", "ru"), []),
    ],
)
def test_the_nation_that_stands_for_another(source, target, languages, words):
    assert swapped(source, target, *languages) == words
