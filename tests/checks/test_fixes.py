"""Fixes: what the mechanical checks put right; doing it twice changes nothing more."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit import registry
from toolkit.grammar.plain import language
from toolkit.model import Genre, Pair

FIXING = {
    name: module for name, module in registry.plugins("checks").items() if hasattr(module, "fix")
}
MANGLED = st.text("ab 5-–.,:!?()[]«»“”„‘’\"'\u00a0\nciü20AƏə\u0308@/", max_size=40)


def pair(source, target, locale="ru"):
    ours, theirs = language("en").CONVENTIONS, language(locale).CONVENTIONS
    return Pair(source, target, "body", Genre.FREE, ours, theirs)


@pytest.mark.parametrize(
    ("check", "locale", "target", "fixed"),
    [
        ("punctuation-spaces", "ru", "врачи ,юристы", "врачи, юристы"),
        ("punctuation-spaces", "ru", "« Мои права »", "«Мои права»"),
        ("punctuation-spaces", "ru", "учреждения(НПЗУ)", "учреждения (НПЗУ)"),
        ("punctuation-spaces", "az", "davam edib.Nəticələr", "davam edib. Nəticələr"),
        ("punctuation-spaces", "az", "iyunun 18 -də", "iyunun 18-də"),
        ("hyphen-for-dash", "ru", "Цель - мир", "Цель — мир"),
        ("hyphen-for-dash", "ru", "Цель -- мир — это", "Цель — мир — это"),
        ("hyphen-for-dash", "az", "açarı--təhsil", "açarı–təhsil"),
        ("quotation-marks", "ru", '“Девиз — "Мир"”', "«Девиз — „Мир“»"),
        ("quotation-marks", "ru", '"‘’"', "«„“»"),
        ("quotation-marks", "az", "«Ümid» mərkəzi", "“Ümid” mərkəzi"),
        (
            "ordinal-suffix",
            "az",
            "2024-ci il, 3 ci, 1990-ci illər",
            "2024-cü il, 3-cü, 1990-cı illər",
        ),
        ("ordinal-suffix", "az", "2020-ci-il", "2020-ci il"),
        ("ordinal-suffix", "az", "1900-ci, 2000-cu, 0-cu", "1900-cü, 2000-ci, 0-cı"),
        ("suffix-harmony", "az", "BMT-da, 12 000-dan, 6-də", "BMT-də, 12 000-dən, 6-da"),
        ("ordinal-suffix", "ru", "в 2024-ом, 3-ий, 90-ых, 5-го", "в 2024-м, 3-й, 90-х, 5-го"),
        ("edge-spaces", "ru", " Фото: ", "Фото:"),
        ("decomposed-text", "ru", "и\u0306", "й"),
    ],
)
def test_a_fix(check, locale, target, fixed):
    assert FIXING[check].fix(pair("Something", target, locale)) == fixed


def test_a_range_that_the_source_has():
    text = FIXING["hyphen-for-dash"].fix(pair("on 18–20 October", "18-20 октября, № 5-7"))
    assert text == "18–20 октября, № 5-7"


@pytest.mark.parametrize("check", FIXING)
@pytest.mark.parametrize("locale", ["ru", "az", "en", "fr"])
@given(source=MANGLED, target=MANGLED)
def test_a_fix_is_idempotent_and_leaves_nothing_to_find(check, locale, source, target):
    module = FIXING[check]
    once = module.fix(pair(source, target, locale))
    again = pair(source, once, locale)
    assert module.fix(again) == once
    assert list(module.find_in_text(again)) == []
