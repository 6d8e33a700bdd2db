"""Sentences of two texts are put together by order, or by what they share."""

import pytest

from toolkit.reading.texts.alignment import aligned

CASES = {
    "in order": (
        "It rained. They left.",
        "Шёл дождь. Они ушли.",
        [("It rained.", "Шёл дождь."), ("They left.", "Они ушли.")],
    ),
    "two for one": (
        "The lift broke on 3 May; it was repaired on 4 June. Nobody was hurt.",
        "Лифт сломался 3 мая. Его починили 4 июня. Никто не пострадал.",
        [
            (
                "The lift broke on 3 May; it was repaired on 4 June.",
                "Лифт сломался 3 мая. Его починили 4 июня.",
            ),
            ("Nobody was hurt.", "Никто не пострадал."),
        ],
    ),
    "one for two": (
        "In 2020 there were 14 schools. There are 17 now. The mayor was pleased.",
        "В 2020 году школ было 14. Сейчас их 17, и мэр доволен.",
        [
            ("In 2020 there were 14 schools.", "В 2020 году школ было 14."),
            (
                "There are 17 now. The mayor was pleased.",
                "Сейчас их 17, и мэр доволен.",
            ),
        ],
    ),
}


@pytest.mark.parametrize(("source", "target", "pairs"), CASES.values(), ids=CASES)
def test_sentences_go_together(source, target, pairs):
    assert list(aligned(source, target)) == pairs


def test_a_text_that_lost_most_of_its_sentences_stays_whole():
    source, target = "One. Two. Three.", "Один, два, три."
    assert aligned(source, target) == ((source, target),)
