"""What a person wrote out comes first; the language makes the rest."""

import pytest

from toolkit.grammar.forms import Grammar, Override
from toolkit.languages import az, en, ru
from toolkit.model import Gender, Number, Origin, Phrase, PhraseKind

GENITIVE = frozenset({"genitive"})
GAKH = Phrase("Гах", PhraseKind.PLACE)


def russian(**overrides):
    return Grammar(ru, {key.replace("_", " "): one for key, one in overrides.items()})


def test_a_written_out_form_wins():
    form = russian(place_gakh=Override(forms={"genitive": "Гаха"})).inflect(
        GAKH, GENITIVE, "place gakh"
    )
    assert (form.text, form.origin) == ("Гаха", Origin.OVERRIDE)


def test_a_form_nobody_wrote_out_is_made_by_the_language():
    grammar = Grammar(az, {"place quba": Override(forms={"genitive": "Qubanın"})})
    form = grammar.inflect(Phrase("Quba", PhraseKind.PLACE), frozenset({"locative"}), "place quba")
    assert form.text == "Qubada"
    assert form.origin is not Origin.OVERRIDE


def test_without_overrides_the_language_makes_every_form():
    assert russian().inflect(Phrase("Губа", PhraseKind.PLACE), GENITIVE).text == "Губы"


def test_two_features_are_one_form():
    grammar = russian(год=Override(forms={"genitive plural": "лет"}))
    assert grammar.inflect(Phrase("год"), frozenset({"plural", "genitive"})).text == "лет"


def test_features_that_choose_what_is_printed_do_not_change_the_form():
    grammar = russian(place_gakh=Override(forms={"genitive": "Гаха"}))
    assert grammar.inflect(GAKH, GENITIVE | {"full", "capital"}, "place gakh").text == "Гаха"


def test_the_entry_comes_before_its_words():
    by_key, by_words = Override(gender=Gender.MASCULINE), Override(gender=Gender.NEUTER)
    grammar = Grammar(ru, {"place gakh": by_key, "Гах": by_words})
    assert grammar.override(GAKH, "place gakh") is by_key
    assert grammar.override(GAKH, "place other") is by_words
    assert grammar.override(Phrase("Губа")) is None


def test_an_override_adds_what_the_phrase_does_not_say():
    settled = russian(Гах=Override(Gender.MASCULINE, Number.SINGULAR, True)).settle(GAKH)
    assert settled == Phrase("Гах", PhraseKind.PLACE, Gender.MASCULINE, Number.SINGULAR, True)


def test_an_override_keeps_what_it_says_nothing_of():
    known = Phrase("Гах", PhraseKind.PLACE, Gender.MASCULINE, Number.SINGULAR, True, "none")
    assert russian(Гах=Override()).settle(known) == known
    assert russian().settle(known) == known


@pytest.mark.parametrize(
    ("article", "text"),
    [(None, "the Milli Majlis"), ("none", "Milli Majlis"), ("the", "the Milli Majlis")],
)
def test_an_override_decides_on_the_article(article, text):
    grammar = Grammar(en, {"institution milli-majlis": Override(article=article)})
    phrase = Phrase("Milli Majlis", PhraseKind.INSTITUTION)
    assert grammar.inflect(phrase, frozenset(), "institution milli-majlis").text == text


def test_a_word_that_does_not_decline_stays():
    assert (
        russian(Баку=Override(indeclinable=True)).inflect(Phrase("Баку"), GENITIVE).text == "Баку"
    )


def test_words_agree_with_what_was_settled():
    assert russian().agreement(Phrase("мероприятие")) == (Gender.NEUTER, Number.SINGULAR)
    settled = russian(СМИ=Override(number=Number.PLURAL))
    assert settled.agreement(Phrase("СМИ"))[1] is Number.PLURAL
    feminine = russian(ООН=Override(gender=Gender.FEMININE))
    assert feminine.agreement(Phrase("ООН")) == (Gender.FEMININE, Number.SINGULAR)
