"""English forms and typography as a careful press officer writes them."""

import datetime as dt

import pytest

from toolkit.languages import en
from toolkit.model import Gender, Number, Phrase, PhraseKind

DAY = dt.date(2020, 7, 2)


def form(text, *features, **known):
    return en.inflect(Phrase(text, **known), frozenset(features)).text


# ------------------------------------------------------------------ articles


@pytest.mark.parametrize(
    "phrase",
    [
        "an event",
        "a videoconference",
        "an international conference",
        "a round table",
        "a university",
        "a unit",
        "a union",
        "a unique project",
        "a united front",
        "a European institution",
        "a UN mission",
        "a UNESCO project",
        "a UNICEF report",
        "a UNHCR report",
        "a US visit",
        "a NATO meeting",
        "a COVID-19 ward",
        "an NGO",
        "an NHRI",
        "an MP",
        "an OSCE mission",
        "an EU delegation",
        "an OPEC meeting",
        "an hour",
        "an honest answer",
        "an honour",
        "a hotel",
        "a human right",
        "an uninvited guest",
        "an unimportant remark",
        "an urban area",
        "a one-day visit",
        "a user",
        "a Ukrainian delegation",
        "an eight-day visit",
        "an 8-day visit",
        "an 11-day visit",
        "an 18-day visit",
        "an 80-year history",
        "a 110-page report",
        "a 10-day visit",
        "an Azerbaijani delegation",
        "an ombudsman",
        "a unanimous decision",
        "a U.S. visit",
        "a uranium mine",
        "a usage",
        "a ewe",
        "an usher",
        "an utter failure",
        "a Uyghur family",
        "an Uzbek delegation",
        "an Udi village",
        "an unissued permit",
        "an unidentified person",
        "a unidirectional link",
        "an X-ray",
        "a U-turn",
        "an e-service",
        "an F",
        "an M",
        "an F.B.I. report",
        "an MPs’ meeting",
        "an MoU",
        "a PhD thesis",
        "an LGBTQI+ group",
        "a MONEYVAL report",
        "a UNODC report",
        "an UNCTAD report",
        "an OSCE/ODIHR mission",
        "an (NGO)",
        "an “open” letter",
        "a *unique* project",
        "an 18th session",
        "an 11-member team",
        "an 11,000-strong force",
        "an 80th birthday",
        "an €8 million grant",
        "an 1848 decree",
        "an 8.5 per cent rise",
        "a 1.8 per cent rise",
        "a 118-page report",
        "an XI forum",
        "a III congress",
        "an honorary consul",
        "an Élysée statement",
        "a HUMAN RIGHTS CENTRE",
    ],
)
def test_the_indefinite_article_goes_by_sound(phrase):
    assert form(phrase.split(" ", 1)[1], "indefinite") == phrase


@pytest.mark.parametrize(
    "phrase",
    [
        "human rights",
        "people with disabilities",
        "information on appeals",
        "news",
        "the event",
        "an event",
    ],
)
def test_plurals_nouns_without_a_plural_and_an_article_take_no_other(phrase):
    assert form(phrase, "indefinite") == phrase


def test_the_indefinite_article_follows_the_number_that_is_known():
    assert form("gender statistics", "indefinite", number=Number.PLURAL) == "gender statistics"
    assert form("premises", "indefinite", number=Number.SINGULAR) == "a premises"
    assert form("series of trainings", "indefinite") == "a series of trainings"
    assert form("event", "indefinite", "plural") == "events"


def test_institutions_take_the_article():
    council, parliament = "Council of Europe", "Milli Majlis"
    assert form(council, kind=PhraseKind.INSTITUTION) == "the Council of Europe"
    assert form("ENNHRI", kind=PhraseKind.INSTITUTION) == "ENNHRI"
    assert form("The Hague Academy", kind=PhraseKind.INSTITUTION) == "The Hague Academy"
    assert form(parliament, kind=PhraseKind.INSTITUTION, article="none") == "Milli Majlis"
    assert form(council, "indefinite", kind=PhraseKind.INSTITUTION) == "a Council of Europe"


def test_other_phrases_take_the_article_where_it_is_asked_for():
    assert form("event") == "event"
    assert form("event", "nominative") == "event"
    assert form("event", "definite") == "the event"
    assert form("the event", "definite") == "the event"
    assert form("Hague", kind=PhraseKind.PLACE, article="the") == "the Hague"


# ------------------------------------------------------- number, possessive


@pytest.mark.parametrize(
    ("text", "plural"),
    [
        ("event", "events"),
        ("round table", "round tables"),
        ("NGO", "NGOs"),
        ("country", "countries"),
        ("day", "days"),
        ("focus group", "focus groups"),
        ("church", "churches"),
        ("box", "boxes"),
        ("young person", "young people"),
        ("child", "children"),
        ("woman", "women"),
        ("member of parliament", "members of parliament"),
        ("commissioner for human rights", "commissioners for human rights"),
        ("participant in the forum", "participants in the forum"),
        ("letter to the editor", "letters to the editor"),
        ("Ombudsman", "Ombudsmen"),
        ("chairman", "chairmen"),
        ("spokesman", "spokesmen"),
        ("chairwoman", "chairwomen"),
        ("German", "Germans"),
        ("human", "humans"),
        ("person with disabilities", "persons with disabilities"),
        ("person deprived of liberty", "persons deprived of liberty"),
        ("person living with HIV", "persons living with HIV"),
        ("internally displaced person", "internally displaced persons"),
        ("child left without parental care", "children left without parental care"),
        ("urgent need for reform", "urgent needs for reform"),
        ("agreement between states", "agreements between states"),
        ("complaint against a decision", "complaints against a decision"),
        ("secretary-general", "secretaries-general"),
        ("Secretary General of ENNHRI", "Secretaries General of ENNHRI"),
        ("major general", "major generals"),
        ("vice-president", "vice-presidents"),
        ("president-elect", "presidents-elect"),
        ("editor-in-chief", "editors-in-chief"),
        ("passer-by", "passers-by"),
        ("follow-up", "follow-ups"),
        ("person concerned", "persons concerned"),
        ("analysis", "analyses"),
        ("criterion", "criteria"),
        ("memorandum", "memorandums"),
        ("life", "lives"),
        ("belief", "beliefs"),
        ("monarch", "monarchs"),
        ("embargo", "embargoes"),
        ("photo", "photos"),
        ("Azerbaijani", "Azerbaijanis"),
        ("PhD", "PhDs"),
        ("lens", "lenses"),
        ("non-governmental organisation (NGO)", "non-governmental organisations (NGOs)"),
        ("member of parliament (MP)", "members of parliament (MPs)"),
        ("office in Guba (Azerbaijan)", "offices in Guba (Azerbaijan)"),
        ("Commissioner for Human Rights (Ombudsman)", "Commissioners for Human Rights (Ombudsmen)"),
        ("", ""),
    ],
)
def test_the_plural_is_the_heads(text, plural):
    assert form(text, "plural") == plural


@pytest.mark.parametrize(
    "text",
    ["human rights", "series", "news", "people", "women", "Ombudsmen", "series of events", "NGOs"],
)
def test_a_phrase_that_is_plural_by_its_form_stays(text):
    assert form(text, "plural") == text


def test_a_plural_stays():
    assert form("local communities", "plural", number=Number.PLURAL) == "local communities"


@pytest.mark.parametrize(
    ("text", "possessive"),
    [
        ("Sabina Aliyeva", "Sabina Aliyeva’s"),
        ("Thomas Hammarberg", "Thomas Hammarberg’s"),
        ("James", "James’s"),
        ("local communities", "local communities’"),
        ("children", "children’s"),
        ("class", "class’s"),
        ("crisis", "crisis’s"),
        ("news", "news’s"),
        ("Charles", "Charles’s"),
        ("Commissioners", "Commissioners’"),
        ("United Nations", "United Nations’"),
        ("Commissioner for Human Rights", "Commissioner for Human Rights’"),
        ("MPs", "MPs’"),
        ("US", "US’s"),
        ("series", "series’"),
        ("Ombudsmen", "Ombudsmen’s"),
        (
            "Commissioner for Human Rights (Ombudsman)",
            "Commissioner for Human Rights (Ombudsman)’s",
        ),
        ("Ombudsman’s", "Ombudsman’s"),
        ("members’", "members’"),
        ("", ""),
    ],
)
def test_the_possessive_of_a_plural_in_s_is_the_apostrophe_alone(text, possessive):
    assert form(text, "possessive") == possessive


def test_the_possessive_of_a_name_in_s_goes_by_what_it_names():
    assert form("Nils Muižnieks", "possessive", kind=PhraseKind.PERSON) == "Nils Muižnieks’s"
    assert form("Cyprus", "possessive", kind=PhraseKind.PLACE) == "Cyprus’s"
    assert form("United States", "possessive", kind=PhraseKind.PLACE) == "the United States’"


def test_features_join():
    assert form("member of parliament", "plural", "definite") == "the members of parliament"
    assert form("child", "plural", "possessive") == "children’s"
    council = form("Council of Europe", "possessive", kind=PhraseKind.INSTITUTION)
    assert council == "the Council of Europe’s"


def test_agreement_is_in_number():
    assert en.agreement_of(Phrase("event")) == (None, Number.SINGULAR)
    assert en.agreement_of(Phrase("civil society organisations")) == (None, Number.PLURAL)
    assert en.agreement_of(Phrase("protection of human rights")) == (None, Number.SINGULAR)
    assert en.agreement_of(Phrase("Protecting human rights")) == (None, Number.SINGULAR)
    assert en.agreement_of(Phrase("United Nations", PhraseKind.INSTITUTION))[1] is Number.SINGULAR
    known = Phrase("Sabina Aliyeva", PhraseKind.PERSON, Gender.FEMININE, Number.PLURAL)
    assert en.agreement_of(known) == (Gender.FEMININE, Number.PLURAL)
