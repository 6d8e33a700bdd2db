"""English as it is written: short names, lists, typography, dates and numbers."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.languages import en
from toolkit.model import Phrase

DAY = dt.date(2020, 7, 2)


def form(text, *features, **known):
    return en.inflect(Phrase(text, **known), frozenset(features)).text


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
        ("adviser on gender", "Sabina Aliyeva, adviser on gender,"),
        ("ambassador to Baku", "Sabina Aliyeva, ambassador to Baku,"),
        ("judge at large", "Sabina Aliyeva, judge at large,"),
        ("partner with UNICEF", "Sabina Aliyeva, partner with UNICEF,"),
        ("editor-in-chief", "Editor-in-chief Sabina Aliyeva"),
        ("", "Sabina Aliyeva"),
    ],
)
def test_a_short_title_goes_before_the_name_and_a_longer_one_after(role, text):
    assert en.with_role(role, "Sabina Aliyeva") == text


def test_short_names():
    assert en.initials("Zaur Valimammadli") == "Z.\u00a0Valimammadli"
    assert en.initials("Sabina") == "Sabina"
    assert en.surname("Zaur Valimammadli") == "Valimammadli"
    assert en.surname("Sabina") == "Sabina"
    assert en.initials("Jean-Paul Costa") == "J.-P.\u00a0Costa"
    assert en.initials("Jean-Paul Costa", "closed") == "J.-P.Costa"
    assert en.surname("Ursula von der Leyen") == "von der Leyen"


def test_honorifics_are_no_part_of_a_family_name():
    assert en.initials("Ali bey Huseynzade") == "A.\u00a0Huseynzade"
    assert en.surname("Ali bey Huseynzade") == "Huseynzade"
    assert en.initials("Sabina khanim") == en.surname("Sabina khanim") == "Sabina khanim"


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
        ("“Equality”", "“Equality”"),
        ('"Equality" and "Justice"', "“‘Equality’ and ‘Justice’”"),
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
        ("He said 'yes'.", "He said ‘yes’."),
        ("'quoted'", "‘quoted’"),
        ("\"'It' is\"", "“‘It’ is”"),
        ("'members' rights'", "‘members’ rights’"),
        ("the '90s", "the ’90s"),
        ("rock 'n' roll", "rock ’n’ roll"),
        ("5' tall", "5' tall"),
        ('*"Equality"* and **"Justice"**', "*“Equality”* and **“Justice”**"),
        ('"*Equality*"', "“*Equality*”"),
        ("a - - b", "a – – b"),
        ("https://ombudsman.az - the site", "https://ombudsman.az – the site"),
        ("[site](https://ombudsman.az) - here", "[site](https://ombudsman.az) – here"),
    ],
)
def test_typography(typed, text):
    assert en.typeset(typed) == text


@pytest.mark.parametrize("address", ["https://x.az/it's--a", "www.x.az/'a'", "mailto:o'x@x.az"])
def test_an_address_stays_as_it_is(address):
    assert en.typeset(f"it's {address} it's") == f"it’s {address} it’s"


PIECES = ["Guba", "A. ", "https://x.az/a--b", "a@x.az", " - ", " -- ", "'", '"', "*", "n'", "'90s"]
MARKS = "\"'*“”‘’ -–.,()[]/@:aB1\u00a0\n"
texts = st.text() | st.text(MARKS) | st.lists(st.sampled_from(PIECES)).map("".join)


@given(texts)
def test_typography_is_done_once_and_changes_no_letter(text):
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
