"""The page of an edition, as a browser and a screen reader read it."""

import pytest

from toolkit.formats import html
from toolkit.model import Block, Span, State

from . import HOSTILE, edition, labels, publication, text
from .pages import Page, page

# ------------------------------------------------------------------ content


def test_title_date_text_and_contact():
    shown = page()
    assert shown.one("html")["lang"] == "en"
    assert shown.one("h1")["text"] == shown.one("title")["text"] == "Videoconference held in Guba"
    assert shown.one("time") == {
        "tag": "time",
        "datetime": "2020-07-02",
        "text": "Guba, 2 July 2020",
    }
    assert "A videoconference was held." in [one["text"] for one in shown.all("p")]
    assert (shown.one("dt")["text"], shown.one("dd")["text"]) == ("Telephone", "916")


@pytest.mark.parametrize(
    ("block", "tag", "shown"),
    [
        (Block("heading", text("Background")), "article h2", "Background"),
        (Block("list", children=(Block("item", text("a")), Block("item", text("b")))), "li", "ab"),
        (
            Block("quote", children=(Block("paragraph", text("We agree.")),)),
            "blockquote",
            "We agree.",
        ),
        (Block("image", caption=text("Guba")), "figcaption", "Guba"),
    ],
)
def test_each_kind_of_block_is_its_element(block, tag, shown):
    found = page(block).all(tag.split()[-1])
    assert "".join(one["text"] for one in found).startswith(shown)


def test_a_quotation_has_a_paragraph_for_each_of_its_own():
    paragraphs = tuple(Block("paragraph", text(words)) for words in ("“We agree.", "All of us.”"))
    shown = page(Block("quote", children=paragraphs))
    assert shown.one("blockquote")["text"] == "“We agree.All of us.”"
    assert {"“We agree.", "All of us.”"} <= {one["text"] for one in shown.all("p")}


def test_a_list_may_stand_in_a_list():
    below = Block("list", children=(Block("item", text("b")),))
    shown = page(Block("list", children=(Block("item", text("a"), children=(below,)),)))
    assert [one["text"] for one in shown.all("ul")] == ["ab", "b"]


def test_a_table_has_a_header_a_caption_and_numbers_to_the_right():
    block = Block(
        "table",
        header=(text("Region"), text("Appeals")),
        rows=((text("Guba"), text("120")), (text("Sheki"), ())),
        numeric=(False, True),
        caption=text("Appeals by region"),
    )
    shown = page(block)
    assert shown.one("caption")["text"] == "Appeals by region"
    assert [one["text"] for one in shown.all("th")] == ["Region", "Appeals"]
    assert {one["scope"] for one in shown.all("th")} == {"col"}
    assert shown.one("td", **{"class": "number"}, text="120")
    assert [one["text"] for one in shown.all("td")] == ["Guba", "120", "Sheki", ""]


def test_contacts_and_documents_follow_the_text():
    shown = page(
        contacts=(
            Block("contact", (Span("Press, "), Span("p@example.org", href="mailto:p@example.org"))),
        ),
        attachments=(Block("attachment", text("Report"), source="a b.pdf"),),
    )
    assert shown.one("a", text="p@example.org")["href"] == "mailto:p@example.org"
    assert (
        shown.one("a", text="Report")["href"] == "../../files/2020/guba-videoconference/a%20b.pdf"
    )


def test_a_picture_has_its_words_its_size_and_an_address_for_each_width():
    block = Block("image", alt="The “panel” & guests", source="photos/a b.jpg")
    folder = "../../pictures/2020/guba-videoconference/photos/a%20b.jpg"
    assert page(block).one("img") == {
        "tag": "img",
        "src": f"{folder}/960.jpg",
        "srcset": f"{folder}/480.jpg 480w, {folder}/960.jpg 960w",
        "sizes": "(min-width: 46rem) 43.5rem, calc(100vw - 2.5rem)",
        "width": "960",
        "height": "640",
        "alt": "The “panel” & guests",
        "loading": "lazy",
        "decoding": "async",
        "text": "",
    }


def test_a_picture_that_is_not_there_is_words():
    made = publication(preview=True, renditions=lambda *_: ())
    block = Block("image", alt="The panel", source="panel.jpg")
    shown = Page(html.render(edition(block), made).decode("utf-8"))
    assert not shown.all("img")
    assert shown.one("figure")["text"] == "The panel"


def test_styles_and_links():
    spans = (
        Span("a", strong=True),
        Span("b", emphasis=True),
        Span("c", href="https://ombudsman.az/?a=1&b=2"),
        Span("с", language="ru"),
    )
    shown = page(Block("paragraph", spans))
    assert (shown.one("strong")["text"], shown.one("em")["text"]) == ("a", "b")
    assert shown.one("a", text="c")["href"] == "https://ombudsman.az/?a=1&b=2"
    assert shown.one("span", lang="ru")["text"] == "с"


def test_number_topics_and_office_are_shown_where_there_are_any():
    topics = Block("topics", children=(Block("topic", text("a")), Block("topic", text("b"))))
    shown = page(number="12", topics=topics, labels=labels(office_name="Office"))
    assert shown.one("p", **{"class": "kicker"})["text"] == "Press release No. 12"
    assert shown.one("p", **{"class": "topics"})["text"] == "Topics: a, b"
    assert shown.one("p", **{"class": "office"})["text"] == "Office"
    assert not [one for one in page().all("p") if one.get("class") in {"topics", "office"}]


def test_its_other_documents_are_offered_by_their_names():
    there = {suffix: f"en/2020/a b{suffix}" for suffix in (".ics", ".html", ".eml", ".docx")}
    shown = Page(html.render(edition(), publication(documents=there)).decode("utf-8"))
    assert shown.one("p", **{"class": "documents"})["text"] == "Download: Word, Calendar"
    assert shown.one("a", text="Word")["href"] == "../../en/2020/a%20b.docx"
    assert not page().all("p", **{"class": "documents"})


def test_readers_find_the_search_where_there_is_one():
    shown = Page(html.render(edition(), publication(search=True)).decode("utf-8"))
    assert shown.one("a", text="Search")["href"] == "../../en/search.html"
    assert not page().all("a", text="Search")


def test_nothing_in_a_page_needs_a_lax_policy():
    shown = page(labels=labels(office_name="Office"))
    assert not shown.all("style")
    assert {one["type"] for one in shown.all("script")} == {"application/ld+json"}
    assert not [one for one in shown.elements if any(name.startswith("on") for name in one)]
    assert not [one for one in shown.elements if "style" in one]


# ------------------------------------------------------------------ preview


def test_a_preview_says_so_and_stays_out_of_search_engines():
    shown = page(preview=True)
    assert shown.one("p", **{"class": "preview"})["text"] == "Preview: not for publication"
    assert shown.one("meta", name="robots")["content"] == "noindex, nofollow"


@pytest.mark.parametrize("kind", ["paragraph", "heading", "list", "quote", "image"])
@pytest.mark.parametrize("state", [State.MISSING, State.STALE, State.DRAFT, State.FUZZY])
def test_a_preview_marks_what_nobody_reviewed(kind, state):
    shown = page(Block(kind, text("A."), state=state), preview=True)
    (marked,) = [one for one in shown.elements if one.get("class") == "unreviewed"]
    assert marked["data-note"] == "not reviewed"


def test_a_preview_marks_everything_around_the_text_too():
    draft = Block("paragraph", text("A."), children=(Block("item", text("a")),), state=State.DRAFT)
    shown = page(preview=True, title=draft, dateline=draft, topics=draft, boilerplate=(draft,))
    assert [one["class"] for one in shown.elements if one.get("data-note")] == [
        "unreviewed",
        "dateline unreviewed",
        "topics unreviewed",
        "unreviewed",
    ]


def test_a_published_page_has_no_marks():
    source = html.render(edition(), publication()).decode("utf-8")
    for mark in ('class="unreviewed"', 'class="preview"', "noindex"):
        assert mark not in source


# ------------------------------------------------------------ hostile texts


@pytest.mark.parametrize("words", HOSTILE)
def test_a_text_is_shown_letter_by_letter_wherever_it_stands(words):
    shown = page(
        Block("paragraph", text(words)),
        Block("image", alt=words, caption=text(words), source=words),
        title=Block("title", text(words)),
        dateline=Block("dateline", text(words)),
        topics=Block("topics", children=(Block("topic", text(words)),)),
        contact={words: words},
    )
    places = ["h1", "title", "time", "figcaption", "dt", "dd"]
    assert [shown.one(tag)["text"] for tag in places] == [words] * len(places)
    assert shown.one("img")["alt"] == words
    assert shown.one("meta", name="description")["content"] == words
    assert shown.structured()["headline"] == words
    assert words in [one["text"] for one in shown.all("p")]


@pytest.mark.parametrize("words", HOSTILE)
def test_a_text_adds_no_element(words):
    tags = [one["tag"] for one in page(title=Block("title", text(words))).elements]
    assert tags == [one["tag"] for one in page().elements]


def test_a_note_with_quotation_marks_stays_inside_its_attribute():
    draft = Block("paragraph", text("A."), state=State.DRAFT)
    shown = page(draft, preview=True, labels=labels(unreviewed='a" onclick="b'))
    (marked,) = [one for one in shown.elements if one.get("class") == "unreviewed"]
    assert marked["data-note"] == 'a" onclick="b'
    assert "onclick" not in marked
