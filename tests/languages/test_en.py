"""English forms and typography as a careful press officer writes them."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
    ],
)
def test_the_indefinite_article_goes_by_sound(phrase):
    assert form(phrase.split(" ", 1)[1], "indefinite") == phrase


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
    ],
)
def test_the_plural_is_the_heads(text, plural):
    assert form(text, "plural") == plural


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
    ],
)
def test_the_possessive_of_a_plural_in_s_is_the_apostrophe_alone(text, possessive):
    assert form(text, "possessive") == possessive


def test_features_join():
    assert form("member of parliament", "plural", "definite") == "the members of parliament"
    assert form("child", "plural", "possessive") == "children’s"
    council = form("Council of Europe", "possessive", kind=PhraseKind.INSTITUTION)
    assert council == "the Council of Europe’s"


def test_agreement_is_in_number():
    assert en.agreement_of(Phrase("event")) == (None, Number.SINGULAR)
    known = Phrase("Sabina Aliyeva", PhraseKind.PERSON, Gender.FEMININE, Number.PLURAL)
    assert en.agreement_of(known) == (Gender.FEMININE, Number.PLURAL)


# ------------------------------------------------------------ names, lists


@pytest.mark.parametrize(
    ("role", "text"),
    [
        ("Commissioner", "Commissioner Sabina Aliyeva"),
        ("deputy minister", "Deputy minister Sabina Aliyeva"),
        ("head of the department", "Sabina Aliyeva, head of the department,"),
        ("poet and translator", "Sabina Aliyeva, poet and translator,"),
        ("Secretary-General of ENNHRI", "Sabina Aliyeva, Secretary-General of ENNHRI,"),
        ("senior regional policy adviser", "Sabina Aliyeva, senior regional policy adviser,"),
    ],
)
def test_a_short_title_goes_before_the_name_and_a_longer_one_after(role, text):
    assert en.with_role(role, "Sabina Aliyeva") == text


def test_short_names():
    assert en.initials("Zaur Valimammadli") == "Z.\u00a0Valimammadli"
    assert en.initials("Sabina") == "Sabina"
    assert en.surname("Zaur Valimammadli") == "Valimammadli"
    assert en.surname("Sabina") == "Sabina"


@pytest.mark.parametrize(
    ("items", "text"),
    [((), ""), (("a",), "a"), (("a", "b"), "a and b"), (("a", "b", "c"), "a, b and c")],
)
def test_lists_have_no_comma_before_and(items, text):
    assert en.join(items) == text


# -------------------------------------------------------------- typography


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Equality", "“Equality”"),
        ("The “Equality” campaign", "“The ‘Equality’ campaign”"),
        ('The "Equality" campaign', "“The ‘Equality’ campaign”"),
        ("Children's rights", "“Children’s rights”"),
    ],
)
def test_marks_inside_marks_are_single(text, quoted):
    assert en.quote(text) == quoted


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ('He said "yes".', "He said “yes”."),
        ('"Yes" ("no")', "“Yes” (“no”)"),
        ("don't", "don’t"),
        ("members' rights", "members’ rights"),
        ('"It\'s"', "“It’s”"),
        ("Guba - Gusar", "Guba – Gusar"),
        ("Guba -- Gusar", "Guba – Gusar"),
        ("well-being", "well-being"),
        ("Z. Valimammadli", "Z.\u00a0Valimammadli"),
        ("“ready”", "“ready”"),
    ],
)
def test_typography(typed, text):
    assert en.typeset(typed) == text


@pytest.mark.parametrize("address", ["https://x.az/it's--a", "www.x.az/'a'", "mailto:o'x@x.az"])
def test_an_address_stays_as_it_is(address):
    assert en.typeset(f"it's {address} it's") == f"it’s {address} it’s"


WORDS = ["Guba", '"Guba"', "don't", "rights'", "A.", "https://x.az/a--b", '("a")', "2020", "“a”"]


@given(st.lists(st.sampled_from(WORDS)), st.sampled_from([" ", " - ", " -- ", ", ", "-"]))
def test_typography_is_done_once_and_changes_no_letter(words, separator):
    text = separator.join(words)
    done = en.typeset(text)
    assert en.typeset(done) == done
    assert list(filter(str.isalnum, done)) == list(filter(str.isalnum, text))


def test_the_first_letter():
    assert en.capitalise("on the initiative") == "On the initiative"
    assert en.capitalise("ENNHRI") == "ENNHRI"
    assert en.capitalise("") == ""


@pytest.mark.parametrize(
    ("style", "text"),
    [
        ("long", "2\u00a0July 2020"),
        ("month", "2\u00a0July"),
        ("short", "02/07/2020"),
        ("year", "2020"),
    ],
)
def test_dates(style, text):
    assert en.format_date(DAY, style) == text


@pytest.mark.parametrize(("value", "text"), [(916, "916"), (42685, "42,685"), (0, "0")])
def test_numbers(value, text):
    assert en.format_number(value) == text
