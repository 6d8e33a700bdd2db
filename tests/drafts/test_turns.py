"""Providers in turn: what each is asked, which reply is a draft, and what a fault costs."""

import json

import pytest

from tests.drafts.offices import BRING, CATALOG, RECORD, TITLE, drafted, entries
from tests.memory.offices import write_catalog
from toolkit import PressError, registry
from toolkit.model import Reply


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


class Other:
    """What a package of somebody else's may be like."""

    OFFLINE = False


def raising(_requests):
    yield Reply("Приём граждан 5 марта")
    raise ZeroDivisionError("with a key in it")


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"draft": raising}, "broken: failed (ZeroDivisionError)"),
        ({"draft": lambda requests: 1 / 0}, "broken: failed (ZeroDivisionError)"),
        ({"draft": lambda requests: None}, "broken: failed (TypeError)"),
        ({"draft": lambda requests: iter(["text", None, 5])}, "broken: its reply is none"),
        ({"draft": lambda requests: iter([Reply(None)] * 9)}, "broken: its reply is none"),
        ({}, "broken: is no provider: it has no draft"),
        ({"translate": print, "KEY": "", "SIZE": 9}, "broken: is no provider: it has no TEXTS"),
        (None, "broken: cannot be loaded (ImportError)"),
    ],
)
def test_a_fault_of_anybodys_provider_is_a_message_and_the_next_ones_turn(
    room, ask, press, monkeypatch, fields, reason
):
    ask(lambda request: Reply("Возьмите *один* документ." if "*" in request.text else ""))
    known = registry.named

    def named(group, name):
        if name == "broken" and fields is None:
            raise ImportError
        return type("Broken", (Other,), fields) if name == "broken" else known(group, name)

    monkeypatch.setattr("toolkit.registry.named", named)
    (room / "press.toml").write_text('[tool.press]\nproviders = ["broken", "elsewhere"]\n', "utf-8")
    record = (room / "releases/2026/new.yaml").read_text("utf-8")
    (room / "releases/2026/new.yaml").write_text(f"{record}  - Nobody knows this.\n", "utf-8")
    done = press("draft", "--to", "ru", "--json", cwd=room)
    assert done.code == 1
    (missing,) = json.loads(done.out)["missing"]
    assert missing["reason"].startswith(reason)
    assert missing["provider"] == "elsewhere"
    assert entries(room)[BRING].msgstr


def test_what_several_failed_at_has_the_reason_of_each(room, ask):
    ask(lambda request: Reply(reason="too long"))
    (room / "press.toml").write_text(
        '[tool.press]\nproviders = ["elsewhere", "libretranslate"]\n', "utf-8"
    )
    (one,) = drafted(room).missing
    assert one.reason.startswith("elsewhere: too long; libretranslate: no server: set url")
    assert one.provider == "libretranslate"


def test_what_somebody_failed_at_is_named_and_the_exit_code_says_so(room, ask, press):
    ask(lambda request: Reply(reason="too long"))
    (room / "press.toml").write_text('[tool.press]\nproviders = ["elsewhere"]\n', "utf-8")
    done = press("draft", "--to", "ru", cwd=room)
    assert done.code == 1
    assert done.out.splitlines() == [
        "release   to  drafted   missing",
        "2026/new  ru  2 memory  1",
        f"  body “{BRING[1]}” missing: elsewhere: too long",
        "2 drafts to review, 1 missing still",
    ]
