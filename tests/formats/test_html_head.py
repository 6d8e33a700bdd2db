"""What the head of a page tells search engines and shares, and where its other editions are."""

import pytest

from toolkit.formats import html
from toolkit.model import Block

from . import edition, labels, paragraph, publication, text
from .pages import Page, page

ALL = ("az", "en", "ru")


@pytest.mark.parametrize(
    ("summary", "shown"),
    [(text("In short."), "In short."), ((), "A videoconference was held.")],
)
def test_the_description_is_the_summary_or_the_first_paragraph(summary, shown):
    assert page(summary=summary).one("meta", name="description")["content"] == shown


def test_a_description_begins_with_a_sentence_not_with_whom_it_addresses():
    shown = page(paragraph("To NGOs"), paragraph("We call on “you!”"), paragraph("The Office"))
    assert shown.one("meta", name="description")["content"] == "We call on “you!”"


def test_a_release_of_pictures_has_no_description():
    assert page(Block("image")).one("meta", name="description")["content"] == ""


def test_readers_find_the_other_editions():
    shown = page(languages=ALL)
    assert shown.one("a", hreflang="az") == {
        "tag": "a",
        "href": "../../az/2020/guba-videoconference.html",
        "lang": "az",
        "hreflang": "az",
        "text": "Azərbaycan dili",
    }
    assert shown.one("span", lang="en")["aria-current"] == "true"


def test_search_engines_find_the_other_editions():
    links = page(languages=ALL).all("link", rel="alternate")
    assert links.pop()["href"] == "../../en/feed.xml"
    address = "https://press.example.org/{}/2020/guba-videoconference.html"
    assert {one["hreflang"]: one["href"] for one in links} == {
        **{code: address.format(code) for code in ALL},
        "x-default": address.format("en"),
    }


def test_without_an_english_edition_the_first_is_the_default():
    links = page(languages=("az", "ru")).all("link", hreflang="x-default")
    assert [one["href"].split("/")[3] for one in links] == ["az"]


def test_a_lone_edition_offers_no_others():
    assert not page().all("nav")


def test_the_structured_data_are_the_releases():
    data = page(languages=ALL, labels=labels(office_name="Office")).structured()
    assert (data["@type"], data["headline"]) == ("NewsArticle", "Videoconference held in Guba")
    assert (data["datePublished"], data["inLanguage"]) == ("2020-07-02", "en")
    assert data["url"] == "https://press.example.org/en/2020/guba-videoconference.html"
    assert data["publisher"]["name"] == "Office"
    assert [one["inLanguage"] for one in data["workTranslation"]] == ["az", "ru"]


def test_an_address_is_quoted():
    made = publication(release="2020/qəza")
    shown = Page(html.render(edition(), made).decode("utf-8"))
    assert shown.structured()["url"].endswith("/en/2020/q%C9%99za.html")
    assert shown.one("link", rel="canonical")["href"].endswith("/en/2020/q%C9%99za.html")


def test_the_graph_of_shares_names_language_and_territory():
    metas = {one["property"]: one["content"] for one in page().all("meta") if "property" in one}
    assert metas["og:locale"] == "en_US"
    assert "og:image" not in metas


def test_the_graph_of_shares_shows_its_picture():
    shown = page(Block("image", alt="The panel", source="a.jpg"))
    metas = {one["property"]: one["content"] for one in shown.all("meta") if "property" in one}
    assert metas["og:image"].endswith("/pictures/2020/guba-videoconference/a.jpg/960.jpg")
    assert metas["og:image:alt"] == "The panel"
    assert shown.structured()["image"] == [metas["og:image"]]
    assert "image" not in page().structured()
