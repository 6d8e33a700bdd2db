"""An old translation says what the new text says, where that is safe; else a person is told."""

import pytest

from tests.conftest import ROOT
from toolkit.memory.adapting import adapt
from toolkit.memory.items import Tongue
from toolkit.naming import Naming
from toolkit.sources import Sources


@pytest.fixture(scope="module")
def tongues():
    sources = Sources(ROOT)
    naming = Naming(sources)
    return {code: Tongue(sources.grammar(code), naming.index(code)) for code in ("az", "en", "ru")}


@pytest.fixture
def adapted(tongues):
    def run(old, translation, new, to="ru", source="en"):
        return adapt(old, translation, new, tongues[source], tongues[to])

    return run


@pytest.mark.parametrize(
    ("to", "old", "translation", "new", "expected"),
    [
        # dates: the day, the month in its case, the year with its ending
        ("ru", "On 2 July 2020", "2 июля 2020 года", "On 15 August 2021", "15 августа 2021 года"),
        ("az", "On 2 July 2020", "2020-ci il iyulun 2-də", "On 6 August 2023",
         "2023-cü il avqustun 6-da"),
        ("az", "On 2 July", "İyulun 2-si", "On 6 May", "Mayın 6-sı"),
        ("az", "in 2020", "2020-ci ildə", "in 2026", "2026-cı ildə"),
        ("en", "В мае 2020 года", "In May 2020", "В июне 2021 года", "In June 2021"),
        # numbers: separators and endings of the language, nouns that keep their form
        ("ru", "42 appeals", "42 обращения", "53 appeals", "53 обращения"),
        ("ru", "42,685 appeals", "42 685 обращений", "43,115 appeals", "43\u00a0115 обращений"),
        ("az", "42 appeals", "42 müraciət", "11 appeals", "11 müraciət"),
        ("az", "15% of appeals", "müraciətlərin 15%-i", "16% of appeals", "müraciətlərin 16%-i"),
        ("ru", "up by 2.5%", "выросло на 2,5%", "up by 3.1%", "выросло на 3,1%"),
        ("ru", "up by 25 %", "выросло на 25 %", "up by 31 %", "выросло на 31 %"),
        # times
        ("ru", "at 15:00", "в 15:00", "at 16:30", "в 16:30"),
        ("az", "at 3 p.m.", "saat 15:00-da", "at 4 p.m.", "saat 16:00-da"),
        ("ru", "at 10:00", "в 10:00", "at 11:30", "в 11:30"),
        # addresses and telephone numbers
        ("ru", "See https://a.az/x.", "Смотрите https://a.az/x.", "See https://a.az/y.",
         "Смотрите https://a.az/y."),
        ("ru", "Call +994 12 498 80 23", "Звоните +994 12 498 80 23", "Call +994 12 498 80 24",
         "Звоните +994 12 498 80 24"),
        ("ru", "Write to a@b.az", "Пишите на a@b.az", "Write to c@b.az", "Пишите на c@b.az"),
        # names: in the case of the old one
        ("az", "Zaur Valimammadli spoke.", "Zaur Vəliməmmədli çıxış edib.",
         "Bahruz Afandiyev spoke.", "Bəhruz Əfəndiyev çıxış edib."),
        ("ru", "It was held in Guba.", "Она прошла в Губе.", "It was held in Gabala.",
         "Она прошла в Габале."),
        ("az", "It was held in Guba.", "O, Qubada keçirilib.", "It was held in Sheki.",
         "O, Şəkidə keçirilib."),
        ("ru", "He came to France.", "Он приехал во Францию.", "He came to Russia.",
         "Он приехал в Россию."),
        # two at once that change places
        ("ru", "from 5 to 10 people", "от 5 до 10 человек", "from 10 to 7 people",
         "от 10 до 7 человек"),
        # nothing differs but words
        ("ru", "On 2 July it rained.", "2 июля шёл дождь.", "On 2 July it snowed.",
         "2 июля шёл дождь."),
    ],
)  # fmt: skip
def test_what_is_safe_is_replaced(adapted, to, old, translation, new, expected):
    source = "ru" if to == "en" else "en"
    made = adapted(old, translation, new, to, source)
    assert made.left == ()
    assert made.text == expected


@pytest.mark.parametrize(
    ("to", "old", "translation", "new"),
    [
        # the noun would need another form
        ("ru", "42 appeals", "42 обращения", "45 appeals"),
        ("en", "1 обращение", "1 appeal", "21 обращение"),
        # the fact stands twice, or not at all
        ("ru", "3 of 30 on 3 tables", "3 из 30 на 3 столах", "4 of 30 on 3 tables"),
        ("ru", "42 appeals", "сорок два обращения", "43 appeals"),
        ("ru", "5 and 7", "5 и 5 и 7", "6 and 7"),
        # in words, in another way of writing, or with an ending nobody can be sure of
        ("ru", "5 people", "5 человек", "six people"),
        ("ru", "the 5th forum", "5-й форум", "the 6th forum"),
        ("ru", "on 05.03.2025", "05.03.2025", "on 06.03.2025"),
        ("ru", "on Monday", "в понедельник", "on Tuesday"),
        ("ru", "5 per cent", "5 процентов", "5 people"),
        ("ru", "at 10:00", "в 10 часов", "at 11:00"),
        # another gender, another form, a name that is not in full
        ("ru", "Zaur Valimammadli spoke.", "Заур Велимамедли выступил.", "Sabina Aliyeva spoke."),
        ("ru", "Valimammadli spoke.", "Велимамедли выступил.", "Afandiyev spoke."),
        ("az", "It was held in Guba.", "O, qubalıların evində keçirilib.", "It was held in Sheki."),
        # the sorts of facts differ
        ("ru", "On 2 July with 12 guests", "2 июля с 12 гостями", "With 12 guests"),
        ("ru", "With 12 guests", "С 12 гостями", "On 2 July with 12 guests"),
    ],
)
def test_what_is_not_safe_is_left_and_said(adapted, to, old, translation, new):
    source = "ru" if to == "en" else "en"
    made = adapted(old, translation, new, to, source)
    assert made.text == translation
    assert made.left


def test_what_was_left_is_said_in_the_words_of_the_texts(adapted):
    made = adapted("42 appeals in 2020", "42 обращения в 2020 году", "45 appeals in 2021")
    assert made.text == "42 обращения в 2021 году"
    assert made.left == ("“42” of the old text is “45” now",)
    made = adapted("On 2 July", "2 июля", "With 12 guests")
    assert made.left == (
        "“2” of the old text is not in this one",
        "“July” of the old text is not in this one",
        "“12” is not in the old text",
    )


def test_a_language_without_a_plugin_or_names_works_too():
    from toolkit.grammar.forms import Grammar
    from toolkit.grammar.plain import language

    plain = Tongue(Grammar(language("de")))
    english = Tongue(Grammar(language("en")))
    made = adapt("See https://a.az/x in 2020", "Siehe https://a.az/x", "See https://a.az/y in 2020",
                 english, plain)  # fmt: skip
    assert made.text == "Siehe https://a.az/y"
