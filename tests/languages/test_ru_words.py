"""Words that the dictionary lacks, prefers or misjudges, and names in quotation marks."""

import pytest

from toolkit.languages import ru
from toolkit.model import Origin, Phrase, PhraseKind


def form(text, features, kind=PhraseKind.COMMON):
    return ru.inflect(Phrase(text, kind), frozenset(features.split()))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("«Международная амнистия»", "«Международной амнистии»"),
        ("„Голос Америки“", "„Голоса Америки“"),
        ("«Врачи без границ»", "«Врачей без границ»"),
        ("«Азерсу»", "«Азерсу»"),
        ("«Дети имеют право»", "«Дети имеют право»"),
        ("«Об образовании»", "«Об образовании»"),
        ("«ОАО „Азерсу“»", "«ОАО „Азерсу“»"),
        (
            "«Защита прав детей в условиях пандемии»",
            "«Защита прав детей в условиях пандемии»",
        ),
    ],
)
def test_a_short_known_name_in_quotation_marks_declines(text, expected):
    found = form(text, "genitive", PhraseKind.WORK)
    assert found.text == expected
    assert (found.origin is Origin.RULE) is (text == expected)


@pytest.mark.parametrize(
    ("text", "features", "expected"),
    [
        ("учитель", "plural", "учителя"),
        ("летний лагерь", "accusative plural", "летние лагеря"),
        ("здоровый образ жизни", "genitive", "здорового образа жизни"),
        ("судно", "genitive plural", "судов"),
        ("бесплатные кружки", "genitive", "бесплатных кружков"),
        ("лучшая практика", "genitive", "лучшей практики"),
        ("высшее образование", "instrumental", "высшим образованием"),
        ("мигрант", "accusative", "мигранта"),
        ("месячник", "accusative", "месячник"),
        ("рак", "accusative plural", "раки"),
        ("сумгаитец", "accusative", "сумгаитца"),
        ("шехиды", "accusative", "шехидов"),
        ("Волонтёр", "dative", "Волонтёру"),
        ("хештег", "plural", "хештеги"),
        ("сторис", "genitive", "сторис"),
        ("полгода", "genitive", "полугода"),
        ("полгода", "accusative", "полгода"),
        ("СПИД", "genitive", "СПИДа"),
        ("ЗАГС", "prepositional plural", "ЗАГСах"),
        ("подсудимый гражданин", "genitive", "подсудимого гражданина"),
        ("трудящиеся-мигранты", "accusative", "трудящихся-мигрантов"),
    ],
)
def test_words_in_the_sense_of_official_texts(text, features, expected):
    found = form(text, features)
    assert found.text == expected
    assert found.origin is not Origin.GUESS


def test_a_short_known_word_after_an_unknown_part_proves_nothing():
    assert form("дварис", "genitive").origin is Origin.GUESS


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("без вести пропавшие", "без вести пропавших"),
        ("пострадавшие от войны дети", "пострадавших от войны детей"),
        ("пострадавшие от войны и погибшие", "пострадавших от войны и погибших"),
        ("пострадавшие от действий милиции", "пострадавших от действий милиции"),
        ("освобожденные от оккупации территории", "освобожденных от оккупации территорий"),
        ("получившие ранения военнослужащие", "получивших ранения военнослужащих"),
        ("лица, не имеющие гражданства", "лиц, не имеющих гражданства"),
        ("несовершеннолетний заключенный", "несовершеннолетнего заключенного"),
        ("начальник отдела полковник полиции", "начальника отдела полковника полиции"),
        ("города Москва и Женева", "городов Москва и Женева"),
        ("почти 200 человек", "почти 200 человек"),
        ("пятьдесят один день", "пятидесяти одного дня"),
        ("более ста обращений", "более ста обращений"),
        ("2015 и 2020 годы", "2015 и 2020 годов"),
        ("2010-е", "2010-х"),
    ],
)
def test_phrases_with_what_stays_inside(text, expected):
    assert form(text, "genitive").text == expected


@pytest.mark.parametrize("name", ["Газах", "Пуштахар"])
def test_a_place_that_the_dictionary_takes_for_another_word(name):
    assert form(name, "genitive", PhraseKind.PLACE).text == f"{name}а"
