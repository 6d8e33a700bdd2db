"""google and mymemory: deep-translator's own code, against pages of a server on loopback."""

import html
import json

import pytest

from tests.providers.server import by_words
from toolkit.model import Reply, Request
from toolkit.providers import google, mymemory

TEXT = "The meeting was held in {place} today."
TEXT_AZ = "həmin görüş isə keçirilib in {place} bu gün."


def as_google(handler, query):
    text = by_words(query["q"], query["tl"])
    page = f'<html><body><div class="result-container">{html.escape(text)}</div></body></html>'
    handler.answer(200, page.encode(), ("Content-Type", "text/html; charset=utf-8"))


def as_mymemory(handler, query):
    text = by_words(query["q"], query["langpair"][-5:-3])
    body = json.dumps({"responseData": {"translatedText": text}, "matches": []})
    handler.answer(200, body.encode(), ("Content-Type", "application/json"))


MACHINES = {google: as_google, mymemory: as_mymemory}
PARAMETERS = [pytest.param(one, id=one.__name__.rpartition(".")[2]) for one in MACHINES]


@pytest.fixture(params=PARAMETERS)
def machine(request, server):
    def page(handler, path, query):
        queries.append(query)
        MACHINES[request.param](handler, query)

    queries = []
    server.page, server.queries = page, queries
    return request.param


def sized(query):
    return len(query["q"].encode())


def test_a_text_is_asked_for_with_marks(asked, server, machine):
    assert asked(TEXT, machine=machine)[0].text == TEXT_AZ
    (query,) = server.queries
    assert query["q"] == "The meeting was held in [X0X] today."
    codes = (query.get("sl"), query.get("tl")) if machine is google else query["langpair"]
    assert codes == (("en", "az") if machine is google else "en-GB|az-AZ")


def test_sixteen_threads_and_no_answer_in_the_wrong_entry(asked, server, machine):
    server.delay = 0.01
    texts = [f"The meeting number {n} was held." for n in range(1000, 1200)]
    replies = asked(*texts, machine=machine, parallel=16, timeout=10, deadline=30)
    assert [one.text for one in replies] == [
        f"həmin görüş sayı {n} isə keçirilib." for n in range(1000, 1200)
    ]


def test_a_long_text_goes_in_parts_that_the_service_takes(asked, server, machine):
    text = " ".join(
        f"The meeting number {n} was held today and questions asked." for n in range(90)
    )
    (reply,) = asked(text, machine=machine, deadline=20)
    assert reply.text == by_words(text, "az")
    assert len(server.queries) > 1
    assert max(map(sized, server.queries)) <= machine.SIZE
    assert all(query["q"].endswith(".") for query in server.queries)


def test_a_long_sentence_is_cut_between_words(asked, server, machine):
    text = "the meeting and questions " * 200
    (reply,) = asked(text, machine=machine, deadline=20)
    assert reply.text == by_words(text, "az")
    assert max(map(sized, server.queries)) <= machine.SIZE


def test_languages_it_does_not_have(asked, server, machine):
    assert asked(TEXT, machine=machine, to="xx")[0].reason == (
        "does not translate from 'en' into 'xx'"
    )
    assert server.queries == []


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (b"<html>Error 500 (Server Error)!!1</html>", "no translation in it"),
        (b'<div class="result-container">Error 500 (Server Error)!!1500.</div>', "an error notice"),
        (b'<div class="result-container"></div>', "the reply is empty"),
        (b'<div class="result-container">The meeting was held.</div>', "the reply is the source"),
    ],
)
def test_pages_of_google_that_are_no_translation(asked, server, body, why):
    server.page = lambda handler, *_: handler.answer(200, body)
    (reply,) = asked("The meeting was held.", machine=google)
    assert reply.text == ""
    assert why in reply.reason


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (b"[]", "the reply is not what it should be"),
        (b"{}", "the reply is not what it should be"),
        (b'{"responseData": {"translatedText": ""}}', "the reply is not what it should be"),
        (b'{"responseData": null}', "the reply is not what it should be"),
        (b'{"responseData": {"translatedText": ["x"]}}', "the reply is no text"),
        (b'{"responseData": {"translatedText": "MYMEMORY WARNING: YOU USED"}}', "an error notice"),
        (b"<html>", "the reply is not JSON"),
    ],
)
def test_answers_of_mymemory_that_are_no_translation(asked, server, body, why):
    server.page = lambda handler, *_: handler.answer(200, body)
    (reply,) = asked("The meeting was held.", machine=mymemory)
    assert reply.text == ""
    assert why in reply.reason


@pytest.mark.parametrize("machine", PARAMETERS)
def test_an_error_is_ours_not_the_packages(asked, server, machine):
    server.page = lambda handler, *_: handler.answer(429, b"", ("Retry-After", "999999"))
    assert asked("The meeting was held.", machine=machine)[0].reason == (
        "answers 429 (Too Many Requests) and asks to wait 11 days, 13:46:39"
    )
    server.page = lambda handler, *_: handler.hang()
    (reply,) = asked("The office was held.", machine=machine, attempts=1)
    assert reply == Reply(reason="no answer within 1 s")


def test_the_address_of_the_package_is_asked_encrypted(monkeypatch, asked):
    from deep_translator import constants

    seen = []

    def get(_self, url, **_):
        seen.append(url)
        raise OSError

    monkeypatch.setattr("requests.Session.get", get)
    for machine in MACHINES:
        asked(Request("The meeting was held.", "en", "az"), machine=machine, url="", attempts=1)
    assert seen == [
        constants.BASE_URLS["GOOGLE_TRANSLATE"],
        constants.BASE_URLS["MYMEMORY"].replace("http://", "https://"),
    ]
