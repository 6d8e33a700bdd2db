"""Russian, shown by the forms a careful editor of official texts would sign."""

import csv
import datetime as dt
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit import registry
from toolkit.languages import ru
from toolkit.model import Gender, Number, Origin, Phrase, PhraseKind

NBSP = "\u00a0"


def gold():
    lines = Path(__file__).with_name("gold_ru.tsv").read_text(encoding="utf-8").splitlines()
    return list(csv.reader(lines[1:], delimiter="\t", quoting=csv.QUOTE_NONE))


def form(text, features, kind=PhraseKind.COMMON, **facts):
    return ru.inflect(Phrase(text, kind, **facts), frozenset(features.split()))


@pytest.mark.parametrize("kind", PhraseKind)
def test_gold_forms(kind):
    rows = [row for row in gold() if row[2] == kind]
    found = [
        (form(phrase, features, kind, gender=Gender(gender) if gender else None), expected)
        for phrase, features, _, gender, expected in rows
    ]
    assert rows
    assert [(one.text, expected) for one, expected in found if one.text != expected] == []
    assert all(one.reason for one, _ in found)


def test_it_is_a_plug_in_and_its_own_modules_are_not():
    names = registry.plugin_names("languages")
    assert "ru" in names
    assert not any(name.startswith(("-", "_")) for name in names)


def test_the_dictionary_is_loaded_for_words_alone():
    code = (
        "import sys; from toolkit.languages import ru; from toolkit.model import *;"
        "name = Phrase('Сабина Алиева', PhraseKind.PERSON, Gender.FEMININE);"
        "ru.inflect(name, frozenset({'genitive'})); ru.typeset('в Баку');"
        "assert 'pymorphy3' not in sys.modules"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize("text", ["Губа", "НПО", "«Азерсу»", "2 июля 2020 года", "два района"])
def test_without_a_case_the_phrase_stays_as_it_was_written(text):
    assert form(text, "").text == form(text, "nominative").text == text


def test_an_indeclinable_phrase_stays():
    assert form("круглый стол", "genitive", indeclinable=True).text == "круглый стол"


@pytest.mark.parametrize(
    ("text", "kind", "origin"),
    [
        ("Губа", PhraseKind.PLACE, Origin.GAZETTEER),
        ("город", PhraseKind.PLACE, Origin.DICTIONARY),
        ("вебинар", PhraseKind.TERM, Origin.DICTIONARY),
        ("Чухурюрд", PhraseKind.PLACE, Origin.RULE),
        ("Пиршага", PhraseKind.PLACE, Origin.GUESS),
        ("цифровизация", PhraseKind.TERM, Origin.RULE),
        ("Сабина Алиева", PhraseKind.PERSON, Origin.RULE),
        ("З. Велимамедли", PhraseKind.PERSON, Origin.RULE),
        ("Торкел Фоллебек", PhraseKind.PERSON, Origin.GUESS),
        ("глокой куздры", PhraseKind.TERM, Origin.GUESS),
        ("проживающие в посёлке семьи", PhraseKind.TERM, Origin.DICTIONARY),
        ("пострадавшие в результате аварии", PhraseKind.TERM, Origin.DICTIONARY),
        ("работающие в регионе организации", PhraseKind.TERM, Origin.GUESS),
        ("участвующие в работе комиссии", PhraseKind.TERM, Origin.GUESS),
        ("учащиеся школы", PhraseKind.TERM, Origin.GUESS),
        ("учащиеся лицея", PhraseKind.TERM, Origin.DICTIONARY),
    ],
)
def test_a_form_says_how_sure_it_is(text, kind, origin):
    found = form(text, "genitive", kind)
    assert found.origin is origin
    assert found.reason


@pytest.mark.parametrize(
    ("name", "gender", "expected"),
    [
        ("Александр Черных", Gender.MASCULINE, "Александра Черных"),
        ("Мишель Бачелет", Gender.FEMININE, "Мишель Бачелет"),
        ("Шарль Мишель", Gender.MASCULINE, "Шарля Мишеля"),
        ("Дуня Миятович", None, "Дуни Миятович"),
        ("Зоран Миятович", None, "Зорана Миятовича"),
        ("Пан Ги Мун", None, "Пан Ги Муна"),
        ("Пётр Кравец", None, "Петра Кравца"),
        ("Иса Габиббейли", None, "Исы Габиббейли"),
        ("Ниджат Мамедов", None, "Ниджата Мамедова"),
        (f"С.{NBSP}Алиева", Gender.FEMININE, f"С.{NBSP}Алиевой"),
        ("Севиль Алиева-Мамедова", None, "Севиль Алиевой-Мамедовой"),
    ],
)
def test_names_in_the_genitive(name, gender, expected):
    assert form(name, "genitive", PhraseKind.PERSON, gender=gender).text == expected


def test_a_plural_is_not_doubled():
    assert form("права человека", "plural dative").text == "правам человека"
    assert form("НПО", "plural", number=Number.PLURAL).text == "НПО"


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("видеоконференция", PhraseKind.TERM, (Gender.FEMININE, Number.SINGULAR)),
        ("круглый стол", PhraseKind.TERM, (Gender.MASCULINE, Number.SINGULAR)),
        ("мероприятие", PhraseKind.TERM, (Gender.NEUTER, Number.SINGULAR)),
        ("онлайн-встреча", PhraseKind.TERM, (Gender.FEMININE, Number.SINGULAR)),
        ("Уполномоченный", PhraseKind.ROLE, (Gender.MASCULINE, Number.SINGULAR)),
        ("министр Сахиба Гафарова", PhraseKind.ROLE, (Gender.FEMININE, Number.SINGULAR)),
        ("госпожа министр", PhraseKind.ROLE, (Gender.FEMININE, Number.SINGULAR)),
        ("сад-ясли", PhraseKind.INSTITUTION, (Gender.MASCULINE, Number.SINGULAR)),
        ("ясли-сад", PhraseKind.INSTITUTION, (Gender.MASCULINE, Number.SINGULAR)),
        ("две новые школы", PhraseKind.TERM, (None, Number.PLURAL)),
        ("Жогорку Кенеш", PhraseKind.INSTITUTION, (Gender.MASCULINE, Number.SINGULAR)),
        ("Сабина Алиева", PhraseKind.PERSON, (Gender.FEMININE, Number.SINGULAR)),
        ("Баку", PhraseKind.PLACE, (Gender.MASCULINE, Number.SINGULAR)),
        ("Гянджа", PhraseKind.PLACE, (Gender.FEMININE, Number.SINGULAR)),
        ("ООН", PhraseKind.INSTITUTION, (Gender.FEMININE, Number.SINGULAR)),
        ("ЕС", PhraseKind.INSTITUTION, (Gender.MASCULINE, Number.SINGULAR)),
        ("НПО", PhraseKind.INSTITUTION, (None, Number.PLURAL)),
        ("СМИ", PhraseKind.INSTITUTION, (None, Number.PLURAL)),
        ("США", PhraseKind.PLACE, (None, Number.PLURAL)),
        ("Нидерланды", PhraseKind.PLACE, (None, Number.PLURAL)),
        ("начальник и заместитель начальника", PhraseKind.ROLE, (None, Number.PLURAL)),
        ("42 обращения", PhraseKind.TERM, (None, Number.PLURAL)),
        ("21 обращение", PhraseKind.TERM, (Gender.NEUTER, Number.SINGULAR)),
        ("более 100 человек", PhraseKind.TERM, (None, Number.PLURAL)),
        (
            "Министерство труда и занятости",
            PhraseKind.INSTITUTION,
            (Gender.NEUTER, Number.SINGULAR),
        ),
    ],
)
def test_verbs_agree_with_the_head(text, kind, expected):
    assert ru.agreement_of(Phrase(text, kind)) == expected


@pytest.mark.parametrize(
    "expected",
    """
    во Франции|в Физули|во Вьетнаме|в Вашингтоне|во вторник|во всех|во Львове|во Всемирном банке
    со Швецией|с Шушой|с Азербайджаном|со странами|с сотрудником|со СМИ|с США|со всеми|с мнением
    со 2 июля|с 2 районами|об 11 районах|ко всем|к Баку|ко второму|ко мне|с членами
    об Азербайджане|о Губе|об Уполномоченном|о Европе|о Японии|об ООН|об НПО|о НАТО|о ЕС|обо всех
    об «Азерсу»|Во Франции|на Францию
    """.replace("\n", "|").split("|"),
)
def test_prepositions_follow_the_sound(expected):
    if expected.strip():
        fitted, _, following = expected.strip().partition(" ")
        plain = {"во": "в", "со": "с", "ко": "к", "об": "о", "обо": "о", "Во": "В"}
        assert ru.fit_preposition(plain.get(fitted, fitted), following) == fitted
        assert ru.fit_preposition(fitted, following) == fitted


def test_dates():
    date = dt.date(2020, 7, 2)
    assert ru.format_date(date, "long") == f"2{NBSP}июля 2020 года"
    assert ru.format_date(date, "month") == f"2{NBSP}июля"
    assert ru.format_date(date, "year") == "2020 год"
    assert ru.format_date(date, "short") == "02.07.2020"


def test_numbers_are_grouped_from_five_digits():
    assert ru.format_number(42685) == f"42{NBSP}685"
    assert ru.format_number(9000) == "9000"
    assert ru.format_number(-12000) == f"\u221212{NBSP}000"


@pytest.mark.parametrize(
    ("name", "short", "family"),
    [
        ("Заур Велимамедли", f"З.{NBSP}Велимамедли", "Велимамедли"),
        ("Сабина Ариф кызы Алиева", f"С.{NBSP}А.{NBSP}Алиева", "Алиева"),
        ("Алиев Гейдар Алирза оглу", f"Г.{NBSP}А.{NBSP}Алиев", "Алиев"),
        ("С.А. Алиева", f"С.{NBSP}А.{NBSP}Алиева", "Алиева"),
        ("Жан-Клод Юнкер", f"Ж.-К.{NBSP}Юнкер", "Юнкер"),
        ("Урсула фон дер Ляйен", f"У.{NBSP}фон дер Ляйен", "фон дер Ляйен"),
        ("Низами", "Низами", "Низами"),
    ],
)
def test_short_names(name, short, family):
    assert ru.initials(name) == ru.initials(name, "spaced") == short
    assert ru.initials(name, "closed") == short.replace(NBSP, "")
    assert ru.surname(name) == family


def test_joining():
    assert ru.join(()) == ""
    assert ru.join(("а",)) == "а"
    assert ru.join(("а", "б", "в")) == "а, б и в"
    assert ru.with_role("руководитель", "Бахруз Эфендиев") == "руководитель Бахруз Эфендиев"
    assert ru.with_role("", "Бахруз Эфендиев") == "Бахруз Эфендиев"
    assert ru.capitalise("«круглый стол»") == "«Круглый стол»"


def test_quotation_marks_change_inside():
    assert ru.quote("Азерсу") == "«Азерсу»"
    assert ru.quote("ОАО «Азерсу»") == "«ОАО „Азерсу“»"
    assert ru.quote("«Азерсу»") == "«Азерсу»"


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ('"Азерсу" - компания', f"«Азерсу»{NBSP}— компания"),
        ('"Проект "Восток" в Баку"', f"«Проект „Восток“ в{NBSP}Баку»"),
        ("и в Баку", f"и{NBSP}в{NBSP}Баку"),
        ("З. Велимамедли", f"З.{NBSP}Велимамедли"),
        ("№ 5, 2020 г., 25 %", f"№{NBSP}5, 2020{NBSP}г., 25{NBSP}%"),
        ("2 июля 42 685 руб.", f"2{NBSP}июля 42{NBSP}685{NBSP}руб."),
        ("права — это", f"права{NBSP}— это"),
        ("о https://a.az/в - и?a=«1", f"о{NBSP}https://a.az/в{NBSP}— и?a=«1"),
        ("info@ombudsman.az", "info@ombudsman.az"),
    ],
)
def test_typography(typed, expected):
    assert ru.typeset(typed) == expected


@given(st.text(alphabet='аВвЗ ".-–—«»„“”№5%(\u00a0\n/:г') | st.text())
def test_typography_is_idempotent_and_keeps_letters(text):
    once = ru.typeset(text)
    assert ru.typeset(once) == once
    assert [c for c in once if c.isalnum()] == [c for c in text if c.isalnum()]


@given(
    st.text(alphabet='аяьй вАЯ (),«»-–"5и.', max_size=30) | st.text(max_size=20),
    st.sampled_from(ru.CASES),
    st.sampled_from(PhraseKind),
    st.booleans(),
)
def test_any_text_has_a_form(text, case, kind, plural):
    features = {case, "plural"} if plural else {case}
    phrase = Phrase(text, kind)
    assert isinstance(ru.inflect(phrase, frozenset(features)).text, str)
    assert isinstance(ru.agreement_of(phrase)[1], Number)


@given(st.text())
def test_names_and_quotes_take_any_text(text):
    ru.initials(text)
    ru.surname(text)
    ru.capitalise(text)
    assert ru.quote(text)
    assert ru.fit_preposition("о", text) in {"о", "об", "обо"}
