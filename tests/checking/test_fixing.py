"""Mechanical mends: only texts change, placeholders stay, and a second time changes nothing."""

from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.checks.samples import catalog_of, samples_of, units_of
from toolkit import registry
from toolkit.checking.asking import ask_units
from toolkit.checking.fixing import mended
from toolkit.model import Genre, Message, State, Unit

CHECKS = registry.plugins("checks")
FIXING = {name: one for name, one in CHECKS.items() if hasattr(one, "fix")}
BLANKS = CHECKS["double-spaces"]


def check(fix):
    return SimpleNamespace(fix=lambda pair: fix(pair.target))


def unit(msgstr, genre=Genre.FREE, state=State.REVIEWED, msgid="x", **more):
    source = Message(msgid, msgctxt="title", msgid_plural=more.pop("msgid_plural", ""))
    found = Message(source.msgid, msgstr, "title", source.msgid_plural, **more)
    return Unit("ru", "press", "a.po", source, found, state, genre=genre)


def text_of(message):
    return None if message is None else message.msgstr


def test_a_text_is_mended_and_all_else_stays():
    found = unit(
        "В  Губе", flags=("fuzzy",), comments=("draft: memory",), line=7, state=State.DRAFT
    )
    message = mended(found, [BLANKS])
    assert message == Message(
        "x", "В Губе", "title", flags=("fuzzy",), comments=("draft: memory",), line=7
    )


@pytest.mark.parametrize("state", [State.MISSING, State.STALE])
def test_what_is_no_translation_of_this_text_is_let_be(state):
    assert mended(unit("В  Губе", state=state), [BLANKS]) is None


def test_nothing_to_mend():
    assert mended(unit("В Губе"), [BLANKS]) is None
    assert mended(unit("В  Губе"), []) is None
    assert mended(unit("В  Губе"), [CHECKS["placeholders"]]) is None


def test_each_plural_form_is_mended():
    found = unit("", msgid_plural="ys", msgstr_plural=("а  б", "в г", "д  е  ё"))
    message = mended(found, [BLANKS])
    assert message.msgstr_plural == ("а б", "в г", "д е ё")


def test_mends_of_several_checks_come_to_rest_together():
    dots = check(lambda text: text.replace("....", "..."))
    spaces = check(lambda text: text.replace(". .", ".."))
    assert text_of(mended(unit("а. . . . . ."), [dots, spaces])) == "а..."


@pytest.mark.parametrize(
    ("text", "genre", "fix", "result"),
    [
        (
            "В  {place:prepositional}  тут",
            Genre.SENTENCE,
            BLANKS.fix,
            "В {place:prepositional} тут",
        ),
        ("{a}{b}  {c}", Genre.SENTENCE, BLANKS.fix, "{a}{b} {c}"),
        ("%(name)s  и <b>%d</b>", Genre.FOREIGN, BLANKS.fix, "%(name)s и <b>%d</b>"),
        ("a  \ufffc b", Genre.FREE, BLANKS.fix, "a \ufffc b"),
    ],
)
def test_placeholders_come_back_as_they_were(text, genre, fix, result):
    assert text_of(mended(unit(text, genre), [SimpleNamespace(fix=fix)])) == result


@pytest.mark.parametrize(
    "fix",
    [
        lambda text: text.replace("\ufffc", "", 1),
        lambda text: text.replace("\ufffc", "\ufffc \ufffc", 1),
        lambda text: text + "\ufffc",
        lambda text: "",
        lambda text: " ",
        lambda text: text + "!",
        lambda text: text[::-1],
    ],
)
def test_a_mend_that_harms_or_never_rests_is_not_made(fix):
    assert mended(unit("{a} и {bb}", Genre.SENTENCE), [check(fix)]) is None


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from(["{a}", "{place:genitive}", "  ", " ", "\u00a0", "слово", "\n", ".", "«"]),
        min_size=1,
    ).map("".join)
)
def test_a_second_time_changes_nothing(text):
    found = unit(text, Genre.SENTENCE)
    message = mended(found, FIXING.values())
    if message is not None:
        again = unit(message.msgstr, Genre.SENTENCE)
        assert mended(again, FIXING.values()) is None
        assert message.msgstr.count("{place:genitive}") == text.count("{place:genitive}")


@pytest.mark.parametrize("name", FIXING)
def test_what_a_check_mends_it_finds_no_more(name):
    for sample in samples_of(name, CHECKS[name]):
        catalog = catalog_of(sample.text, sample.locale)
        for one in units_of(catalog, sample.locale):
            message = mended(one, [CHECKS[name]])
            if not sample.is_bad:
                assert message is None
            elif message is not None:
                after = Unit(
                    one.locale,
                    one.domain,
                    one.path,
                    one.message,
                    message,
                    one.state,
                    genre=one.genre,
                    source_locale=one.source_locale,
                    placeholders=one.placeholders,
                )
                assert not list(ask_units([after], {name: CHECKS[name]}, lambda _: None))
                assert mended(after, [CHECKS[name]]) is None
