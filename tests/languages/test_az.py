"""Azerbaijani, shown by the forms an editor of official texts would sign."""

import csv
import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit import registry
from toolkit.languages import az
from toolkit.model import Number, Origin, Phrase, PhraseKind

NBSP = "\u00a0"


def gold():
    lines = Path(__file__).with_name("az_gold.tsv").read_text(encoding="utf-8").splitlines()
    return list(csv.reader(lines[1:], delimiter="\t", quoting=csv.QUOTE_NONE))


def form(text, features, kind=PhraseKind.COMMON, **facts):
    return az.inflect(Phrase(text, kind, **facts), frozenset(features.split()))


@pytest.mark.parametrize("kind", sorted({row[1] for row in gold()}))
def test_gold_forms(kind):
    rows = [row for row in gold() if row[1] == kind]
    found = [
        (phrase, form(phrase, features, PhraseKind(kind)).text, expected)
        for phrase, _, features, expected in rows
    ]
    assert [row for row in found if row[1] != row[2]] == []


def test_it_is_a_plug_in_and_its_own_modules_are_not():
    names = registry.plugin_names("languages")
    assert "az" in names
    assert not any(name.startswith(("-", "_")) for name in names)


@pytest.mark.parametrize("text", ["Zərifə", "Xalq Qəzeti", "QHT", "“Xəzri”", "2 iyul 2020-ci il"])
def test_without_a_case_the_phrase_stays_as_it_was_written(text):
    assert form(text, "").text == form(text, "nominative").text == text


def test_an_indeclinable_phrase_stays():
    assert form("və sair", "genitive", indeclinable=True).text == "və sair"


@pytest.mark.parametrize(
    ("text", "kind", "origin"),
    [
        ("Cenevrə", PhraseKind.PLACE, Origin.GAZETTEER),
        ("KİV", PhraseKind.INSTITUTION, Origin.DICTIONARY),
        ("ömür", PhraseKind.COMMON, Origin.DICTIONARY),
        ("Milli Məclis", PhraseKind.INSTITUTION, Origin.RULE),
        ("Z.Vəliməmmədli", PhraseKind.PERSON, Origin.RULE),
        ("ZQX", PhraseKind.INSTITUTION, Origin.GUESS),
        ("dəmir zanbı", PhraseKind.TERM, Origin.GUESS),
        ("Гах", PhraseKind.PLACE, Origin.GUESS),
    ],
)
def test_a_form_says_how_sure_it_is(text, kind, origin):
    found = form(text, "genitive", kind)
    assert found.origin is origin
    assert found.reason


def test_a_plural_is_not_doubled():
    assert form("yerli icmalar", "plural").text == "yerli icmalar"
    assert form("insan hüquqları", "plural dative").text == "insan hüquqlarına"
    assert form("xalq", "plural", number=Number.PLURAL).text == "xalq"
    assert form("dollar", "plural").text == "dollarlar"


@pytest.mark.parametrize(
    ("phrase", "number"),
    [
        (Phrase("yerli icmalar"), Number.PLURAL),
        (Phrase("icma"), Number.SINGULAR),
        (Phrase("icma", number=Number.PLURAL), Number.PLURAL),
        (Phrase("Amerika Birləşmiş Ştatları", PhraseKind.PLACE), Number.SINGULAR),
    ],
)
def test_agreement(phrase, number):
    assert az.agreement_of(phrase) == (None, number)


ORDINALS = """
    1-ci 2-ci 3-cü 4-cü 5-ci 6-cı 7-ci 8-ci 9-cu 10-cu 20-ci 30-cu 40-cı 50-ci 60-cı 70-ci 80-ci
    90-cı 100-cü 1000-ci 2000-ci 1918-ci 1940-cı 1990-cı 2003-cü 2010-cu 2019-cu 2026-cı
"""


def test_ordinals_follow_the_last_spoken_numeral():
    for expected in ORDINALS.split():
        assert az.ordinal(int(expected.partition("-")[0])) == expected


@given(st.integers(min_value=0, max_value=10**15))
def test_every_number_has_an_ordinal_and_the_cases(number):
    assert az.ordinal(number).startswith(f"{number}-c")
    assert form(str(number), "locative").text in {f"{number}-da", f"{number}-də"}


def test_dates():
    date = dt.date(2020, 7, 2)
    assert az.format_date(date, "long") == "2 iyul 2020-ci il"
    assert az.format_date(date, "month") == "2 iyul"
    assert az.format_date(date, "year") == "2020-ci il"
    assert az.format_date(date, "short") == "02.07.2020"


def test_the_possessive_of_a_day_is_written_in_the_nominative_only():
    assert form("noyabrın 8-i", "locative", PhraseKind.DATE).text == "noyabrın 8-də"
    assert form("noyabrın 8-i", "plural", PhraseKind.DATE).text == "noyabrın 8-i"
    assert form("onlardan 8-i", "locative").text == "onlardan 8-ində"


def test_numbers_are_grouped_from_five_digits():
    assert az.format_number(42685) == f"42{NBSP}685"
    assert az.format_number(1500) == "1500"


def test_letter_case():
    assert az.capitalise("icma") == "İcma"
    assert az.capitalise("“ısınma”") == "“Isınma”"
    assert az.upper("şirkət ılıq") == "ŞİRKƏT ILIQ"
    assert az.lower("İSTİQLAL ILIQ") == "istiqlal ılıq"


@given(st.text(alphabet="abcçdeəfgğhxıijkqlmnoöprsştuüvyz "))
def test_upper_and_lower_are_inverse_on_the_alphabet(text):
    assert az.lower(az.upper(text)) == text


@pytest.mark.parametrize(
    ("name", "short", "family"),
    [
        ("Zaur Vəliməmmədli", "Z.Vəliməmmədli", "Vəliməmmədli"),
        ("Z. Vəliməmmədli", "Z.Vəliməmmədli", "Vəliməmmədli"),
        ("İlham Əliyev", "İ.Əliyev", "Əliyev"),
        ("Heydər Əlirza oğlu Əliyev", "H.Ə.Əliyev", "Əliyev"),
        ("Əliyev Heydər Əlirza oğlu", "H.Ə.Əliyev", "Əliyev"),
        ("Jan-Klod Yunker", "J.-K.Yunker", "Yunker"),
        ("Ursula fon der Lyayen", "U.fon der Lyayen", "fon der Lyayen"),
        ("Nizami", "Nizami", "Nizami"),
    ],
)
def test_short_names(name, short, family):
    assert az.initials(name) == short
    assert az.surname(name) == family


def test_joining():
    assert az.join(()) == ""
    assert az.join(("a",)) == "a"
    assert az.join(("a", "b", "c")) == "a, b və c"
    role = "Quba Regional Mərkəzinin rəhbəri"
    assert az.with_role(role, "Bəhruz Əfəndiyevin") == f"{role} Bəhruz Əfəndiyevin"


def test_quotation_marks_change_inside():
    assert az.quote("Xəzri") == "“Xəzri”"
    assert az.quote("“Xəzri” küləyi") == "“‘Xəzri’ küləyi”"
    assert az.quote("“Xəzri”") == "“Xəzri”"


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ('"Azərtac"ın xəbəri - yeni', "“Azərtac”ın xəbəri – yeni"),
        ('"Bu belədir", - deyə bildirib.', "“Bu belədir”, – deyə bildirib."),
        ("Z. Vəliməmmədli, № 5", f"Z.{NBSP}Vəliməmmədli, №{NBSP}5"),
        ("50 % və 50%", f"50{NBSP}% və 50%"),
        ('("https://ombudsman.az/a-b - c")', "(“https://ombudsman.az/a-b – c”)"),
        ("İnsan - hüquq - azadlıq", "İnsan – hüquq – azadlıq"),
    ],
)
def test_typography(typed, expected):
    assert az.typeset(typed) == expected


@given(st.text(alphabet='aƏZ ".-–“”‘’№5%(\u00a0\n/:') | st.text())
def test_typography_is_idempotent_and_keeps_letters(text):
    once = az.typeset(text)
    assert az.typeset(once) == once
    assert [c for c in once if c.isalnum()] == [c for c in text if c.isalnum()]


@given(st.text(), st.sampled_from(az.CASES), st.sampled_from(PhraseKind), st.booleans())
def test_any_text_has_a_form(text, case, kind, plural):
    features = {case, "plural"} if plural else {case}
    assert isinstance(az.inflect(Phrase(text, kind), frozenset(features)).text, str)


@given(st.text())
def test_names_and_quotes_take_any_text(text):
    az.initials(text)
    az.surname(text)
    assert az.quote(text)


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Zaur Vəliməmmədli", "Z.\u00a0Vəliməmmədli"),
        ("Z.Vəliməmmədli", "Z.\u00a0Vəliməmmədli"),
        ("H. Ə. Əliyev", "H.\u00a0Ə.\u00a0Əliyev"),
        ("Jan-Klod Yunker", "J.-K.\u00a0Yunker"),
        ("J.-K.Yunker", "J.-K.\u00a0Yunker"),
        ("Nizami", "Nizami"),
        ("Səbinə xanım", "Səbinə xanım"),
    ],
)
def test_initials_may_be_spaced(name, short):
    assert az.initials(name, "spaced") == short
    assert az.initials(short) == short.replace("\u00a0", "")
