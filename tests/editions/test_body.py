"""The body's blocks as an edition has them: quotations, tables, lists, `only`."""

import datetime as dt

import pytest

from tests.conftest import ROOT
from toolkit.records.load import parse
from toolkit.resolve import resolve
from toolkit.sources import Sources
from toolkit.strict_yaml import load

HEAD = """\
kind: statement
language: {language}
date: 2026-05-14
title: A title
names:
  - name: {{az: Əli Nümunə, en: Ali Sample, ru: Али Образцов}}
    gender: masculine
body:
"""


@pytest.fixture(scope="module")
def blocks():
    """Return the blocks that a body becomes in the edition of its own language."""
    sources = Sources(ROOT, dt.datetime(2026, 6, 1, tzinfo=dt.UTC))

    def make(body, language="en", edition=None):
        text = HEAD.format(language=language) + body
        resolved = resolve(parse(load(text, "r.yaml"), "r"), sources.termbase)
        return sources.editions(resolved)[edition or language].blocks

    return make


def plain(text):
    return "".join(span.text for span in text).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("language", "paragraphs"),
    [
        ("en", ["“First.", "“Second,” said Ali Sample."]),
        ("ru", ["«First.", "Second», — сказал Али Образцов."]),
        ("az", ["“First.", "Second”, – deyə Əli Nümunə bildirib."]),
    ],
)
def test_a_quotation_of_two_paragraphs(language, paragraphs, blocks):
    body = "  - quote: |\n      First.\n\n      Second.\n    speaker: Ali Sample\n"
    (block,) = blocks(body, language)
    assert block.kind == "quote"
    assert [plain(child.text) for child in block.children] == paragraphs


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "“Why not?” said Ali Sample."),
        ("ru", "«Why not?» — сказал Али Образцов."),
        ("az", "“Why not?” – deyə Əli Nümunə bildirib."),
    ],
)
def test_a_question_keeps_its_mark(language, text, blocks):
    (block,) = blocks("  - {quote: Why not?, speaker: Ali Sample}\n", language)
    assert plain(block.children[0].text) == text


def test_a_quotation_without_a_speaker_stands_alone(blocks):
    (block,) = blocks("  - quote: Everyone has rights.\n")
    assert plain(block.children[0].text) == "“Everyone has rights.”"


def test_a_missing_quotation_is_marked_as_foreign_and_unreviewed(blocks):
    (block,) = blocks("  - {quote: Why not?, speaker: Ali Sample}\n", "en", "ru")
    assert block.state == "missing"
    spans = block.children[0].text
    assert (spans[0].text, spans[0].language) == ("“Why not?”", "en")
    assert plain(spans).endswith("сказал Али Образцов")


@pytest.mark.parametrize(
    ("language", "cells"),
    [
        ("en", ["2026", "12,500", "96.5%"]),
        ("ru", ["2026", "12 500", "96,5 %"]),
        ("az", ["2026", "12 500", "96,5%"]),
    ],
)
def test_numbers_in_a_table_are_facts(language, cells, blocks):
    decimal = "96.5%" if language == "en" else "96,5%"
    body = f"  - table: {{header: [a, b, c], rows: [[2026, 12500, '{decimal}'], ['', x, y]]}}\n"
    (block,) = blocks(body, language)
    assert [plain(cell) for cell in block.rows[0]] == cells
    assert block.rows[1][0] == ()
    assert block.numeric == (True, False, False)


def test_a_list_in_a_list(blocks):
    (block,) = blocks("  - list: [a, {item: b, list: [c]}]\n")
    first, second = block.children
    assert (plain(first.text), first.children) == ("a", ())
    assert plain(second.children[0].children[0].text) == "c"


def test_only_some_editions_have_a_block(blocks):
    body = "  - Everybody reads this.\n  - {text: In English only., only: [en]}\n"
    assert len(blocks(body, "en")) == 2
    assert len(blocks(body, "en", "ru")) == 1


def test_what_an_edition_leaves_out_is_not_translated(newsroom, press):
    record = newsroom / "releases/2026/one.yaml"
    record.write_text(
        HEAD.format(language="en") + "  - Yes.\n  - {text: English only., only: [en, az]}\n",
        "utf-8",
    )
    press("sync", cwd=newsroom)
    for code, expected in (("az", True), ("ru", False)):
        catalog = newsroom / f"locales/{code}/LC_MESSAGES/releases/2026/one.po"
        assert ("English only." in catalog.read_text("utf-8")) == expected


def test_what_is_a_link_as_a_whole_holds_none(newsroom):
    path = newsroom / "releases/2020/guba-videoconference.yaml"
    text = path.read_text("utf-8").replace("title: ", "title: '[*Guba*](https://a.example)' #", 1)
    files = "attachments: [{file: a.pdf, title: 'See [it](https://b.example)'}]\n"
    path.write_text(text + files, "utf-8")
    sources = Sources(newsroom)
    made = sources.editions(sources.resolved("2020/guba-videoconference"))["en"]
    spans = [*made.title.text, *made.attachments[0].text]
    assert [(span.text, span.emphasis, span.href) for span in spans] == [
        ("Guba", True, ""),
        ("See ", False, ""),
        ("it", False, ""),
    ]
