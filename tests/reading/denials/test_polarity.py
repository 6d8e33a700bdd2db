"""What two texts say of one thing: that it is so, or that it is not."""

import pytest

from toolkit.checking.pairs import conventions
from toolkit.reading.denials.limits import exceeded_limit
from toolkit.reading.denials.polarity import opposed
from toolkit.reading.words.concepts import tokens


@pytest.mark.parametrize(
    ("source", "target", "codes", "said"),
    [
        # A negation beside the word, or in it.
        ("She did not answer them.", "Она им ответила.", ("en", "ru"), [("not", True)]),
        ("She answered them.", "Она им не ответила.", ("en", "ru"), [("не", False)]),
        ("She answered.", "O, cavab verməyib.", ("en", "az"), [("verməyib", False)]),
        ("It has not yet been published.", "Dərc edilib.", ("en", "az"), [("not", True)]),
        # The contrary of a word, which may be denied too.
        ("It is unlawful.", "Это законно.", ("en", "ru"), [("unlawful / законно", True)]),
        ("It is not lawful.", "Это незаконно.", ("en", "ru"), []),
        (
            "It is lawful.",
            "Bu, qeyri-qanunidir.",
            ("en", "az"),
            [("lawful / qeyriqanunidir", False)],
        ),
        (
            "Everyone is equal before the law.",
            "Все неравны.",
            ("en", "ru"),
            [("equal / неравны", False)],
        ),
        # Something near the word may deny it: nobody, refuse, unless.
        ("Nobody answered.", "Никто не ответил.", ("en", "ru"), []),
        ("He refused to answer.", "Он не ответил.", ("en", "ru"), []),
        ("It remained without an answer.", "На него не ответили.", ("en", "ru"), []),
        ("The letter went unanswered.", "На письмо не ответили.", ("en", "ru"), []),
        # One text says both.
        ("He answered him.", "Ответил ему, а ей не ответил.", ("en", "ru"), []),
        # Phrases that deny nothing.
        ("He not only answered.", "Он не только ответил.", ("en", "ru"), []),
        ("They meet no later than in May.", "Встретятся не позднее мая.", ("en", "ru"), []),
    ],
)
def test_what_two_sentences_say_the_contrary_of(source, target, codes, said):
    known = [conventions(code) for code in codes]
    found = opposed(source, target, *known, is_even=False)
    assert [(one.word, one.is_lost) for one in found] == said


def test_where_both_deny_alike_only_contraries_are_told():
    known = conventions("en"), conventions("ru")
    texts = "She did not come.", "Она пришла и не ответила."
    assert list(opposed(*texts, *known, is_even=True)) == []
    texts = "It is unlawful.", "Это законно."
    assert [one.is_sure for one in opposed(*texts, *known, is_even=True)] == [True]


@pytest.mark.parametrize(
    ("source", "target", "codes", "words"),
    [
        ("no later than 30 June", "позднее 30 июня", ("en", "ru"), "no later / позднее"),
        ("at least 18 degrees", "менее 18 градусов", ("en", "ru"), "at least / менее"),
        ("more than 48 hours", "не более 48 часов", ("en", "ru"), "more than / не более"),
        ("not more than 48 hours", "48 saatdan çox", ("en", "az"), "not more than / dan çox"),
        ("no later than 30 June", "не позднее 30 июня", ("en", "ru"), ""),
        ("no later than 30 June", "ən geci iyunun 30-dək", ("en", "az"), ""),
        ("no fewer than 40", "ən azı 40", ("en", "az"), ""),
        ("It is no longer supported.", "Больше не поддерживается.", ("en", "ru"), ""),
        ("more than 12 and no more than 20", "более 12 и не более 20", ("en", "ru"), ""),
        ("12 people", "12 человек", ("en", "ru"), ""),
    ],
)
def test_limits_that_one_text_alone_keeps(source, target, codes, words):
    assert exceeded_limit(source, target, *map(conventions, codes)) == words


def test_a_prefix_is_a_part_of_its_word():
    assert tokens("Non-governmental, ещё!", conventions("en")) == [
        "nongovernmental",
        ",",
        "еще",
        "!",
    ]


def test_each_language_knows_the_same_concepts_and_limits():
    az, en, ru = map(conventions, ("az", "en", "ru"))
    assert en.concepts.keys() == az.concepts.keys() == ru.concepts.keys()
    assert en.limits.keys() == az.limits.keys() == ru.limits.keys()


def test_what_somebody_says_denies_nothing_of_the_saying():
    known = conventions("en"), conventions("ru")
    texts = "“Nobody is above the law,” he said.", "«Никто не выше закона», — не сказал он."
    found = [(one.word, one.is_lost) for one in opposed(*texts, *known, is_even=True)]
    assert found == [("не", False)]
