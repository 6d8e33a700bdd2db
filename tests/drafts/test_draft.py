"""`press draft` and names: filled, flagged, and held back until a person reviews them."""

import datetime as dt
import json
import re

import pytest

from tests.conftest import files
from tests.drafts.offices import with_one_release
from toolkit import Newsroom, PressError, registry
from toolkit.catalogs.states import state
from toolkit.catalogs.store import read
from toolkit.model import Reply, State

NOW = dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC)
PEOPLE = """\
people:
  ilham-rzayev:
    name: Ilham Rzayev
    gender: masculine
  gunel-huseynzade:
    name: Gunel Huseynzade
    gender: feminine
"""
RECORD = """\
kind: statement
language: en
date: 2026-01-15
title: Sample
author: Gunel Huseynzade
body: [Sample text.]
"""
CATALOG = "locales/{}/LC_MESSAGES/termbase.po"


@pytest.fixture
def office(newsroom):
    """A newsroom with two people that no catalog knows."""
    termbase = with_one_release(newsroom) / "locales/termbase.yaml"
    termbase.write_text(termbase.read_text("utf-8").replace("people:\n", PEOPLE, 1), "utf-8")
    return newsroom


def add_term(newsroom):
    termbase = newsroom / "locales/termbase.yaml"
    term = "\nterms:\n  petition: {name: petition}\n"
    termbase.write_text(termbase.read_text("utf-8").replace("\nterms:\n", term), "utf-8")


def names(newsroom, code):
    path = newsroom / CATALOG.format(code)
    return {one.msgctxt.partition(" ")[2]: one for one in read(path).active}


def test_missing_names_are_drafted_and_flagged(office):
    done = Newsroom(office, now=NOW).draft()
    assert [(one.locale, one.msgctxt, one.msgstr) for one in done.drafts] == [
        ("az", "person ilham-rzayev", "İlham Rzayev"),
        ("az", "person gunel-huseynzade", "Günel Hüseynzadə"),
        ("ru", "person ilham-rzayev", "Ильхам Рзаев"),
        ("ru", "person gunel-huseynzade", "Гюнель Гусейнзаде"),
    ]
    assert done.missing == ()
    drafted = names(office, "ru")["gunel-huseynzade"]
    assert drafted.fuzzy
    assert drafted.comments == ("draft: transliteration 2026-03-01",)
    assert state(drafted) is State.DRAFT


def test_every_other_line_of_the_catalogs_stays(office):
    before = {code: (office / CATALOG.format(code)).read_text("utf-8") for code in ("az", "ru")}
    Newsroom(office, now=NOW).draft()
    for code, text in before.items():
        after = (office / CATALOG.format(code)).read_text("utf-8")
        added = re.compile(
            r"# draft: transliteration 2026-03-01\n(?:#[:.,].*\n)+"
            r'msgctxt "person (?:ilham|gunel)-.*\nmsgid .*\nmsgstr .*\n\n'
        )
        rest, count = added.subn("", after)
        assert count == 2
        dated = re.compile("PO-Revision-Date: [^\\\\]*")
        assert dated.sub("", rest) == dated.sub("", text)


def test_after_sync_the_empty_entry_is_filled_and_a_second_run_does_nothing(office):
    room = Newsroom(office, now=NOW)
    room.sync()
    order = list(names(office, "az"))
    assert len(room.draft().drafts) == 4
    assert list(names(office, "az")) == order
    before = files(office)
    assert room.draft().drafts == ()
    room.sync()
    assert files(office) == before


def test_drafting_before_sync_puts_an_entry_where_sync_would(office):
    room = Newsroom(office, now=NOW)
    room.draft()
    before = files(office / "locales/az")
    room.sync()
    assert files(office / "locales/az") == before


def test_what_a_person_wrote_is_never_touched(office):
    room = Newsroom(office, now=NOW)
    room.sync()
    path = office / CATALOG.format("az")
    text = path.read_text("utf-8").replace(
        'msgid "Ilham Rzayev"\nmsgstr ""', 'msgid "Ilham Rzayev"\nmsgstr "İlham Rza oğlu"'
    )
    path.write_text(text, "utf-8")
    room.draft()
    assert names(office, "az")["ilham-rzayev"].msgstr == "İlham Rza oğlu"
    assert not names(office, "az")["ilham-rzayev"].fuzzy


def test_the_reviewed_azerbaijani_name_is_where_the_russian_comes_from(office):
    room = Newsroom(office, now=NOW)
    room.draft(to=["az"])
    path = office / CATALOG.format("az")
    entry = re.compile(
        r'# draft: .*\n(#: .*\n)#, fuzzy\n(msgctxt "person ilham-rzayev"\n.*\nmsgstr ).*\n'
    )
    text, count = entry.subn(r'\1\2"Elxan Rzayev"\n', path.read_text("utf-8"))
    assert count == 1
    path.write_text(text, "utf-8")
    (one, _) = room.draft().drafts
    assert (one.msgctxt, one.msgstr) == ("person ilham-rzayev", "Эльхан Рзаев")


def test_a_renamed_entry_waits_for_sync_which_keeps_its_translation(newsroom):
    termbase = newsroom / "locales/termbase.yaml"
    text = termbase.read_text("utf-8").replace(
        "name: Debbie Kohner", "name: Deborah Kohner\n    also: {en: [Debbie Kohner]}"
    )
    termbase.write_text(text, "utf-8")
    room = Newsroom(newsroom, now=NOW)
    assert room.draft().drafts == ()
    room.sync()
    assert state(names(newsroom, "az")["debbie-kohner"]) is State.STALE
    assert room.draft().drafts == ()


def test_a_release_drafts_the_names_it_prints(office):
    (office / "releases/sample.yaml").write_text(RECORD, "utf-8")
    done = Newsroom(office, now=NOW).draft(["sample"], to=["ru"])
    assert [one.msgctxt for one in done.drafts] == ["person gunel-huseynzade"]


def test_nothing_drafted_is_published(office, press):
    (office / "releases/sample.yaml").write_text(RECORD, "utf-8")
    assert press("draft", "--to", "ru", cwd=office).code == 0
    assert press("build", "sample", "--locale", "ru", cwd=office).code == 1
    assert not (office / "dist/ru/sample.txt").exists()
    problems = json.loads(press("check", "--format", "json", cwd=office).out)["problems"]
    found = [(one["check"], one["msgid"]) for one in problems if one["locale"] == "ru"]
    assert ("draft-translation", "Gunel Huseynzade") in found


def test_a_review_keeps_where_it_came_from(office):
    room = Newsroom(office, now=NOW)
    room.draft()
    path = office / CATALOG.format("az")
    text = path.read_text("utf-8")
    path.write_text(
        text.replace('#, fuzzy\nmsgctxt "person gunel', 'msgctxt "person gunel'), "utf-8"
    )
    room.sync()
    reviewed = names(office, "az")["gunel-huseynzade"]
    assert reviewed.comments == ("from draft: transliteration 2026-03-01",)
    assert state(reviewed) is State.REVIEWED


def test_other_entries_stay_missing_and_are_named(office, press):
    add_term(office)
    done = press("draft", "--to", "az", cwd=office)
    assert done.code == 0
    assert done.out.splitlines() == [
        "release   to  drafted            missing",
        "termbase  az  2 transliteration  1",
        "  1 missing: the memory does not have it",
        "2 drafts to review, 1 missing still",
    ]
    assert press("draft", "--to", "az", "--strict", cwd=office).code == 1


def test_a_dry_run_shows_it_and_writes_nothing(office, press):
    before = files(office)
    shown = json.loads(press("draft", "--dry-run", "--json", cwd=office).out)
    assert files(office) == before
    assert shown["version"] == 1
    assert shown["drafts"][0] == {
        "locale": "az",
        "domain": "termbase",
        "msgctxt": "person ilham-rzayev",
        "msgid": "Ilham Rzayev",
        "msgstr": "İlham Rzayev",
        "provider": "transliteration",
        "reason": shown["drafts"][0]["reason"],
        "score": None,
        "remarks": [],
    }
    assert len(shown["drafts"]) == 4


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--provider", "nobody"), "no provider is called 'nobody'"),
        (("--to", "de"), "'de' is not a language of this newsroom"),
        (("no-such-release",), "no release is called 'no-such-release'"),
    ],
)
def test_a_wrong_word_is_answered_with_what_there_is(office, press, arguments, message):
    before = files(office)
    done = press("draft", *arguments, cwd=office)
    assert done.code == 2
    assert message in done.err
    assert files(office) == before


class Elsewhere:
    """A provider that needs the network and is cut off after the first reply."""

    OFFLINE = False

    @staticmethod
    def draft(requests):
        yield Reply("Первый")
        raise KeyboardInterrupt


@pytest.fixture
def elsewhere(monkeypatch):
    known = registry.named
    monkeypatch.setattr(
        "toolkit.registry.named",
        lambda room, name: Elsewhere if name == "elsewhere" else known(room, name),
    )


def test_what_was_there_before_ctrl_c_is_kept(office, elsewhere, press):
    assert press("draft", "--to", "ru", "--provider", "elsewhere", cwd=office).code == 130
    drafts = [one.msgstr for one in names(office, "ru").values() if state(one) is State.DRAFT]
    assert drafts == ["Первый"]


def test_a_dry_run_asks_nobody_elsewhere(office, elsewhere):
    (office / "press.toml").write_text('[tool.press]\nproviders = ["elsewhere"]\n', "utf-8")
    add_term(office)
    done = Newsroom(office, now=NOW).draft(dry_run=True, to=["ru"])
    assert [one.reason for one in done.missing] == ["elsewhere would get 8 characters"]
    assert [(one.provider, one.messages, one.characters) for one in done.sent] == [
        ("elsewhere", 1, 8)
    ]
    assert len(done.drafts) == 2


def test_an_edit_between_two_savings_is_kept(office, monkeypatch):
    """Every saving reads the catalog afresh."""
    monkeypatch.setattr("toolkit.drafts.saving.SAVE_EVERY", -1)
    path = office / CATALOG.format("ru")

    class Editor:
        OFFLINE = True

        @staticmethod
        def draft(requests):
            yield Reply("Первый")
            yield Reply("Второй")
            path.write_text(path.read_text("utf-8").replace("Омбудсмен", "Омбудсмэн"), "utf-8")
            yield Reply("Третий")

    monkeypatch.setattr("toolkit.registry.named", lambda room, name: Editor)
    add_term(office)
    Newsroom(office, now=NOW).draft(to=["ru"])
    text = path.read_text("utf-8")
    assert "Омбудсмен" not in text
    assert [word for word in ("Первый", "Второй", "Третий") if word in text] == [
        "Первый", "Второй", "Третий",
    ]  # fmt: skip


def test_a_newsroom_without_a_catalog_of_names_gets_one(tmp_path):
    (tmp_path / "press.toml").write_text("[tool.press]\n", "utf-8")
    (tmp_path / "locales").mkdir()
    (tmp_path / "locales/termbase.yaml").write_text(PEOPLE, "utf-8")
    Newsroom(tmp_path, now=NOW).draft(to=["ru"])
    assert list(names(tmp_path, "ru")) == ["ilham-rzayev", "gunel-huseynzade"]


def test_the_public_error_is_one_family(office):
    with pytest.raises(PressError):
        Newsroom(office).draft(to=["xx"])
