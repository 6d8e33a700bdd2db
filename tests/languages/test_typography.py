"""Typography of every language: marks by level, blanks that hold, and nothing else touched."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.grammar.plain import language

NBSP = "\u00a0"
CODES = ("az", "en", "ru")
ADDRESSES = (
    "https://ombudsman.az/az/a-b?q='x'&n=5%20-%20",
    "http://x.az/5",
    "www.ombudsman.az/a--b",
    "info@ombudsman.az",
    "mailto:o'x@x.az",
    "tel:+994-12-1",
    '`x = "a - 5 km" # № 5`',
)
WORDS = (
    *("İclas", "şəhər", "Müvəkkilin", "Z.", "Ə.", "Vəliməmmədli", "№", "5", "42 685", "2,5", "%"),
    *("km", "manat", "saat", "15:00", "2026-cı", "il", "well-being", "don't", "members'", "'90s"),
    *("p.m.", "No.", "Z.", "Valimammadli", "в", "и", "об", "г.", "года", "З.", "Велимамедли"),
    *("руб.", "ли", "бы", "2", "июля", "г-жа", "НПО", "*важно*", "**çox**", "[mətn](https://a.az)"),
)
JOINTS = (" ", " ", " ", NBSP, "", "\n", ", ", ". ", " - ", " -- ", " – ", " — ", "-", "/")
MARKS = ('"', "'", "“", "”", "«", "»", "„", "‘", "’", "(", ")", "[", "]", "*", "")

pieces = st.sampled_from(WORDS) | st.sampled_from(ADDRESSES).map(" {} ".format)
texts = st.lists(
    st.tuples(st.sampled_from(MARKS), pieces, st.sampled_from(MARKS), st.sampled_from(JOINTS))
).map(lambda rows: "".join(part for row in rows for part in row))

# What typography may exchange: blanks, quotation marks, dashes.
CLASSES = str.maketrans(
    {**dict.fromkeys("«»„“”\"'‘’", '"'), **dict.fromkeys("–—-", "-"), NBSP: " "}
)


def plain(text):
    return text.translate(CLASSES).replace("--", "-")


@pytest.mark.parametrize("code", CODES)
@given(texts)
def test_it_is_done_once(code, text):
    once = language(code).typeset(text)
    assert language(code).typeset(once) == once


@pytest.mark.parametrize("code", CODES)
@given(texts)
def test_it_exchanges_blanks_marks_and_dashes_alone(code, text):
    assert plain(language(code).typeset(text)) == plain(text)


@pytest.mark.parametrize("code", CODES)
@given(texts)
def test_addresses_and_code_stay(code, text):
    found = [one for one in re.findall(r"\S+://\S+|`[^`]*`", text) if one in ADDRESSES]
    done = language(code).typeset(text)
    assert all(done.count(one) >= found.count(one) for one in found)


@pytest.mark.parametrize("code", CODES)
@given(texts)
def test_what_was_quoted_is_set_already(code, text):
    quoted = language(code).quote(text)
    assert plain(quoted).replace('"', "") == plain(text).replace('"', "")


@pytest.mark.parametrize(
    ("code", "typed", "expected"),
    [
        ("az", '"Layihə "Şərq" davam edir"', "“Layihə ‘Şərq’ davam edir”"),
        ("az", "«Azərsu» və „Şərq“", "“Azərsu” və “Şərq”"),
        ("az", "“Layihə “Şərq” davam edir”", "“Layihə ‘Şərq’ davam edir”"),
        ("az", '**"Bərabərlik"** və *"hüquq"*', "**“Bərabərlik”** və *“hüquq”*"),
        ("en", 'He read "The "Right" to know"', "He read “The ‘Right’ to know”"),
        ("en", "«Azersu» said: “we don't”", "“Azersu” said: “we don’t”"),
        ("ru", '"Проект "Восток" идёт"', "«Проект „Восток“ идёт»"),
        ("ru", "“Восток” и 'Запад'", f"«Восток» и{NBSP}'Запад'"),
        ("ru", '*"Равенство"*', "*«Равенство»*"),
    ],
)
def test_marks_have_levels(code, typed, expected):
    assert language(code).typeset(typed) == expected


@pytest.mark.parametrize(
    ("code", "typed"),
    [
        ("az", "Z._Vəliməmmədli, №_5, 50_%, 3_km-dən, 42_685 nəfər, 20_min manat, 7_faizi"),
        ("az", "Ə._H._Əliyev dedi. Sonra getdi. 2 yeni mərkəz, 5 mart"),
        ("en", "Z._Valimammadli, No._5, №_5, §_3, 5_km, 20_%, 3_p.m. at 10.30_a.m., 5_AZN, 5 men"),
        ("ru", "в_Баку, З._И._Велимамедли, №_5, 2020_г., 5_%, 42_685 жителей, 2_июля, г-жа_Алиева"),
        ("ru", "Он_– юрист, если_бы и_в_нём, 5_тыс. и_3_млн"),
    ],
)
def test_blanks_that_hold(code, typed):
    expected = typed.replace("_", NBSP)
    assert language(code).typeset(typed.replace("_", " ")) == expected
