"""Sentences of a source that nothing in the translation stands for."""

import pytest

from toolkit.checking.pairs import conventions
from toolkit.model import Genre, Pair
from toolkit.reading.texts.losses import lost_sentences

VISIT = (
    "The Commissioner visited the school in Shaki. The children asked many questions about their "
    "rights. The meeting ended with a concert."
)


def lost(source, target, codes=("en", "ru")):
    pair = Pair(source, target, "body", Genre.FREE, *map(conventions, codes))
    return [one.sentence for one in lost_sentences(pair) if one.margin > 1]


@pytest.mark.parametrize(
    ("target", "code", "sentences"),
    [
        (
            "Уполномоченный посетил школу в Шеки. Встреча завершилась концертом.",
            "ru",
            ["The children asked many questions about their rights."],
        ),
        (
            "Uşaqlar hüquqları barədə çoxlu suallar veriblər. Görüş konsertlə başa çatıb.",
            "az",
            ["The Commissioner visited the school in Shaki."],
        ),
        (
            "Уполномоченный посетил школу, и дети много спросили. Встреча завершилась концертом.",
            "ru",
            [],
        ),
        (
            "Он посетил школу в Шеки. Дети задали вопросы. Встреча завершилась концертом.",
            "ru",
            [],
        ),
    ],
)
def test_the_sentence_that_was_lost(target, code, sentences):
    assert lost(VISIT, target, ("en", code)) == sentences


def test_joined_lines_are_no_sentences():
    assert (
        lost("The group saw:\n• the kitchen;\n• the garden.", "Группа увидела кухню и сад.") == []
    )


def test_speech_that_goes_on_after_a_dash_is_a_sentence():
    source = "“We waited for 30 years,” said Ilham Gasimov. “My father did not live to see it.”"
    target = "«Мы ждали 30 лет, — сказал Ильхам Гасымов. — Отец до этого не дожил»."
    assert lost(source, target) == []


def test_one_sentence_or_a_language_without_concepts_says_nothing():
    assert lost("The children asked many questions.", "Дети ушли.") == []
    assert lost(VISIT, "Die Kinder fragten viel.", ("en", "de")) == []


def test_so_few_sentences_that_they_cannot_stand_for_all():
    source = "One came. Two went. Three sang. Four danced. Five slept. Six woke up."
    assert lost(source, "Один пришёл.") != []
