"""What was put right after readers had seen it, in every format and in the site around."""

import datetime as dt
import json
from dataclasses import replace
from io import BytesIO

import docx as python_docx
import pytest

from tests.site import publish, release, shelf
from tests.site.test_feed import feed, said
from tests.site.test_sitemap import entries
from toolkit import registry
from toolkit.formats import docx, eml, html, ics, ninjs, pdf
from toolkit.model import State
from toolkit.site.search import search_page
from toolkit.site.site import render_site

from . import EVERYTHING, correction, full_edition, publication
from .pages import Page
from .reading import docx_parts, everything, parse_mail, pdf_structure

WHEN = dt.datetime(2020, 7, 10, 7, 30, tzinfo=dt.UTC)
FIRST = correction("The number was 45.", "2020-07-09", "Corrected on 9 July 2020")
LAST = correction("The name was misspelt.", "2020-07-10", "Corrected on 10 July 2020")
CORRECTED = replace(full_edition(), corrected=WHEN, blocks=(*EVERYTHING, FIRST, LAST))
UNCHANGED = full_edition()
FORMATS = {
    name: registry.plugin("formats", name)
    for name in registry.plugin_names("formats")
    if name not in {"social", "ics"}  # they have no room for every text
}


def document(data):
    return python_docx.Document(BytesIO(data))


def page(edition, **options):
    return Page(html.render(edition, publication(**options)).decode("utf-8"))


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_says_when_and_what(name):
    made = everything(FORMATS[name].SUFFIX, FORMATS[name].render(CORRECTED, publication()))
    words = " ".join(made.split())
    for one in ("9 July 2020", "The number was 45.", "10 July 2020", "The name was misspelt."):
        assert one in words


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "ninjs"])
def test_it_is_marked_below_the_headline(name):
    made = everything(FORMATS[name].SUFFIX, FORMATS[name].render(CORRECTED, publication()))
    assert made.index("Corrected on 10 July 2020") < made.index("A videoconference was held.")


@pytest.mark.parametrize("name", registry.plugin_names("formats"))
def test_what_was_not_corrected_says_nothing_of_it(name):
    format = registry.plugin("formats", name)
    made = everything(format.SUFFIX, format.render(UNCHANGED, publication()))
    assert "orrect" not in made


def test_a_page_has_a_section_of_its_own_that_the_headline_leads_to():
    made = page(CORRECTED)
    section = made.one("section", **{"class": "corrections"})
    heading = made.one("h2", id=section["aria-labelledby"])
    assert heading["text"] == "Corrections"
    assert "The number was 45." in section["text"]
    assert [one["datetime"] for one in made.all("time")] == [
        *("2020-07-02", "2020-07-10"),
        *("2020-07-09", "2020-07-10"),
    ]
    mark = made.one("a", href="#corrections")
    assert mark["text"] == "Corrected on 10 July 2020"
    tags = [one["tag"] for one in made.elements]
    assert tags.index("h1") < made.elements.index(mark) < made.elements.index(section)


def test_machines_are_told_too():
    made = page(CORRECTED)
    found = made.structured()
    assert found["datePublished"] == "2020-07-02"
    assert found["dateModified"] == "2020-07-10T07:30:00+00:00"
    assert found["correction"] == [
        {
            "@type": "CorrectionComment",
            "datePublished": day,
            "text": words,
        }
        for day, words in (
            ("2020-07-09", "The number was 45."),
            ("2020-07-10", "The name was misspelt."),
        )
    ]
    assert made.one("meta", property="article:modified_time")["content"] == found["dateModified"]
    assert not {"dateModified", "correction"} & page(UNCHANGED).structured().keys()


def test_a_preview_marks_a_note_that_nobody_has_reviewed():
    doubtful = FIRST._replace(state=State.DRAFT)
    made = page(replace(CORRECTED, blocks=(*EVERYTHING, doubtful)), preview=True)
    assert [one["text"] for one in made.all("p", **{"class": "unreviewed"})] == [
        "Corrected on 9 July 2020. The number was 45."
    ]


def test_a_print_says_it_below_the_headline_and_in_a_part_of_its_own():
    made = pdf.render(CORRECTED, publication())
    text = " ".join(everything(".pdf", made).split())
    assert text.index("Corrected on 10 July 2020") < text.index("Corrected on 9 July 2020")
    tags = [tag for tag, _ in pdf_structure(made)]
    before = [tag for tag, _ in pdf_structure(pdf.render(UNCHANGED, publication()))]
    assert tags.count("/H2") == before.count("/H2") + 1


def test_word_has_them_in_styles_of_their_own():
    made = document(docx.render(CORRECTED, publication()))
    shown = [(one.style.name, one.text) for one in made.paragraphs]
    told = [(style, words) for style, words in shown if "Correct" in words]
    assert told == [
        ("Corrected", "Corrected on 10 July 2020"),
        ("Heading 2", "Corrections"),
        ("Correction", "Corrected on 9 July 2020. The number was 45."),
        ("Correction", "Corrected on 10 July 2020. The name was misspelt."),
    ]


def test_word_says_that_it_is_another_revision():
    parts = docx_parts(docx.render(CORRECTED, publication()))
    core = parts["docProps/core.xml"].decode("utf-8")
    assert "2020-07-02T00:00:00Z</dcterms:created>" in core
    assert "2020-07-10T00:00:00Z</dcterms:modified>" in core
    assert "<cp:revision>3</cp:revision>" in core


def test_a_message_is_of_the_moment():
    assert parse_mail(eml.render(CORRECTED, publication()))["Date"].datetime == WHEN
    both = eml.render_all([UNCHANGED, CORRECTED], publication())
    assert parse_mail(both)["Date"].datetime == WHEN


def test_an_agency_is_told_the_version():
    item = json.loads(ninjs.render(CORRECTED, publication()))
    assert item["firstCreated"] == "2020-07-02T12:00:00+00:00"
    assert item["versionCreated"] == "2020-07-10T07:30:00+00:00"
    assert item["version"] == "3"
    assert item["edNote"] == "Corrected on 10 July 2020. The name was misspelt."
    assert not {"version", "edNote"} & json.loads(ninjs.render(UNCHANGED, publication())).keys()


def test_a_calendar_takes_it_for_the_same_event():
    lines = ics.render(CORRECTED, publication()).decode("utf-8").split("\r\n")
    assert "SEQUENCE:2" in lines
    assert "LAST-MODIFIED:20200710T073000Z" in lines
    assert "DTSTAMP:20200710T073000Z" in lines
    assert b"SEQUENCE" not in ics.render(UNCHANGED, publication())


# ------------------------------------------------------------------ the site

OLD = release(
    "2020/a",
    dt.date(2020, 7, 2),
    "rights",
    blocks=CORRECTED.blocks,
    corrected=dt.datetime(2020, 7, 10, 11, 30, tzinfo=dt.timezone(dt.timedelta(hours=4))),
)
NEW = release("2020/b", dt.date(2020, 7, 5), "rights")


def test_a_feed_has_it_as_an_update():
    made = feed(NEW, OLD)
    atom = "{http://www.w3.org/2005/Atom}"
    assert said(made, "updated") == "2020-07-10T07:30:00+00:00"
    new, old = made.findall(f"{atom}entry")
    assert said(new, "updated") == said(new, "published")
    assert said(old, "published") == "2020-07-02T00:00:00+00:00"
    assert said(old, "updated") == "2020-07-10T07:30:00+00:00"
    words = " ".join("".join(old.itertext()).split())
    assert "Corrected on 9 July 2020. The number was 45." in words
    assert not old.findall(".//*[@id]")


def test_the_day_it_changed_is_in_the_sitemap():
    found = entries(render_site([shelf(NEW, OLD)], publish())["sitemap.xml"])
    assert found["en/2020/a.html"][0] == "2020-07-10"
    assert found["en/2020/b.html"][0] == "2020-07-05"
    assert found["en/index.html"][0] == "2020-07-10"


def test_the_search_finds_it():
    assert "The number was 45." in search_page(CORRECTED)
