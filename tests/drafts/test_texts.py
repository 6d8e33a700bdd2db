"""`press draft` and texts: from the memory first, and never over a person's own."""

import pytest

from tests.conftest import files
from tests.drafts.offices import BEGINS, BRING, CATALOG, NOW, OLD, RECORD, TITLE, drafted, entries
from tests.memory.offices import write_catalog
from toolkit import Newsroom
from toolkit.catalogs.states import state
from toolkit.model import Reply, State


def test_the_very_text_and_a_similar_one_come_from_the_memory(room):
    done = drafted(room)
    assert [(one.msgid, one.provider, one.score) for one in done.drafts] == [
        (TITLE[1], "memory", 82),
        (BEGINS[1], "memory", 100),
    ]
    found = entries(room)
    assert found[TITLE].msgstr == "Приём граждан 5 марта"
    assert found[TITLE].comments == (
        "draft: memory 2026-03-01 82",
        f"to review: translated before: “{OLD}”",
    )
    assert found[BEGINS].comments == ("draft: memory 2026-03-01 100",)
    assert {state(one) for one in found.values()} == {State.DRAFT}
    assert [(one.msgid, one.reason) for one in done.missing] == [
        (BRING[1], "the memory has nothing like it")
    ]


def test_a_review_leaves_where_it_came_from_and_no_remark(room):
    drafted(room)
    path = room / CATALOG
    path.write_text(path.read_text("utf-8").replace("#, fuzzy\n", ""), "utf-8")
    Newsroom(room, now=NOW).sync()
    assert entries(room)[TITLE].comments == ("from draft: memory 2026-03-01 82",)


def test_what_could_not_be_adapted_is_said(room):
    write_catalog(room, "ru", "2020/old", {("title", OLD): "Приём граждан второго июля"})
    drafted(room)
    assert entries(room)[TITLE].comments[2:][0].startswith("to review: “2” of the old text is “5”")


@pytest.mark.parametrize("fuzzy", [("fuzzy",), ()])
def test_what_a_person_wrote_is_never_touched(room, fuzzy):
    write_catalog(room, "ru", "2026/new", {TITLE: "Приём", BEGINS: ""}, flags=fuzzy)
    before = entries(room)[TITLE]
    drafted(room)
    assert entries(room)[TITLE] == before
    assert entries(room)[BEGINS].msgstr == "Приём начинается в 15:00."


def test_a_text_that_changed_waits_for_sync_which_keeps_its_translation(room):
    write_catalog(room, "ru", "2026/new", {("title", "Reception of citizens on 4 March"): "Приём"})
    done = drafted(room)
    assert TITLE[1] not in {one.msgid for one in (*done.drafts, *done.missing)}
    Newsroom(room, now=NOW).sync()
    assert state(entries(room)[TITLE]) is State.STALE
    drafted(room)
    assert state(entries(room)[TITLE]) is State.STALE


def test_a_second_run_changes_nothing_and_sync_neither(room):
    drafted(room)
    Newsroom(room, now=NOW).sync()
    before = files(room)
    assert drafted(room).drafts == ()
    Newsroom(room, now=NOW).sync()
    assert files(room) == before


def test_a_name_is_never_like_another(room):
    write_catalog(room, "ru", "2020/old", {("caption", "Bahruz Afandiyev"): "Бахруз Эфендиев"})
    (room / "releases/2026/new.yaml").write_text(
        RECORD + "  - image: a.png\n    alt: A picture\n    caption: Bahruz Afandiyeva\n", "utf-8"
    )
    done = drafted(room)
    assert "Bahruz Afandiyeva" in {one.msgid for one in done.missing}


def test_a_sentence_of_a_template_keeps_its_placeholders(room, ask):
    (room / "templates").mkdir()
    (room / "templates/labels.j2").write_text('{% set a = _("About {office}") %}\n', "utf-8")
    replies = iter(["О нас", "О {office:prepositional", "О {office} и {other}"])
    provider = ask(lambda request: Reply(next(replies)) if request.kind == "sentence" else Reply())
    for _ in range(3):
        done = drafted(room, provider="elsewhere")
        assert "About {office}" in {one.msgid for one in done.missing}
    replies = iter(["О {office:prepositional}"])
    drafted(room, provider="elsewhere")
    assert provider.asked
    path = "locales/ru/LC_MESSAGES/press.po"
    assert entries(room, path)["", "About {office}"].msgstr == "О {office:prepositional}"
