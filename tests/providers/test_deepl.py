"""DeepL's official package, against a server on loopback that answers as DeepL's does."""

import json

import pytest

from tests.providers.server import by_words
from toolkit.model import Reply
from toolkit.providers import deepl

pytest.importorskip("deepl")
KEY = "00000000-1111-2222-3333-444444444444:fx"
TEXT = "The meeting was held in {place}, 12 people."


@pytest.fixture
def account(server):
    """Answer as DeepL does; `account.status` other than 200 is an error that repeats the key."""

    def page(handler, path, query):
        languages = [{"language": one, "name": one} for one in ("AZ", "EN-GB", "RU")]
        if query.get("type") != "target":
            languages = [{"language": one, "name": one} for one in ("AZ", "EN", "RU")]
        handler.answer(200, json.dumps(languages).encode())

    def told(question):
        return {
            "translations": [
                {
                    "text": by_words(text, question["target_lang"].lower()),
                    "detected_source_language": "EN",
                    "billed_characters": len(text),
                }
                for text in question["text"]
            ]
        }

    server.page, server.told_deepl = page, told
    return server


def test_texts_go_as_html_in_one_question(account, asked):
    assert asked(TEXT, "Questions & rights.", machine=deepl, key=KEY) == [
        Reply("həmin görüş isə keçirilib in {place}, 12 nəfər."),
        Reply("suallar & hüquqları."),
    ]
    (question,) = account.questions
    assert question["text"][0] == (
        '<p id="x0">The meeting was held in <span translate="no">[X0X]</span>, 12 people.</p>'
    )
    assert (question["source_lang"], question["target_lang"]) == ("EN", "AZ")
    assert (question["tag_handling"], question["preserve_formatting"]) == ("html", True)


def test_without_a_key_the_reason_says_which(account, asked):
    assert asked(TEXT, machine=deepl) == [Reply(reason="no key: set DEEPL_API_KEY")]
    assert account.asked == []


def test_without_the_package_the_reason_says_how(account, asked, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "deepl", None)
    (reply,) = asked(TEXT, machine=deepl, key=KEY)
    assert reply.reason == "its package is not installed: pip install 'press-toolkit[deepl]'"


@pytest.mark.parametrize("status", [403, 456, 400, 500])
def test_an_error_never_holds_the_key(account, asked, status):
    account.told_deepl = lambda _: status
    (reply,) = asked(TEXT, machine=deepl, key=KEY, attempts=1)
    assert reply.reason.startswith(f"answers {status} (")
    assert KEY not in reply.reason


def test_a_server_that_hangs_ends_within_our_limit(account, asked):
    account.told_deepl = lambda _: None
    (reply,) = asked(TEXT, machine=deepl, key=KEY, attempts=1)
    assert reply.reason == "no answer within 1 s"
