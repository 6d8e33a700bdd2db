"""A plural rule is the language's own; a header must only mean the same."""

import time

import pytest

from toolkit.catalogs.plurals import agrees, plural_forms
from toolkit.catalogs.po import parse
from toolkit.errors import CatalogError

RULES = {
    "Poedit": "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && "
    "(n%100<12 || n%100>14) ? 1 : 2);",
    "Weblate": "nplurals=3; plural=n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && "
    "(n%100<10 || n%100>=20) ? 1 : 2;",
    "Transifex": "nplurals=4; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && "
    "(n%100<12 || n%100>14) ? 1 : n%10==0 || (n%10>=5 && n%10<=9) || "
    "(n%100>=11 && n%100<=14)? 2 : 3);",
}

OTHERS = {
    "another language": "nplurals=2; plural=(n != 1);",
    "too few": RULES["Poedit"].replace("=3", "=2"),
    "far too many": RULES["Poedit"].replace("=3", "=99999999"),
    "many": RULES["Poedit"].replace("=3", "=999"),
    "division by zero": "nplurals=3; plural=n/0;",
    "code": "nplurals=3; plural=__import__('os').system('true');",
    "power": "nplurals=3; plural=n**9**9**9;",
    "deep": f"nplurals=3; plural={'(' * 400}n{')' * 400};",
    "long": f"nplurals=3; plural={'n?' * 4000}1{':0' * 4000};",
    "no number": "nplurals=abc; plural=0;",
    "nothing": "",
}


@pytest.mark.parametrize("said", RULES.values(), ids=RULES)
def test_a_rule_in_other_words_agrees(said):
    assert agrees(said, "ru")


@pytest.mark.parametrize("said", OTHERS.values(), ids=OTHERS)
def test_another_rule_does_not_and_takes_no_time(said):
    start = time.process_time()
    assert not agrees(said, "ru")
    assert time.process_time() - start < 1


def test_new_entries_have_the_forms_their_header_counts():
    assert plural_forms(RULES["Transifex"], "ru") == 4
    assert plural_forms(OTHERS["far too many"], "ru") == 3


def text(plural_forms, entry='msgid "{n} man"\nmsgid_plural "{n} men"\nmsgstr[0] ""\n'):
    return f'msgid ""\nmsgstr ""\n"Language: ru\\n"\n{plural_forms}\n{entry}'


PATH = "locales/ru/LC_MESSAGES/press.po"


@pytest.mark.parametrize(
    ("header", "line"), [('"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n', 4), ("", 1)]
)
def test_plurals_in_the_order_of_another_language_are_refused(header, line):
    with pytest.raises(CatalogError) as caught:
        parse(text(header), PATH)
    assert caught.value.message == "Plural-Forms is not the rule of ru"
    assert (caught.value.where.path, caught.value.where.line) == (PATH, line)
    assert "nplurals=3" in caught.value.hint


def test_without_plurals_and_outside_a_newsroom_the_header_is_theirs():
    wrong = '"Plural-Forms: nplurals=99999999; plural=n/0;\\n"\n'
    assert parse(text(wrong, 'msgid "a"\nmsgstr "b"\n'), PATH).messages
    assert parse(text(wrong), "ru.po").messages
