"""Persons: of the termbase and strangers, of one name, of one family, by their initials."""

import pytest

from toolkit.naming import Naming

from .newsroom import make, rules

MONONYM = "people:\n  vurgun:\n    name: Vurgun\n    gender: masculine\n"


def test_a_person_of_one_name(tmp_path):
    names = {"ru": {("person vurgun", "Vurgun"): "Вургун"}}
    made = Naming(make(tmp_path / "newsroom", MONONYM, names)).rules("en", "ru")
    assert not made.missing("A poem by Vurgun", "Стихи Вургуна")
    assert made.missing("A poem by Vurgun", "Стихи")


def test_names_of_strangers_are_told_for_the_languages_of_the_tables(tmp_path):
    made = Naming(make(tmp_path / "newsroom", "{}", languages='["en", "ka"]')).rules("en", "ka")
    assert not made.untransliterated("Leyla Hasanova came.", "Leyla Hasanova")
    assert not rules("en", "ru").renderings("In New York", "В Нью-Йорке")
    assert not rules("en", "ru").renderings("Ann Lee came", "Приехала Энн Ли")
    assert not rules("en", "ru").renderings("Leyla Hasanova came", "Приехала она")


@pytest.mark.parametrize(
    ("source", "target", "language", "said"),
    [
        ("led by Vusala Mammadzade", "Vüsalə Məmədzadə rəhbərlik edib", "az", "Məmədzadə"),
        ("sent to Zahra Najafova", "отправили Захре Наджаховой", "ru", "Наджаховой"),
        # Practices of Russian differ by vowels, and an ending is none.
        ("sent to Zahra Najafova", "отправили Захре Наджефовой", "ru", ""),
        ("led by Vusala Mammadzade", "Vüsalə Məmmədzadənin rəhbərliyi", "az", ""),
    ],
)
def test_a_letter_of_a_family_name(source, target, language, said):
    found = rules("en", language).misspelt(source, target)
    assert [target[one.start : one.end] for one in found] == [said][: bool(said)]


def test_a_person_of_the_termbase_for_another():
    source = "Farid Ismayilzade spoke of wills, Ulviyya Hajiyeva of alimony."
    target = "Фарид Исмаилзаде говорил о завещаниях, Сабина Алиева об алиментах."
    (finding,) = rules("en", "ru").missing(source, target)
    assert "Ulviyya Hajiyeva" in finding.message


def test_another_of_the_same_family():
    (finding,) = rules("en", "az").misspelt("Sabina Aliyeva came.", "Sevinc Əliyeva gəlib.")
    assert finding.message == "`Sevinc` is misspelt"
    assert not rules("en", "az").misspelt("Sabina Aliyeva came.", "Xanım Əliyeva gəlib.")


def test_one_of_a_caption_whom_initials_name():
    source = "From left to right: A. Huseynov, M. Petrova, J. Smith"
    (finding,) = rules("en", "ru").missing(source, "Слева направо: А. Гусейнов, Дж. Смит")
    assert "M. Petrova" in finding.message
    target = "Слева направо: А. Гусейнов, М. Петрова, Дж. Смит"
    assert not rules("en", "ru").missing(source, target)
