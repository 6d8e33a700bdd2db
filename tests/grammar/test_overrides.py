"""grammar.yaml: what a linguist settled for an entry or a phrase."""

import pytest

from toolkit.errors import PressError
from toolkit.grammar.forms import Override
from toolkit.grammar.overrides import parse_overrides
from toolkit.languages import az, en, ru
from toolkit.model import Gender, Number
from toolkit.strict_yaml import load


def overrides(text, language=ru):
    return parse_overrides(load(text, "locales/ru/grammar.yaml"), language)


def faults(text, language=ru):
    with pytest.raises(PressError) as caught:
        overrides(text, language)
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
    assert (
        overrides("institution ennhri: {article: none}", en)["institution ennhri"].article == "none"
    )


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
        (
            "Гах:\n  gender: common",
            "2:11: `Гах`: gender: expected masculine, feminine or neuter, not 'common'",
        ),
        ("Гах:\n  number: dual", "2:11: `Гах`: number: expected singular or plural, not 'dual'"),
        (
            "Гах:\n  indeclinable: maybe",
            "2:17: `Гах`: indeclinable: expected true, yes, false or no, not 'maybe'",
        ),
        ("Гах:\n  article: a", "2:12: `Гах`: article: expected none or the, not 'a'"),
        ("Гах:\n  gender: [masculine]", "2:11: `Гах`: gender: expected a text"),
        ("Гах:\n  genitive: [Гаха]", "2:13: `Гах`: genitive: expected a text"),
        ("Гах:\n  genitive: {plural: a}", "2:13: `Гах`: genitive: expected a text"),
        ("Гах: Гаха", "1:6: `Гах`: expected facts and forms"),
        ("Гах: [Гаха]", "1:6: `Гах`: expected facts and forms"),
        ("Гах:\n  genetive: Гаха", "2:3: `Гах`: unknown field or feature `genetive` for ru"),
        ("Гах:\n  genitive dative: Гаха", "2:3: `Гах`: `genitive dative` has two cases"),
        ("Гах:\n  '': Гаха", "2:3: `Гах`: a form without features"),
        (
            "год:\n  genitive plural: лет\n  plural genitive: годов",
            "3:3: `год`: `plural genitive` is the same form as `genitive plural`",
        ),
    ],
)
def test_a_wrong_fact_or_form_is_named_with_its_place(text, fault):
    assert faults(text) == [f"locales/ru/grammar.yaml:{fault}"]


@pytest.mark.parametrize(
    ("word", "language", "meant"),
    [
        ("genetive", ru, "genitive"),
        ("gendre", ru, "gender"),
        ("locativ", az, "locative"),
        ("posessive", en, "possessive"),
    ],
)
def test_a_word_that_is_nearly_one_is_asked_about(word, language, meant):
    with pytest.raises(PressError) as caught:
        overrides(f"a: {{{word}: b}}", language)
    assert caught.value.hint.startswith(f"Did you mean `{meant}`? Facts: gender, ")


def test_features_are_those_of_the_language():
    assert overrides("Quba: {locative: Qubada}", az)["Quba"].forms == {"locative": "Qubada"}
    assert "unknown field or feature `locative` for ru" in faults("Губа: {locative: Губе}")[0]
    assert overrides("Губа: {locative: Губе}", None)["Губа"].forms == {"locative": "Губе"}


def test_an_entry_of_which_nothing_is_said_settles_nothing():
    assert overrides("Гах:\nГуба: {gender: }") == {"Гах": Override(), "Губа": Override()}


def test_all_wrong_facts_are_named_at_once():
    assert len(faults("Гах:\n  gender: x\n  number: y\nГуба:\n  gender: z")) == 3
