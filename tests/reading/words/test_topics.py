"""Topics: what the words of a text are about, told by one look."""

import pytest

from toolkit.checking.pairs import conventions
from toolkit.reading.words.topics import topics


@pytest.mark.parametrize(
    ("code", "text", "about"),
    [
        ("en", "The text was published.", set()),
        ("en", "It was published in March.", {"month"}),
        ("en", "It was published in December.", {"month", "fact"}),
        ("en", "In May we may go.", {"month", "rival"}),
        ("en", "It came first.", {"numeral", "rival"}),
        ("en", "Five came on Monday.", {"numeral", "weekday", "fact"}),
        ("en", "Half of the people", {"hint", "part", "rival"}),
        ("en", "A dozen kings", {"hint"}),
        ("en", "A sum in dollars", {"money"}),
        ("en", "The plaintiff left.", {"rival"}),
        ("ru", "Сто процентов", {"numeral", "fact", "percent", "rival"}),
        ("az", "On faiz", {"numeral", "fact", "percent", "rival"}),
    ],
)
def test_topics_of_a_text(code, text, about):
    assert topics(text, conventions(code)) == about


def test_a_neighbours_word():
    assert "neighbour" in topics("Уповноважений зустрівся з учасниками", conventions("ru"))


def test_nobody_has_described_the_language():
    assert topics("ხუთი ადამიანი", conventions("ka")) == set()
