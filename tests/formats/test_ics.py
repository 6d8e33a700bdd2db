"""iCalendar: the event a release announces, as a calendar program reads it."""

import datetime as dt
from zoneinfo import ZoneInfo

import icalendar
import pytest

from toolkit.formats import ics
from toolkit.model import Block, Period, State, Use

from . import HOSTILE, edition, full_edition, labels, publication, text

BAKU = ZoneInfo("Asia/Baku")
DAY = dt.date(2026, 6, 30)
LATER = dt.date(2026, 7, 2)


def printed(made, **fields):
    return ics.render(made, publication(suffix=ics.SUFFIX, zone=BAKU, **fields))


def event(made, **fields):
    """The one event of the calendar."""
    calendar = icalendar.Calendar.from_ical(printed(made, **fields))
    assert (calendar["VERSION"], calendar["METHOD"]) == ("2.0", "PUBLISH")
    (found,) = calendar.walk("VEVENT")
    assert not found.errors
    return found


def times(**period):
    found = event(edition(event=Period(DAY, **period)))
    end = found.get("DTEND")
    return found["DTSTART"].dt, end and end.dt


def test_a_calendar_says_what_when_and_where():
    found = event(full_edition())
    assert found["SUMMARY"] == "Videoconference held in Guba"
    assert found["SUMMARY"].params["LANGUAGE"] == "en"
    assert found["LOCATION"] == "Guba"
    page = "https://press.example.org/en/2020/guba-videoconference.html"
    assert found["DESCRIPTION"] == f"In short.\n\n{page}"
    assert found["URL"] == page
    assert found["CATEGORIES"].cats == ["Human rights"]
    assert found["STATUS"] == "CONFIRMED"


@pytest.mark.parametrize(
    ("period", "starts", "ends"),
    [
        ({"end": DAY}, DAY, dt.date(2026, 7, 1)),
        ({"end": LATER}, DAY, dt.date(2026, 7, 3)),
        ({"night": True}, DAY, dt.date(2026, 7, 2)),
        ({"is_open": True}, DAY, None),
        ({"starts": dt.time(10)}, dt.datetime(2026, 6, 30, 6, tzinfo=dt.UTC), None),
        (
            {"starts": dt.time(10), "ends": dt.time(11, 30)},
            dt.datetime(2026, 6, 30, 6, tzinfo=dt.UTC),
            dt.datetime(2026, 6, 30, 7, 30, tzinfo=dt.UTC),
        ),
        (
            {"end": LATER, "starts": dt.time(2)},
            dt.datetime(2026, 6, 29, 22, tzinfo=dt.UTC),
            dt.datetime(2026, 7, 2, 20, tzinfo=dt.UTC),
        ),
    ],
)
def test_days_are_whole_days_and_times_are_the_newsrooms(period, starts, ends):
    assert times(**period) == (starts, ends)


def test_the_event_is_one_in_every_language_and_build():
    one = event(full_edition())
    other = event(full_edition(language="ru", title=Block("title", text("Конференция"))))
    assert one["UID"] == other["UID"] == "2020/guba-videoconference@press.example.org"
    assert one["DTSTAMP"].dt == dt.datetime(2020, 7, 2, 12, tzinfo=dt.UTC)


def test_a_release_without_an_event_has_no_calendar():
    assert not ics.has_document(edition())
    assert ics.render(edition(), publication()) == b""


def test_without_a_place_and_topics_the_event_has_none():
    found = event(edition(event=Period(DAY)))
    assert not {"LOCATION", "CATEGORIES"} & set(found)


@pytest.mark.parametrize("words", ["İnsan hüquqları üzrə Müvəkkil " * 9, "🏛" * 90, "a" * 300])
def test_lines_are_folded_between_characters(words):
    lines = printed(full_edition(title=Block("title", text(words)))).split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    assert all(line.decode("utf-8") is not None for line in lines)
    assert event(full_edition(title=Block("title", text(words))))["SUMMARY"] == words


def test_a_preview_is_tentative_and_says_so():
    assert event(full_edition(), preview=True)["SUMMARY"].startswith("[Preview: not for")
    draft = (Use("press", "", "A.", State.DRAFT),)
    found = event(full_edition(uses=draft), preview=True)
    assert found["SUMMARY"] == (
        "[Preview: not for publication. not reviewed] Videoconference held in Guba"
    )
    assert found["STATUS"] == "TENTATIVE"


@pytest.mark.parametrize(
    "words", [*HOSTILE, "a\nBEGIN:VALARM\nb", "a\r\nATTACH:b", "a\\nb\\,c;d", "a\u2028b"]
)
def test_a_text_is_a_text_wherever_it_stands(words):
    said = text(words)
    found = event(
        full_edition(
            title=Block("title", said),
            summary=said,
            place=said,
            topics=Block("topics", children=(Block("topic", said, id="t"),)),
            labels=labels(office_name=words),
        )
    )
    kept = words.replace("\r\n", "\n").replace("\u2028", "\n")
    assert found["SUMMARY"] == found["LOCATION"] == kept
    assert found["DESCRIPTION"].startswith(kept)
    assert found["CATEGORIES"].cats == [kept]
    assert not found.subcomponents
