"""A role and a name in one phrase: where the name begins, and who is known."""

import pytest

from toolkit.languages import ru
from toolkit.languages._ru.titles import split_title
from toolkit.model import Gender, Number, Origin, Phrase, PhraseKind


def form(text, case, kind=PhraseKind.PERSON, gender=None):
    return ru.inflect(Phrase(text, kind, gender), frozenset({case}))


@pytest.mark.parametrize(
    ("role", "name", "rest"),
    [
        ("", "Сабина Алиева", ""),
        ("", "Сабина Алиева", ", Омбудсмен Азербайджана"),
        ("", "Гасан бек Зардаби", ""),
        ("", "Алиева С. А.", ""),
        ("Президент Азербайджанской Республики ", "Ильхам Алиев", ""),
        ("Председатель Милли Меджлиса ", "Сахиба Гафарова", ""),
        ("Генеральный Прокурор ", "Кямран Алиев", ""),
        ("Уполномоченный (Омбудсмен) Азербайджанской Республики ", "Сабина Алиева", ""),
        ("председатель Фонда Гейдара Алиева ", "Анар Алекперов", ""),
        ("председатель комитета, депутат ", "Захид Орудж", ""),
        ("глава миссии ОБСЕ ", "Кнут Фоллебек", ", посол"),
        ("посол Японии ", "Дзюнъити Вада", ""),
        ("посол Чили ", "Торкел Гранди", ""),
        ("посол Афин ", "Торкел Гранди", ""),
        ("министр ", "Мамедов Али Гасан оглу", ""),
        ("директор школы № 5 ", "А. Б. Мамедов", ""),
        ("Король ", "Карл III", ""),
        ("глава Кишпекского ", "Торкел Гранди", ""),
        ("омбудсмен", "", ""),
        ("омбудсмен, депутат", "", ""),
    ],
)
def test_the_name_begins_where_the_role_ends(role, name, rest):
    assert split_title(role + name + rest) == (role, name, rest)


@pytest.mark.parametrize(
    ("text", "case", "expected"),
    [
        ("Омбудсмен Сабина Алиева", "instrumental", "Омбудсменом Сабиной Алиевой"),
        ("Сабина Алиева, омбудсмен", "genitive", "Сабины Алиевой, омбудсмена"),
        ("глава миссии Кнут Фоллебек, посол", "dative", "главе миссии Кнуту Фоллебеку, послу"),
        ("омбудсмен", "genitive", "омбудсмена"),
        ("и. о. министра Ильхам Алиев", "genitive", "и. о. министра Ильхама Алиева"),
    ],
)
def test_role_and_name_decline(text, case, expected):
    assert form(text, case).text == expected


def test_the_verb_follows_the_person():
    phrase = Phrase("министр Сахиба Гафарова", PhraseKind.PERSON)
    assert ru.agreement_of(phrase) == (Gender.FEMININE, Number.SINGULAR)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("посол Норвегии Торкел Фоллебек", "посла Норвегии Торкела Фоллебека"),
        ("посол Норвегии Торкел Гранди", "посла Норвегии Торкел Гранди"),
        ("сотрудник компании Дойче Телеком", "сотрудника компании Дойче Телеком"),
    ],
)
def test_a_stranger_after_a_role_is_a_guess(text, expected):
    found = form(text, "genitive", PhraseKind.ROLE)
    assert (found.text, found.origin) == (expected, Origin.GUESS)


def test_of_a_stranger_with_a_telling_surname_nothing_is_guessed():
    found = form("министры Хосмат Бабаев и Эмин Амруллаев", "genitive", PhraseKind.ROLE)
    assert found.text == "министров Хосмата Бабаева и Эмина Амруллаева"
    assert found.origin is Origin.RULE


@pytest.mark.parametrize(
    ("text", "expected", "reason"),
    [
        ("Джереми Корбин", "Джереми Корбином", "foreign"),
        ("Мохаммед бин Салман", "Мохаммедом бин Салманом", "foreign"),
        ("Си Цзиньпин", "Си Цзиньпином", "last word"),
        ("Ильхам Алиев", "Ильхамом Алиевым", "masculine"),
    ],
)
def test_a_reason_says_what_is_particular_of_a_name(text, expected, reason):
    found = form(text, "instrumental", gender=Gender.MASCULINE)
    assert found.text == expected
    assert reason in found.reason
