"""`inflect`: the form a sentence would print, or an error that says what exists."""

import io
import subprocess
import sys

import pytest

from toolkit import PressError, inflect


def test_each_language_inflects():
    assert inflect("az", "genitive", "Milli Məclis").text == "Milli Məclisin"
    assert inflect("ru", "dative", "Губа", kind="place").text == "Губе"
    assert inflect("en", "indefinite", "NGO").text == "an NGO"


def test_an_unknown_feature_is_an_error_that_lists_the_known():
    with pytest.raises(PressError) as caught:
        inflect("az", "instrumental", "Quba")
    assert "genitive" in caught.value.hint


def refused(*words, **known):
    with pytest.raises(PressError) as caught:
        inflect(*words, **known)
    return caught.value


@pytest.mark.parametrize("gender", ["feminine", "female", "f", "F", " Feminine "])
def test_a_gender_is_a_word_or_its_letter(gender):
    form = inflect("ru", "dative", "Сабина Алиева", kind="person", gender=gender)
    assert form.text == "Сабине Алиевой"


def test_an_unknown_gender_or_kind_is_an_error_that_lists_the_known():
    error = refused("ru", "genitive", "Губа", gender="common")
    assert str(error) == "unknown gender 'common'"
    assert error.hint == "Genders: masculine, feminine, neuter; or the first letter."
    assert "Kinds: person, place" in refused("ru", "genitive", "Губа", kind="town").hint


def test_two_cases_are_an_error():
    assert str(refused("ru", "genitive dative", "Губа")) == "two cases: genitive, dative"
    assert inflect("ru", "genitive plural", "школа").text == "школ"


def test_lines_of_standard_input_take_the_letters_too():
    line = "Сабина Алиева\tgenitive\tperson\tF\n"
    done = subprocess.run(
        [sys.executable, "-m", "toolkit", "inflect", "ru"],
        input=line,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.stdout, done.returncode) == ("Сабины Алиевой\n", 0)


def test_features_that_choose_what_is_printed():
    assert inflect("ru", "short genitive", "Сабина Алиева", kind="person", gender="f").text == (
        "С.\u00a0Алиевой"
    )
    assert inflect("az", "surname dative", "Zaur Vəliməmmədli", kind="person").text == (
        "Vəliməmmədliyə"
    )
    assert inflect("ru", "quoted", "Права человека").text == "«Права человека»"
    assert inflect("az", "capital", "iclas").text == "İclas"


def test_the_forms_of_a_newsroom_come_first(newsroom, press):
    grammar = newsroom / "locales/ru/grammar.yaml"
    grammar.write_text(grammar.read_text("utf-8") + "Ламбада:\n  genitive: Ламбадыы\n", "utf-8")
    done = press("inflect", "ru", "genitive", "Ламбада", "--explain", cwd=newsroom)
    assert done.out == "Ламбадыы\toverride: written out in grammar.yaml\n"


def test_outside_a_newsroom_the_language_alone_counts(tmp_path, press):
    assert press("inflect", "az", "genitive", "Quba", cwd=tmp_path).out == "Qubanın\n"


def test_lines_on_standard_input_stay_lines(press, monkeypatch):
    lines = "Quba\tgenitive\tplace\n\nBakı\tdative\tplace\t\tmore\n"
    monkeypatch.setattr("sys.stdin", io.StringIO(lines))
    assert press("inflect", "az").out == "Qubanın\n\nBakıya\n"


def test_a_wrong_line_is_named(press, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO("Quba\tgenitive\nQuba\tgenitve\n"))
    done = press("inflect", "az")
    assert done.code == 2
    assert done.err.startswith("<stdin>:2: unknown feature 'genitve'")
