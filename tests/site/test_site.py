"""The site: which lists there are, what stands on them, and how they hang together."""

import datetime as dt
import re
from dataclasses import replace
from urllib.parse import urljoin

import pytest

from tests.formats import HOSTILE, text
from tests.formats.pages import Page
from toolkit.model import Block
from toolkit.site.shelf import PER_PAGE
from toolkit.site.site import render_site

from . import LABELS, publish, release, releases, shelf

SITE = "https://press.example.org/"


def site(*shelves, preview=False):
    return {
        path: page.decode("utf-8", "replace")  # of the icon there is no text
        for path, page in render_site(shelves, publish(preview)).items()
    }


def titles(page):
    return [one["text"] for one in Page(page).all("h2") if one["text"].startswith("Title of")]


def links(page, **attributes):
    return [one["href"] for one in Page(page).all("a", **attributes)]


SMALL = (
    release("2021/c", dt.date(2021, 3, 1), "rights"),
    release("2020/b", dt.date(2020, 12, 31), "rights", "appeals"),
    release("2020/a", dt.date(2020, 1, 1)),
)


def test_there_is_a_list_of_all_of_each_year_and_on_each_topic():
    made = site(shelf(*SMALL))
    assert set(made) == {
        *("404.html", "assets/icon.svg", "assets/style.css", "favicon.ico"),
        *("index.html", "robots.txt", "sitemap.xml"),
        *("en/index.html", "en/feed.xml", "en/archive/2020.html", "en/archive/2021.html"),
        *("en/topics/rights.html", "en/topics/rights.xml"),
        *("en/topics/appeals.html", "en/topics/appeals.xml"),
    }
    assert titles(made["en/index.html"]) == [
        "Title of 2021/c",
        "Title of 2020/b",
        "Title of 2020/a",
    ]
    assert titles(made["en/archive/2020.html"]) == ["Title of 2020/b", "Title of 2020/a"]
    assert titles(made["en/topics/appeals.html"]) == ["Title of 2020/b"]


def test_every_list_leads_to_the_others():
    made = site(shelf(*SMALL))
    for path in ("en/index.html", "en/archive/2020.html", "en/topics/rights.html"):
        root = "../" * path.count("/")
        found = set(links(made[path]))
        for other in ("archive/2021", "archive/2020", "topics/appeals", "topics/rights", "index"):
            assert f"{root}en/{other}.html" in found
    page = Page(made["en/archive/2020.html"])
    assert page.one("a", text="2020")["aria-current"] == "page"
    assert page.one("h1")["text"] == "2020"
    assert page.one("title")["text"] == "2020 – Press releases"


def test_links_lead_to_what_is_there():
    shelves = [shelf(*releases(45, code), language=code) for code in ("en", "ru")]
    made = site(*shelves)
    pages = {f"{code}/2020/r{at}.html" for code in ("en", "ru") for at in range(45)}
    for path, page in made.items():
        if not path.endswith(".html"):
            continue
        for link in re.findall(r'href="([^"#]+)"', page):
            target = urljoin(SITE + path, link).removeprefix(SITE)
            assert target in {*made, *pages, ""}, (path, link)


def test_a_long_list_has_pages():
    made = site(shelf(*releases(2 * PER_PAGE + 5)))
    shown = [titles(made[f"en/{name}.html"]) for name in ("index", "index-2", "index-3")]
    assert [len(one) for one in shown] == [PER_PAGE, PER_PAGE, 5]
    assert len(set().union(*shown)) == 2 * PER_PAGE + 5
    assert links(made["en/index.html"], rel="next") == ["../en/index-2.html"]
    assert links(made["en/index-2.html"], rel="prev") == ["../en/index.html"]
    assert links(made["en/index-3.html"], rel="next") == []
    assert "Page 2 / 3" in made["en/index-2.html"]
    assert Page(made["en/index-2.html"]).one("title")["text"] == "Press releases – Page 2"
    assert "en/archive/2019-2.html" in made


def test_a_list_of_one_page_has_no_links_to_pages():
    assert 'class="pages"' not in site(shelf(*SMALL))["en/index.html"]


def test_without_releases_the_index_says_so_and_there_is_no_feed():
    made = site(shelf())
    assert "There are no press releases yet." in made["en/index.html"]
    assert not any("feed" in path or path.endswith("/.xml") for path in made)


def test_a_list_is_linked_with_itself_in_other_languages():
    russian = release("2020/b", dt.date(2020, 12, 31), "appeals", language="ru")
    made = site(shelf(*SMALL), shelf(russian, language="ru"))
    alternates = Page(made["ru/topics/appeals.html"]).all("link", rel="alternate")
    assert {one["hreflang"]: one["href"] for one in alternates if "hreflang" in one} == {
        "en": "https://press.example.org/en/topics/appeals.html",
        "ru": "https://press.example.org/ru/topics/appeals.html",
        "x-default": "https://press.example.org/en/topics/appeals.html",
    }
    assert [one["href"] for one in alternates if "hreflang" not in one] == [
        "../../ru/topics/appeals.xml"
    ]
    assert not Page(made["en/topics/rights.html"]).all("a", hreflang="ru")


def test_topics_stand_in_the_order_of_the_languages_alphabet():
    made = release("2020/a", dt.date(2020, 1, 1), "zaman", "çay", "cər", "ərzaq", language="az")
    page = site(shelf(made, language="az"))["az/index.html"]
    shown = re.findall(r'href="\.\./az/topics/[^"]+">([^<]+)</a>', page)
    assert shown == ["Cər", "Çay", "Ərzaq", "Zaman"]


# -------------------------------------------------------- lost readers


def test_the_door_and_the_missing_page_speak_every_language():
    russian = {**LABELS, "not_found": text("Страница не найдена")}
    made = site(shelf(*SMALL), shelf(language="ru", labels=russian))
    missing = Page(made["404.html"])
    assert missing.one("html")["lang"] == "en"
    assert [one["lang"] for one in missing.all("section")] == ["en", "ru"]
    assert missing.one("h1")["text"] == "Page not found"
    assert missing.one("h2")["text"] == "Страница не найдена"
    assert missing.one("title")["text"] == "Page not found · Страница не найдена"
    assert links(made["404.html"]) == ["/en/index.html", "/ru/index.html"]
    assert [one["href"] for one in missing.all("link")] == [
        *("/favicon.ico", "/assets/icon.svg", "/assets/style.css")
    ]
    assert missing.one("meta", name="robots")["content"] == "noindex"
    assert links(made["index.html"]) == ["en/index.html", "ru/index.html"]
    assert "noindex" not in made["index.html"]


def test_without_a_language_there_is_nothing_to_show():
    assert set(site()) == {
        *("assets/icon.svg", "assets/style.css", "favicon.ico", "robots.txt", "sitemap.xml")
    }


# ------------------------------------------------------------- preview


def test_a_preview_is_found_by_nobody():
    made = site(shelf(*SMALL), preview=True)
    assert made["robots.txt"] == "User-agent: *\nDisallow: /\n"
    assert "sitemap.xml" not in made
    for path in ("404.html", "index.html", "en/index.html", "en/topics/rights.html"):
        assert "noindex" in made[path]
        assert "Preview: not for publication" in made[path]


# ------------------------------------------------------- hostile texts


@pytest.mark.parametrize("words", HOSTILE)
def test_a_text_adds_no_element(words):
    def tags(said):
        made = release("2020/a", dt.date(2020, 1, 1), "t", summary=text(said))
        topic = Block("topics", children=(Block("topic", text(said), id="t"),))
        named = replace(made, title=Block("title", text(said)), topics=topic)
        spoken = dict.fromkeys(LABELS, text(said))
        pages = site(shelf(named, labels=spoken))
        return {
            path: [one["tag"] for one in Page(page).elements]
            for path, page in pages.items()
            if path.endswith(".html")
        }

    assert tags(words) == tags("plain")


def test_the_same_shelves_are_the_same_bytes():
    assert site(shelf(*releases(45))) == site(shelf(*releases(45)))
