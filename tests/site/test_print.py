"""What comes out of a reader's printer."""

from io import BytesIO

import pytest
from pypdf import PdfReader


@pytest.fixture
def printed(browser, address):
    """What Chromium prints of a page, page by page."""

    def pages(path):
        page = browser.new_page()
        page.goto(address(path))
        made = page.pdf(format="A4")
        page.close()
        return [one.extract_text() for one in PdfReader(BytesIO(made)).pages]

    return pages


def test_a_short_release_fills_one_sheet_with_all_that_belongs_to_it(printed):
    (sheet,) = printed("en/samples/human-rights-forum.html")
    assert "Human rights forum" in sheet
    assert "About the institution" in sheet
    assert "https://ombudsman.az" in sheet
    assert "Search" not in sheet


def test_a_list_begins_on_the_first_sheet_and_parts_between_releases(printed):
    first, *others = printed("en/index.html")
    assert "Statement on Human Rights Day" in first
    for sheet in (first, *others[:-1]):
        last = sheet.strip().splitlines()[-1]
        assert not last[-4:].isdigit(), "a date without its title"
