"""Sorting, titles and addresses in the Azerbaijani alphabet."""

import random

from hypothesis import given
from hypothesis import strategies as st

from toolkit.languages.az import lower, slug, sort_key, title, upper

# As ICU sorts them in the locale az.
SORTED = [
    *("ad", "ağac", "Bakı", "can", "çay", "dağ", "et", "ədalət", "fil", "gül", "ğ", "hava", "xalq"),
    *("ılıq", "iclas", "jurnal", "kənd", "qanun", "lalə", "mən", "nar", "od", "öz", "pul", "rəng"),
    *("su", "şəhər", "təhsil", "ulduz", "üzüm", "vaxt", "yol", "zaman"),
]
ALPHABET = "abcçdeəfgğhxıijkqlmnoöprsştuüvyz"


def test_words_stand_in_the_order_of_the_alphabet():
    shuffled = random.Random(1).sample(SORTED, len(SORTED))
    assert sorted(shuffled, key=sort_key) == SORTED


def test_small_before_capital_digits_before_letters_blanks_before_digits():
    assert sorted(["Şəki", "şəki", "2-ci", " a", "Абв"], key=sort_key) == [
        " a", "2-ci", "şəki", "Şəki", "Абв",
    ]  # fmt: skip


def test_case_of_the_whole_alphabet():
    assert upper(ALPHABET) == "ABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVYZ"
    assert lower(upper(ALPHABET)) == ALPHABET


def test_a_title():
    assert title("insan hüquqları ili") == "İnsan Hüquqları İli"
    assert title("IŞIQ küçəsi") == "Işıq Küçəsi"


def test_an_address():
    assert slug("Şəki şəhəri, “Işıq” küçəsi 7") == "seki-seheri-isiq-kucesi-7"


@given(st.text(alphabet=ALPHABET + "wAİIé 1"), st.text(alphabet=ALPHABET + "wAİIé 1"))
def test_only_equal_texts_share_a_place(one, other):
    assert (sort_key(one) == sort_key(other)) == (one == other)


@given(st.text())
def test_an_address_holds_nothing_that_must_be_escaped(text):
    assert set(slug(text)) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
