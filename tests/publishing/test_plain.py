"""Editions as plain data and back, and what is no edition however it is written."""

import datetime as dt
import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.building.test_summaries import EDITION, OTHER
from tests.conftest import ROOT
from tests.formats import HOSTILE, correction
from toolkit import Newsroom
from toolkit.model import Block, Span
from toolkit.publishing.plain import Unsound, read_edition, write_edition
from toolkit.strict_yaml import FORBIDDEN

PLAIN = write_edition(EDITION)
TEXTS = st.text(st.characters(exclude_categories=("Cs",)), max_size=30).filter(
    lambda words: not FORBIDDEN.search(words)
)
SPANS = st.builds(
    Span,
    text=TEXTS,
    emphasis=st.booleans(),
    strong=st.booleans(),
    href=st.sampled_from(["", "https://example.org/(a)?b=c", "tel:916", "mailto:a@example.org"]),
    language=st.sampled_from(["", "az", "ru"]),
)


def read(plain):
    return read_edition(json.dumps(plain, ensure_ascii=False))


@pytest.mark.parametrize("path", sorted((ROOT / "releases").rglob("*.yaml")), ids=lambda p: p.stem)
def test_every_sample_is_read_as_it_was_written(path):
    for edition in Newsroom(ROOT).editions(str(path.relative_to(ROOT))).values():
        assert read(write_edition(edition)) == replace(edition, uses=(), problems=())


@given(st.lists(SPANS, max_size=4).map(tuple), st.text(max_size=5).filter(str.isprintable))
def test_any_text_is_read_as_it_was_written(text, number):
    block = Block("list", children=(Block("item", text, children=(Block("list"),)),))
    table = Block("table", header=(text,), rows=((text,), (text,)), numeric=(True,), caption=text)
    picture = Block("image", source="a/b.png", alt=number, caption=text)
    blocks = (block, table, picture, correction("A slip.", "2026-11-28"))
    changed = {**OTHER, "number": number, "summary": text, "blocks": blocks}
    edition = replace(EDITION, **changed)
    assert read(write_edition(edition)) == replace(edition, uses=())


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_are_words_or_refused(words):
    edition = replace(EDITION, summary=(Span(words),))
    if FORBIDDEN.search(words):
        with pytest.raises(Unsound, match="forbidden character"):
            read(write_edition(edition))
    else:
        assert read(write_edition(edition)) == edition


def deep(levels):
    block = {"kind": "list"}
    for _ in range(levels):
        block = {"kind": "list", "children": [block]}
    return block


def linked(href):
    return {"blocks": [{"kind": "paragraph", "text": [{"text": "here", "href": href}]}]}


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"title": 5}, "title"),
        ({"unknown": "x"}, "unknown"),
        ({"title": {"kind": "heading", "onclick": "x"}}, "onclick"),
        ({"date": "today"}, "date"),
        ({"date": 0}, "date"),
        ({"number": 7}, "number"),
        ({"kind": "<b>"}, "no name"),
        ({"source_language": "../en"}, "no language"),
        ({"labels": {"home page": []}}, "no name"),
        ({"labels": {"home": "All"}}, "labels"),
        ({"contact": {"phone": "\x1b[2J"}}, "forbidden character"),
        ({"uses": [["press", "", "x", "reviewed", "", ""]]}, "only the gate"),
        ({"embargo": "2026-01-01T00:00:00"}, "without its timezone"),
        ({"corrected": "2026-01-01T00:00:00"}, "without its timezone"),
        ({"summary": [{"text": "\u202eabc"}]}, "forbidden character"),
        ({"blocks": [{"kind": "script", "text": [{"text": "x"}]}]}, "no kind of block"),
        ({"blocks": [{"kind": "paragraph", "state": "draft"}]}, "nobody has reviewed"),
        ({"blocks": [{"kind": "paragraph", "state": "fine"}]}, "state"),
        ({"blocks": [deep(30)]}, "nested too deep"),
        ({"blocks": [deep(400)]}, "recursion limit"),
        ({"blocks": [{"kind": "image", "source": "a.svg"}]}, "no picture"),
        ({"blocks": [{"kind": "image", "source": "../../a.png"}]}, "no file beside"),
        ({"blocks": [{"kind": "image", "source": "/etc/a.png"}]}, "no file beside"),
        ({"blocks": [{"kind": "paragraph", "source": "a.png"}]}, "no file beside"),
        ({"attachments": [{"kind": "attachment", "source": "c:\\a.pdf"}]}, "no file beside"),
        ({"attachments": [{"kind": "attachment"}]}, "without its file"),
        ({"topics": {"kind": "topics", "children": [{"kind": "topic", "id": "../x"}]}}, "no id"),
        ({"title": {"kind": "heading"}}, "no title"),
        ({"date": "0001-01-01"}, "no day of ours"),
        ({"corrected": "9999-12-31T00:00:00Z"}, "no day of ours"),
        ({"event": {"start": "0001-01-01"}}, "no day of ours"),
        ({"corrected": "2026-01-01T00:00:00Z"}, "alone"),
        ({"blocks": [{"kind": "correction", "id": "2026-01-01"}]}, "alone"),
        *(
            (
                {
                    "corrected": "2026-01-01T00:00:00Z",
                    "blocks": [{"kind": "correction", "id": day}],
                },
                "is no day",
            )
            for day in ("", "yesterday", "2026-13-01", "20260101")
        ),
        ({"blocks": [{"kind": "table"}]}, "a table of nothing"),
        ({"blocks": [{"kind": "table", "header": [[]], "rows": [[[], []]], "numeric": [True]}]},
         "rows differ in length"),
        ({"blocks": [{"kind": "paragraph", "text": [{"text": "x", "language": "e>"}]}]},
         "no language"),
        (linked("javascript:alert(1)"), "no address of a link"),
        (linked("data:text/html,x"), "no address of a link"),
        (linked("https://example.org/\" onclick=\"x"), "no address of a link"),
        (linked("//example.org"), "no address of a link"),
        (linked("https://example.org/ x"), "no address of a link"),
    ],
)  # fmt: skip
def test_what_is_no_edition(change, fault):
    with pytest.raises(Unsound, match=fault):
        read({**PLAIN, **change})


def test_a_half_of_a_character_is_refused():
    with pytest.raises(Unsound):
        read_edition(json.dumps({**PLAIN, "number": "\ud800"}))


def test_a_field_that_is_missing():
    with pytest.raises(Unsound, match="title"):
        read({name: value for name, value in PLAIN.items() if name != "title"})


def test_a_moment_keeps_its_timezone():
    zone = dt.timezone(dt.timedelta(hours=4))
    moment = dt.datetime(2026, 11, 28, 10, tzinfo=zone)
    blocks = (*EDITION.blocks, correction("A slip.", "2026-11-28"))
    edition = read(write_edition(replace(EDITION, corrected=moment, blocks=blocks)))
    assert edition.corrected.isoformat() == "2026-11-28T10:00:00+04:00"
    assert edition.changed == dt.date(2026, 11, 28)
    assert edition.blocks == blocks
