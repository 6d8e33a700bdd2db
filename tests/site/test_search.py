"""The search: what its index holds, and what a reader finds with it."""

import gzip
import json
import subprocess

import pytest

from tests.formats import HOSTILE, items, paragraph, table, text
from tests.formats.pages import Page
from toolkit.errors import PressError
from toolkit.model import Block
from toolkit.site.search import LETTERS, render_index
from toolkit.site.site import render_site

from . import publish, release, releases, shelf
from .conftest import WITHHELD


def fragments(files):
    """What the index holds of each release, as its script reads it."""
    for path, data in files.items():
        if "/fragment/" in path:
            yield json.loads(gzip.decompress(data).removeprefix(b"pagefind_dcd"))


def plain(words):
    for letter, other in LETTERS.items():
        words = words.replace(other, letter)
    return words


# ---------------------------------------------------------------- the page


def test_each_language_has_a_page_with_a_form_and_the_ways_without_scripts():
    both = [shelf(*releases(3, code), language=code) for code in ("az", "en")]
    made = render_site(both, publish(search=True))
    page = Page(made["az/search.html"].decode("utf-8"))
    assert page.one("script")["src"] == "../assets/search.js"
    assert page.one("form")["action"] == "search.html"
    assert page.one("label")["for"] == page.one("input")["id"]
    assert page.one("noscript")["text"].strip() == "The search needs JavaScript."
    assert {"../az/archive/2020.html", "../az/topics/rights.html", "../en/search.html"} <= {
        one["href"] for one in page.all("a")
    }
    assert page.one("meta", name="robots")["content"] == "noindex"
    assert b"import" in made["assets/search.js"]


def test_without_a_search_there_is_no_page():
    made = render_site([shelf(*releases(3))], publish())
    assert not any("search" in path for path in made)


def test_where_there_is_nothing_to_find_the_page_says_so():
    made = render_site([shelf()], publish(search=True))["en/search.html"].decode("utf-8")
    assert "There are no press releases yet." in made
    assert not Page(made).all("form") + Page(made).all("script")
    assert render_index("en", ()) == {}


# --------------------------------------------------------------- the index


def test_an_index_holds_the_texts_of_its_releases_and_where_they_are():
    made = release(
        "2020/həmrəylik günü",
        releases(1)[0].date,
        "rights",
        blocks=(
            paragraph("Ombudsman həmrəyliyi"),
            items("bir", ("iki", items("üç"))),
            table(("Bölgə",), ("Quba",), caption="Cədvəl"),
            Block("image", alt="Şəkil", caption=text("Altyazı"), source="a.jpg"),
        ),
        attachments=(Block("attachment", text("Hesabat"), source="a.pdf"),),
    )
    files = render_index("az", [made])
    assert {path.split("/")[1] for path in files} == {"search"}
    (found,) = fragments(files)
    assert found["url"] == "/2020/həmrəylik günü.html"
    said = "Ombudsman həmrəyliyi bir iki üç Cədvəl Bölgə Quba Şəkil Altyazı Hesabat"
    assert plain(found["content"]).replace(".", "") == said
    assert plain(found["meta"]["title"]) == "Title of 2020/həmrəylik günü"
    assert found["meta"]["topics"] == "Rights"


def test_the_same_releases_are_the_same_bytes_in_any_order_of_disk():
    made = releases(60, "ru")
    assert render_index("ru", made) == render_index("ru", made[::-1])


@pytest.mark.parametrize("words", HOSTILE)
def test_a_text_is_indexed_letter_by_letter(words):
    made = release("2020/a", releases(1)[0].date, blocks=(paragraph(words), paragraph("end")))
    (found,) = fragments(render_index("en", [made]))
    assert "".join(words.split()) in "".join(found["content"].split())


def test_a_pagefind_that_does_not_run_is_named(monkeypatch):
    def refuse(command, **_):
        raise subprocess.CalledProcessError(1, command)

    monkeypatch.setattr(subprocess, "run", refuse)
    with pytest.raises(PressError, match="pagefind makes no index of ru") as caught:
        render_index("ru", releases(1, "ru"))
    assert "search = false" in caught.value.hint


# ------------------------------------------------------------- in a browser


@pytest.fixture(scope="session")
def searched(browser, address):
    """Search in a language: the addresses and excerpts that a reader sees, and the status."""
    page = browser.new_page()
    faults = []
    page.on("pageerror", lambda fault: faults.append(str(fault)))
    page.on("console", lambda said: faults.append(said.text) if said.type == "error" else None)
    page.route("**/favicon.ico", lambda route: route.fulfill(status=204))

    def search(language, words):
        page.goto(address(f"{language}/search.html"))
        page.fill("input", words)
        page.press("input", "Enter")
        page.locator("#status:not(:empty)").wait_for()
        links = page.eval_on_selector_all("#results a", "all => all.map(one => one.href)")
        assert not faults
        return [link.partition(f"/{language}/")[2] for link in links], page

    yield search
    page.close()


@pytest.mark.parametrize(
    ("language", "words", "found"),
    [
        ("az", "hemreylik", "2020/guba-videoconference.html"),
        ("az", "həmrəylik", "2020/guba-videoconference.html"),
        ("az", "HƏMRƏYLİK", "2020/guba-videoconference.html"),
        ("az", "Sabine Eliyeva", "2026/annual-report.html"),
        ("az", "cagri merkezi", "2026/call-center-916.html"),
        ("ru", "обращение", "2026/annual-report.html"),
        ("ru", "ежегодного доклада", "2026/annual-report.html"),
        ("en", "annual report", "2026/annual-report.html"),
        ("en", "everything emphasise", "2026/everything.html"),
    ],
)
def test_a_reader_finds_words_in_other_forms_and_letters(language, words, found, searched):
    links, page = searched(language, words)
    assert found in links
    assert page.text_content("#status").endswith(f": {len(links)}")
    assert "\u0353" not in page.text_content("body")


def test_what_is_found_is_shown_in_its_own_letters(searched):
    links, page = searched("az", "hemreylik")
    shown = page.locator("#results li").nth(links.index("2020/guba-videoconference.html"))
    assert shown.locator("mark").first.text_content().startswith("həmrəylik")
    assert shown.locator("h2").text_content().startswith("Qubada pandemiya dövründə")
    assert shown.locator(".dateline").text_content() == "Quba, 2 iyul 2020-ci il"
    page.go_back()
    assert page.input_value("input") == ""


def test_an_address_with_words_is_a_search(searched, address):
    _, page = searched("en", "report")
    assert page.url.endswith("search.html?q=report")
    page.goto(address("en/search.html?q=videoconference"))
    page.wait_for_selector("#results mark")
    assert page.input_value("input") == "videoconference"


def test_where_nothing_is_found_the_page_says_so(searched):
    links, page = searched("ru", "яяяяяяяяя")
    assert links == []
    assert page.text_content("#status") == "По\u00a0вашему запросу ничего не\u00a0найдено."


@pytest.mark.parametrize("words", [HOSTILE[0], HOSTILE[3], HOSTILE[4]])
def test_hostile_words_stay_words_where_they_are_typed_and_where_they_are_found(words, searched):
    links, page = searched("en", words)
    assert "2026/hostile.html" in links
    shown = page.locator("#results li").nth(links.index("2026/hostile.html"))
    assert shown.locator("h2").text_content() == "<script>alert(1)</script> & “q” ‘s’"
    assert "<" in shown.locator("h2 + p").text_content()
    assert not page.locator("main :is(img, script, math, style)").count()


def test_what_is_withheld_is_found_in_a_preview_alone(built):
    def indexed(folder):
        fragments = folder.glob("*/search/fragment/*")
        return b"".join(gzip.decompress(path.read_bytes()) for path in fragments)

    assert WITHHELD.encode() not in indexed(built.public)
    assert WITHHELD.encode() in indexed(built.preview)


def test_without_scripts_the_lists_lead_on(browser, address):
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(address("ru/search.html"))
    assert not page.is_visible("form")
    assert "JavaScript" in page.text_content("noscript")
    page.click("text=2020")
    assert page.url.endswith("ru/archive/2020.html")


def test_a_long_list_is_shown_bit_by_bit(searched):
    links, page = searched("ru", "Аппарат")
    assert len(links) == 10
    page.click("#more")
    page.locator("#results a").nth(10).wait_for()
    assert page.evaluate("document.activeElement.href") == page.locator("#results a").nth(
        10
    ).evaluate("one => one.href")
