"""`press draft` and texts: from the memory, then by providers, never over a person's own."""

import contextlib
import datetime as dt
import json
import os
import pty
import signal
import subprocess
import sys
import textwrap
import time

import pytest

from tests.conftest import files
from tests.drafts.offices import BEGINS, BRING, OLD, RECORD, TITLE, office
from tests.memory.offices import write_catalog
from toolkit import Newsroom, PressError, registry
from toolkit.catalogs.states import state
from toolkit.catalogs.store import read
from toolkit.model import Reply, State

NOW = dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC)
CATALOG = "locales/ru/LC_MESSAGES/releases/2026/new.po"


@pytest.fixture
def room(tmp_path):
    return office(tmp_path)


def entries(root, path=CATALOG):
    return {one.key: one for one in read(root / path).active}


@pytest.fixture
def ask(monkeypatch):
    """Put providers of the test's own beside the others: a reply to each request."""

    def put(reply, name="elsewhere", offline=False, **fields):
        class Provider:
            OFFLINE = offline
            asked = []  # noqa: RUF012 - what this one was asked

            @classmethod
            def draft(cls, requests):
                for request in requests:
                    cls.asked.append(request)
                    yield reply(request)

        for key, value in fields.items():
            setattr(Provider, key, value)
        monkeypatch.setattr(
            "toolkit.registry.named",
            lambda room, asked: Provider if asked == name else known(room, asked),
        )
        return Provider

    known = registry.named
    return put


def drafted(root, **options):
    return Newsroom(root, now=NOW).draft(**{"to": ["ru"], **options})


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


def test_a_provider_drafts_what_is_left_and_its_draft_is_remarked_on(room, ask):
    provider = ask(lambda request: Reply("Возьмите *два* документа 7.", "translated in pieces"))
    (room / "press.toml").write_text('[tool.press]\nproviders = ["elsewhere"]\n', "utf-8")
    done = drafted(room)
    assert [request.text for request in provider.asked] == [BRING[1]]
    assert (provider.asked[0].kind, provider.asked[0].target) == ("body", "ru")
    assert done.missing == ()
    assert [(one.provider, one.messages) for one in done.sent] == [("elsewhere", 1)]
    comments = entries(room)[BRING].comments
    assert comments[:2] == (
        "draft: elsewhere 2026-03-01",
        "to review: translated in pieces",
    )
    assert any("“7” is not in the source" in one for one in comments)


def test_a_request_tells_names_and_what_other_languages_say(room, ask):
    (room / "releases/2026/new.yaml").write_text(
        RECORD.replace("Bring *one* document.", "Ask in Guba."), "utf-8"
    )
    write_catalog(room, "az", "2026/new", {("body", "Ask in Guba."): "Qubada soruşun."})
    provider = ask(lambda request: Reply("Спросите в Губе."))
    drafted(room, provider="elsewhere")
    (request,) = [one for one in provider.asked if "Guba" in one.text]
    assert request.terms == {"Guba": "Губа"}
    assert request.known == {"az": "Qubada soruşun."}


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        ("", "elsewhere: "),
        (" \n ", "the draft has no words"),
        ("***", "the draft has no words"),
        (BRING[1], "the draft is the source"),
        ("Возьмите документ.", "the draft has other marks or placeholders (lost: *emphasis*)"),
        ("Возьмите *один* **документ**.", "the draft has other marks or placeholders (added: **s"),
        ("Возьмите *один*\x1b[31m документ.", "the draft has a control character (U+001B)"),
        ("Возьмите *один* \u202eдокумент.", "the draft has a control character (U+202E)"),
        ("Возьмите *один* [документ](https://a.az).", "the draft has other marks"),
    ],
)
def test_no_reply_of_these_is_a_draft(room, ask, reply, reason):
    ask(lambda request: Reply(reply))
    done = drafted(room, provider="elsewhere")
    (one,) = [one for one in done.missing if one.msgid == BRING[1]]
    assert reason in one.reason
    path = room / CATALOG
    assert not path.exists() or BRING not in entries(room)


def test_a_reply_is_tidied(room, ask):
    ask(lambda request: Reply(" Возьмите\n *один* докумен\u0442  и\u0306. "))
    drafted(room, provider="elsewhere")
    assert entries(room)[BRING].msgstr == "Возьмите *один* документ й."


def test_a_provider_that_fails_or_stops_costs_only_what_it_did_not_draft(room, ask):
    class Ends:
        OFFLINE = False

        @staticmethod
        def draft(requests):
            yield Reply("Приём граждан 5 марта")

    class Fails(Ends):
        @staticmethod
        def draft(requests):
            yield Reply("Приём граждан 5 марта")
            raise PressError("no key", hint="set it")

    for provider, reason in ((Ends, "no reply"), (Fails, "no key")):
        ask(Reply, draft=provider.draft)
        done = drafted(room, provider="elsewhere")
        assert {one.reason for one in done.missing} == {f"elsewhere: {reason}"}
        assert entries(room)[TITLE].msgstr == "Приём граждан 5 марта"
        (room / CATALOG).unlink()


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


def test_exit_code_and_summary(room, press):
    done = press("draft", "new", "--to", "ru", cwd=room)
    assert done.code == 1
    assert done.out.splitlines() == [
        "release   to  drafted   missing",
        "2026/new  ru  2 memory  1",
        "  1 missing: the memory has nothing like it",
        "2 drafts to review, 1 missing still",
    ]
    assert done.err == ""
    assert press("draft", "--to", "ru", cwd=room).code == 0
    assert press("draft", "new", "--to", "ru", "--dry-run", cwd=room).code == 0


def test_a_dry_run_says_what_would_leave_the_machine(room, ask, press):
    ask(lambda request: pytest.fail("asked"))
    (room / "press.toml").write_text('[tool.press]\nproviders = ["elsewhere"]\n', "utf-8")
    before = files(room)
    lines = press("draft", "--to", "ru", "--dry-run", cwd=room).out.splitlines()
    assert f"ru 2026/new title: {TITLE[1]} -> Приём граждан 5 марта (memory 82)" in lines
    assert f"ru 2026/new body: {BRING[1]} is missing: elsewhere would get 21 characters" in lines
    assert "elsewhere would get 1 messages, 21 characters" in lines
    assert files(room) == before


def test_a_record_that_cannot_be_read_is_left_out_and_the_rest_drafted(room, press):
    (room / "releases/2026/bad.yaml").write_text("kind: nothing\n", "utf-8")
    done = press("draft", "--to", "ru", cwd=room)
    assert done.code == 2
    assert "left out: releases/2026/bad.yaml" in done.err
    assert TITLE in entries(room)
    assert press("draft", "bad", cwd=room).code == 2


# ---------------------------------------------------------------- what may not leave


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


# ---------------------------------------------------------------- while it runs

SLOW = """
    import sys, time
    from toolkit import registry
    from toolkit.model import Reply

    class Slow:
        OFFLINE = False
        @staticmethod
        def draft(requests):
            yield Reply("Приём граждан 5 марта")
            print("ready", flush=True)
            time.sleep(60)

    known = registry.named
    registry.named = lambda room, name: Slow if name == "slow" else known(room, name)
    from toolkit.cli import main
    sys.argv = ["press", "draft", "--to", "ru", "--provider", "slow"]
    main()
"""


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_ctrl_c_keeps_what_is_done_and_the_next_run_goes_on(room):
    code = textwrap.dedent(SLOW)
    run = subprocess.Popen([sys.executable, "-c", code], cwd=room, stdout=subprocess.PIPE)
    assert run.stdout.readline() == b"ready\n"
    time.sleep(0.2)
    run.send_signal(signal.SIGINT)
    assert run.wait(20) == 130
    assert entries(room)[TITLE].msgstr == "Приём граждан 5 марта"
    assert state(entries(room)[TITLE]) is State.DRAFT
    assert [one.msgid for one in drafted(room).drafts] == [BEGINS[1]]


@pytest.mark.skipif(os.name == "nt", reason="a terminal of POSIX")
def test_a_bar_on_a_terminal_and_results_on_stdout(room):
    near, far = pty.openpty()
    code = "from toolkit.cli import main; import sys; sys.argv[0] = 'press'; main()"
    run = subprocess.run(
        [sys.executable, "-c", code, "draft", "--to", "ru"],
        cwd=room, stdout=subprocess.PIPE, stderr=far, check=True,
        env={**os.environ, "TERM": "xterm", "COLUMNS": "100"},
    )  # fmt: skip
    os.close(far)
    shown = b""
    with contextlib.suppress(OSError):  # the end, on Linux
        while some := os.read(near, 100_000):
            shown += some
    assert b"3/3" in shown
    assert "2026/new  ru  2 memory  1" in run.stdout.decode()


def test_the_json_has_everything(room, press):
    shown = json.loads(press("draft", "--to", "ru", "--json", cwd=room).out)
    assert set(shown) == {"version", "drafts", "missing", "sent"}
    assert shown["drafts"][0]["remarks"] == [f"translated before: “{OLD}”"]
    assert shown["drafts"][0]["score"] == 82
    assert shown["missing"][0]["reason"] == "the memory has nothing like it"
