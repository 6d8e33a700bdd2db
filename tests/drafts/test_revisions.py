"""How much people changed the drafts of each provider: from the log, through every review."""

import datetime as dt
import json

import pytest

from tests.conftest import files
from tests.drafts.offices import office
from toolkit import Newsroom, PressError

NOW = dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC)
CATALOG = "locales/ru/LC_MESSAGES/releases/2026/new.po"
LOG = "locales/ru/drafts.jsonl"
DRAFT = "Приём граждан 5 марта"


@pytest.fixture
def room(tmp_path):
    root = office(tmp_path)
    Newsroom(root, now=NOW).draft(to=["ru"])
    return root


def review(root, text, wanted):
    """Make a draft the reviewed text."""
    path = root / CATALOG
    content = path.read_text("utf-8")
    at = content.index(f'msgstr "{text}"')
    start = content.rindex("#, fuzzy\n", 0, at)
    content = content[:start] + content[start:].replace("#, fuzzy\n", "", 1)
    path.write_text(content.replace(f'msgstr "{text}"', f'msgstr "{wanted}"'), "utf-8")


def figures(root):
    return {
        (one.provider, one.locale): (one.drafts, one.waiting, one.reviewed, one.unchanged)
        for one in Newsroom(root).revisions()
    }


def log(root):
    return [json.loads(line) for line in (root / LOG).read_text("utf-8").splitlines()]


def test_drafts_wait_until_they_are_reviewed(room):
    assert figures(room) == {("memory", "ru"): (2, 2, 0, 0)}
    (one,) = Newsroom(room).revisions()
    assert one.changed is None
    assert {line["text"] for line in log(room)} == {DRAFT, "Приём начинается в 15:00."}


def test_what_people_changed_is_measured_from_draft_to_review(room):
    review(room, DRAFT, "Приём граждан 5-го марта")  # 3 of 24 characters
    review(room, "Приём начинается в 15:00.", "Приём начинается в 15:00.")
    assert figures(room) == {("memory", "ru"): (2, 0, 2, 1)}
    (one,) = Newsroom(room).revisions()
    assert one.changed == round(100 * 3 / (24 + 25), 1)


def test_after_a_review_the_log_keeps_figures_alone(room):
    review(room, DRAFT, "Приём граждан пятого марта")
    record = (room / "releases/2026/new.yaml").read_text("utf-8")
    (room / "releases/2026/more.yaml").write_text(record, "utf-8")
    Newsroom(room, now=NOW).draft(["more"], to=["ru"])
    lines = [line for line in log(room) if line["domain"] == "2026/new"]
    assert [sorted(line) for line in lines if "edits" in line] == [
        ["characters", "date", "domain", "edits", "id", "provider"]
    ]


def test_a_release_that_is_gone_is_forgotten(room):
    (room / CATALOG).unlink()
    assert figures(room) == {}


def test_a_catalog_that_cannot_be_read_leaves_its_drafts_waiting(room):
    (room / CATALOG).write_text('msgid "broken', "utf-8")
    assert figures(room) == {("memory", "ru"): (2, 2, 0, 0)}


def test_a_conflict_in_the_log_is_named_before_anything_is_drafted(room):
    path = room / LOG
    path.write_text(f"<<<<<<< ours\n{path.read_text('utf-8')}", "utf-8")
    (room / CATALOG).unlink()
    before = files(room)
    with pytest.raises(PressError, match=r"locales/ru/drafts.jsonl:1: not a logged draft"):
        Newsroom(room).draft(to=["ru"])
    assert files(room) == before


def test_the_command(room, press):
    assert press("status", "--providers", cwd=room).out == (
        "memory into ru: 2 drafts, 2 not reviewed yet, 0 reviewed (0 as they were)\n"
    )
    review(room, DRAFT, "Приём граждан 5-го марта")
    assert press("status", "--providers", cwd=room).out == (
        "memory into ru: 2 drafts, 1 not reviewed yet, 1 reviewed "
        "(0 as they were, 12.5 % of the characters changed)\n"
    )
    (row,) = json.loads(press("status", "--providers", "--json", cwd=room).out)["providers"]
    assert row == {
        "provider": "memory", "locale": "ru", "drafts": 2, "waiting": 1, "reviewed": 1,
        "unchanged": 0, "changed": 12.5,
    }  # fmt: skip


def test_status_counts_drafts_by_provider(room, press):
    (row,) = json.loads(press("status", "new", "--json", cwd=room).out)["releases"]
    assert row["editions"]["ru"]["drafts"] == {"memory": 2}
    assert row["editions"]["ru"]["draft"] == 2
    assert row["editions"]["en"]["drafts"] == {}
    assert "  ru: drafts by 2 memory" in press("status", "new", cwd=room).out.splitlines()
