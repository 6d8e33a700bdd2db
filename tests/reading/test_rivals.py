"""Words of one kind of which a translation may have another: the plaintiff, the defendant."""

import re

import pytest

from toolkit.grammar.plain import language
from toolkit.model import Genre, Pair
from toolkit.reading.rivals import exchanged_words

CODES = ("az", "en", "ru")
RULES = {"passed over", "classed", "kinds", "terms", "measured", "contraries", "clauses", "kept"}


def exchanged(source, target, codes=("en", "ru")):
    ours, theirs = (language(code).CONVENTIONS for code in codes)
    return [one[:2] for one in exchanged_words(Pair(source, target, "", Genre.FREE, ours, theirs))]


@pytest.mark.parametrize(
    ("source", "target", "found"),
    [
        ("The plaintiff left.", "Ответчик ушёл.", ("plaintiff", "ответчик")),
        ("At least seven came.", "Пришло не более семи.", ("at least", "не более")),
        ("The camp opens in winter.", "Лагерь откроется летом.", ("winter", "летом")),
        ("The right to work", "Право на отдых", ("right to work", "право на отдых")),
        ("Prices rose.", "Цены снизились.", ("rose", "снизились")),
        ("It took 14 days.", "Это заняло 14 недель.", ("days", "недель")),
        ("The deputy minister", "Министр", ("deputy", "")),
        ("It did not rule out delays.", "Он исключил задержки.", ("not rule out", "исключил")),
        ("It is no coincidence.", "Это случайно.", ("no coincidence", "случайно")),
        ("They have yet to agree.", "Они уже договорились.", ("have yet to", "уже")),
        ("The Supreme Court sat.", "Сидел Военный суд.", ("supreme court", "военный суд")),
        ("The ministry replied.", "Ответил суд.", ("ministry", "суд")),
        ("The teacher spoke.", "Говорил врач.", ("teacher", "врач")),
    ],
)
def test_another_word_of_the_kind(source, target, found):
    assert exchanged(source, target) == [found]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("The plaintiff and the defendant left.", "Ответчик и истец ушли."),
        # What both kinds of people are called at once.
        ("The plaintiff left.", "Он ушёл, а ответчик остался; истец вернулся."),
        # Not closed is open.
        ("The school did not close.", "Школа осталась открыта."),
        # The same time in another unit has another number.
        ("It took two weeks.", "Это заняло 14 дней."),
        # What may say the same in a vague way says it.
        ("The lawyer spoke.", "Говорил юрист, а не прокурор."),
        ("She is a nurse of the Red Crescent.", "Она медсестра Красного Полумесяца."),
    ],
)
def test_the_same_in_other_words(source, target):
    assert exchanged(source, target) == []


@pytest.mark.parametrize(
    ("source", "target", "found"),
    [
        # Another of its sort stands in its place; one of another sort may be right.
        ("Measles spread.", "Распространяется грипп.", ("measles", "грипп", False)),
        ("He brought a flag.", "Он принёс книгу.", ("flag", "книгу", True)),
        ("He was released on bail.", "Он освобождён по амнистии.", ("bail", "амнистии", False)),
        ("She is on maternity leave.", "Она в отпуске.", ("maternity leave", "", True)),
        ("He has dual citizenship.", "У него алиби.", ("citizenship", "алиби", True)),
    ],
)
def test_a_word_of_the_same_sort(source, target, found):
    ours, theirs = (language(code).CONVENTIONS for code in ("en", "ru"))
    pair = Pair(source, target, "", Genre.FREE, ours, theirs)
    assert list(exchanged_words(pair)) == [found]


@pytest.mark.parametrize(
    ("source", "target", "found"),
    [
        # The defence is there already; the lawyer is one person more, the prosecutor one less.
        (
            "The prosecutor rejected the motion of the defence.",
            "Адвокат отклонил ходатайство защиты.",
            [("prosecutor", "адвокат")],
        ),
        # The defence is the lawyer, the prosecution the prosecutor.
        ("The prosecutor rejected the motion of the defence.", "Обвинение отклонило её.", []),
        ("The prosecutor and the defence agreed.", "Адвокат согласился с ним.", []),
    ],
)
def test_one_more_than_the_source_has(source, target, found):
    assert exchanged(source, target) == found


def test_a_phrase_is_one_word_of_its_kind():
    assert exchanged("Agriculture of the city", "Сельское хозяйство города") == []
    assert exchanged("Under house arrest", "Он под стражей") == [("house arrest", "под стражей")]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        # A court is said by the name of one, in either text.
        ("The court agreed with the ministry.", "Верховный суд согласился с министерством."),
        ("The Supreme Court agreed with the ministry.", "Суд согласился с Минюстом."),
        # Words of a phrase are no contraries of it, but may answer a word of another kind.
        ("It is not uncommon.", "Это нередко."),
        ("The claim was rejected.", "В иске отказано, заявка отклонена."),
    ],
)
def test_what_the_words_of_a_phrase_say(source, target):
    assert exchanged(source, target) == []


def test_a_language_that_nobody_has_described_has_no_rivals():
    assert exchanged("The plaintiff left.", "მოსარჩელე", codes=("en", "ka")) == []


@pytest.mark.parametrize("code", CODES)
def test_the_table_is_sound(code):
    kinds = language(code).CONVENTIONS.rivals
    assert [(kind.name, kind.rule, len(kind.members)) for kind in kinds] == [
        (kind.name, kind.rule, len(kind.members)) for kind in language("en").CONVENTIONS.rivals
    ]
    assert {kind.rule for kind in kinds} == RULES
    for kind in kinds:
        assert len(kind.members) > 1 or kind.rule in {"clauses", "kept"}, kind.name
        for member in kind.members:
            assert all(member.sure), kind.name
            for phrase in (*member.sure, *member.vague):
                assert all(re.compile(word) for word in phrase.split(" ")), phrase
