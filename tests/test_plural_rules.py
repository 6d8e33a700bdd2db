"""Plural rules are read, compared by what they choose, and never executed."""

from contextlib import suppress

import pytest
from babel.messages.plurals import get_plural
from hypothesis import given
from hypothesis import strategies as st

from toolkit.plural_rules import RuleError, forms_of, read_rule

RUSSIAN = (
    "(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2)",
    "n%10==1&&n%100!=11?0:n%10>=2&&n%10<=4&&!(n%100>11&&n%100<15)?1:2",
)


def test_two_wordings_of_one_rule_choose_the_same():
    assert forms_of(RUSSIAN[0]) == forms_of(RUSSIAN[1])
    assert forms_of("n != 1") == forms_of("!(n==1)") == forms_of("n > 1 || n < 1")
    assert forms_of("n != 1") != forms_of("n > 2")


@pytest.mark.parametrize("locale", ["ar", "az", "cy", "en", "fr", "ja", "pl", "ru", "sl", "tr"])
def test_the_rules_of_languages_are_read(locale):
    rule = read_rule(str(get_plural(locale)))
    assert rule.forms == get_plural(locale).num_plurals
    assert set(forms_of(rule.expression)) <= set(range(rule.forms))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nplurals=2",
        "nplurals=99999999; plural=0;",
        "nplurals=-1; plural=0;",
        "nplurals=abc; plural=0;",
        "nplurals=2; plural=;",
        "nplurals=2; plural=n**9**9**9;",
        "nplurals=2; plural=0-5+n;",
        "nplurals=2; plural=n%0;",
        "nplurals=2; plural=(n;",
        "nplurals=2; plural=n ? 1;",
        "nplurals=2; plural=n n;",
        "nplurals=2; plural=__import__('os');",
        "nplurals=2; plural=" + "n?" * 800 + "0;",
        "nplurals=2; plural=" + "(" * 400 + "n" + ")" * 400 + ";",
        "nplurals=2; plural=" + "!" * 400 + "n;",
    ],
)
def test_what_is_no_rule(text):
    with pytest.raises(RuleError):
        read_rule(text)


@given(st.text("n0123456789?:|&=!<>+-*/%() ", max_size=80))
def test_any_text_is_a_rule_or_an_error(text):
    with suppress(RuleError):
        assert len(forms_of(text)) == len(forms_of("n"))
