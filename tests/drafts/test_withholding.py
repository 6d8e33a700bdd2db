"""What may not leave the machine, and what would: embargoed, confidential, a dry run."""

import pytest

from tests.conftest import files
from tests.drafts.offices import BRING, RECORD, TITLE, drafted
from toolkit.model import Reply


@pytest.mark.parametrize(
    ("field", "why"),
    [
        ("confidential: true", "it is confidential"),
        ("embargo: 2099-01-01 10:00", "it is under embargo until 2099-01-01 10:00 +04"),
    ],
)
def test_withheld_texts_never_leave_the_machine_unless_forced(room, ask, field, why):
    (room / "releases/2026/new.yaml").write_text(f"{field}\n{RECORD}", "utf-8")
    provider = ask(lambda request: Reply("Возьмите *один* документ."))
    (room / "press.toml").write_text('[tool.press]\nproviders = ["elsewhere"]\n', "utf-8")
    done = drafted(room)
    assert provider.asked == []
    assert done.sent == ()
    assert [one.reason for one in done.missing] == [f"not sent to elsewhere: {why}"]
    assert len(done.drafts) == 2  # the memory is at home
    assert drafted(room, send_confidential=True).missing == ()
    assert [one.text for one in provider.asked] == [BRING[1]]


def test_an_embargo_that_has_passed_keeps_nothing_back(room, ask):
    (room / "releases/2026/new.yaml").write_text(f"embargo: 2020-01-01\n{RECORD}", "utf-8")
    ask(lambda request: Reply("Возьмите *один* документ."))
    (room / "press.toml").write_text('[tool.press]\nproviders = ["elsewhere"]\n', "utf-8")
    assert drafted(room).missing == ()


def test_names_that_only_a_confidential_release_tells_stay_too(room, ask):
    (room / "locales/termbase.yaml").write_text(
        "terms:\n  petition: {name: petition}\n  hearing: {name: hearing}\n", "utf-8"
    )
    (room / "releases/2026/new.yaml").write_text(
        f"confidential: true\ntopics: [petition]\n{RECORD}", "utf-8"
    )
    provider = ask(lambda request: Reply("слушание"))
    (room / "press.toml").write_text('[tool.press]\nproviders = ["elsewhere"]\n', "utf-8")
    done = drafted(room)
    assert [one.text for one in provider.asked] == ["hearing"]
    assert "not sent to elsewhere: 2026/new prints it: it is confidential" in {
        one.reason for one in done.missing if one.msgid == "petition"
    }


def test_a_dry_run_says_what_would_leave_the_machine(room, ask, press):
    ask(lambda request: pytest.fail("asked"))
    (room / "press.toml").write_text('[tool.press]\nproviders = ["elsewhere"]\n', "utf-8")
    before = files(room)
    lines = press("draft", "--to", "ru", "--dry-run", cwd=room).out.splitlines()
    assert f"ru 2026/new title: {TITLE[1]} -> Приём граждан 5 марта (memory 82)" in lines
    assert f"ru 2026/new body: {BRING[1]} is missing: elsewhere would get 21 characters" in lines
    assert "elsewhere would get 1 messages, 21 characters" in lines
    assert files(room) == before
