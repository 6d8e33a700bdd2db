"""What differs between what was published and what would be now, part by part."""

import datetime as dt
from dataclasses import replace

import pytest

from tests.building.test_summaries import EDITION
from tests.formats import correction, items, paragraph, table, text
from toolkit.model import Block, Period, State
from toolkit.publishing.differences import Difference, differences

FIRST, SECOND, THIRD = (
    paragraph(f"The {name} paragraph.") for name in ("first", "second", "third")
)


def changed(**fields):
    return differences(EDITION, replace(EDITION, **fields))


def blocks(before, after):
    return differences(replace(EDITION, blocks=before), replace(EDITION, blocks=after))


@pytest.mark.parametrize(
    ("fields", "difference"),
    [
        ({"number": "8"}, ("number", "7", "8")),
        ({"date": dt.date(2026, 3, 5)}, ("date", "2026-03-04", "2026-03-05")),
        ({"title": Block("heading", text("A trip"))}, ("title", "A visit", "A trip")),
        ({"dateline": Block("label", text("Guba"))}, ("dateline", "Baku", "Guba")),
        ({"summary": text("Long")}, ("summary", "Short", "Long")),
        (
            {"topics": Block("topics", children=(Block("topic", text("Rights"), id="rights"),))},
            ("topic", "", "Rights"),
        ),
        (
            {"attachments": (Block("attachment", text("Report"), source="a.pdf"),)},
            ("attachment", "", "Report a.pdf"),
        ),
        ({"contacts": (Block("contact", text("Ali")),)}, ("contact", "", "Ali")),
    ],
)
def test_each_part(fields, difference):
    assert changed(**fields) == (Difference(*difference),)


def test_when_an_event_takes_place():
    (found,) = changed(event=Period(dt.date(2026, 5, 1)))
    assert found.part == "when"
    assert "2026, 5, 1" in found.after


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"labels": {"home": text("Every one")}},
        {"contact": {"phone": "112"}},
        {"boilerplate": ()},
        {"embargo": dt.datetime(2026, 1, 1, tzinfo=dt.UTC)},
        {"title": EDITION.title._replace(state=State.FUZZY)},
        {"corrected": dt.datetime(2026, 5, 1, tzinfo=dt.UTC)},
    ],
)
def test_what_is_no_part_of_the_text(fields):
    assert changed(**fields) == ()


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        ((FIRST,), (FIRST, SECOND), [("paragraph", "", "The second paragraph.")]),
        ((FIRST, SECOND), (SECOND,), [("paragraph", "The first paragraph.", "")]),
        (
            (FIRST, SECOND, THIRD),
            (FIRST, paragraph("Another."), THIRD),
            [("paragraph", "The second paragraph.", "Another.")],
        ),
        (
            (FIRST, SECOND),
            (paragraph("Another."),),
            [("paragraph", "The first paragraph.", "Another."),
             ("paragraph", "The second paragraph.", "")],
        ),
        ((items("a", ("b", items("c"))),), (items("a", ("b", items("d"))),),
         [("list", "a b c", "a b d")]),
        (
            (table(("A",), ("1",), caption="T"),),
            (table(("A",), ("2",), caption="T"),),
            [("table", "A 1 T", "A 2 T")],
        ),
        (
            (Block("image", source="a.png", alt="One"),),
            (Block("image", source="b.png", alt="One"),),
            [("image", "One a.png", "One b.png")],
        ),
        ((), (correction("A slip."),), [("correction", "", "Corrected on 9 July 2020. A slip.")]),
        (
            (paragraph("x"),),
            (Block("paragraph", text("x", strong=True)),),
            [("paragraph", "x", "x")],
        ),
    ],
)  # fmt: skip
def test_paragraphs_stand_beside_those_in_whose_place_they_are(before, after, found):
    assert blocks(before, after) == tuple(Difference(*one) for one in found)


def test_how_far_a_list_is_reviewed_is_no_difference():
    before, after = items("a"), items("a")
    child = after.children[0]._replace(state=State.DRAFT)
    assert blocks((before,), (after._replace(children=(child,), state=State.DRAFT),)) == ()
