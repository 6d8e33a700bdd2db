"""grammar.yaml: what a linguist settled for an entry or a phrase."""

import pytest

from toolkit.errors import PressError
from toolkit.grammar.forms import Override
from toolkit.grammar.overrides import parse_overrides
from toolkit.model import Gender, Number
from toolkit.strict_yaml import load


def overrides(text):
    return parse_overrides(load(text, "locales/ru/grammar.yaml"))


def faults(text):
    with pytest.raises(PressError) as caught:
        overrides(text)
    return [str(error) for error in caught.value.errors()]


def test_facts_and_forms_of_an_entry():
    assert overrides(
        "place gakh:\n  gender: masculine\n  number: singular\n  genitive: Гаха\n  dative: Гаху\n"
    ) == {
        "place gakh": Override(
            Gender.MASCULINE, Number.SINGULAR, forms={"genitive": "Гаха", "dative": "Гаху"}
        )
    }


def test_a_phrase_is_a_key_as_well_as_an_entry():
    read = overrides("Милли Меджлис: {genitive: Милли Меджлиса}\nинститут: {indeclinable: true}\n")
    assert list(read) == ["Милли Меджлис", "институт"]
    assert read["институт"].indeclinable


def test_the_article_of_an_english_name():
    assert overrides("institution ennhri: {article: none}")["institution ennhri"].article == "none"


@pytest.mark.parametrize("features", ["genitive plural", "plural genitive", "plural  genitive"])
def test_the_order_of_features_is_free(features):
    assert overrides(f"год:\n  {features}: лет")["год"].forms == {"genitive plural": "лет"}


def test_an_empty_form_is_an_absent_one():
    assert overrides("Гах:\n  genitive:\n  dative: Гаху")["Гах"].forms == {"dative": "Гаху"}


@pytest.mark.parametrize("text", ["", "# nothing settled yet\n"])
def test_an_empty_file_settles_nothing(text):
    assert overrides(text) == {}


@pytest.mark.parametrize("text", ["- Гах", "Гах"])
def test_a_file_without_entries_is_refused(text):
    (fault,) = faults(text)
    assert fault.startswith("locales/ru/grammar.yaml:1:1: expected termbase entries or phrases")


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Гах:\n  gender: common", "2:11: `Гах`: Input should be 'masculine', 'feminine' or"),
        ("Гах:\n  number: dual", "2:11: `Гах`: Input should be 'singular' or 'plural'"),
        ("Гах:\n  indeclinable: maybe", "2:17: `Гах`: Input should be a valid boolean"),
        ("Гах: Гаха", "1:6: `Гах`: Input should be a valid dictionary"),
    ],
)
def test_a_wrong_fact_is_named_with_its_place(text, fault):
    (found,) = faults(text)
    assert found.startswith(f"locales/ru/grammar.yaml:{fault}")


def test_all_wrong_facts_are_named_at_once():
    assert len(faults("Гах:\n  gender: x\n  number: y\nГуба:\n  gender: z")) == 3
