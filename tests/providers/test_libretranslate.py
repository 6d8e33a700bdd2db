"""LibreTranslate on loopback: what it is asked, and what each of its faults costs."""

import _thread
import gc
import threading
import time
import tracemalloc
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.providers.server import FAULTS, KEY, questioned, running
from toolkit.drafts.asking import ask
from toolkit.drafts.ledger import Ledger
from toolkit.model import ProviderSettings, Reply, Request
from toolkit.providers import libretranslate

GOOD = "Human rights are protected today."
GOOD_AZ = "insan hüquqları və qorunur bu gün."


def test_several_texts_are_one_question_in_json(server, asked):
    assert asked(GOOD, "The meeting was held in {place}.", key=KEY) == [
        Reply(GOOD_AZ),
        Reply("həmin görüş isə keçirilib in {place}."),
    ]
    assert server.asked[0] == ("/languages", None)
    assert server.questions == [
        {
            "q": [
                f'<p id="x0">{GOOD}</p>',
                '<p id="x1">The meeting was held in <span translate="no">[X0X]</span>.</p>',
            ],
            "source": "en",
            "target": "az",
            "format": "html",
            "api_key": KEY,
        }
    ]


def test_markup_links_and_numbers_come_back_where_they_belong(asked):
    (reply,) = asked(
        "The **meeting** was held: [questions & rights](https://example.org/?a=1&b=2), "
        "12,500 people."
    )
    assert reply.text == (
        "həmin **görüş** isə keçirilib: "
        "[suallar & hüquqları](https://example.org/?a=1&b=2), 12\u00a0500 nəfər."
    )


def test_a_language_it_does_not_list_is_never_asked_for(server, asked):
    (reply,) = asked(GOOD, to="de")
    assert reply == Reply(reason="does not translate from 'en' into 'de'")
    assert server.questions == []


def test_without_an_address_the_reason_says_what_to_set(asked):
    first, second = asked(GOOD, "The office was asked.", url="")
    assert first.reason == (
        'no server: set url = "https://..." in [tool.press.provider.libretranslate]'
    )
    assert second == first


@pytest.mark.parametrize(
    ("listed", "text"),
    [
        ({"error": "no such page"}, GOOD_AZ),
        ([], ""),
        ([{"code": "en"}, {"code": "az"}], GOOD_AZ),
        ([{"code": "en", "targets": ["ru"]}, "az"], ""),
    ],
)
def test_a_list_of_languages_is_believed_if_it_is_one(server, asked, listed, text):
    server.languages = listed
    assert asked(GOOD)[0].text == text


SAYS = {
    "busy": "answers 429 (Too Many Requests)",
    "elevendays": "answers 429 (Too Many Requests) and asks to wait 11 days, 13:46:39",
    "unavailable": "answers 503 (Service Unavailable)",
    "broken": "answers 500 (Internal Server Error)",
    "page": "the reply is not JSON",
    "badjson": "the reply is not JSON",
    "nothing": "the reply is not JSON",
    "elsewhere": "sends its callers to another host",
    "round": "sends its callers round in a circle",
    "bomb": "the reply has more than 2000000 bytes",
    "brotli": "the reply is in an encoding that was not asked for",
    "damaged": "the reply is damaged",
    "endless": "the reply has more than 2000000 bytes",
    "loris": "no answer within 0.4 s",
    "slowhead": "no answer within 0.4 s",
    "hang": "no answer within 0.4 s",
    "reset": "the connection failed (ProtocolError)",
    "cut": "the connection failed (ProtocolError)",
    "echo": "answers 401 (Unauthorized)",
    "quote": "answers 400 (Bad Request): bad key *** for this",
}
ONCE = {
    *("elevendays", "page", "badjson", "nothing", "elsewhere", "round", "bomb", "brotli"),
    *("endless", "echo", "quote"),
}
"""What no other try may change."""
LIMITS = {"timeout": 0.4, "deadline": 1.2}


def troubled(fault):
    """What a server with a fault replies, how long that took, and what it was asked."""
    with running() as server:
        questioned(server, GOOD)
        started = time.monotonic()
        texts = GOOD, f"Questions {fault} in {{place}}.", "The office was asked."
        replies = questioned(server, *texts, key=KEY, **LIMITS)
        return replies, time.monotonic() - started, server.questions


@pytest.fixture(scope="module")
def troubles():
    """The outcome of each fault: some at a time, as most of them wait."""
    with ThreadPoolExecutor(4) as pool:
        yield {fault: pool.submit(troubled, fault) for fault in SAYS}


@pytest.mark.parametrize("fault", SAYS)
def test_a_fault_costs_one_message_and_ends_in_time(troubles, fault):
    (first, bad, last), took, questions = troubles[fault].result()
    assert took < LIMITS["deadline"] + 0.8
    assert first.text == GOOD_AZ
    assert last.text == "həmin aparat isə müraciət."
    assert (bad.text, KEY in bad.reason) == ("", False)
    assert bad.reason in {SAYS[fault], "no translation within 1.2 s"}
    alone = [one for one in questions if len(one["q"]) == 1 and fault in one["q"][0]]
    assert len(alone) == 1 or fault not in ONCE


def test_a_packed_answer_is_unpacked(server, asked):
    server.packed = True
    assert asked(GOOD)[0].text == GOOD_AZ


@pytest.mark.parametrize("fault", ["bomb", "endless"])
def test_an_answer_of_any_size_takes_little_memory(asked, fault):
    asked(GOOD)
    tracemalloc.start()
    try:
        asked(f"Questions {fault} today.")
        assert tracemalloc.get_traced_memory()[1] < 10_000_000
    finally:
        tracemalloc.stop()


def test_every_fault_of_the_server_is_tried():
    assert set(SAYS) | {"toolong"} == set(FAULTS)


@pytest.mark.parametrize("fault", ["unavailable", "busy", "broken", "reset", "hang"])
def test_a_passing_fault_is_tried_again(server, asked, fault):
    server.mended_after = 1
    (reply,) = asked(f"Questions {fault} today.", timeout=0.4)
    assert reply.text == f"suallar {fault} bu gün."


def test_retry_after_is_honoured(server, asked):
    server.mended_after = 1
    started = time.monotonic()
    asked("Questions busy today.")
    assert 1 <= time.monotonic() - started < 2


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("http://nobody.invalid", "its host is not known"),
        ("http://127.0.0.1:9", "nobody answers at its address"),
        ("https://127.0.0.1:{port}", "no secure connection can be made"),
        ("http://[::1", "its address is none"),
        ("http://.", "its address is none"),
    ],
)
def test_an_address_that_is_none_is_called_so(server, asked, url, reason):
    (reply,) = asked(GOOD, url=url.format(port=server.server_port), attempts=1)
    assert reply == Reply(reason=reason)


def test_no_proxy_is_told_what_is_sent_to_this_machine(server, asked, monkeypatch):
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.delenv("no_proxy", raising=False)
    assert asked(GOOD)[0].text == GOOD_AZ
    (reply,) = asked(GOOD, url="http://example.invalid", attempts=1)
    assert reply.reason == "the proxy between does not answer"


def test_utf_8_is_read_whatever_the_headers_say(server, asked):
    server.charset = "text/html; charset=iso-8859-1"
    assert asked(GOOD)[0].text == GOOD_AZ


@pytest.mark.parametrize(
    "body",
    [
        b'{"translatedText": ["' + "insan h\xfcquqlari".encode("latin-1") + b'"]}',
        b"[" * 100_000,
        b'{"translatedText": [' + b"9" * 10_000 + b"]}",
    ],
)
def test_a_body_that_is_no_json_of_ours(server, asked, monkeypatch, body):
    monkeypatch.setattr(
        "tests.providers.server.Handler.translated", lambda one, _: one.answer(200, body)
    )
    (reply,) = asked("Human rights")
    assert (reply.text, bool(reply.reason)) == ("", True)


def test_what_is_too_long_is_split_once(server, asked):
    text = "Human rights are protected today and toolong questions asked. " * 3
    (reply,) = asked(text)
    assert reply.text.count("hüquqları") == 3
    assert [len(one["q"]) for one in server.questions] == [1] * len(server.questions)
    assert len(server.questions) < 5
    server.asked.clear()
    (reply,) = asked("Human rights toolong " * 30)
    assert reply.reason.startswith("answers 413 (")
    assert len(server.questions) == 2


def test_after_some_failures_in_a_row_it_is_left_alone(server, asked):
    replies = asked(*(f"Questions broken today {n}." for n in range(10)), failures=4, parallel=1)
    reasons = {one.reason for one in replies}
    closed = "not asked any more after 4 failures in a row: answers 500 (Internal Server Error)"
    assert closed in reasons
    assert len(server.questions) <= 4


def test_the_run_has_a_limit_of_its_own(server, asked):
    server.delay = 0.3
    replies = asked(*(f"The meeting {n} was held." for n in range(40)), total=0.5, parallel=1)
    assert replies[0].text
    assert replies[-1] == Reply(reason="the run may take 0.5 s only")


def test_sixteen_at_once_and_no_answer_in_the_wrong_entry(server, asked, monkeypatch):
    monkeypatch.setattr(libretranslate, "TEXTS", 3)
    server.delay = 0.05
    texts = [f"The meeting number {n} was held in {{place{n}}}." for n in range(1000, 1400)]
    replies = asked(*texts, parallel=16, deadline=20, timeout=10)
    assert [one.text for one in replies] == [
        f"həmin görüş sayı {n} isə keçirilib in {{place{n}}}." for n in range(1000, 1400)
    ]
    assert 4 < server.most <= 16


def test_what_was_paid_for_is_not_asked_again(server, asked, tmp_path):
    first = asked(GOOD, ledger=Ledger(tmp_path))
    count = len(server.asked)
    assert asked(GOOD, ledger=Ledger(tmp_path)) == first
    assert len(server.asked) == count
    assert asked(GOOD, to="ru", ledger=Ledger(tmp_path))[0].text.startswith("человеческие")


def test_a_day_has_a_budget(server, asked, tmp_path):
    first, second = asked(GOOD, "Questions asked.", budget=40, parallel=1, ledger=Ledger(tmp_path))
    assert first.text
    assert second.reason == "its budget of 40 characters a day is used up"
    (third,) = asked("The office was asked.", budget=40, ledger=Ledger(tmp_path))
    assert third == second


def test_a_failure_is_not_counted_against_the_budget(server, asked):
    ledger = Ledger(None)
    asked("Questions echo today.", budget=50, ledger=ledger)
    assert asked(GOOD, budget=50, ledger=ledger)[0].text


def hanging(server, count):
    settings = ProviderSettings(url=server.url, timeout=30, deadline=60, size=40)
    requests = [
        Request(GOOD, "en", "az"),
        *(Request(f"hang {n}", "en", "az") for n in range(count)),
    ]
    return ask("libretranslate", libretranslate, requests, settings, Ledger(None))


def test_a_fault_of_our_own_is_raised_not_waited_for(asked, monkeypatch):
    def broken(*_):
        raise ZeroDivisionError

    monkeypatch.setattr("toolkit.drafts.answers.fault", broken)
    with pytest.raises(ZeroDivisionError):
        asked(GOOD)


def test_closing_ends_the_work_at_once(server):
    replies = hanging(server, 9)
    assert next(replies).text == GOOD_AZ
    started = time.monotonic()
    replies.close()
    assert time.monotonic() - started < 5
    time.sleep(1)  # questions that were being sent
    asked = len(server.asked)
    server.closing.set()
    time.sleep(0.5)
    assert len(server.asked) == asked


@pytest.fixture
def uncollected():
    """No collection of garbage: what watches one swallows an interrupt that falls into it."""
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("uncollected")
def test_ctrl_c_is_heard_while_a_server_hangs(server):
    replies = hanging(server, 1)
    assert next(replies).text == GOOD_AZ
    started = time.monotonic()
    threading.Timer(0.2, _thread.interrupt_main).start()
    with pytest.raises(KeyboardInterrupt):
        next(replies)
    assert time.monotonic() - started < 1
