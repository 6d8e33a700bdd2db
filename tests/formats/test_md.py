"""Markdown, as a program that shows it reads it."""

import re
from html.parser import HTMLParser

import pytest
from markdown_it import MarkdownIt

from toolkit.formats import md
from toolkit.model import Block, Span, State

from . import (
    EVERYTHING,
    HOSTILE,
    edition,
    full_edition,
    is_said,
    items,
    labels,
    paragraph,
    publication,
    quotation,
    table,
    text,
)

FILES = "https://press.example.org/files/2020/guba-videoconference"
PICTURES = "https://press.example.org/pictures/2020/guba-videoconference"
READER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


class Shown(HTMLParser):
    """The tags and the text of what is shown."""

    def __init__(self, source):
        super().__init__()
        self.tags, self.text, self.links, self.alts = [], "", [], []
        self.feed(READER.render(source))

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        self.links += [value for name, value in attributes if name in {"href", "src"}]
        self.alts += [value for name, value in attributes if name == "alt"]

    def handle_data(self, data):
        self.text += data


def printed(*blocks, preview=False, **fields):
    return md.render(edition(*blocks, **fields), publication(preview=preview)).decode("utf-8")


def test_a_picture_that_is_not_there_is_words():
    block = Block("image", alt="A [p]", caption=text("Guba"), source="a.jpg")
    made = publication(preview=True, renditions=lambda *_: ())
    assert "\n\nA \\[p\\]\n\nGuba\n\n" in md.render(edition(block), made).decode("utf-8")


def body(*blocks):
    """What stands between the dateline and what is said of the office."""
    return printed(*blocks).split("2 July 2020**\n\n")[1].split("\n\n## About")[0]


def test_a_release_is_a_heading_and_paragraphs():
    assert printed() == (
        "# Videoconference held in Guba\n\n"
        "**Guba, 2 July 2020**\n\n"
        "A videoconference was held.\n\n"
        "## About the institution\n\n"
        "The Ombudsman protects human rights.\n\n"
        "## Contact\n\n"
        "- Telephone: 916\n"
    )


@pytest.mark.parametrize(
    ("block", "source"),
    [
        (Block("heading", text("Background")), "## Background"),
        (items("a", ("b", items("c"))), "- a\n- b\n  - c"),
        (quotation("“a", "“b”"), "> “a\n>\n> “b”"),
        (
            table(("Region", "No."), ("Guba", "120"), ("A|B", ""), caption="Appeals",
                  numeric=(False, True)),
            "Appeals\n\n| Region | No. |\n| --- | ---: |\n| Guba | 120 |\n| A\\|B |  |",
        ),
        (
            Block("image", alt="A [p]", caption=text("Guba"), source="a (1).jpg"),
            f"![A \\[p\\]]({PICTURES}/a%20%281%29.jpg/960.jpg)\n\nGuba",
        ),
        (paragraph("1. a"), "1\\. a"),
        (paragraph("# a - b"), "\\# a - b"),
        (Block("heading", text("C #")), "## C \\#"),
        (paragraph("2 * 3 = 6"), "2 \\* 3 = 6"),
        (paragraph("see https://a.b"), "see https\\://a.b"),
    ],
)  # fmt: skip
def test_blocks(block, source):
    assert body(block) == source


@pytest.mark.parametrize(
    ("spans", "source"),
    [
        ((Span("a "), Span("b", strong=True), Span(" c", emphasis=True)), "a **b** c"),
        ((Span("a", emphasis=True, strong=True),), "**_a_**"),
        ((Span("a"), Span("b", strong=True)), "ab"),
        ((Span("a", href="https://b.c/(d)?e=1&f=<"),), "[a](https://b.c/\\(d\\)?e=1\\&f=%3C)"),
        ((Span("https://b.c", href="https://b.c"),), "[https://b.c](https://b.c)"),
        ((), ""),
    ],
)
def test_styles_and_links(spans, source):
    assert body(Block("paragraph", spans), paragraph("."))[:-1].strip() == source


def test_everything_is_read_back():
    source = md.render(full_edition(), publication()).decode("utf-8")
    shown = Shown(source)
    assert is_said(edition(*EVERYTHING[:-1]), shown.text)
    assert shown.alts == ["The panel at a table"]
    for tag in ("h1", "h2", "blockquote", "ul", "table", "strong", "em", "img"):
        assert tag in shown.tags
    assert "mailto:press@example.org" in shown.links
    assert "https://ombudsman.az/?a=1&b=2" in shown.links
    assert "Topics: Human rights" in shown.text


def test_a_preview_says_so_and_marks_what_nobody_reviewed():
    draft = paragraph("Draft.", state=State.DRAFT)
    source = printed(draft, preview=True, title=draft)
    assert source.startswith(
        "**Preview: not for publication**\n\n**\\[not reviewed\\]**\n\n# Draft"
    )
    assert source.count("**\\[not reviewed\\]**\n\n") == 2
    assert "not reviewed" not in printed(draft)


@pytest.mark.parametrize(
    "words", [*HOSTILE, "a\n\n# b", "- a", "+ a", "=== a", "12) a", "    a", "~~a~~", "\\", "a  "]
)
def test_a_text_is_shown_letter_by_letter_wherever_it_stands(words):
    said = text(words)
    source = printed(
        paragraph(words),
        Block("heading", said),
        Block("image", alt=words, caption=said, source="a.jpg"),
        items(words, (words, items(words))),
        quotation(words),
        table((words,), (words,), caption=words),
        title=Block("title", said),
        dateline=Block("dateline", said),
        topics=Block("topics", children=(Block("topic", said),)),
        contacts=(paragraph(words),),
        attachments=(Block("attachment", said, source="a.pdf"),),
        labels=labels(for_media=words, attachments=words, about=words, contact=words),
        contact={words: words},
    )
    shown = Shown(source)
    flat = re.sub(r"\s+", "", words)
    assert re.sub(r"\s+", "", shown.text).count(flat) >= 19
    assert [re.sub(r"\s+", "", alt) for alt in shown.alts] == [flat]
    harmless = {"h1", "h2", "p", "strong", "ul", "li", "blockquote", "table", "thead", "tbody"}
    assert set(shown.tags) <= harmless | {"tr", "th", "td", "a", "img"}
    assert set(shown.links) == {f"{PICTURES}/a.jpg/960.jpg", f"{FILES}/a.pdf"}
    assert "{{" not in source
