"""Summaries of editions, and the digest that tells whether what a reader sees has changed."""

import datetime as dt
from dataclasses import fields, replace

import pytest

from toolkit.building.summaries import (
    edition_digest,
    edition_row,
    read_edition,
    read_places,
    summarise,
    write_editions,
)
from toolkit.model import Block, Edition, Period, Problem, Severity, Span, State, Use

TEXT = (Span("Other words"),)
DAY = dt.date(2026, 3, 4)
EDITION = Edition(
    release="2026/visit",
    kind="event",
    language="en",
    source_language="az",
    date=DAY,
    number="7",
    title=Block("heading", (Span("A visit"),)),
    summary=(Span("Short"),),
    dateline=Block("label", (Span("Baku"),)),
    blocks=(Block("paragraph", (Span("It was held.", strong=True),)),),
    boilerplate=(Block("paragraph", (Span("The office works."),)),),
    labels={"home": (Span("All"),)},
    contact={"phone": "916"},
)
OTHER = {
    "release": "2026/meeting",
    "kind": "delegation",
    "language": "ru",
    "source_language": "ru",
    "date": dt.date(2026, 3, 5),
    "number": "8",
    "title": Block("heading", TEXT),
    "summary": TEXT,
    "dateline": Block("label", TEXT),
    "blocks": (Block("list", children=(Block("item", TEXT),)),),
    "boilerplate": (),
    "labels": {"home": TEXT},
    "contact": {"phone": "112"},
    "topics": Block("topics", children=(Block("topic", TEXT, id="rights"),)),
    "contacts": (Block("contact", TEXT),),
    "attachments": (Block("attachment", TEXT, source="a.pdf"),),
    "uses": (Use("press", "", "Topics", State.DRAFT),),
    "place": TEXT,
    "event": Period(DAY, DAY),
    "embargo": dt.datetime(2026, 3, 4, 9, tzinfo=dt.UTC),
    "corrected": dt.datetime(2026, 3, 6, 9, tzinfo=dt.UTC),
}


def digest(edition):
    return edition_digest(edition, edition_row(edition))


@pytest.mark.parametrize("field", [one.name for one in fields(Edition) if one.name != "problems"])
def test_a_change_of_anything_readers_see_changes_the_digest(field):
    assert digest(replace(EDITION, **{field: OTHER[field]})) != digest(EDITION)


def test_equal_editions_have_one_digest():
    assert digest(replace(EDITION, labels=dict(EDITION.labels))) == digest(EDITION)


def test_what_only_the_gate_reads_does_not_change_the_digest():
    reviewed = Use("press", "", "Topics", State.REVIEWED)
    problem = Problem(check="guessed-form", severity=Severity.WARNING, path="a", message="guessed")
    judged = replace(EDITION, uses=(reviewed,), problems=(problem,))
    assert digest(judged) == digest(EDITION)


def test_a_contact_is_not_a_paragraph_about_the_office():
    moved = replace(EDITION, boilerplate=(), contacts=EDITION.boilerplate)
    assert digest(moved) != digest(EDITION)


def test_whole_editions_are_read_as_they_were_written():
    pictured = replace(
        EDITION,
        blocks=(*EDITION.blocks, Block("image", source="a.jpg", alt="A hall", caption=TEXT)),
        topics=OTHER["topics"],
        embargo=OTHER["embargo"],
    )
    editions = (replace(EDITION, language="ru"), pictured)
    written = write_editions([edition_row(one) for one in editions])
    read = replace(pictured, boilerplate=(), contact={})
    assert read_edition(written, "en") == read


def rows(*editions):
    return [edition_row(one) for one in editions]


def test_a_summary_has_what_lists_show_and_no_texts():
    read = read_edition(summarise(rows(EDITION))[0], "en")
    assert read == replace(EDITION, blocks=(), labels={}, boilerplate=(), contact={})


def test_a_place_tells_on_which_lists_an_edition_stands_and_whether_its_summary_has_changed():
    topics = OTHER["topics"]
    summaries, places = summarise(rows(replace(EDITION, topics=topics)))
    ((placed, digest),) = read_places(EDITION.release, places).values()
    assert (placed.release, placed.language, placed.date) == ("2026/visit", "en", DAY)
    assert placed.topics == read_edition(summaries, "en").topics == topics
    assert (placed.title.text, placed.blocks) == ((), ())
    longer = replace(EDITION, topics=topics, blocks=(*EDITION.blocks, Block("paragraph", TEXT)))
    other = replace(EDITION, topics=topics, summary=TEXT)
    digests = [
        digest
        for made in (longer, other)
        for _, digest in read_places("a", summarise(rows(made))[1]).values()
    ]
    assert digests[0] == digest != digests[1]
