"""What an edition says of itself beside its text: its place, its topics, its event, its embargo."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from toolkit.model import Period
from toolkit.newsroom import Newsroom
from toolkit.particulars import plain

RECORD = """\
kind: event
language: en
date: 2026-06-20
title: Sample
format: seminar
topics: [human rights]
body: [Sample text.]
"""


def editions(newsroom, *lines):
    record = "".join(f"{line}\n" for line in lines)
    (newsroom / "releases/sample.yaml").write_text(RECORD + record, "utf-8")
    return Newsroom(newsroom).editions("sample")


def test_a_place_is_named_in_each_language(newsroom):
    made = editions(newsroom, "place: Guba")
    assert {code: plain(one.place) for code, one in made.items()} == {
        "az": "Quba",
        "en": "Guba",
        "ru": "Губа",
    }
    assert editions(newsroom)["en"].place == ()


def test_a_topic_has_one_id_in_every_language(newsroom):
    made = editions(newsroom)
    assert {topic.id for one in made.values() for topic in one.topics.children} == {"human-rights"}


@pytest.mark.parametrize(
    ("when", "event"),
    [
        ("2026-06-30", Period(dt.date(2026, 6, 30), dt.date(2026, 6, 30))),
        (
            "{from: 2026-06-19, until: 2026-06-21}",
            Period(dt.date(2026, 6, 19), dt.date(2026, 6, 21)),
        ),
        ("2026-06-20", None),
        ("2026-06-10 10:00", None),
    ],
)
def test_an_event_is_announced_while_it_is_to_come(when, event, newsroom):
    assert editions(newsroom, f"when: {when}")["en"].event == event


def test_an_embargo_is_in_the_newsrooms_time(newsroom):
    made = editions(newsroom, "embargo: 2026-06-20 10:00")
    assert made["ru"].embargo == dt.datetime(2026, 6, 20, 10, tzinfo=ZoneInfo("Asia/Baku"))
