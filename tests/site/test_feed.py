"""Feeds, by the rules of Atom 1.0 (RFC 4287)."""

import datetime as dt
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest

from tests.formats import HOSTILE, labels, text
from toolkit.model import Block
from toolkit.site.feed import LATEST, render_feed
from toolkit.site.site import render_site

from . import LABELS, publish, release, releases, shelf

ATOM = "{http://www.w3.org/2005/Atom}"
XHTML = "{http://www.w3.org/1999/xhtml}"


def feed(*editions, path="en/feed.xml", **fields):
    made = shelf(*editions, **fields)
    publication = publish()(path, {"en": path, "ru": "ru/feed.xml"})
    return ET.fromstring(render_feed(made, made.all, publication, {}))


def said(element, name):
    return element.findtext(f"{ATOM}{name}")


def links(element):
    return {
        (one.get("rel"), one.get("hreflang")): one.get("href")
        for one in element.findall(f"{ATOM}link")
    }


ONE = release(
    "2020/a",
    dt.date(2020, 7, 2),
    "rights",
    summary=text("In short."),
    embargo=dt.datetime(2020, 7, 2, 12, tzinfo=dt.UTC),
)
OTHER = release("2020/b", dt.date(2020, 7, 1))


def test_a_feed_says_what_it_is_and_where():
    made = feed(ONE, OTHER)
    assert made.tag == f"{ATOM}feed"
    assert made.get("{http://www.w3.org/XML/1998/namespace}lang") == "en"
    assert said(made, "id") == "https://press.example.org/en/feed.xml"
    assert said(made, "title") == "Press releases"
    assert made.findtext(f"{ATOM}author/{ATOM}name") == "Office of the Ombudsman"
    assert links(made) == {
        ("self", None): "https://press.example.org/en/feed.xml",
        ("alternate", "en"): "https://press.example.org/en/index.html",
        ("alternate", "ru"): "https://press.example.org/ru/feed.xml",
    }


def test_an_entry_is_a_release():
    entry, _ = feed(ONE, OTHER).findall(f"{ATOM}entry")
    page = "https://press.example.org/en/2020/a.html"
    assert (said(entry, "id"), links(entry)) == (page, {("alternate", "en"): page})
    assert (said(entry, "title"), said(entry, "summary")) == ("Title of 2020/a", "In short.")
    category = entry.find(f"{ATOM}category")
    assert (category.get("term"), category.get("label")) == ("rights", "Rights")
    content = entry.find(f"{ATOM}content")
    assert content.get("type") == "xhtml"
    (division,) = content
    assert division.tag == f"{XHTML}div"
    assert division.findtext(f"{XHTML}p") == "A videoconference was held."


def test_its_times_are_the_releases_and_not_the_builds():
    made = feed(OTHER, ONE)
    assert said(made, "updated") == "2020-07-02T12:00:00+00:00"
    assert [said(one, "updated") for one in made.findall(f"{ATOM}entry")] == [
        "2020-07-01T00:00:00+00:00",
        "2020-07-02T12:00:00+00:00",
    ]


def test_ids_are_unique_and_only_the_latest_are_there():
    entries = feed(*releases(LATEST + 5)).findall(f"{ATOM}entry")
    assert len({said(one, "id") for one in entries}) == len(entries) == LATEST
    assert said(entries[0], "title") == "Title of 2020/r0"


def test_a_topic_has_a_feed_of_its_own():
    made = ET.fromstring(render_site([shelf(ONE, OTHER)], publish())["en/topics/rights.xml"])
    assert said(made, "title") == "Rights"
    assert [said(one, "title") for one in made.findall(f"{ATOM}entry")] == ["Title of 2020/a"]
    assert links(made)["alternate", "en"] == "https://press.example.org/en/topics/rights.html"


def test_without_an_office_the_author_is_the_site():
    bare = {**LABELS, "office_name": ()}
    assert feed(ONE, labels=bare).findtext(f"{ATOM}author/{ATOM}name") == "press.example.org"


def test_a_release_of_pictures_has_no_summary():
    made = feed(release("2020/p", dt.date(2020, 1, 1), blocks=(Block("image", source="a.jpg"),)))
    entry = made.find(f"{ATOM}entry")
    assert said(entry, "summary") is None
    image = entry.find(f".//{XHTML}img")
    assert image.get("src") == "https://press.example.org/pictures/2020/p/a.jpg/960.jpg"


@pytest.mark.parametrize("words", [*HOSTILE, "a\ufffe\U0001f3db"])
def test_a_text_is_a_text_wherever_it_stands(words):
    made = release(
        "2020/a",
        dt.date(2020, 1, 1),
        blocks=(Block("paragraph", text(words)),),
        summary=text(words),
    )
    topics = Block("topics", children=(Block("topic", text(words), id="t"),))
    named = replace(made, title=Block("title", text(words)), topics=topics)
    found = feed(named, labels={**LABELS, **labels(office_name=words)})
    kept = words.replace("\ufffe", "")
    entry = found.find(f"{ATOM}entry")
    assert said(entry, "title") == said(entry, "summary") == kept
    assert entry.find(f"{ATOM}category").get("label") == kept
    assert [one.tag for one in entry.find(f"{ATOM}content").iter()][1:] == [
        f"{XHTML}div",
        f"{XHTML}p",
    ]
    assert entry.findtext(f".//{XHTML}p") == found.findtext(f"{ATOM}subtitle") == kept
