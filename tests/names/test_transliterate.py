"""Names across scripts: drafts a person confirms, as near to usage as can be."""

import csv
from pathlib import Path

import pytest
import typer
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from toolkit.cli.transliterate import transliterate as command
from toolkit.errors import PressError
from toolkit.model import Gender, Origin
from toolkit.names import az_ru
from toolkit.names.tables import given_names, people, places, stems, whole_surnames
from toolkit.names.transliterate import PAIRS, transliterate
from toolkit.names.writing import lower

AZ = "abcçdeəfgğhxıijkqlmnoöprsştuüvyzABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVYZ"


def spelt(source, target, name, **options):
    return transliterate(source, target, name, **options).text


def gold():
    with (Path(__file__).parent / "gold.tsv").open(encoding="utf-8") as file:
        lines = (line for line in file if not line.startswith("#"))
        return list(csv.DictReader(lines, delimiter="\t"))


GOLD = gold()


def test_english_follows_the_letters_of_the_office():
    found = [(spelt("az", "en", row["az"], kind=row["kind"]), row["en"]) for row in GOLD]
    assert [pair for pair in found if pair[0] != pair[1]] == []


@pytest.mark.parametrize(
    ("source", "target", "least"),
    [
        ("az", "ru", 0.98),
        ("ru", "en", 0.98),
        ("en", "ru", 0.96),
        ("ru", "az", 0.93),
        ("en", "az", 0.92),
    ],
)
def test_other_drafts_are_mostly_right(source, target, least):
    wrong = [
        (row[source], got)
        for row in GOLD
        for name in [row[source].split("|")[0]]
        for got in [spelt(source, target, name, kind=row["kind"], gender=row["gender"])]
        if got not in row[target].split("|")
    ]
    assert 1 - len(wrong) / len(GOLD) >= least, wrong


def test_russian_letters_alone_are_right_for_most_given_names():
    right = [
        entry
        for entry in given_names()
        if az_ru.spell(lower(entry.az, "az")) in [form.lower() for form in entry.ru]
    ]
    assert len(right) / len(given_names()) > 0.85


@pytest.mark.parametrize(
    ("az", "ru"),
    [
        ("Əliyev", "Алиев"),
        ("Məmmədov", "Мамедов"),
        ("Həsənov", "Гасанов"),
        ("Hüseynov", "Гусейнов"),
        ("Quliyev", "Гулиев"),
        ("Cəfərov", "Джафаров"),
        ("Əsgərov", "Аскеров"),
        ("Gərayev", "Гераев"),
        ("Orucov", "Оруджев"),
        ("Cəmilov", "Джамилов"),
        ("Əlibəyov", "Алибеков"),
        ("Əlibəyli", "Алибейли"),
        ("Hacıağayev", "Гаджиагаев"),
        ("Məmmədəlizadə", "Мамедализаде"),
    ],
)
def test_a_surname_is_a_known_stem_with_an_ending(az, ru):
    form = transliterate("az", "ru", az)
    assert (form.text, form.origin) == (ru, Origin.RULE)
    assert spelt("ru", "az", ru) == az


@pytest.mark.parametrize("source", ["ru", "en"])
def test_the_ending_of_a_surname_follows_vowel_harmony(source):
    for az in ("Qurbanlı", "Məmmədli", "Umudlu", "Şükürlü"):
        assert spelt(source, "az", spelt("az", source, az)) == az


@pytest.mark.parametrize(
    ("az", "en", "ru"),
    [
        ("Z. İ. Vəliməmmədli", "Z. I. Valimammadli", "З. И. Велимамедли"),
        ("Ş. Əliyeva-Həsənova", "Sh. Aliyeva-Hasanova", "Ш. Алиева-Гасанова"),
        ("İlham Heydər oğlu Əliyev", "Ilham Heydar oghlu Aliyev", "Ильхам Гейдар оглу Алиев"),
        ("Aygün Yaşar qızı", "Aygun Yashar gizi", "Айгюн Яшар кызы"),
        ("Həsən bəy Zərdabi", "Hasan bey Zardabi", "Гасан бек Зардаби"),
        ("İSA QƏMBƏR", "ISA GAMBAR", "ИСА ГАМБАР"),
    ],
)
def test_initials_particles_hyphens_and_capitals_survive(az, en, ru):
    assert spelt("az", "en", az) == en
    assert spelt("az", "ru", az) == ru
    assert spelt("ru", "az", ru) == az


def test_capitals_of_azerbaijani_keep_their_dots():
    assert spelt("ru", "az", "ИЛЬХАМ") == "İLHAM"
    assert spelt("en", "az", "Ilham Ibrahimov") == "İlham İbrahimov"
    assert spelt("ru", "az", "ЙЫЛДЫРЫМ") == "YILDIRIM"
    assert spelt("az", "en", "ISMAYIL I. İ.") == "ISMAYIL I. I."


def test_apostrophes_and_what_is_no_letter_survive():
    assert spelt("az", "en", "Mə’mun (III)  «Ş»") == "Ma’mun (III)  «Sh»"
    assert spelt("az", "ru", "") == ""


def test_a_capital_within_a_word_survives():
    assert spelt("en", "az", "Con McDonald") == "Con McDonald"
    assert spelt("ru", "az", "ДиКаприо") == "DiKaprio"


def test_spellings_of_patronymics_in_use_are_read():
    assert spelt("en", "az", "Ali Hasan oglu") == "Əli Həsən oğlu"
    assert spelt("ru", "az", "Лала Гасан гызы") == "Lalə Həsən qızı"
    assert spelt("ru", "az", "Самед Али оглы") == "Səməd Əli oğlu"


def test_a_gender_chooses_between_names_that_differ_by_it():
    assert spelt("az", "ru", "İzzət", gender="m") == "Иззет"
    assert spelt("az", "ru", "İzzət", gender="female") == "Иззат"
    assert spelt("az", "ru", "İzzət Əliyeva") == "Иззат Алиева"


def test_a_name_of_a_place_and_of_a_person_may_differ():
    assert spelt("az", "en", "Babək", kind="place") == "Babek"
    assert spelt("az", "en", "Babək") == "Babak"


def test_a_person_with_a_spelling_of_their_own_is_known_as_a_whole():
    assert spelt("az", "ru", "Qara Qarayev") == "Кара Караев"
    assert spelt("az", "ru", "Elman Qarayev") == "Эльман Гараев"


@pytest.mark.parametrize(
    ("pair", "name", "origin"),
    [
        (("az", "en"), "Səbinə", Origin.GAZETTEER),
        (("az", "en"), "Vəliməmmədli", Origin.RULE),
        (("az", "en"), "Wəlid", Origin.GUESS),
        (("az", "ru"), "Səbinə", Origin.GAZETTEER),
        (("az", "ru"), "Vəliyev", Origin.RULE),
        (("az", "ru"), "Baton", Origin.RULE),
        (("az", "ru"), "Mirkərim", Origin.GUESS),
        (("az", "ru"), "Gəlhəş", Origin.GUESS),
        (("az", "ru"), "Səbinə Gəlhəş", Origin.GUESS),
        (("ru", "en"), "Сабина", Origin.GAZETTEER),
        (("ru", "en"), "Бурич", Origin.GUESS),
        (("en", "az"), "Gerhard", Origin.GUESS),
    ],
)
def test_the_origin_says_how_sure_a_draft_is(pair, name, origin):
    form = transliterate(*pair, name)
    assert form.origin is origin
    assert form.reason


def test_russian_and_english_meet_in_azerbaijani():
    assert spelt("ru", "en", "Заур Велимамедли") == "Zaur Valimammadli"
    assert spelt("en", "ru", "Sabina Aliyeva") == "Сабина Алиева"


@pytest.mark.parametrize(
    ("pair", "options", "hint"),
    [
        (("az", "de"), {}, "az en, az ru, ru az, en az, ru en, en ru"),
        (("az", "az"), {}, "az en"),
        (("az", "en"), {"kind": "river"}, "person, place"),
        (("az", "en"), {"gender": "x"}, "masculine, feminine"),
    ],
)
def test_what_does_not_exist_is_refused(pair, options, hint):
    with pytest.raises(PressError) as refused:
        transliterate(*pair, "Əli", **options)
    assert hint in refused.value.hint


@given(st.sampled_from(PAIRS), st.text(), st.sampled_from(["person", "place"]))
def test_any_text_is_spelt(pair, text, kind):
    assert isinstance(spelt(*pair, text, kind=kind), str)


@given(st.text(alphabet=AZ + " -.", max_size=20))
def test_azerbaijani_letters_become_ascii(name):
    assert spelt("az", "en", name).isascii()


@pytest.mark.parametrize("target", ["en", "ru"])
def test_every_name_of_the_tables_is_written_and_comes_back_to_itself(target):
    tables = [("place", places()), ("person", given_names() + whole_surnames() + people())]
    for kind, entries in tables:
        for entry in entries:
            options = {"kind": kind, "gender": entry.gender or ""}
            there = transliterate("az", target, entry.az, **options)
            assert (there.text, there.origin) == (entry.spellings(target)[0], Origin.GAZETTEER)
            back = spelt(target, "az", there.text, **options)
            assert spelt("az", target, back, **options) == there.text


def test_the_tables_are_large_and_know_genders():
    genders = [entry.gender for entry in given_names()]
    assert genders.count(Gender.MASCULINE) >= 300
    assert genders.count(Gender.FEMININE) >= 250
    assert len(stems()) >= 200


def run(*arguments, text=""):
    app = typer.Typer()
    app.command()(command)
    return CliRunner().invoke(app, list(arguments), input=text)


def test_names_are_spelt_on_the_command_line():
    done = run("az", "ru", "Səbinə Əliyeva", "Zaur")
    assert (done.exit_code, done.output) == (0, "Сабина Алиева\nЗаур\n")


def test_names_come_from_standard_input_a_line_each():
    done = run("az", "en", "--kind", "place", text="Şəki\n\nQax\n")
    assert done.output == "Sheki\nGakh\n"


def test_explain_says_where_a_draft_is_from():
    done = run("az", "ru", "--explain", "Vəliyev")
    assert done.output == "Велиев\trule: a known stem and an ending of surnames\n"
